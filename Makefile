# `make demo` and `make test` each set up what is missing and need nothing else but git, make and a Swift toolchain.

SWIFT ?= swift
PREFIX ?= /usr/local
# Corpora that do not come with the project; scored where they are there.
SHARED ?= ../shared
# Articles whose misses may be read; of the others only totals are looked at.
OPEN = $(wildcard Tests/Corpus/d* Tests/Newsstand/*[13579].* Tests/Pressroom/h*[13579].* $(SHARED)/corpus/train/*[13579].*)

# What of Debian 12 the toolchain, the dependencies and the static release need.
PACKAGES = git ca-certificates binutils libc6-dev libgcc-12-dev libstdc++-12-dev libncurses6 libcurl4 pkg-config \
  libsqlite3-dev libxml2-dev zlib1g-dev libcmark-gfm-dev libcmark-gfm-extensions-dev

# One set of flags for every debug build, so that none is made twice. The second enforces who may import whom.
DEBUG = --build-tests --explicit-target-dependency-import-check error
# The whole Swift library goes into the binary: a machine that runs it needs no Swift.
RELEASE = -c release --product rusttrack --static-swift-stdlib
BINARY = .build/release/rusttrack
SOURCES = Sources Tests Benchmarks Plugins Package.swift

.PHONY: help demo test build release install score benchmark fuzz readme format lint imports clean setup

help:  ## List what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

demo: release  ## Build the program, read seeds/ into .build/demo.db, and ask three questions
	@rm -f .build/demo.db*
	$(BINARY) import seeds/ --database .build/demo.db --quiet
	@echo; $(BINARY) status --database .build/demo.db
	@echo; echo '$$ rusttrack rescues'; $(BINARY) rescues --database .build/demo.db
	@echo; echo '$$ rusttrack cast "American Rust" --season 2'
	@$(BINARY) cast "American Rust" --season 2 --database .build/demo.db
	@id=$$($(BINARY) rescues --database .build/demo.db --format csv | sed -n '2{s/.*,//;s/\r//;p}'); \
	  echo; echo "$$ rusttrack why $$id"; $(BINARY) why "$$id" --database .build/demo.db
	@echo; echo "Ask on: $(BINARY) --help, with --database .build/demo.db"

test: build  ## Run all tests
	$(SWIFT) test --skip-build

build: setup  ## Build the program and its tests, for debugging
	$(SWIFT) build $(DEBUG)

release: setup  ## Build the one binary that is installed
	$(SWIFT) build $(RELEASE)

install: release  ## Install the binary into PREFIX/bin (default: /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s $(BINARY) $(DESTDIR)$(PREFIX)/bin/rusttrack

score: build  ## Print how well the corpora are read, beside the floors of Tests/quality.json, and what came of each rule
	$(SWIFT) test --skip-build --filter QualityTests
	@if [ -d $(SHARED)/score ]; then .ci/score $(SHARED) .build/debug/rusttrack; fi
	.build/debug/rule-scores $(OPEN)

benchmark:  ## Measure how fast articles are read, in a release build of its own
	$(SWIFT) build -c release --product reading-benchmark --scratch-path .build-bench
	.build-bench/release/reading-benchmark Tests/Corpus

fuzz:  ## Read mutated articles, then mutated files, ten minutes each, in search of crashes, faults and slowness
	$(SWIFT) build -c release --product reading-fuzzer --scratch-path .build-bench
	cd .build-bench && release/reading-fuzzer articles ../Tests/Corpus --seconds 600
	cd .build-bench && release/reading-fuzzer files ../Tests/Corpus ../Tests/Pages --seconds 600

readme: build  ## Write anew what the sessions in README.md print
	.ci/readme .build/debug/rusttrack

format:  ## Format all Swift files
	$(SWIFT) format -i -r $(SOURCES)

lint:  ## Check the format and the style of all Swift files
	$(SWIFT) format lint --strict -r $(SOURCES)

imports: build  ## Check that no target imports what it may not (the build fails where one does)

clean:  ## Remove all that was built
	rm -rf .build

setup:  ## Install the packages of Debian that are missing
	@command -v $(SWIFT) >/dev/null || { echo 'make: no swift found; install the Swift 6.3 toolchain from swift.org and put its usr/bin on PATH' >&2; exit 1; }
	@if command -v dpkg-query >/dev/null; then \
	  missing=; \
	  for package in $(PACKAGES); do \
	    dpkg-query -W -f '$${db:Status-Status}\n' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    [ $$(id -u) = 0 ] && sudo= || sudo=sudo; \
	    echo "installing:$$missing"; \
	    $$sudo apt-get update -q && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; \
	  fi; \
	else \
	  echo 'not a Debian: needed are pkg-config, SQLite, libxml2, zlib and cmark-gfm with their headers' >&2; \
	fi

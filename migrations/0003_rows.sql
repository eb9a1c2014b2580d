-- Reduce: what the current articles say together, a function of their claims.
CREATE TABLE networks(
  id TEXT PRIMARY KEY,                       -- freevee
  name TEXT NOT NULL
) STRICT;

CREATE TABLE people(
  id TEXT PRIMARY KEY,                       -- jeff-daniels
  name TEXT NOT NULL
) STRICT;

CREATE TABLE shows(
  id TEXT PRIMARY KEY,                       -- american-rust
  title TEXT NOT NULL,
  year INTEGER,                              -- told apart from a show of the same title
  status TEXT,                               -- in development, ordered, running, renewed, cancelled, rescued, ending, ended
  status_event TEXT,                         -- the event that caused it
  network_id TEXT REFERENCES networks(id),   -- the present or last one
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,                  -- independent voices
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX shows_by_network ON shows(network_id);

CREATE TABLE seasons(
  id TEXT PRIMARY KEY,                       -- american-rust/s2
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  premiere TEXT,                             -- EDTF
  premiere_from TEXT,
  premiere_to TEXT,
  finale TEXT,
  episodes INTEGER,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0,
  UNIQUE(show_id, number)
) STRICT;

CREATE TABLE roles(
  id TEXT PRIMARY KEY,                       -- american-rust/jeff-daniels/s2
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  season INTEGER,
  actor_id TEXT NOT NULL REFERENCES people(id),
  character TEXT,
  status TEXT,                               -- joined, returning, exited
  billing TEXT,                              -- main, recurring, guest
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX roles_by_show ON roles(show_id);
CREATE INDEX roles_by_actor ON roles(actor_id);

CREATE TABLE credits(
  id TEXT PRIMARY KEY,                       -- american-rust/jeff-daniels/executive-producer
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people(id),
  job TEXT NOT NULL,
  season INTEGER,
  status TEXT,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX credits_by_show ON credits(show_id);
CREATE INDEX credits_by_person ON credits(person_id);

CREATE TABLE events(
  id TEXT PRIMARY KEY,                       -- american-rust/s2/picked_up, @sag-aftra/strike_started
  kind TEXT NOT NULL,
  show_id TEXT REFERENCES shows(id) ON DELETE CASCADE,  -- null: the beginning or end of a strike
  season INTEGER,
  network_id TEXT REFERENCES networks(id),
  from_network_id TEXT REFERENCES networks(id),
  organization TEXT,
  place TEXT,
  date TEXT,                                 -- EDTF
  date_from TEXT,
  date_to TEXT,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX events_by_show ON events(show_id, kind, date_from);
CREATE INDEX events_by_kind ON events(kind, date_from);
CREATE INDEX events_by_network ON events(network_id);
CREATE INDEX events_by_organization ON events(organization);

CREATE TABLE show_networks(
  id TEXT PRIMARY KEY,                       -- american-rust/airs_on/freevee
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  network_id TEXT NOT NULL REFERENCES networks(id),
  season INTEGER,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX show_networks_by_show ON show_networks(show_id);
CREATE INDEX show_networks_by_network ON show_networks(network_id);

CREATE TABLE genres(
  id TEXT PRIMARY KEY,                       -- american-rust/genre/crime-drama
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  genre TEXT NOT NULL,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX genres_by_show ON genres(show_id);
CREATE INDEX genres_by_genre ON genres(genre);

CREATE TABLE adaptations(
  id TEXT PRIMARY KEY,                       -- american-rust/based_on/american-rust
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  work TEXT,
  work_kind TEXT,
  author TEXT,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX adaptations_by_show ON adaptations(show_id);

CREATE TABLE relations(
  id TEXT PRIMARY KEY,                       -- better-call-saul/related/breaking-bad
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  relation TEXT NOT NULL,                    -- the show is the spinoff, prequel, sequel, remake, revival of the other
  other TEXT NOT NULL,                       -- the other's title; a show or a film
  other_id TEXT NOT NULL,                    -- its id, whether or not it has a row in shows
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX relations_by_show ON relations(show_id);
CREATE INDEX relations_by_other ON relations(other_id);

CREATE TABLE productions(
  id TEXT PRIMARY KEY,                       -- american-rust/produced_by/boat-rocker
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  company TEXT NOT NULL,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX productions_by_show ON productions(show_id);
CREATE INDEX productions_by_company ON productions(company);

CREATE TABLE settings(
  id TEXT PRIMARY KEY,                       -- american-rust/set_in/pennsylvania
  show_id TEXT NOT NULL REFERENCES shows(id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  certainty TEXT NOT NULL,
  first_reported TEXT,
  last_reported TEXT,
  sources INTEGER NOT NULL,
  disputed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX settings_by_show ON settings(show_id);

CREATE TABLE aliases(
  kind TEXT NOT NULL,                        -- show, network, person
  name TEXT NOT NULL,                        -- as an article writes it
  folded TEXT NOT NULL,
  id TEXT NOT NULL,                          -- of the row it names
  claims INTEGER NOT NULL,                   -- how many write it so: the most common name is the one shown
  PRIMARY KEY(kind, name, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_folded ON aliases(kind, folded);
CREATE INDEX aliases_by_id ON aliases(kind, id);

CREATE TABLE evidence(
  row_table TEXT NOT NULL,
  row_id TEXT NOT NULL,
  claim_id TEXT NOT NULL REFERENCES claims(id) ON DELETE CASCADE,
  agrees INTEGER NOT NULL CHECK(agrees IN (0, 1)),
  PRIMARY KEY(row_table, row_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_row ON evidence(row_id);
CREATE INDEX evidence_by_claim ON evidence(claim_id);

CREATE TABLE changes(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES imports(run),
  row_table TEXT NOT NULL,
  row_id TEXT NOT NULL,
  operation TEXT NOT NULL CHECK(operation IN ('new', 'changed', 'gone')),
  before TEXT,                               -- the row as JSON
  after TEXT
) STRICT;
CREATE INDEX changes_by_run ON changes(run);
CREATE INDEX changes_by_row ON changes(row_id);

import Articles
import Claims
import Extraction
import Foundation

/// How long is measured; each pass is timed by itself, and the fastest counts.
let measured = Duration.seconds(5)

/// Reads all articles once; returns how many claims they make.
func read(_ corpus: Corpus, with reader: ArticleReader) -> Int {
  corpus.articles.reduce(0) { $0 + reader.read($1.article).claims.count }
}

func time(_ corpus: Corpus, with reader: ArticleReader) {
  let clock = ContinuousClock()
  let start = clock.now
  var fastest = Duration.seconds(1000)
  var claims = 0
  while start.duration(to: clock.now) < measured {
    fastest = min(fastest, clock.measure { claims = read(corpus, with: reader) })
  }
  let speed = Double(corpus.size) / (fastest / Duration.seconds(1)) / 1e6
  print(
    "\(corpus.articles.count) articles, \(corpus.size) bytes, \(claims) claims: "
      + String(format: "%.2f MB of text a second", speed)
  )
}

guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
  print(Arguments.usage)
  exit(64)
}
var options = ReaderOptions()
options.idleCopies = arguments.idleCopies
options.knowsShows = arguments.knowsShows
let reader = ArticleReader(options)
let corpus = try Corpus(folder: arguments.folder)
if arguments.printsClaims || arguments.printsMentions {
  for (name, article) in corpus.articles {
    let reading = reader.read(article)
    if arguments.printsClaims {
      for claim in reading.claims { print(try ClaimJSON(article: name, claim: claim).line()) }
    }
    if arguments.printsMentions {
      for mention in reading.mentions {
        print(name, mention.type, mention.range, mention.isMain ? "main" : "-", mention.name)
      }
    }
  }
} else if let passes = arguments.passes {
  for _ in 0..<passes { _ = read(corpus, with: reader) }
  print(corpus.size * passes)
} else {
  time(corpus, with: reader)
}

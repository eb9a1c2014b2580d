import Articles
import Testing

/// The only article of a file with the given text.
func read(_ text: String, name: String = "article.md") throws -> Article {
  try read(bytes: Array(text.utf8), name: name)
}

func read(bytes: [UInt8], name: String) throws -> Article {
  try #require(Formats.items(in: ArticleFile(name: name, bytes: bytes)).first).article
}

extension Article {
  /// The blocks as lines to compare: `headline: …`, `h2: …`, `p: …`, `li0: …`, `th: …`, `tr: …`, `q: …`, `cap: …`.
  var outline: [String] { blocks.map { "\($0.kind.short): \(words(at: $0.range))" } }

  /// The spans as `emphasis: Harbor Lights`.
  var marks: [String] { spans.map { "\($0.kind): \(words(at: $0.range))" } }

  func words(at range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
}

extension Article.Block.Kind {
  fileprivate var short: String {
    switch self {
    case .headline: "headline"
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .listItem(let depth): "li\(depth)"
    case .tableHeader: "th"
    case .tableRow: "tr"
    case .quotation: "q"
    case .caption: "cap"
    }
  }
}

import Articles
import Extraction

/// An article as it is kept in a file, to be read again.
struct KeptArticle: Subject {
  var title: String?
  var url: String?
  var published: String?
  var text: String
  /// Of each block its kind, start and end.
  var blocks: [[Int]]
  var spans: [[Int]]

  private static let kinds: [Article.Block.Kind] = [
    .headline, .heading(level: 2), .paragraph, .listItem(depth: 0), .listItem(depth: 1), .tableHeader, .tableRow,
    .quotation, .caption,
  ]
  private static let spanKinds: [Article.Span.Kind] = [.emphasis, .strong, .cite, .link]

  init(_ article: Article) {
    title = article.title
    url = article.url
    published = article.published
    text = article.text
    blocks = article.blocks.map { [Self.kinds.firstIndex(of: $0.kind) ?? 2, $0.range.lowerBound, $0.range.upperBound] }
    spans = article.spans.map {
      [Self.spanKinds.firstIndex(of: $0.kind) ?? 0, $0.range.lowerBound, $0.range.upperBound]
    }
  }

  var article: Article {
    Article(
      title: title,
      url: url,
      published: published,
      text: text,
      blocks: blocks.map { .init(Self.kinds[$0[0]], $0[1]..<$0[2]) },
      spans: spans.map { .init(Self.spanKinds[$0[0]], $0[1]..<$0[2]) }
    )
  }

  func read(by reader: ArticleReader) -> Outcome {
    let article = article
    let bytes = Array(article.text.utf8)
    let meter = Meter()
    let reading = reader.read(article)
    let fault = Faults.fault(of: reading, in: bytes) ?? Faults.fault(of: meter, size: bytes.count)
    return Outcome(fault: fault, size: bytes.count, seconds: meter.seconds, memory: meter.memory)
  }
}

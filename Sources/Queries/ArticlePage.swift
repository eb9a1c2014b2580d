/// What was understood of one stored article.
public struct ArticlePage: Sendable, Equatable {
  public let details: ArticleDetails.Row
  /// The lines of its text, in order.
  public let blocks: [Block]
  /// By start.
  public let mentions: [MentionList.Row]
  /// By start.
  public let claims: [ClaimList.Row]

  /// A line of the stored text.
  public struct Block: Sendable, Equatable {
    /// `headline`, `heading-2`, `paragraph`, `item-0`, `table-header`, `table-row`, `quotation`, `caption`; nil where
    /// the article was stored by a version that did not keep it.
    public let kind: String?
    /// UTF-8 bytes into the stored text.
    public let range: Range<Int>
  }

  init(_ details: ArticleDetails.Row, mentions: [MentionList.Row], claims: [ClaimList.Row]) {
    self.details = details
    self.mentions = mentions
    self.claims = claims
    var start = 0
    let lines = details.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let words = details.blocks.split(separator: " ").map(String.init)
    blocks = lines.enumerated().map { number, line in
      defer { start += line.count + 1 }
      return Block(kind: words.count == lines.count ? words[number] : nil, range: start..<start + line.count)
    }
  }

  /// The claims whose quote begins in a block.
  public func claims(in block: Block) -> [ClaimList.Row] {
    claims.filter { block.range.lowerBound <= $0.start && $0.start <= block.range.upperBound }
  }
}

extension Catalogue {
  /// The pages of the articles with a path or URL; one, but where several sources have the path.
  public func pages(ofArticle name: String) throws(QueryError) -> [ArticlePage] {
    var pages: [ArticlePage] = []
    for details in try rows(ArticleDetails(article: name)) {
      pages.append(
        ArticlePage(
          details,
          mentions: try rows(MentionList(article: details.article, id: details.id)),
          claims: try rows(ClaimList(article: details.article, id: details.id))
        )
      )
    }
    return pages
  }
}

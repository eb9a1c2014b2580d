/// From the lines that a format read to an article: what every format of text has in common.
enum Shaper {
  /// Bylines and lines with the day stand among the first lines of an article, or sign it at its end.
  private static let furnitureLines = 8

  /// The article made of a draft and of what was told beside the text.
  ///
  /// - Throws: `empty` where nothing is left to store.
  static func article(from draft: Draft, _ metadata: Metadata, name: String) throws(ArticleError) -> Article {
    var draft = Teaser.removed(from: LineFlow.settled(draft))
    let title = Headline.mark(in: &draft, title: metadata.title)
    let found = markCaptions(in: &draft)
    guard !draft.lines.isEmpty else { throw .empty }
    var article = draft.article()
    article.title = title
    article.author = metadata.author ?? found.author
    article.url = metadata.url
    article.language = metadata.language
    article.outlet = metadata.outlet ?? metadata.url.flatMap(Address.host)
    let dates: [(CalendarDay?, String)] = [
      (metadata.date.flatMap(CalendarDay.init(startOf:)), metadata.dateSource),
      (found.day, "dateline"),
      (metadata.url.flatMap(Address.day), "url"),
      (metadata.changed.flatMap(CalendarDay.init(startOf:)), "last change"),
      (Address.day(in: name), "file name"),
    ]
    if case (let day?, let source)? = dates.first(where: { $0.0 != nil }) {
      article.published = day.iso
      article.datedBy = source
    }
    return article
  }

  /// Marks credits, bylines and lines with the day; returns what they say.
  private static func markCaptions(in draft: inout Draft) -> (author: String?, day: CalendarDay?) {
    var author: String?
    var day: CalendarDay?
    for index in draft.lines.indices {
      let line = draft.lines[index]
      guard isText(line.kind) else { continue }
      let isFirst = index < furnitureLines
      if isFirst, day == nil { day = Dateline.day(draft.bytes, line.range) }
      let isEdge = isFirst || index + furnitureLines >= draft.lines.count
      guard isEdge ? Caption.isCaption(draft.bytes, line.range) : Caption.isCredit(draft.bytes, line.range) else {
        continue
      }
      draft.lines[index].kind = .caption
      if author == nil { author = Byline.author(draft.bytes, line.range) }
    }
    return (author, day)
  }

  private static func isText(_ kind: Article.Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .caption, .heading, .quotation: true
    case .headline, .listItem, .tableHeader, .tableRow: false
    }
  }
}

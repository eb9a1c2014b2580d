/// A page: the article in it, and what is known about the article.
struct HTMLPage {
  private let tree: HTMLTree
  private let measure: ContentMeasure
  private let data: JSONLD
  private let head: PageMetadata
  /// The element that holds the article; nil in a page without elements.
  private let root: Int?
  private let headline: Int?

  /// With less prose than this, a sentence, an article is looked for elsewhere.
  private static let leastProse: Int32 = 80
  /// How much more the page's data must tell than its text shows.
  private static let leastHidden = 250

  /// A page in UTF-8.
  init(_ page: [UInt8]) {
    let source = HTMLSource(page)
    tree = HTMLParser.tree(of: source.bytes)
    data = JSONLD(source.jsonLD)
    head = PageMetadata(tree)
    let told = [data.headline, head.openTitle, head.title].compactMap { $0.map(PageText.tidied) }
    let title = PageTitle(tree: tree, measure: ContentMeasure(tree), told: told)
    let shown = title.matching()
    (measure, root) = Self.content(of: tree, title.measure, headline: shown)
    headline = shown ?? root.flatMap(title.lone)
  }

  /// Finds the article; where hardly anything is found, once more without belief in what parts are called.
  private static func content(
    of tree: HTMLTree,
    _ measure: ContentMeasure,
    headline: Int?
  ) -> (ContentMeasure, Int?) {
    guard let root = ContentFinder.find(in: tree, measure, headline: headline) else { return (measure, nil) }
    if measure.prose[root] >= leastProse { return (measure, root) }
    let lenient = ContentMeasure(tree, isLenient: true)
    guard let other = ContentFinder.find(in: tree, lenient, headline: headline),
      lenient.prose[other] > measure.prose[root] * 2
    else { return (measure, root) }
    return (lenient, other)
  }

  /// The page of a feed's item: all of its body is the article.
  init(ofItem page: [UInt8]) {
    tree = HTMLParser.tree(of: HTMLSource(page).bytes)
    measure = ContentMeasure(tree)
    data = JSONLD([])
    head = PageMetadata(tree)
    root = tree.nodes.firstIndex { $0.tag == .body }
    headline = tree.nodes.firstIndex { $0.tag == .h1 }
  }

  /// The article of the page; `name` is the file's, which may tell a day.
  func article(name: String) throws(ArticleError) -> Article { try article(name: name, metadata) }

  /// The article of the page, with what is told about it elsewhere.
  func article(name: String, _ metadata: Metadata) throws(ArticleError) -> Article {
    var trimmer = PageTrimmer(draft())
    let draft = trimmer.trimmed()
    var metadata = metadata
    metadata.author = metadata.author ?? trimmer.author
    if metadata.date == nil, let day = trimmer.day {
      metadata.date = day.iso
      metadata.dateSource = "dateline"
    }
    if let body = hiddenBody(beside: draft) {
      return try HTMLPage(ofItem: body.page).article(name: name, metadata)
    }
    return try Shaper.article(from: draft, metadata, name: name)
  }

  /// The text that the page's data has and its visible part has not, as where a script fills the page.
  private func hiddenBody(beside draft: Draft) -> FeedItem? {
    guard let body = data.body else { return nil }
    let shown = draft.lines.reduce(0) { $0 + $1.range.count }
    guard body.utf8.count > 2 * shown + Self.leastHidden else { return nil }
    var item = FeedItem()
    item.title = FeedText(bytes: Array((title ?? "").utf8), isPlain: true)
    item.content = FeedText(bytes: Array(body.utf8))
    return item
  }

  /// The text of the article under its headline.
  private func draft() -> Draft {
    var writer = HTMLWriter(tree)
    guard let root else { return writer.draft }
    let pruner = ContentPruner(tree: tree, measure: measure, root: root, headline: headline)
    if let headline {
      writer.write(headline, as: .heading(level: 1))
      for part in pruner.standfirst(below: headline) { writer.write(part, as: .paragraph) }
    }
    writer.write(root, without: pruner.isDropped)
    return writer.draft
  }

  private var metadata: Metadata {
    var metadata = Metadata()
    metadata.title = title
    metadata.url = head.url(data.url)
    metadata.outlet = head.site ?? data.publisher.map(PageText.tidied) ?? siteInTitle
    metadata.language = head.language ?? data.language
    let marked = PageMarks(tree: tree, measure: measure, root: root, headline: headline)
    metadata.author = (data.author ?? head.author ?? marked.author).map(PageText.tidied).map(Metadata.withoutBy)
    let dates = [
      (data.published, "json-ld"), (head.published, "meta"), (marked.time, "time"), (marked.dateline, "dateline"),
    ]
    if case (let date?, let source)? = dates.first(where: { $0.0.flatMap(CalendarDay.init(startOf:)) != nil }) {
      metadata.date = date
      metadata.dateSource = source
    }
    metadata.changed = head.changed
    return metadata
  }

  /// The site's name behind the headline in `<title>`.
  private var siteInTitle: String? {
    guard let title = head.title, let headline else { return nil }
    return PageTitle.site(in: PageText.tidied(title), beside: tree.line(headline))
  }

  /// The headline as it stands in the page; else as the page's head tells it.
  private var title: String? {
    if let headline {
      let line = tree.line(headline)
      return String(decoding: line, as: UTF8.self)
    }
    let site = head.site ?? data.publisher
    if let title = data.headline ?? head.openTitle {
      return PageTitle.bare(PageText.tidied(title), site: site, isGuessing: false)
    }
    return head.title.map { PageTitle.bare(PageText.tidied($0), site: site, isGuessing: true) }
  }
}

/// A page: the article in it, and what is known about the article.
struct HTMLPage {
  private let tree: HTMLTree
  private let measure: ContentMeasure
  private let data: JSONLD
  private let head: PageMetadata
  /// The element that holds the article; nil in a page without elements.
  private let root: Int?
  private let headline: Int?

  /// A page in UTF-8.
  init(_ page: [UInt8]) {
    let source = HTMLSource(page)
    tree = HTMLParser.tree(of: source.bytes)
    measure = ContentMeasure(tree)
    data = JSONLD(source.jsonLD)
    head = PageMetadata(tree)
    root = ContentFinder.find(in: tree, measure)
    let told = [data.headline, head.openTitle, head.title].compactMap { $0.map(PageText.tidied) }
    if let root {
      headline = PageTitle(tree: tree, measure: measure, root: root, told: told).node()
    } else {
      headline = nil
    }
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

  /// The text of the article under its headline.
  func draft() -> Draft {
    var writer = HTMLWriter(tree)
    guard let root else { return writer.draft }
    let pruner = ContentPruner(tree: tree, measure: measure, root: root, headline: headline)
    if let headline {
      writer.write(headline, as: .heading(level: 1))
      for part in pruner.standfirst(below: headline) { writer.write(part, as: .paragraph) }
    }
    writer.write(root, without: pruner.isDropped)
    return Boilerplate.removed(from: writer.draft)
  }

  var metadata: Metadata {
    var metadata = Metadata()
    metadata.title = title
    metadata.url = head.url(data.url)
    metadata.outlet = head.site ?? data.publisher.map(PageText.tidied)
    metadata.language = head.language ?? data.language
    let marked = PageMarks(tree: tree, measure: measure, root: root)
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

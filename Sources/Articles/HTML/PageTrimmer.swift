/// Takes lines out of a page's draft that are no part of the article: what sites ask of their readers, teasers of other
/// articles, credits of pictures, lines that only tell who wrote it and when.
struct PageTrimmer {
  private var draft: Draft
  /// How many bytes of each line are in links.
  private let linked: [Int]
  private var isDropped: [Bool]

  /// What the dropped lines told: the author and the day.
  private(set) var author: String?
  private(set) var day: CalendarDay?

  /// Bylines stand among the first lines.
  private static let topLines = 8
  /// A teaser is at least this long; shorter links are of use in their place.
  static let shortestTeaser = 25
  /// Lists of at least this many links lead elsewhere.
  static let shortestList = 3

  /// A shorter line may well stand twice.
  private static let longestLabel = 60
  /// A page's text is at least this long before comments may begin.
  private static let leastText = 250
  /// The line below another article's headline is no longer than this.
  private static let longestEntry = 160

  init(_ draft: Draft) {
    self.draft = draft
    linked = Self.linked(draft)
    isDropped = [Bool](repeating: false, count: draft.lines.count)
  }

  /// The draft without these lines.
  mutating func trimmed() -> Draft {
    dropAlone()
    dropTeasers()
    dropRepeated()
    dropEnd()
    var result = draft
    result.lines = draft.lines.indices.filter { !isDropped[$0] }.map { draft.lines[$0] }
    while result.lines.count > 1, case .heading? = result.lines.last?.kind { result.lines.removeLast() }
    return result
  }

  /// Drops lines that are foreign by themselves.
  private mutating func dropAlone() {
    for index in draft.lines.indices {
      let line = draft.lines[index]
      switch line.kind {
      case .headline, .heading(level: 1), .tableHeader, .tableRow, .quotation: continue
      case .caption:
        draft.lines[index].range = Boilerplate.withoutCredit(draft.bytes, line.range)
        isDropped[index] = draft.lines[index].range.isEmpty
      case .heading, .paragraph, .listItem:
        isDropped[index] = Boilerplate.isBoilerplate(draft.bytes, line.range)
        if index < Self.topLines, !isDropped[index] { isDropped[index] = takeByline(line.range) }
      }
    }
  }

  /// Takes what a line at the top tells of the author and the day; true where it tells nothing else.
  private mutating func takeByline(_ range: Range<Int>) -> Bool {
    let range = draft.bytes.trimmed(range)
    let name = Byline.author(draft.bytes, range)
    let isDay = Dateline.standsAlone(draft.bytes, range)
    if day == nil { day = Dateline.day(draft.bytes, range) }
    author = author ?? name
    return isDay || name != nil
  }

  /// Drops runs of lines that are links to other articles, and the labels over them.
  private mutating func dropTeasers() {
    var index = 0
    while index < draft.lines.count {
      let isLabel = Boilerplate.isLabel(draft.bytes, draft.lines[index].range)
      let first = isLabel ? index + 1 : index
      let end = draft.lines[first...].indices.first { !isTeaser($0) && !isDropped[$0] } ?? draft.lines.count
      let run = first..<end
      if !run.isEmpty, isLabel || isForeign(run) {
        for place in run { isDropped[place] = true }
        if isLabel { isDropped[index] = true }
      } else if isLabel, first == draft.lines.count, !draft.bytes.endsSentence(draft.lines[index].range) {
        isDropped[index] = true
      }
      index = max(end, index + 1)
    }
  }

  /// Drops lines that stand twice in a row, or with one between them, as captions of a gallery do.
  private mutating func dropRepeated() {
    var before: [Range<Int>] = []
    for index in draft.lines.indices where !isDropped[index] {
      let range = draft.lines[index].range
      if isOfGallery(draft.lines[index].kind), range.count >= Self.longestLabel,
        before.contains(where: { draft.bytes[$0] == draft.bytes[range] })
      {
        isDropped[index] = true
      } else {
        before = before.suffix(1) + [range]
      }
    }
  }

  private func isOfGallery(_ kind: Article.Block.Kind) -> Bool {
    switch kind {
    case .caption, .listItem: true
    default: false
    }
  }

  /// Drops what follows the article: the comments under their heading, and entries of a headline and a line each.
  private mutating func dropEnd() {
    var length = 0
    for index in draft.lines.indices {
      let range = draft.lines[index].range
      if length >= Self.leastText, Boilerplate.isEnd(draft.bytes, range) {
        for place in index..<isDropped.count { isDropped[place] = true }
        return
      }
      if !isDropped[index] { length += range.count }
    }
    dropEntries()
  }

  /// Drops the entries at the end that are each a link and no more than a line of text: headlines of other articles.
  private mutating func dropEntries() {
    var entries: [Range<Int>] = []
    var end = draft.lines.count
    var lines = 0
    for index in draft.lines.indices.reversed() where !isDropped[index] {
      if isTeaser(index) {
        entries.append(index..<end)
        (end, lines) = (index, 0)
      } else {
        lines += 1
        if lines > 1 || draft.lines[index].range.count > Self.longestEntry { break }
      }
    }
    let start = draft.lines.first?.range.lowerBound ?? 0
    guard entries.count >= Self.shortestList, end < draft.lines.count,
      (draft.lines[end].range.lowerBound - start) * 2 > draft.bytes.count
    else { return }
    for place in end..<draft.lines.count { isDropped[place] = true }
  }

  /// Whether a line is nothing but a link, and no sentence.
  private func isTeaser(_ index: Int) -> Bool {
    let line = draft.lines[index]
    let range = draft.bytes.trimmed(line.range)
    switch line.kind {
    case .paragraph, .listItem, .heading(2...): break
    default: return false
    }
    // A bare address is a reference, not a teaser.
    guard !draft.bytes[range].starts(with: "http") else { return false }
    return !range.isEmpty && linked[index] * 10 >= range.count * 8 && draft.bytes[range.upperBound - 1] != 0x2E
  }

  /// Whether lines of links without a label lead to other articles.
  private func isForeign(_ run: Range<Int>) -> Bool {
    let lines = run.filter { !isDropped[$0] }
    guard let first = lines.first else { return false }
    let isList = if case .listItem = draft.lines[first].kind { true } else { false }
    let length = lines.reduce(0) { $0 + draft.lines[$1].range.count } / lines.count
    if isList { return lines.count >= Self.shortestList && length >= Self.shortestTeaser }
    if case .heading = draft.lines[first].kind { return lines.count >= Self.shortestList }
    return length >= Self.shortestTeaser
  }

  private static func linked(_ draft: Draft) -> [Int] {
    var linked = [Int](repeating: 0, count: draft.lines.count)
    let links = draft.spans.filter { $0.kind == .link }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var line = 0
    for link in links {
      while line < draft.lines.count, draft.lines[line].range.upperBound <= link.range.lowerBound { line += 1 }
      var reached = line
      while reached < draft.lines.count, draft.lines[reached].range.lowerBound < link.range.upperBound {
        linked[reached] += draft.lines[reached].range.clamped(to: link.range).count
        reached += 1
      }
    }
    return linked
  }
}

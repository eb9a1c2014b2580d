/// What the visible part of a page says about the article: its day, its author.
struct PageMarks {
  let tree: HTMLTree
  let measure: ContentMeasure
  /// The element that holds the article.
  let root: Int?
  let headline: Int?

  /// A longer line has more in it than a name and a day.
  private static let longest: Int32 = 200

  /// The `datetime` of the article's own `<time>`, or what else is marked as its day.
  var time: String? {
    let times = tree.nodes.indices.filter { tree.nodes[$0].tag == .time && isOwn($0) }
    let published = tree.nodes.indices.first { node in
      tree.nodes[node].tag != .text && tree.value(.itemprop, of: node)?.contains("datePublished") == true
    }
    for node in [published, times.first(where: { !isInProse($0) })].compactMap({ $0 }) {
      for name in [HTMLTree.Attribute.Name.datetime, .content, .title] {
        if let value = tree.value(name, of: node), CalendarDay(startOf: value) != nil { return value }
      }
      let text = String(decoding: tree.line(node), as: UTF8.self)
      if CalendarDay(startOf: text) != nil { return text }
    }
    return nil
  }

  /// The day that a byline tells.
  var dateline: String? {
    for node in bylines {
      let line = tree.line(node)
      if let day = Dateline.day(line, 0..<line.count) { return day.iso }
    }
    return nil
  }

  /// Whom a byline, or a link to an author, names.
  var author: String? {
    for node in bylines {
      let line = tree.line(node)
      if let name = Byline.author(line, 0..<line.count) { return name }
    }
    let named = tree.nodes.indices.first { node in
      guard tree.nodes[node].tag != .text, isOwn(node), measure.length[node] < 80 else { return false }
      return tree.value(.rel, of: node) == "author" || tree.value(.itemprop, of: node) == "author"
    }
    guard let named else { return nil }
    let line = tree.line(named)
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// Bylines by name, and the short lines between the headline and the article.
  private var bylines: [Int] {
    let between = min(headline ?? 0, root ?? 0)..<(root ?? 0)
    return tree.nodes.indices.filter { node in
      let isNamed = tree.nodes[node].traits.contains(.byline)
      guard isNamed || headline != nil && between.contains(node) && tree.nodes[node].tag.role == .block else {
        return false
      }
      return isOwn(node) && (1...Self.longest).contains(measure.length[node])
    }
  }

  /// Whether a node belongs to the article rather than to others that the page names.
  private func isOwn(_ node: Int) -> Bool {
    guard measure.traits[node].isDisjoint(with: .foreign), let root else { return false }
    return node < Int(tree.nodes[root].end)
  }

  /// Whether a node stands in a sentence.
  ///
  /// `The third season begins on <time>May 15</time>.` does not tell the article's own day.
  private func isInProse(_ node: Int) -> Bool {
    let block = Int(measure.block[node])
    return measure.prose[block] > 0 && !tree.nodes[block].traits.contains(.byline)
  }
}

/// Finds the element that holds the article.
struct ContentFinder {
  private let tree: HTMLTree
  private let measure: ContentMeasure
  private let headline: Int?

  /// A part named as the body of the article is believed if it has this share of the best part's prose.
  private static let namedShare: Int32 = 50
  /// If it is named so in words of schema.org, this share is enough.
  private static let markedShare: Int32 = 25
  /// A part of the best part with this share of its worth is the article by itself.
  private static let innerShare: Int32 = 90

  /// The element of the article; a part that holds the headline counts half as much again.
  static func find(in tree: HTMLTree, _ measure: ContentMeasure, headline: Int?) -> Int? {
    tree.nodes.isEmpty ? nil : ContentFinder(tree: tree, measure: measure, headline: headline).find()
  }

  private init(tree: HTMLTree, measure: ContentMeasure, headline: Int?) {
    self.tree = tree
    self.measure = measure
    self.headline = headline
  }

  private func find() -> Int {
    let best = best()
    if let named = named(prose: measure.prose[best]) { return named }
    return inner(best)
  }

  /// The subtree that is worth most; of equal ones the innermost.
  private func best() -> Int {
    var best = (node: 0, worth: Int32.min)
    for index in tree.nodes.indices where isFrame(tree.nodes[index].tag) {
      let worth = measure.worth[index]
      let holdsHeadline = headline.map { tree.subtree(index).contains($0) } ?? false
      let weighed = holdsHeadline && worth > 0 ? worth + worth / 2 : worth
      if weighed >= best.worth { best = (index, weighed) }
    }
    return best.node
  }

  /// The part with most prose of those named as the article's body, outermost first.
  private func named(prose: Int32) -> Int? {
    var found: Int?
    for index in tree.nodes.indices where tree.nodes[index].traits.contains(.body) {
      let share = tree.nodes[index].traits.contains(.markedBody) ? Self.markedShare : Self.namedShare
      guard isContainer(index), measure.prose[index] * 100 > prose * share
      else { continue }
      if found == nil || measure.prose[index] > measure.prose[found ?? 0] { found = index }
    }
    return found.map(narrowed)
  }

  /// Whether an element may hold a whole article: a paragraph or a heading may not.
  private func isFrame(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .li, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .dt, .dd, .figcaption, .caption: false
    default: tag.role == .block
    }
  }

  private func isContainer(_ index: Int) -> Bool {
    let tag = tree.nodes[index].tag
    return isFrame(tag) && tag != .body && tag != .html
  }

  /// The innermost part named as the body that has nearly all of an outer one's prose.
  private func narrowed(_ outer: Int) -> Int {
    var inner = outer
    for index in tree.subtree(outer) where tree.nodes[index].traits.contains(.body) {
      guard isContainer(index), measure.prose[index] * 100 > measure.prose[outer] * Self.innerShare
      else { continue }
      inner = index
    }
    return inner
  }

  /// Goes down while one part has nearly all that its parent is worth.
  private func inner(_ start: Int) -> Int {
    var node = start
    while true {
      var child = node + 1
      var next: Int?
      while child < Int(tree.nodes[node].end) {
        if isContainer(child), measure.worth[child] * 100 >= measure.worth[node] * Self.innerShare { next = child }
        child = Int(tree.nodes[child].end)
      }
      guard let next else { return node }
      node = next
    }
  }
}

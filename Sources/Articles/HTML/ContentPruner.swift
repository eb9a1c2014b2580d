/// Tells which parts within the article's element are no part of the article.
struct ContentPruner {
  let tree: HTMLTree
  let measure: ContentMeasure
  /// The element of the article.
  let root: Int
  /// The headline, written already.
  let headline: Int?

  /// A foreign part with this share of the article's prose is called so by mistake.
  private static let largestShare = 0.5
  /// Parts with this share of their text in links lead elsewhere.
  private static let linkShare = 0.5
  /// A byline is no longer than this.
  private static let longestByline: Int32 = 250

  private static let longestStandfirst: Int32 = 500

  func isDropped(_ node: Int) -> Bool {
    let element = tree.nodes[node]
    if node == headline || isAboveHeadline(node) { return true }
    if isForeign(node, element) { return true }
    if element.traits.contains(.byline), measure.length[node] <= Self.longestByline { return true }
    return element.tag.role == .block ? isLinks(node, element) : isCard(node, element)
  }

  /// Whether a part stands between the article's start and its headline: breadcrumbs, a kicker, a picture.
  private func isAboveHeadline(_ node: Int) -> Bool {
    guard let headline, headline > node, headline < Int(tree.nodes[root].end), Int(tree.nodes[node].end) <= headline
    else { return false }
    return measure.prose[node] * 10 < measure.prose[root]
  }

  /// The lines between the headline and the article that sum it up.
  func standfirst(below headline: Int) -> [Int] {
    guard headline < root else { return [] }
    var parts: [Int] = []
    var node = headline
    while node < root {
      let element = tree.nodes[node]
      let isPart =
        element.tag.role == .block && element.traits.contains(.standfirst)
        && (Int32(ContentMeasure.shortestProse)...Self.longestStandfirst).contains(measure.length[node])
        && measure.traits[node].isDisjoint(with: .foreign)
      if isPart, Int(element.end) <= root { parts.append(node) }
      node = isPart ? max(Int(element.end), node + 1) : node + 1
    }
    return parts
  }

  private func isForeign(_ node: Int, _ element: HTMLTree.Node) -> Bool {
    guard !measure.own[node].isDisjoint(with: .foreign), element.tag != .body else { return false }
    let rest = Double(measure.length[root] - measure.linked[root])
    return Double(measure.length[node] - measure.linked[node]) < rest * Self.largestShare
  }

  /// Whether a part is a list of links, or a block of nothing but one.
  private func isLinks(_ node: Int, _ element: HTMLTree.Node) -> Bool {
    let length = measure.length[node]
    guard length > 0, Double(measure.linked[node]) > Double(length) * Self.linkShare else { return false }
    switch element.tag {
    case .ul, .ol: return measure.worth[node] < 0 && isLongList(node, length)
    case .div, .section, .table, .dl, .header, .form: return measure.worth[node] < 0
    default: return false
    }
  }

  /// Whether a list of links is more than a few words that are of use in their place.
  private func isLongList(_ node: Int, _ length: Int32) -> Bool {
    let items = Int32(tree.subtree(node).count { tree.nodes[$0].tag == .li })
    return items >= PageTrimmer.shortestList || length > items * Int32(PageTrimmer.shortestTeaser)
  }

  /// Whether a part of a line is a card that only shows when a reader points at it: a person's name, links about them.
  private func isCard(_ node: Int, _ element: HTMLTree.Node) -> Bool {
    guard looksLikeCard(node) else { return false }
    let links = tree.subtree(node).count { tree.nodes[$0].tag == .a }
    return links > 1 && !tree.subtree(node).dropFirst().contains(where: looksLikeCard)
  }

  private func looksLikeCard(_ node: Int) -> Bool {
    tree.nodes[node].tag == .span && measure.length[node] > Self.longestName
      && measure.length[node] - measure.linked[node] < Self.longestName / 2
  }

  private static let longestName: Int32 = 100
}

/// How much of each subtree reads as an article: what the choice of the main text rests on.
///
/// Each text counts for the block around it. A block of prose is worth its length; a block of links, of a few words, or
/// of something foreign to an article costs its length. The worth of a subtree is the sum of its blocks.
struct ContentMeasure {
  /// Characters (bytes but white space) of each node's subtree, and how many of them are in links.
  private(set) var length: [Int32]
  private(set) var linked: [Int32]
  /// What each subtree is worth.
  private(set) var worth: [Int32]
  /// The prose of each subtree: the worth of its good blocks.
  private(set) var prose: [Int32]
  /// Traits of each node, as far as they are believed.
  private(set) var own: [HTMLTraits]
  /// The foreign traits of each node and all around it.
  private(set) var traits: [HTMLTraits]
  /// The block that each text belongs to; a block's own index.
  private(set) var block: [Int32]

  /// Prose is at least this long: shorter lines are labels.
  static let shortestProse = 25
  /// A text without a full stop needs this length to be prose.
  static let shortestOpenProse = 80
  /// A frame (a sidebar, a banner) with this share of the page's prose is called so by mistake.
  private static let largestFrameShare = 0.65
  /// How far out the frame around a post may stand.
  private static let framesAroundEmbeds = 4
  /// So are comments, or lists of other articles, with this share.
  private static let largestOtherShare = 0.85

  /// Measures a tree; a lenient measure takes no part for foreign but comments, notices and what is not shown.
  init(_ tree: HTMLTree, isLenient: Bool = false) {
    let count = tree.nodes.count
    length = [Int32](repeating: 0, count: count)
    linked = length
    worth = length
    prose = length
    block = length
    own = [HTMLTraits](repeating: [], count: count)
    traits = own
    guard count > 0 else { return }
    let texts = measureTexts(tree)
    sum(tree)
    value(tree, texts)
    believe(tree, isLenient: isLenient)
    value(tree, texts)
  }

  private struct Own {
    var length: Int32 = 0
    var linked: Int32 = 0
    /// The last character that is no white space or closing mark.
    var last: UInt8 = 0
  }

  /// Measures the texts of each block.
  private mutating func measureTexts(_ tree: HTMLTree) -> [Own] {
    var own = [Own](repeating: Own(), count: tree.nodes.count)
    var links = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      if parent >= 0 {
        block[index] = block[parent]
        links[index] = links[parent]
      }
      switch node.tag {
      case .text:
        guard parent >= 0, tree.nodes[parent].tag.role != .hidden, tree.nodes[parent].tag.role != .metadata else {
          continue
        }
        let (size, last) = Self.size(tree.text, tree.range(ofText: index))
        guard size > 0 else { continue }
        length[index] = size
        if links[index] { linked[index] = size }
        let place = Int(block[index])
        own[place].length += size
        if links[index] { own[place].linked += size }
        if last != 0 { own[place].last = last }
      case .a: links[index] = true
      default: if node.tag.role == .block { block[index] = Int32(index) }
      }
    }
    return own
  }

  private static func size(_ text: [UInt8], _ range: Range<Int>) -> (Int32, UInt8) {
    var size: Int32 = 0
    var last: UInt8 = 0
    for byte in text[range] where byte > 0x20 {
      size += 1
      last = byte
    }
    return (size, last)
  }

  /// Sums lengths up the tree.
  private mutating func sum(_ tree: HTMLTree) {
    for index in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      length[parent] += length[index]
      linked[parent] += linked[index]
    }
  }

  /// Hands traits down, but for foreign ones of elements that hold most of the page's prose.
  private mutating func believe(_ tree: HTMLTree, isLenient: Bool) {
    let most = Double(max(prose[0], 1))
    let embeds = embeds(in: tree)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      var told = node.tag == .html || node.tag == .body ? [] : node.traits
      if !told.isDisjoint(with: .foreign) {
        let share = Double(prose[index]) / most
        if share > Self.largestOtherShare { told.subtract(.foreign) }
        if share > Self.largestFrameShare { told.subtract(.frames) }
        if isLenient { told.subtract(HTMLTraits.foreign.subtracting([.comments, .notice, .unseen])) }
        if embeds[index] { told.subtract([.share, .media]) }
      }
      own[index] = told
      let foreign = told.intersection(.foreign)
      let parent = Int(node.parent)
      traits[index] = parent >= 0 ? foreign.union(traits[parent]) : foreign
    }
  }

  /// The posts of other sites, and the frames around them.
  private func embeds(in tree: HTMLTree) -> [Bool] {
    var embeds = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].traits.contains(.embed) {
      var node = index
      for _ in 0..<Self.framesAroundEmbeds where node >= 0 {
        embeds[node] = true
        node = Int(tree.nodes[node].parent)
      }
    }
    return embeds
  }

  /// Values the blocks, and sums their worth up the tree.
  private mutating func value(_ tree: HTMLTree, _ own: [Own]) {
    for index in worth.indices { (worth[index], prose[index]) = (0, 0) }
    for index in tree.nodes.indices.reversed() {
      if own[index].length > 0 {
        let value = value(of: own[index], tree.nodes[index].tag, traits[index])
        worth[index] += value
        if value > 0 { prose[index] += value }
      }
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      worth[parent] += worth[index]
      prose[parent] += prose[index]
    }
  }

  private func value(of own: Own, _ tag: HTMLTag, _ traits: HTMLTraits) -> Int32 {
    if !traits.isDisjoint(with: .foreign) { return -own.length / 2 }
    if tag.headingLevel != nil || tag == .figcaption || tag == .caption { return 0 }
    if own.linked * 2 > own.length { return -own.linked }
    let isClosed =
      own.last == UInt8(ascii: ".") || own.last == UInt8(ascii: "!") || own.last == UInt8(ascii: "?")
      || own.last == UInt8(ascii: "\"") || own.last == UInt8(ascii: ":") || own.last >= 0x80
    let isProse = own.length >= (isClosed ? Int32(Self.shortestProse) : Int32(Self.shortestOpenProse))
    guard isProse else { return isEntry(tag) ? 0 : -min(own.length, 10) }
    return own.length - own.linked
  }

  /// Whether an element is a cell or an item, which may be short: a table of a cast is no worse than none.
  private func isEntry(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .td, .th, .dt, .dd, .li: true
    default: false
    }
  }
}

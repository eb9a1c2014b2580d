/// A page as a tree, its nodes in the order of the page: the nodes of a subtree follow their root.
struct HTMLTree {
  var nodes: [Node] = []
  /// The characters of all texts, one after the other.
  var text: [UInt8] = []
  /// The attributes that are kept, by the order of their elements.
  var attributes: [Attribute] = []

  struct Node {
    var tag: HTMLTag
    var traits: HTMLTraits = []
    var parent: Int32
    /// The index behind the last node of the subtree.
    var end: Int32 = 0
    /// A text's range in `HTMLTree.text`; an element's range in `HTMLTree.attributes`.
    var start: Int32 = 0
    var stop: Int32 = 0
  }

  struct Attribute {
    var name: Name
    var value: String

    enum Name: UInt8 {
      case content, datetime, href, itemprop, lang, name, property, rel, title
    }
  }

  /// The value of an element's attribute, if it is one that is kept.
  func value(_ name: Attribute.Name, of node: Int) -> String? {
    guard nodes[node].tag != .text else { return nil }
    return attributes[Int(nodes[node].start)..<Int(nodes[node].stop)].first { $0.name == name }?.value
  }

  /// The nodes of a subtree, its root first.
  func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  func range(ofText node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].stop) }

  /// The text of a subtree on one line, each run of white space one space.
  func line(_ node: Int) -> [UInt8] {
    var line: [UInt8] = []
    for index in subtree(node) {
      if nodes[index].tag == .text { line.appendCollapsed(text[range(ofText: index)]) }
      if nodes[index].tag == .br || nodes[index].tag.role == .block, line.last != 0x20, !line.isEmpty {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }
}

extension [UInt8] {
  /// Appends characters as HTML shows them: each run of white space as one space, none at the start.
  ///
  /// Marks without width (soft hyphens, zero-width spaces) go; U+0080 to U+009F are what Windows-1252 has there.
  mutating func appendCollapsed(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 {
        append(byte)
        index += 1
      } else if byte <= 0x20 {
        if let last, last != 0x20 { append(0x20) }
        index += 1
      } else {
        index += appendCharacter(bytes[index...])
      }
    }
  }

  /// Appends the character outside ASCII that begins here; returns its length.
  private mutating func appendCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[bytes.startIndex]
    let length = Swift.min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count)
    let character = bytes.prefix(length)
    switch first {
    case 0xC2 where length == 2:
      let second = character[character.startIndex + 1]
      if second < 0xA0 { append(scalar: Windows1252.scalar(of: second)) }
      if second >= 0xA0, second != 0xAD { append(contentsOf: character) }
    case 0xE2 where character.elementsEqual([0xE2, 0x80, 0x8B]) || character.elementsEqual([0xE2, 0x81, 0xA0]): break
    case 0xEF where character.elementsEqual([0xEF, 0xBB, 0xBF]): break
    default: append(contentsOf: character)
    }
    return length
  }
}

/// Reads an element's attributes: into traits, and into the tree where their values are asked for later.
enum AttributeReader {
  /// Longer values are cut: no address and no date is longer.
  private static let longest = 20_000

  typealias Attributes = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  static func read(_ attributes: Attributes, of tag: HTMLTag, into tree: inout HTMLTree) -> HTMLTraits {
    var traits: HTMLTraits = []
    var index = 0
    while let name = attributes[index] {
      let value = attributes[index + 1]
      index += 2
      guard let kind = kinds[WordHash(ofC: name).value] else { continue }
      switch kind {
      case .words: if let value { traits.formUnion(TraitReader.traits(of: value)) }
      case .style: if let value, isUnseen(style: value) { traits.insert(.unseen) }
      case .hidden: if value.map({ $0[0] != UInt8(ascii: "f") }) ?? true { traits.insert(.unseen) }
      case .kept(let name):
        guard let value, isKept(name, of: tag) else { continue }
        if name == .itemprop { traits.formUnion(itemTraits(of: value)) }
        tree.attributes.append(.init(name: name, value: text(value)))
      }
    }
    return traits
  }

  /// Whether an attribute of a name is read at all, by the name's hash.
  static func isRead(_ name: UInt64) -> Bool { kinds[name] != nil }

  private enum Kind {
    case words, style, hidden
    case kept(HTMLTree.Attribute.Name)
  }

  private static let kinds: WordTable<Kind> = {
    let named: [(String, Kind)] = [
      ("class", .words), ("id", .words), ("role", .words), ("style", .style), ("hidden", .hidden),
      ("aria-hidden", .hidden), ("content", .kept(.content)), ("datetime", .kept(.datetime)), ("href", .kept(.href)),
      ("itemprop", .kept(.itemprop)), ("lang", .kept(.lang)), ("name", .kept(.name)), ("property", .kept(.property)),
      ("rel", .kept(.rel)), ("title", .kept(.title)),
    ]
    return WordTable(Dictionary(uniqueKeysWithValues: named.map { (WordHash(of: $0.0).value, $0.1) }))
  }()

  private static func itemTraits(of value: UnsafePointer<UInt8>) -> HTMLTraits {
    let traits = TraitReader.traits(of: value)
    return WordHash(ofC: value).value == markedBody ? traits.union(.markedBody) : traits
  }

  private static let markedBody = WordHash(of: "articleBody").value

  private static func isKept(_ name: HTMLTree.Attribute.Name, of tag: HTMLTag) -> Bool {
    switch (tag, name) {
    case (.meta, .content), (.meta, .name), (.meta, .property), (.meta, .itemprop): true
    case (.link, .rel), (.link, .href), (.base, .href), (.html, .lang): true
    case (.time, _), (.abbr, .title), (_, .itemprop): true
    case (.a, .rel): true
    default: false
    }
  }

  private static func text(_ value: UnsafePointer<UInt8>) -> String {
    var count = 0
    while value[count] != 0, count < longest { count += 1 }
    return String(decoding: UnsafeBufferPointer(start: value, count: count), as: UTF8.self)
  }

  /// Whether a style hides its element: `display: none`.
  private static func isUnseen(style: UnsafePointer<UInt8>) -> Bool {
    var letters: [UInt8] = []
    var index = 0
    while style[index] != 0, index < 200 {
      if !style[index].isSpace { letters.append(style[index]) }
      index += 1
    }
    let hiding: [StaticString] = ["display:none", "visibility:hidden"]
    return letters.indices.contains { place in hiding.contains { letters[place...].starts(with: $0) } }
  }
}

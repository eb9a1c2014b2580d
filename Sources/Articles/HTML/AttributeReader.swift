/// What the attributes of an element are for.
enum AttributeReader {
  /// Longer values are cut: no address and no date is longer.
  private static let longest = 20_000

  enum Kind {
    /// Names what the element is.
    case words, style, hidden
    /// Its value is asked for later.
    case kept(HTMLTree.Attribute.Name)
  }

  /// The kind of an attribute by the hash of its name; nil where nobody asks for it.
  static func kind(of name: UInt64) -> Kind? { kinds[name] }

  private static let kinds: WordTable<Kind> = {
    let named: [(String, Kind)] = [
      ("class", .words), ("id", .words), ("role", .words), ("style", .style), ("hidden", .hidden),
      ("aria-hidden", .hidden), ("content", .kept(.content)), ("datetime", .kept(.datetime)), ("href", .kept(.href)),
      ("itemprop", .kept(.itemprop)), ("lang", .kept(.lang)), ("name", .kept(.name)), ("property", .kept(.property)),
      ("rel", .kept(.rel)), ("title", .kept(.title)),
    ]
    return WordTable(Dictionary(uniqueKeysWithValues: named.map { (WordHash(of: $0.0).value, $0.1) }))
  }()

  /// What a value says by itself; nothing for those that are only kept.
  static func traits(of value: Slice<UnsafeBufferPointer<UInt8>>, _ kind: Kind) -> HTMLTraits {
    switch kind {
    case .words: TraitReader.traits(of: value)
    case .kept(.itemprop):
      WordHash(ofBytes: value).value == markedBody
        ? TraitReader.traits(of: value).union(.markedBody) : TraitReader.traits(of: value)
    case .style: isUnseen(style: value) ? .unseen : []
    case .hidden: value.first?.lowered == UInt8(ascii: "f") ? [] : .unseen
    case .kept: []
    }
  }

  private static let markedBody = WordHash(of: "articleBody").value

  /// Whether a style hides its element: `display: none`.
  private static func isUnseen(style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = style.prefix(200).filter { !$0.isSpace }
    return letters[...].contains("display:none") || letters[...].contains("visibility:hidden")
  }

  /// The name under which the scanner hands an element's traits to the parser, as a number.
  static let traitsName: StaticString = "t"

  typealias Attributes = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  /// Reads what the scanner left of an element's attributes.
  static func read(_ attributes: Attributes, of tag: HTMLTag, into tree: inout HTMLTree) -> HTMLTraits {
    var traits: HTMLTraits = []
    var index = 0
    while let name = attributes[index] {
      let value = attributes[index + 1]
      index += 2
      guard let value else { continue }
      if name[0] == traitsName.utf8Start[0], name[1] == 0 {
        traits = HTMLTraits(rawValue: number(value))
      } else if case .kept(let name)? = kinds[WordHash(ofC: name).value], isKept(name, of: tag) {
        tree.attributes.append(.init(name: name, value: text(value)))
      }
    }
    return traits
  }

  private static func number(_ digits: UnsafePointer<UInt8>) -> UInt32 {
    var number: UInt32 = 0
    var index = 0
    while digits[index].isDigit {
      number = number &* 10 &+ UInt32(digits[index] - 0x30)
      index += 1
    }
    return number
  }

  /// Whether the value of an attribute is asked for at a tag.
  static func isKept(_ name: HTMLTree.Attribute.Name, of tag: HTMLTag) -> Bool {
    switch (tag, name) {
    case (.meta, .content), (.meta, .name), (.meta, .property), (.meta, .itemprop): true
    case (.link, .rel), (.link, .href), (.html, .lang): true
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
}

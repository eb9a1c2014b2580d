/// A word, a number or a punctuation mark of a text.
public struct Token: Sendable, Equatable {
  /// UTF-8 bytes into the text.
  public var start: Int32
  public var end: Int32
  public var word: WordID
  public var shape: Shape
  /// What stands before it.
  public var gap: Gap

  public var range: Range<Int> { Int(start)..<Int(end) }

  public enum Gap: UInt8, Sendable {
    case none, space
    /// Two spaces: the border of a flattened table's cells.
    case wide
    /// Three spaces or more: the border of its rows.
    case wider
    /// The beginning of a line.
    case line
  }

  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Has letters or digits.
    public static let word = Shape(rawValue: 1)
    /// Begins with an upper-case letter.
    public static let capital = Shape(rawValue: 2)
    /// Has two or more letters, all in upper case.
    public static let capitals = Shape(rawValue: 4)
    /// Begins with a digit.
    public static let digit = Shape(rawValue: 8)
    /// Opens or closes a quotation or is a straight quotation mark.
    public static let quote = Shape(rawValue: 16)
    /// Has a letter in upper case behind its first one: tvN, iZombie.
    public static let innerCapital = Shape(rawValue: 32)
    /// Consists of digits alone (and commas between them).
    public static let number = Shape(rawValue: 64)
  }

  public var isWord: Bool { shape.contains(.word) }
  public var isCapital: Bool { shape.contains(.capital) }
  public var isNumber: Bool { shape.contains(.number) }
}

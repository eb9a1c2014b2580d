/// A word, a number or a punctuation mark of a text.
@frozen public struct Token: Sendable, Equatable {
  /// UTF-8 bytes into the text.
  public var start: Int32
  public var end: Int32
  public var word: WordID
  public var shape: Shape
  /// What stands before it.
  public var gap: Gap

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  @frozen public enum Gap: UInt8, Sendable {
    case none, space
    /// Two spaces: the border of a flattened table's cells.
    case wide
    /// Three spaces or more: the border of its rows.
    case wider
    /// The beginning of a line.
    case line
  }

  @frozen public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Has letters or digits.
    @inlinable public static var word: Shape { Shape(rawValue: 1) }
    /// Begins with an upper-case letter.
    @inlinable public static var capital: Shape { Shape(rawValue: 2) }
    /// Has two or more letters, all in upper case.
    @inlinable public static var capitals: Shape { Shape(rawValue: 4) }
    /// Begins with a digit.
    @inlinable public static var digit: Shape { Shape(rawValue: 8) }
    /// Opens or closes a quotation or is a straight quotation mark.
    @inlinable public static var quote: Shape { Shape(rawValue: 16) }
    /// Has a letter in upper case behind its first one: tvN, iZombie.
    @inlinable public static var innerCapital: Shape { Shape(rawValue: 32) }
    /// Consists of digits alone (and commas between them).
    @inlinable public static var number: Shape { Shape(rawValue: 64) }
  }

  @inlinable public var isWord: Bool { shape.contains(.word) }
  @inlinable public var isCapital: Bool { shape.contains(.capital) }
  /// Has a capital or begins with a digit, as names and numbers do.
  @inlinable public var isRaised: Bool { !shape.isDisjoint(with: [.capital, .innerCapital, .digit]) }
  @inlinable public var isNumber: Bool { shape.contains(.number) }
}

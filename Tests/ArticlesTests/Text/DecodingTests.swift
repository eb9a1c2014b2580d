import Testing

@testable import Articles

@Suite struct DecodingTests {
  private func text(_ bytes: [UInt8]) throws -> String { String(decoding: try Decoding.utf8(of: bytes), as: UTF8.self) }

  @Test func `line ends are line feeds and control characters are spaces`() throws {
    #expect(try text(Array("a\r\nb\rc\u{0C}d\u{8}e and some more text".utf8)) == "a\nb\nc\nd e and some more text")
  }

  @Test(arguments: [false, true])
  func `UTF-16 is read by its mark`(isBig: Bool) throws {
    let units = Array("\u{FEFF}Küste 😀".utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try text(bytes) == "Küste 😀")
  }

  @Test func `a mark of UTF-8 goes`() throws { #expect(try text([0xEF, 0xBB, 0xBF, 0x61]) == "a") }

  @Test func `old Western text is read`() throws {
    #expect(try text([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xE9, 0x80, 0x81]) == "“Hi” – é€\u{FFFD}")
  }

  @Test func `a broken character does not spoil sound UTF-8`() throws {
    #expect(try text(Array("“Küste” é".utf8) + [0xC3]) == "“Küste” é\u{FFFD}")
  }

  @Test(arguments: [[0x61, 0x00, 0x62], Array(1...31)] as [[UInt8]])
  func `binary data is told`(bytes: [UInt8]) {
    #expect(throws: ArticleError.binary) { try Decoding.utf8(of: bytes) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00, 0x62], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]] as [[UInt8]])
  func `broken UTF-16 is told`(bytes: [UInt8]) {
    #expect(throws: ArticleError.undecodable(encoding: "UTF-16 LE")) { try Decoding.utf8(of: bytes) }
  }

  @Test func `every plane passes through`() throws {
    let scalars = (0x20...0x10FFFF).lazy.filter { $0 != 0x7F && $0 % 61 == 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
    let all = String(String.UnicodeScalarView(scalars))
    #expect(try text(Array(all.utf8)) == all)
  }
}

import Testing

@testable import Articles

@Suite struct ByteCheckTests {
  @Test(
    arguments: [
      [0xC3], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xE2, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]],
    0..<9
  )
  func `unsound sequences are found wherever they stand`(sequence: [UInt8], before: Int) {
    let start = [UInt8](repeating: 0x61, count: before)
    #expect(!ByteCheck(start + sequence).isUTF8)
    #expect(!ByteCheck(start + sequence + Array("é and more text".utf8)).isUTF8)
  }

  @Test(arguments: ["é", "’", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\u{D7FF}\u{E000}"], 0..<9)
  func `sound characters are found wherever they stand`(text: String, before: Int) {
    #expect(ByteCheck(Array((String(repeating: "a", count: before) + text + "b").utf8)).isUTF8)
  }

  @Test(arguments: 0..<17)
  func `a control character is found wherever it stands`(place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 17)
    bytes[place] = 0
    #expect(ByteCheck(bytes).hasNUL)
    bytes[place] = 0x7F
    #expect(ByteCheck(bytes).controls == 1)
    bytes[place] = 0x0D
    #expect(!ByteCheck(bytes).isTidy)
    bytes[place] = 0x0A
    #expect(ByteCheck(bytes).isTidy)
  }

  @Test(arguments: ["", " ", " \n\t        \r\n    ", "               "])
  func `white space is blank`(text: String) { #expect(ByteCheck(Array(text.utf8)).isBlank) }
}

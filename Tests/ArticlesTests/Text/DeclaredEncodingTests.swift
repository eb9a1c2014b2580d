import Articles
import Testing

@Suite struct DeclaredEncodingTests {
  @Test(arguments: [
    ("<html><meta charset=iso-8859-1><p>caf\u{1}", 0xE9 as UInt8, "café"),
    ("<html><meta charset='ISO-8859-1'><p>\u{1}Lamp", 0x93, "“Lamp"),
    ("<html><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\u{1}", 0xE6, "ж"),
    ("<html><meta charset=shift_jis><p>\u{1}", 0xB1, "ｱ"),
    ("<html><meta charset=no-such><p>caf\u{1}", 0xE9, "café"),
    ("<html><p>caf\u{1}", 0xE9, "café"),
    ("<?xml version='1.0' encoding='iso-8859-2'?><rss><item><title>\u{1}", 0xB3, "ł"),
  ])
  func `bytes that are no UTF-8 are read as declared`(markup: String, byte: UInt8, text: String) throws {
    let bytes = Array((markup + "</p>").utf8).map { $0 == 1 ? byte : $0 }
    let name = markup.hasPrefix("<?xml") ? "a.xml" : "a.html"
    #expect(try read(bytes: bytes, name: name).text == text)
  }

  @Test func `sound UTF-8 is believed more than what is declared`() throws {
    #expect(try read("<html><meta charset=iso-8859-1><p>café “Lamp”</p>", name: "a.html").text == "café “Lamp”")
  }

  @Test(arguments: [false, true])
  func `a page in UTF-16 is read by its mark`(isBig: Bool) throws {
    let units = Array("\u{FEFF}<html><meta charset=utf-16><p>Küste</p></html>".utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try read(bytes: bytes, name: "a.html").text == "Küste")
  }
}

import Testing

@testable import Articles

@Suite struct EntitiesTests {
  @Test(arguments: [
    ("Who&#39;s &amp; what&#43;", "Who's & what+"), ("&#x2019;&rsquo;&ldquo;", "’’“"), ("AT&T; & Co", "AT&T; & Co"),
    ("&nosuch;&", "&nosuch;&"), ("&#xFFFFFFF;&#0;", "\u{FFFD} "), ("&#55296;", "\u{FFFD}"),
    ("&#99999999999;", "&#99999999999;"),
  ])
  func `references are decoded and other ampersands kept`(source: String, text: String) {
    var bytes: [UInt8] = []
    Entities.decode(Array(source.utf8), 0..<source.utf8.count, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}

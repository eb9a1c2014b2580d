import Testing

@testable import Articles

@Suite struct JSONValueTests {
  @Test(arguments: [
    (#"{"a": "b"}"#, "b"), ("\u{FEFF} {\"a\":\"b\",}", "b"), (#"<!-- {"a":"b"} -->"#, "b"),
    ("{\"a\":\"b\nc\"}", "b c"),
    (#"{"a":"\u00e9\ud83d\ude00\n\/\""}"#, "é😀\n/\""), (#"{"a":"\ud83d"}"#, "\u{FFFD}"),
    (#"{"a":"\ude00\ud83d\ud83d\ude00\\ud83d"}"#, "\u{FFFD}\u{FFFD}😀\\ud83d"),
    (#"{"a":"b","a":"c"}"#, "b"), (#"{a:"b"}"#, "b"),
  ])
  func `texts are read as they are meant`(json: String, text: String) {
    #expect(JSONValue(Array(json.utf8))?["a"]?.string == text)
  }

  @Test func `all values are read`() {
    let json = JSONValue(Array(#"[null, true, -1.5, [], {"b": [1]}]"#.utf8))
    #expect(
      json == .array([.other, .other, .number("-1.5"), .array([]), .object(["b": .array([.number("1")])])])
    )
  }

  @Test(arguments: ["", "a", "{", #"{"a"}"#, #"{"a":}"#, "[", #"{"a":"b"#, "[1"])
  func `what is cut off or broken is nothing`(json: String) { #expect(JSONValue(Array(json.utf8)) == nil) }
}

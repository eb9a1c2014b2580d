import Testing

@testable import Articles

@Suite struct LineNoiseTests {
  @Test(arguments: ["-----", "* * *", "=====", "___"])
  func `rules are told`(line: String) { #expect(LineNoise.isRule(Array(line.utf8), 0..<line.utf8.count)) }

  @Test(arguments: ["-30-", "- 30 -", "###", "# # #"])
  func `end marks are told`(line: String) { #expect(LineNoise.isEndMark(Array(line.utf8), 0..<line.utf8.count)) }

  @Test(arguments: ["--", "- Ada", "30", "# Ada"])
  func `text is neither`(line: String) {
    let bytes = Array(line.utf8)
    #expect(!LineNoise.isRule(bytes, 0..<bytes.count) && !LineNoise.isEndMark(bytes, 0..<bytes.count))
  }
}

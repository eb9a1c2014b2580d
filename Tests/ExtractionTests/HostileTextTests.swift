import Articles
import Claims
import Extraction
import Testing

/// Texts that no journalist writes: each must be read to its end, in linear time, with every quote in its place.
@Suite struct HostileTextTests {
  private static let size = 12_000

  @Test(
    arguments: [
      String(repeating: "renewed cancelled ", count: size / 18),
      String(repeating: "“", count: 600),
      String(repeating: "‘Harbor ’", count: 600),
      String(repeating: "x", count: size * 5),
      String(repeating: "(", count: size) + String(repeating: ")", count: size),
      String(repeating: "HBO ", count: size / 4),
      String(repeating: "Harbor Lights, ", count: size / 15),
      String(repeating: "A ", count: size / 2),
      String(repeating: "\u{200F}\u{202E}שלום ", count: 600),
      String(repeating: "season 2 season ", count: size / 16),
      String(repeating: "Ada Winslow as ", count: size / 15),
      "Ruth was played by Ada Winslow in the Ada Winslow vehicle",
      "HBO renewed “Harbor Lights” on Monday. From Sam Pell serving as showrunner, it is.",
      (0..<600).map { "“Harbor L\($0)”" }.joined(separator: ", "),
      (0..<300).map { "HBO renewed “Harbor: Light \($0)” for season 2." }.joined(separator: " "),
      "\u{0}\u{FFFD}\u{10FFFF}",
      "",
    ].map(Hostile.init)
  )
  func `a hostile text is read to its end`(hostile: Hostile) {
    let text = hostile.text
    let article = Article(text: text, blocks: text.isEmpty ? [] : [.init(.paragraph, 0..<text.utf8.count)])
    let reading = reader.read(article)
    #expect(reading.faultyQuotes == 0)
    let bytes = Array(text.utf8)
    for claim in reading.claims.prefix(100) { #expect(Array(claim.quote.utf8) == Array(bytes[claim.range])) }
  }

  @Test func `a text may break off anywhere`() {
    let text = """
      9. “Harbor Lights” (HBO): Ada Winslow-led, best known for Dawn Patrol, is the crime drama's star, who will be back for a \
      second series at 9 p.m. ET on the network. Renewed: Salt Creek, FBI: Boston and the Gull-Pell comedy, which was delayed to \
      May 3, 2024. The actress, Dr. Pell (Ruth), stars as Sam's sister in season 2 of Harbor Lights is
      """
    let words = text.split(separator: " ")
    for count in words.indices {
      #expect(claims(in: words[...count].joined(separator: " "), .strikeEnded).isEmpty)
      #expect(claims(in: words[count...].joined(separator: " "), .strikeEnded).isEmpty)
    }
  }

  @Test(arguments: ["|| Show | Network\n| “ | HBO", "|| Show\n| ”“"])
  func `a cell of marks alone is no title`(text: String) { #expect(reading(of: text).claims.isEmpty) }

  @Test(arguments: ["HBO has *) Harbor (*", "HBO has *Harbor (*", "HBO has *Harbor's’’’’*", "HBO has *(*"])
  func `marks may end within a parenthesis`(text: String) {
    #expect(reading(of: text).claims.allSatisfy { $0.kind == .airsOn })
  }
}

/// A long text, named by its beginning.
struct Hostile: Sendable, CustomTestStringConvertible {
  let text: String
  var testDescription: String { "\(text.prefix(12))… of \(text.utf8.count) bytes" }
}

import Queries
import Testing

@testable import Command

@Suite struct FormatTests {
  private func printed(_ format: Format, _ rows: [[Cell]], terminal: Terminal = .plain) -> String {
    var printer = format.printer(terminal: terminal)
    var text = ""
    printer.begin(["title", "season", "disputed"], to: &text)
    for row in rows { printer.add(row, to: &text) }
    printer.end(to: &text)
    return text
  }

  private let rows: [[Cell]] = [
    [.text("A \"b\" | c,\nd"), .integer(2), .truth(true)], [.text("Plain"), .null, .truth(false)],
  ]

  @Test func `JSON keeps nulls and escapes`() {
    #expect(
      printed(.json, rows) == """
        [
        {"title":"A \\"b\\" | c,\\nd","season":2,"disputed":true},
        {"title":"Plain","season":null,"disputed":false}
        ]

        """
    )
  }

  @Test func `an empty answer is an empty array`() { #expect(printed(.json, []) == "[]\n") }

  @Test func `NDJSON is an object a line`() {
    #expect(printed(.ndjson, [rows[1]]) == "{\"title\":\"Plain\",\"season\":null,\"disputed\":false}\n")
  }

  @Test func `CSV quotes what RFC 4180 asks for`() {
    #expect(
      printed(.csv, rows) == "title,season,disputed\r\n\"A \"\"b\"\" | c,\nd\",2,true\r\nPlain,,false\r\n"
    )
  }

  @Test func `Markdown escapes bars and keeps to a line`() {
    #expect(printed(.markdown, rows).contains("| A \"b\" \\| c, d | 2 | yes |\n"))
  }

  @Test func `in a pipe a table is as wide as it needs and has no colour`() {
    let long = String(repeating: "long ", count: 60)
    let text = printed(.table, [[.text(long), .integer(1), .null]])
    #expect(text.contains(long.dropLast()))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `in a terminal a table fits, and its header is bold`() {
    let long = String(repeating: "山田 ", count: 60)
    let text = printed(.table, [[.text(long), .integer(1), .null]], terminal: Terminal(width: 50, hasColour: true))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("\u{1B}[1m"))
    #expect(lines[1].displayWidth <= 50)
    #expect(lines[1].contains("…"))
  }

  @Test func `in a narrow terminal ids have lines of their own`() {
    let answer = Answer(
      columns: ["title", "network", "id"],
      rows: [[.text("Harbor Lights"), .text("Meridian"), .text("harbor-lights/s2/picked_up")]]
    )
    #expect(
      TableText(terminal: Terminal(width: 40, hasColour: false)).lines(of: answer) == [
        "title          network", "  id", "Harbor Lights  Meridian", "  harbor-lights/s2/picked_up",
      ]
    )
  }

  @Test func `a column without values is left out of a table`() {
    #expect(!printed(.table, [[.text("Plain"), .null, .truth(true)]]).contains("season"))
  }

  @Test(arguments: [("abc", 3), ("山田", 4), ("e\u{301}", 1), ("👩‍👧", 2), ("…", 1)])
  func `wide letters take two columns`(text: String, width: Int) { #expect(text.displayWidth == width) }

  @Test func `orders to the terminal are taken out`() {
    #expect("a\u{1B}[2Jb\nc\u{9B}d".onOneLine == "a[2Jb cd")
  }
}

import Testing

@Suite struct ArticleCommandTests {
  @Test func `an imported article tells what each of its lines is`() throws {
    let binary = try Binary(hasSample: false)
    try binary.write(
      """
      # Harbor Lights Season 2 Renewed

      Meridian has renewed *Harbor Lights* for a second season.

      ## Cast

      - Ada Winslow
        - as Nell Hart

      > It is a joy.

      | Show | Network |
      | --- | --- |
      | Harbor Lights | Meridian |
      """,
      to: "news/saved.md"
    )
    #expect(try binary.run("import", "news", "--quiet").code == 0)
    let stored = try binary.run("sql", "SELECT blocks FROM articles", "--format", "ndjson")
    #expect(
      stored.output.contains("headline paragraph heading-2 item-0 item-1 quotation table-header table-row"),
      "\(stored)"
    )
    let run = try binary.run("article", "saved.md")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("\nitem-1       as Nell Hart\n"))
    #expect(run.output.contains("\ntable-header Show | Network\n"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    "https://lamp.example.com/a/", "https://lamp.example.com/a", "http://lamp.example.com/a", "lamp.example.com/a/",
  ])
  func `an article is found by its URL as people copy it`(url: String) throws {
    let binary = try Binary(hasSample: false)
    try binary.write(
      "---\ntitle: Lamp\nurl: https://lamp.example.com/a/\n---\nHarbor Lights is lit.\n",
      to: "news/a.md"
    )
    #expect(try binary.run("import", "news", "--quiet").code == 0)
    #expect(try binary.run("article", url).lines.first == "Lamp")
  }

  @Test func `a file that is not imported is told from one that is not there`() throws {
    let binary = try Binary()
    try binary.write("Harbor Lights is lit.\n", to: "a.md")
    let run = try binary.run("article", "a.md")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("rusttrack: a.md: not imported; import it, or"))
    #expect(try binary.run("article", "b.md").errors.hasPrefix("rusttrack: no article named “b.md”"))
  }

  @Test func `a file given as the text to explain is told from its words`() throws {
    let binary = try Binary()
    try binary.write("Harbor Lights is lit.\n", to: "a.md")
    let run = try binary.run("explain", "a.md")
    #expect(run.code != 0)
    #expect(run.errors.contains("--article a.md"), "\(run.errors)")
  }
}

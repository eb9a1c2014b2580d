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
    #expect(run.output.contains("\nitem-1      as Nell Hart\n"))
    #expect(!run.output.contains("\u{1B}"))
  }
}

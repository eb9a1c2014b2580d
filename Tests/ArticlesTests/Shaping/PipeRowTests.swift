import Articles
import Testing

@Suite struct PipeRowTests {
  @Test func `a table has a header and rows`() throws {
    let article = try read(
      "T\n\n| Show | Status | N |\n|:--|:-:|--:|\n| *Harbor Lights* | ✅ Renewed | 2 |\n| Tidewater | ❌ | |\n| | x | |\n"
    )
    #expect(
      article.outline == [
        "headline: T", "th: Show | Status | N", "tr: Harbor Lights | ✅ Renewed | 2", "tr: Tidewater | ❌", "tr:  | x",
      ]
    )
    #expect(article.marks == ["emphasis: Harbor Lights"])
  }

  @Test func `outer pipes may be missing under a header`() throws {
    let article = try read("T\n\nShow | Status\n--- | ---\nHarbor Lights | Renewed\n")
    #expect(article.outline.dropFirst() == ["th: Show | Status", "tr: Harbor Lights | Renewed"])
  }

  @Test func `rows need no header`() throws {
    let article = try read("T\n\nThe list:\n| Harbor Lights | Meridian |\n| Tidewater | Borealis |\nThat is all.\n")
    #expect(
      article.outline.dropFirst() == [
        "p: The list:", "tr: Harbor Lights | Meridian", "tr: Tidewater | Borealis", "p: That is all.",
      ]
    )
  }

  @Test func `a single pipe is text`() throws {
    #expect(try read("T\n\nHarbor | Lights is back.").outline.last == "p: Harbor | Lights is back.")
  }

  @Test(.timeLimit(.minutes(1))) func `a wide header over many rows is cheap`() throws {
    let wide = String(repeating: "|a", count: 1_000) + "|\n" + String(repeating: "|-", count: 1_000) + "|\n"
    #expect(try read("T\n\n" + wide + String(repeating: "|x|y|\n", count: 5_000)).blocks.count == 5_002)
  }
}

import Articles
import Testing

@Suite struct DatelineTests {
  @Test(arguments: [
    "LOS ANGELES (June 9, 2022) — Meridian has renewed Harbor Lights.",
    "**LOS ANGELES, June 9, 2022** (Wire desk) — Meridian has renewed Harbor Lights.",
    "LOS ANGELES, June 9, 2022 -- Meridian has renewed Harbor Lights.",
    "Burbank, 9 June 2022 - The keeper has a date.",
    "POSTED JUNE 9, 2022, 10:04 AM PT", "By Ada Winslow | June 9, 2022 8:12 AM", "Published 9 June 2022",
    "Published: Thu 9 Jun 2022, 10:40 AEDT", "Thursday, June 9, 2022, 1:45 PM", "June 9, 2022 | TV | 1 min read",
    "9 June 2022 – from our TV correspondent", "*posted 9 jun 2022 by marnie, who should be working*",
    "Last updated: June 9, 2022", "TORONTO, June 9, 2022", "posted on 2022-06-09 14:30 EST",
    "June 9, 2022 at 9:14 p.m. ET", "By Ada Winslow, TV desk. June 9, 2022.",
  ])
  func `a line that stands for the day dates the article`(line: String) throws {
    let article = try read("# Harbor Lights\n\n\(line)\n\nIt is back.")
    #expect(article.published == "2022-06-09")
    #expect(article.datedBy == "dateline")
  }

  @Test(arguments: [
    "Harbor Lights returns on June 9, 2022, Meridian said.", "June 9, 2022 was the day it ended.",
    "The first trailer was posted June 9, 2022.", "SEOUL, June 9 — Meridian has finished casting.", "June 2022",
    "On June 9, 2022 — a Thursday — it ended.",
  ])
  func `a day within a sentence does not`(line: String) throws {
    #expect(try read("# Harbor Lights\n\n\(line)\n\nIt is back.").published == nil)
  }

  @Test func `a line with the day is a caption, a paragraph behind it is not`() throws {
    #expect(try read("# T\n\nJune 9, 2022\n\nText.").outline[1] == "cap: June 9, 2022")
    #expect(try read("# T\n\nLOS ANGELES, June 9, 2022 — It is back.").outline[1].hasPrefix("p: "))
  }
}

import Articles
import Testing

@Suite struct TeaserTests {
  @Test(arguments: [
    "RELATED: 10 Shows Like Harbor Lights", "Next: The Darkest Finales", "**READ MORE:** Tidewater renewed",
    "Also Read: Who's out",
    "More from Meridian: Tidewater is back", "> **Also in streaming:** [Every thriller](/x) · [Leaving](/y)",
    "More like this\nTidewater renewed until 2026", "## Related stories\n\n- Tidewater renewed\n- Fog canceled",
    "**MORE FROM THE DAILY LAMP**\n\n- [Tidewater renewed](/x)\n- [Fog canceled](/y)",
    "**Popular on The Daily Lamp:** Tidewater Season 2 Delayed to 2026",
  ])
  func `lines about other articles are left out`(line: String) throws {
    #expect(
      try read("# T\n\nHarbor Lights is back.\n\n\(line)\n\nThe end is here.").outline == [
        "headline: T", "p: Harbor Lights is back.", "p: The end is here.",
      ]
    )
  }

  @Test(arguments: [
    "Next, the sea.", "Related to Ada, he plays her son.", "More from him soon.",
    "Also on board: Ada Winslow (Reverend Marsh) and Bo Tern (Toby).",
  ])
  func `text is kept`(line: String) throws {
    #expect(try read("# T\n\n\(line)").outline.last == "p: \(line)")
  }
}

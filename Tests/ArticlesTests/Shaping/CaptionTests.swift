import Articles
import Testing

@Suite struct CaptionTests {
  @Test(arguments: [
    "By Ada Winslow", "By Ada Winslow | May 13, 2016 8:12 AM", "**By Ada Winslow**", "Interview by Ada Winslow",
    "By Ada Winslow, TV desk. June 2, 2024.", "By Ada Winslow · October 20, 2025",
    "posted by Ada Winslow | Feb. 9, 2024 | 21 comments",
  ])
  func `a byline is a caption and names the author`(line: String) throws {
    let article = try read("# Harbor Lights\n\n\(line)\n\nIt is back, and so is everybody else.")
    #expect(article.author == "Ada Winslow")
    #expect(article.outline[1].hasPrefix("cap: "))
  }

  @Test(arguments: [
    "Photo: Meridian", "Photo Credit: Ada Winslow/Meridian", "*[Image: Meridian]*", "*Photo credits: Meridian.*",
    "Ada Winslow at sea (Photo: Meridian)",
  ])
  func `a credit is a caption`(line: String) throws {
    #expect(try read("# Harbor Lights\n\nIt is back.\n\n\(line)").outline.last?.hasPrefix("cap: ") == true)
  }

  @Test(arguments: [
    "By Season 3, the show had changed.", "By then Harbor Lights was over.", "By the Sea is back for more.",
    "Photo Credit: Ada Winslow/MeridianIt's official. The fifth season of Harbor Lights arrives on Tuesday, May 3, at 10 p.m., and Meridian confirmed to us that it will be the last one.",
  ])
  func `text is no caption`(line: String) throws {
    let article = try read("# Harbor Lights\n\n\(line)\n\nMore of it.")
    #expect(article.outline[1].hasPrefix("p: "))
    #expect(article.author == nil)
  }
}

import Articles
import Testing

@Suite struct LineFlowTests {
  @Test func `lines filled to a page's width are one paragraph`() throws {
    let article = try read(
      """
      HARBOR LIGHTS GOES ON

      Two weeks of waiting are over. When Meridian told its advertisers on
      May 15 that Harbor Lights had been renewed, it spoke only of more to
      come. On Friday the people who make it said: two seasons, and no
      more.
      """,
      name: "a.txt"
    )
    #expect(article.blocks.count == 2)
    #expect(article.text.contains("on May 15 that Harbor"))
  }

  @Test(arguments: ["a.txt", "a.md"])
  func `lines that are not filled are items`(name: String) throws {
    let article = try read(
      """
      The renewals

      Here is the list:
      Harbor Lights, season two
      Tidewater, season three
      iFog, season four

      Also on: and so it
      goes on.
      """,
      name: name
    )
    #expect(
      article.outline == [
        "headline: The renewals", "p: Here is the list:", "li0: Harbor Lights, season two",
        "li0: Tidewater, season three",
        "li0: iFog, season four", "p: Also on: and so it goes on.",
      ]
    )
  }

  @Test func `beside long lines each line is a block`() throws {
    let long = String(repeating: "Harbor Lights is about a keeper and her light. ", count: 6)
    let article = try read(
      "Title\n\n\(long)\n\nHarbor Lights (Meridian)\nA keeper keeps a light through a very long winter night.\nAnd then it ends.",
      name: "a.txt"
    )
    #expect(article.blocks.count == 5)
  }

  @Test func `capitals over a list are a heading`() throws {
    let article = try read("Dates\n\nText.\n\nRETURNING\nMonday - Harbor Lights\nTuesday - Tidewater", name: "a.md")
    #expect(article.outline.suffix(3) == ["h3: RETURNING", "li0: Monday - Harbor Lights", "li0: Tuesday - Tidewater"])
  }

  @Test func `wide gaps within a line are kept`() throws {
    #expect(
      try read("T\n\nAda Winslow  Bo   Ines Holt  Vera.", name: "a.md").outline.last
        == "p: Ada Winslow  Bo   Ines Holt  Vera."
    )
  }

  @Test func `spans go along with joined and parted lines`() throws {
    let joined = try read("T\n\nWhen *Harbor\nlights* are out it is dark.")
    #expect(joined.marks == ["emphasis: Harbor lights"])
    let parted = try read("T\n\n**Ada *Winslow*<br>Bo Marsh**")
    #expect(parted.marks == ["strong: Ada Winslow", "emphasis: Winslow", "strong: Bo Marsh"])
  }
}

import Articles
import Testing

@Suite struct MarkdownTests {
  @Test func `the seed's shape is read whole`() throws {
    let article = try read(Self.seed, name: "seed.txt")
    #expect(
      article.outline == [
        "headline: Harbor Lights Season 2: Who&#39;s Back".replacing("&#39;", with: "'"),
        "h2: SUMMARY",
        "p: Meridian has picked up Harbor Lights.   Filming is underway.   Ada Winslow is back.",
        "h2: Literature Review",
        "p: The canceled series has a second chance on Meridian+.",
        "h2: Harbor Lights Season 2 Cast",
        "p: Expected returns include:",
        "p: Actor  Harbor Lights Role   Ada Winslow  Keeper Bo Marsh   Ines Holt  Vera Marsh",
        "h2: Where It Moved",
        "h3: Meridian → Borealis",
        "p: It moved.",
      ]
    )
    #expect(article.title == "Harbor Lights Season 2: Who's Back")
    #expect(article.author == "Ella")
    #expect(article.url == "http://localhost:1313/tv/harbor-lights-season-2/")
    #expect(article.outlet == nil)
    #expect(article.published == nil)
  }

  private static let seed = """
    # Harbor Lights Season 2: Who&#39;s Back


    ## SUMMARY\u{20}



      Meridian has picked up Harbor Lights.   Filming is underway.   Ada Winslow is back. \u{20}

    ![iamge](https://static.example.com/harbor.jpg)

    ## Literature Review
    The canceled series has a second chance on Meridian&#43;.




    RELATED: 10 Shows Like Harbor Lights


     Harbor Lights Season 2 Cast\u{20}
    \u{20}         \u{20}

    Expected returns include:\u{20}

     Actor  Harbor Lights Role   Ada Winslow  Keeper Bo Marsh   Ines Holt  Vera Marsh  \u{20}


     Where It Moved\u{20}
     Meridian → Borealis
    \u{20}         \u{20}

    It moved.

    Next: The Darkest Finales Ever\u{20}



    ---

    > Author: [Ella](https://example.com/) \u{20}
    > URL: http://localhost:1313/tv/harbor-lights-season-2/ \u{20}

    """

  @Test func `stored text is a block a line with offsets in UTF-8`() throws {
    let article = try read("# Café Lights\n\nIt’s *back* at “Meridian”.\n\n- one\n  - *two*\n")
    #expect(article.text == "Café Lights\nIt’s back at “Meridian”.\none\ntwo")
    #expect(article.outline == ["headline: Café Lights", "p: It’s back at “Meridian”.", "li0: one", "li1: two"])
    #expect(article.marks == ["emphasis: back", "emphasis: two"])
  }

  @Test func `emphasis, links and HTML become spans`() throws {
    let article = try read(
      "X\n\n***Harbor* Lights** and [*Tidewater*](/t) and <cite>Fog &amp; Rain</cite>, <b>now</b><br>Next line.<!-- no -->"
    )
    #expect(article.outline.dropFirst() == ["p: Harbor Lights and Tidewater and Fog & Rain, now", "p: Next line."])
    #expect(
      article.marks == [
        "strong: Harbor Lights", "emphasis: Harbor", "emphasis: Tidewater", "link: Tidewater", "cite: Fog & Rain",
        "strong: now",
      ]
    )
  }

  @Test func `front matter's title is the headline`() throws {
    let article = try read("---\ntitle: Harbor Lights Returns\n---\n\nIt is back.\n\n# Later\n\nMore of it here.")
    #expect(article.outline.first == "headline: Harbor Lights Returns")
    #expect(article.title == "Harbor Lights Returns")
  }

  @Test func `spans stay under front matter's title`() throws {
    #expect(try read("---\ntitle: A Return\n---\n*Harbor Lights* is back.").marks == ["emphasis: Harbor Lights"])
  }

  @Test func `a title that the body repeats is told once`() throws {
    let article = try read("---\ntitle: “Harbor Lights” returns\n---\nHARBOR LIGHTS RETURNS!\n\nIt is back.")
    #expect(article.outline == ["headline: HARBOR LIGHTS RETURNS!", "p: It is back."])
  }

  @Test func `the first heading goes before front matter's title`() throws {
    let article = try read("+++\ntitle = 'Short'\n+++\n# Harbor Lights Returns to Meridian\n\nIt is back.")
    #expect(article.title == "Harbor Lights Returns to Meridian")
    #expect(article.outline.count == 2)
  }

  @Test func `no title is no error`() throws {
    let article = try read("It is back. Harbor Lights has been renewed.")
    #expect(article.title == nil)
    #expect(article.outline == ["p: It is back. Harbor Lights has been renewed."])
  }

  @Test(arguments: ["Kevin F**k and F**k again", "M*A*S*H was on", "A*B and *C*D"])
  func `asterisks within words stay`(text: String) throws {
    #expect(try read("Title\n\n\(text).").outline.last == "p: \(text.replacing("*C*D", with: "*C*D")).")
  }

  @Test func `code, scripts, shortcodes and images lose no text and add none`() throws {
    let article = try read(
      "Title\n\n    Indented &amp; kept.\n\n{{< youtube x >}}\n\n<script>var no = 1;</script>\n\n![alt](x.jpg)\n\nThe end."
    )
    #expect(article.outline == ["headline: Title", "p: Indented & kept.", "p: The end."])
  }

  @Test func `a number that is a title is kept`() throws {
    let article = try read("Title\n\n1923. The prequel is back.\n\nText.\n\n1. First\n2. Second\n")
    #expect(
      article.outline == ["headline: Title", "p: 1923. The prequel is back.", "p: Text.", "li0: First", "li0: Second"]
    )
  }

  @Test func `task marks go and quotations are told`() throws {
    let article = try read("Title\n\n- [x] Renewed\n- [ ] Open\n\n> Ada said so.\n\n~~No~~ yes.")
    #expect(article.outline == ["headline: Title", "li0: Renewed", "li0: Open", "q: Ada said so.", "p: No yes."])
  }

  @Test func `HTML blocks are read as blocks`() throws {
    let article = try read(
      """
      Title

      <h2>Cast</h2>
      <table><tr><th>Actor</th><th>Role</th></tr>
      <tr><td>Ada&nbsp;Winslow</td><td>Bo &lt; Marsh</td></tr></table>
      <ul><li>One</li><li>Two</li></ul>
      <style>p { color: red }</style>
      <p>Harbor   <em>Lights</em>
      is back.</p>
      """
    )
    #expect(
      article.outline == [
        "headline: Title", "h2: Cast", "th: Actor | Role", "tr: Ada\u{A0}Winslow | Bo < Marsh", "li0: One", "li0: Two",
        "p: Harbor Lights is back.",
      ]
    )
    #expect(article.marks == ["emphasis: Lights"])
  }

  @Test(arguments: [">", "- ", "[", "![", "*a **b ", "_a __b ", "<a ", "<!-- ", "`", "&", "|", "\\", "<div>\n<"])
  func `what is nested or repeated without end is read in time`(piece: String) throws {
    let text = "Harbor Lights is back.\n\n" + String(repeating: piece, count: 50_000) + "x\n"
    #expect(try read(text).text.contains("Harbor Lights"))
  }
}

import Testing

@testable import Articles

@Suite struct PageTitleTests {
  @Test(
    arguments: [
      ("Harbor Lights Returns - The Daily Lamp", "The Daily Lamp", false, "Harbor Lights Returns"),
      ("Harbor Lights Returns | Daily Lamp", "The Daily Lamp", false, "Harbor Lights Returns"),
      ("Harbor Lights - Season 2", "The Daily Lamp", false, "Harbor Lights - Season 2"),
      ("Harbor Lights Returns to Meridian – Lamp", nil, true, "Harbor Lights Returns to Meridian"),
      ("Harbor Lights – Season 2 Review", nil, true, "Harbor Lights – Season 2 Review"),
      ("Harbor Lights", nil, true, "Harbor Lights"),
    ] as [(String, String?, Bool, String)]
  )
  func `the site's name goes`(title: String, site: String?, isGuessing: Bool, bare: String) {
    #expect(PageTitle.bare(title, site: site, isGuessing: isGuessing) == bare)
  }

  @Test(arguments: [
    (
      "<title>Harbor Lights returns - Lamp</title><h1>Lamp</h1><h2 class=title>Harbor Lights returns</h2>",
      "Harbor Lights returns"
    ),
    (
      "<title>Lamp: Harbor Lights returns in May</title><h1>Harbor Lights returns in May</h1>",
      "Harbor Lights returns in May"
    ),
    ("<meta property='og:title' content='Harbor Lights &amp;amp; more is back'>", "Harbor Lights & more is back"),
    ("<title>Harbor Lights is back on Meridian | The Lamp</title>", "Harbor Lights is back on Meridian"),
    ("<title>Something else</title><h1>The lamp is lit again</h1>", "The lamp is lit again"),
  ])
  func `the headline is the one that is shown`(head: String, title: String) throws {
    let text = "<p>Meridian has renewed Harbor Lights for a third season, it said on Tuesday in a statement.</p>"
    #expect(try read("<html>\(head)<div>\(text)\(text)</div></html>", name: "a.html").title == title)
  }
}

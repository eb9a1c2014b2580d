import Articles
import Testing

@Suite struct HTMLTests {
  @Test func `a page is read as its reader sees it`() throws {
    let article = try read(Self.page, name: "page.html")
    #expect(
      article.outline == [
        "headline: ‘Harbor Lights’ Moves to Meridian",
        "p: The lamp stays lit, said the network on Tuesday.",
        "cap: Ada Winslow in Harbor Lights.",
        "p: Meridian has picked up Harbor Lights for a third season of ten episodes, it said on Tuesday.",
        "h2: Who’s back",
        "th: Actor | Role",
        "tr: Ada Winslow | Keeper Bo Marsh",
        "tr: Ines Holt | Vera Marsh",
        "li0: The first two seasons are on Borealis.",
        "li1: All twenty episodes.",
        "tr: Composer | Ida Fenn",
        "p: “We are going home,” Winslow wrote. Borealis had cancelled the drama in May, after two seasons.",
        "q: It was never about the lamp, it was about who keeps it.",
      ]
    )
    #expect(
      article.marks == [
        "cite: Harbor Lights", "strong: Ada Winslow", "link: picked up", "emphasis: Harbor Lights",
      ]
    )
    #expect(article.title == "‘Harbor Lights’ Moves to Meridian")
    #expect(article.author == "Ella Brook")
    #expect(article.outlet == "The Daily Lamp")
    #expect(article.url == "https://lamp.example.com/tv/harbor-lights")
    #expect(article.published == "2024-05-14")
    #expect(article.datedBy == "json-ld")
    #expect(article.language == "en-GB")
  }

  private static let page = """
    <!DOCTYPE html><html lang="en-GB"><head><title>Harbor Lights moves to Meridian | The Daily Lamp</title>
    <meta charset="utf-8"><meta property="og:site_name" content="The Daily Lamp">
    <meta property="article:published_time" content="2024-05-15T00:10:00Z">
    <link rel="canonical" href="https://lamp.example.com/tv/harbor-lights">
    <style>p{color:red}</style><script>var teaser = "<p>Lamp cancelled</p>";</script>
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Person","@id":"#ella","name":"Ella Brook"},
      {"@type":["NewsArticle"],"headline":"Harbor Lights moves to Meridian","author":{"@id":"#ella"},
       "datePublished":"2024-05-14T20:10:00-04:00"}]}</script></head>
    <body class="single sidebar-right comments-open">
    <div class="cookie-banner"><p>We and our 742 partners use cookies to keep this site running, and to show you ads.</p></div>
    <header><a href="/">The Daily Lamp</a><nav><ul><li><a href="/tv">TV</a></li><li><a href="/film">Film</a></li></ul></nav></header>
    <main><article>
    <p class="breadcrumbs"><a href="/">Home</a> › TV</p>
    <h1>‘<cite>Harbor Lights</cite>’ Moves to Meridian</h1>
    <p class="dek">The lamp stays lit, said the network on Tuesday.</p>
    <p class="byline">By <a rel="author" href="/ella">Ella Brook</a> · <time datetime="2024-05-14">14 May</time></p>
    <figure><img src="a.jpg" alt="A lamp"><figcaption><strong>Ada Winslow</strong> in Harbor Lights. Photo: Meridian</figcaption></figure>
    <p>Meridian has <a href="/x">picked up</a> <em>Harbor Lights</em> for a third season of ten episodes, it said on
       Tuesday.</p>
    <div class="ad-slot"><p>ADVERTISEMENT</p></div>
    <h2>Who’s back</h2>
    <table><thead><tr><th>Actor</th><th>Role</th></tr></thead>
    <tr><td>Ada Winslow</td><td><p>Keeper Bo Marsh</p></td></tr><tr><td>Ines Holt</td><td>Vera Marsh</td><td></td></tr></table>
    <ul><li>The first two seasons are on Borealis.<ul><li>All twenty episodes.</li></ul></li></ul>
    <dl><dt>Composer</dt><dd>Ida Fenn</dd></dl>
    <aside class="related"><h4>Related</h4><ul><li><a href="/a">Ten lamps, ranked from the dimmest to the brightest</a></li></ul></aside>
    <p>“We are going home,” Winslow wrote. Borealis had cancelled the drama in May, after two seasons.</p>
    <blockquote><p>It was never about the lamp, it was about who keeps it.</p></blockquote>
    <div class="share-bar"><a href="#">Share this article with everyone you know</a></div>
    </article>
    <section id="comments"><h3>2 Comments</h3><p>They should have cancelled Northern Pass instead, says everyone at my office.</p></section>
    </main><footer><p>© 2024 The Daily Lamp. All rights reserved, and no lamp may be copied.</p></footer></body></html>
    """

  @Test func `line breaks in pairs part paragraphs`() throws {
    let text = "Meridian has renewed Harbor Lights for a third season, it said on Tuesday in a statement."
    let article = try read(
      "<html><body><div>\(text)<br><br>\(text)<br>\n<br/>\(text)</div></body></html>",
      name: "a.html"
    )
    #expect(article.outline == ["p: \(text)", "p: \(text)", "p: \(text)"])
  }

  @Test func `character references are read, those of Windows-1252 too`() throws {
    let article = try read(
      "<html><p>Caf&eacute; &#150; it&#x2019;s &amp;amp; so&shy;on &bogus; R&D, a lamp.",
      name: "a.html"
    )
    #expect(article.text == "Café – it’s &amp; soon &bogus; R&D, a lamp.")
  }

  @Test func `a fragment of a page is a page by its name`() throws {
    let article = try read("<p>Harbor Lights is back for a third season on Meridian.</p>", name: "a.html")
    #expect(article.text == "Harbor Lights is back for a third season on Meridian.")
  }

  @Test(arguments: [
    "<html><head><title>Harbor</title></head><body></body></html>", "<html>", "<!doctype html><!-- Harbor Lights",
    "<html><script>Harbor Lights",
  ])
  func `a page without text is empty, or its title`(page: String) throws {
    do throws(ArticleError) {
      let items = try Formats.items(in: ArticleFile(name: "a.html", bytes: Array(page.utf8)))
      #expect(items.map(\.article.text) == ["Harbor"])
    } catch {
      #expect(error == .empty)
    }
  }
}

/// What hostile files are made of, beside the seeds.
enum FilePieces {
  static let all: [[UInt8]] = markup.map { Array($0.utf8) } + controls

  private static let markup = [
    "<", ">", "</", "/>", "<!", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?xml", "?>", "<!DOCTYPE html>",
    "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]>", "<!ENTITY", "&b;", "&", "&#", "&#x", "&#x110000;",
    "&#xD800;", "&#0;", "&#150;", "&amp;", "&amp;lt;p&amp;gt;", "&lt;p&gt;", "&nbsp;", "&shy;", "&notanentity;", ";",
    "<p>", "</p>", "<br>", "<br/>", "<p ", "<a href='", "<a href=x>", "</a>", "<em>", "</em>", "<q>", "</q>",
    "<h1>", "</h1>", "<h2 class=headline>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<dl><dt>Ada<dd>Bo",
    "<ul><li>", "<pre>\n\n", "</pre>", "<script>", "</script>", "<style>", "<svg>", "<template>", "<noscript>",
    "<textarea>", "<title>", "</title>", "<body>", "</body>", "</html>", "<frameset>", "<plaintext>",
    "<time datetime='",
    "<article>", "<div class='related share comments'>", "<div style='display:none'>", "<div hidden>", "<figure>",
    "<figcaption>Photo: Ada</figcaption>", "<blockquote>", "<meta charset='", "<meta property='og:title' content='",
    "<meta property='article:published_time' content='2023-09-06'>", "<link rel=canonical href='",
    "<script type='application/ld+json'>", "{\"@type\":\"NewsArticle\",\"articleBody\":\"", "\\ud83d", "\\u0000", "\\",
    "<rss>", "<channel>", "<item>", "</item>", "<title><![CDATA[", "<description>", "<content:encoded>", "<entry>",
    "<content type='xhtml'>", "<content type=\"html\">", "<guid>1</guid>", "<link/>",
    "<pubDate>Wed, 06 Sep 23</pubDate>",
    "{", "}", "[", "]", "\"", "'", ":", ",", "[[[[[[[[", "{\"a\":", "null", "1e999", "---\n", "+++\n", "```\n", "    ",
    "# ", "## ", "* ", "1. ", "> ", "| a | b |\n|---|---|\n", "|", "**", "_", "`", "![", "](", "[^1]", "[a]: ", "~~",
    "- - - - ", "> > > > ", "\\\n", "  \n", "<!-- x", "title: [", "date: 2023-09-06\n", "&x", "*a: &a [*a]\n",
    "a = '''",
    "> URL: https://example.org/", "WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: ", "HTTP/1.1 200 OK\r\n",
    "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "\r\n\r\n", "\r", "\n", "\n\n", "\t", " ", "  ",
    "ffffffff\r\n", "“", "”", "‘", "’", "—", "\u{A0}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{10FFFF}",
    "\u{2011}", "é", "שלום", "山", "Harbor Lights", "Meridian has renewed Harbor Lights for season 2. ",
    "By Ada Winslow",
    "September 6, 2023", "Related:", "Sign up for our newsletter", "12 Comments", "Photo: ",
  ]
  private static let controls: [[UInt8]] = [
    [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], [0x1F, 0x8B], [0x78, 0x9C], [0x0C], [0x0B], [0x7F], [0x1B, 0x24, 0x42],
    [0xE2, 0x80],
  ]

  static let tags = [
    "div", "p", "b", "em", "a", "span", "table", "tr", "td", "ul", "li", "blockquote", "dl", "dd", "section", "article",
    "q",
    "item", "entry", "content", "font", "form", "svg", "h1", "pre", "select", "x:y",
  ]
  static let numbers = [
    "0", "-1", "1", "99999999999999999999", "9223372036854775807", "2147483648", "4096", "00", "1e9", "x",
  ]
  static let charsets = [
    "utf-8", "utf-16", "utf-16le", "utf-7", "shift_jis", "iso-2022-jp", "gb18030", "big5", "euc-kr", "koi8-r", "ibm037",
    "windows-1251", "iso-8859-1", "no-such-encoding", "",
  ]
  static let names = [
    "a", "a.html", "a.xml", "a.json", "a.md", "a.txt", "a.warc", "a.warc.gz", "a.html.gz", "a.gz", "2023-09-06-lamp.md",
    "a.pdf", ".html", "a.rss/b", "é.html",
  ]

  /// Files of the formats that no corpus has.
  static let seeds: [FuzzingSeed] = [
    ("a.json", jsonFeed), ("b.xml", rdf), ("c.xml", atom), ("d.md", yaml), ("e.md", toml), ("f.html", data),
    ("g.xml", media),
  ].map { FuzzingSeed(name: $0.0, bytes: Array($0.1.utf8)) }

  private static let text =
    "Meridian has renewed Harbor Lights for a third season. Ada Winslow plays the keeper, Bo Marsh; the drama returns on May 3."
  private static let jsonFeed = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "The Lamp", "language": "en", "authors": [{"name": "Ella"}],
    "items": [{"id": 1, "url": "https://lamp.example.com/1", "title": "Harbor Lights \\"returns\\"",
    "content_html": "<p>\(text)</p>", "date_published": "2023-09-06T10:00:00Z"},
    {"id": "2", "content_text": "\(text)\\n\\n\(text) \\ud83c\\udfac", "date_modified": "2023-09-07"}]}
    """
  private static let rdf = """
    <?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="x" xmlns:dc="y"><channel><title>The Lamp</title></channel>
    <item rdf:about="https://lamp.example.com/1"><title>Harbor Lights returns</title><dc:date>2023-09-06</dc:date>
    <description>\(text) &amp;#8217; &lt;b&gt;bold&lt;/b&gt;</description></item></rdf:RDF>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;b&gt;Lamp&lt;/b&gt;</title>
    <entry><id>1</id><title type="xhtml"><div><i>Harbor Lights</i> returns</div></title><updated>2023-09-06T10:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>\(text)</p><ul><li>One</li><li>Two</li></ul></div></content>
    <author><name>Ella Brook</name></author><link rel="alternate" href="https://lamp.example.com/1"/></entry></feed>
    """
  private static let media = """
    <rss xmlns:media="m" xmlns:content="c"><channel><item><title>Harbor Lights</title><guid>1</guid>
    <media:description>Ada Winslow at sea.</media:description><description><![CDATA[\(text) <a href="x">more</a>]]></description>
    <content:encoded><![CDATA[<h2>Cast</h2><table><tr><th>Who<th>Plays<tr><td>Ada Winslow<td>Bo Marsh</table>]]></content:encoded>
    <pubDate>Wed, 06 Sep 2023 10:00:00 EST</pubDate></item></channel></rss>
    """
  private static let yaml = """
    ---
    title: "Harbor Lights returns"
    date: 2023-09-06
    tags: [tv, {a: b}]
    ---

    \(text)

    | Actor | Character |
    | --- | --- |
    | Ada Winslow | Bo Marsh |
    """
  private static let toml = """
    +++
    title = "Harbor Lights returns"
    date = 2023-09-06T10:00:00Z
    [extra]
    a = [1, 2]
    +++
    # Harbor Lights returns
    - *Harbor Lights* (Meridian)
    - **Night Ferry**
    """
  private static let data = """
    <!doctype html><html lang=en><head><title>Harbor Lights returns | The Lamp</title><script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Harbor Lights returns",
    "datePublished": "2023-09-06", "author": {"@id": "#1"}, "articleBody": "\(text) \(text) \(text) \(text)"},
    {"@type": "Person", "@id": "#1", "name": "Ella Brook"}]}</script></head><body><h1>Harbor Lights returns</h1>
    <div id=app></div></body></html>
    """
}

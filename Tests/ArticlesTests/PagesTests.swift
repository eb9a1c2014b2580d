import Articles
import Foundation
import Testing

/// The pages and feeds of `Tests/Pages`: what is known about each article, and that its gold can be quoted.
@Suite struct PagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Pages")
    .standardized

  private static func items(of name: String) throws -> [Item] {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    return try Formats.items(in: ArticleFile(name: name, bytes: bytes))
  }

  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var title: String
    var author: String?
    var outlet: String?
    var url: String?
    var published: String
    var datedBy: String
    var testDescription: String { name }
  }

  private static let pages = [
    Page(
      name: "d11.html",
      title: "‘9-1-1’ Leaves Fox for ABC With Season 7 Order; ‘Lone Star’ Stays Put",
      author: "Gil Navarro",
      outlet: "The Upfronter",
      url: "https://upfronter.example.com/2023/05/9-1-1-abc-fox-season-7/",
      published: "2023-05-01",
      datedBy: "json-ld"
    ),
    Page(
      name: "d12.html",
      title: "HBO isn’t done with The Last of Us: season 3 is official",
      author: "Inez Falk",
      outlet: "Cordyceps Weekly",
      published: "2025-04-09",
      datedBy: "json-ld"
    ),
    Page(
      name: "d13.html",
      title: "Stabler Goes Streaming: \"Law & Order: Organized Crime\" Gets Season 5 at Peacock",
      author: "Lou Tarkington",
      published: "2024-05-09",
      datedBy: "json-ld"
    ),
    Page(
      name: "d14.html",
      title: "Ted is coming back!!! Dave… isn’t? And all of Lost is on Hulu, FYI",
      published: "2024-05-10",
      datedBy: "meta"
    ),
    Page(
      name: "d15.html",
      title: "‘Inside Out 2’ Brings Back the Crowds as Theater Chains Renew Their Hopes",
      author: "C. Obi",
      outlet: "Marquee Ledger",
      published: "2024-06-24",
      datedBy: "json-ld"
    ),
    Page(
      name: "e09.html",
      title: "God of War series loses its showrunner as Amazon hits reset",
      author: "Dee Marchetti",
      outlet: "Pixel & Remote",
      url: "https://www.example.com/tv/god-of-war-reset",
      published: "2024-10-18",
      datedBy: "json-ld"
    ),
    Page(
      name: "e10.html",
      title: "That's a wrap on Alien: Earth",
      outlet: "Le Café du Télé",
      published: "2024-07-22",
      datedBy: "meta"
    ),
    Page(
      name: "e11.html",
      title: "Jeffrey Wright brings Isaac back to life in The Last of Us S2",
      outlet: "Clickerwatch",
      published: "2024-05-24",
      datedBy: "json-ld"
    ),
    Page(
      name: "e12.html",
      title: "Stabler packs his bags: Organized Crime heads to Peacock",
      author: "K. Ruiz",
      published: "2024-05-10",
      datedBy: "dateline"
    ),
    Page(
      name: "e13.html",
      title: "‘Squid Game’ Season 2: full player list revealed",
      author: "Han Areum",
      outlet: "Seoul Signal",
      published: "2023-06-29",
      datedBy: "json-ld"
    ),
    Page(
      name: "e14.html",
      title: "Five more check in for the return of The Night Manager",
      outlet: "Press Room",
      published: "2024-05-30",
      datedBy: "meta"
    ),
  ]

  @Test(arguments: pages)
  func `what a page tells about its article is found`(page: Page) throws {
    let items = try Self.items(of: page.name)
    #expect(items.count == 1)
    let article = try #require(items.first).article
    #expect(article.title == page.title)
    #expect(article.author == page.author)
    #expect(article.outlet == page.outlet)
    #expect(article.url == page.url)
    #expect(article.published == page.published)
    #expect(article.datedBy == page.datedBy)
  }

  @Test(arguments: [
    (
      "d16.xml", "https://staticandsnow.example.org/?p=5120", "2024-12-18",
      "https://staticandsnow.example.org/2024/12/18/girls5eva-canceled-netflix/",
      "Netflix Ends ‘Girls5eva’ After Just One Season on the Service"
    ),
    (
      "d16.xml", "https://staticandsnow.example.org/?p=5043", "2024-11-21",
      "https://staticandsnow.example.org/2024/11/21/from-s4/", "‘From’ Gets Season 4 at MGM+"
    ),
    (
      "d16.xml", "https://staticandsnow.example.org/?p=4411", "2024-04-11",
      "https://staticandsnow.example.org/2024/04/11/swat-season-8/",
      "Un-Canceled Twice: CBS Reverses Itself on ‘S.W.A.T.’ Once More"
    ),
    (
      "d16.xml", "ssn-pod-88", "2024-04-08", "https://staticandsnow.example.org/podcast/88/",
      "Podcast, Ep. 88: The Art of the Cold Open"
    ),
    (
      "d17.xml", "tag:tellyobits.example.co.uk,2023-11-17:shadow-and-bone", "2023-11-17",
      "https://tellyobits.example.co.uk/2023/11/shadow-and-bone", "Shadow and Bone (2021–2023)"
    ),
    (
      "d17.xml", "tag:tellyobits.example.co.uk,2023-02-21:mindhunter", "2023-02-21",
      "https://tellyobits.example.co.uk/2023/02/mindhunter", "Mindhunter: the coroner signs at last"
    ),
    (
      "d17.xml", "tag:tellyobits.example.co.uk,2023-05-06:yellowstone", "2023-05-06",
      "https://tellyobits.example.co.uk/2023/05/yellowstone", "Yellowstone (poorly; not expected to see Christmas)"
    ),
    (
      "d17.xml", "tag:tellyobits.example.co.uk,2023-06-28:warrior-nun", "2023-06-28",
      "https://tellyobits.example.co.uk/2023/06/warrior-nun", "Risen: Warrior Nun"
    ),
    (
      "d18.xml", "pier19-20240503-1", "2024-05-03", "https://pier19.example.com/20240503-1",
      "CBS cuts three dramas: NCIS: Hawai'i, CSI: Vegas, So Help Me Todd"
    ),
    (
      "d18.xml", "pier19-20230519-4", "2023-05-19", "https://pier19.example.com/20230519-4",
      "Willow, Y: The Last Man among dozens leaving Disney+ and Hulu next week"
    ),
    (
      "d18.xml", "pier19-20230623-2", "2023-06-23", "https://pier19.example.com/20230623-2",
      "NBC grounds 'Magnum P.I.' for good, 'Young Rock' too"
    ),
    (
      "e15.xml", "cr-58120", "2025-11-20", "https://example.com/tv/lanterns-late-summer",
      "'Lanterns' won't light up until late summer"
    ),
    (
      "e15.xml", "cr-58177", "2025-11-28", "https://example.com/tv/heated-rivalry",
      "Heated Rivalry: Canada's hockey romance laces up tonight"
    ),
    (
      "e15.xml", "cr-51390", "2025-04-17", "https://example.com/tv/chicago-fire-exits",
      "Two firefighters hang up their helmets"
    ),
    (
      "e15.xml", "cr-58190", "2025-11-30", "https://example.com/film/zootopia-2-box-office",
      "Box office: 'Zootopia 2' stampedes to record Thanksgiving"
    ),
    (
      "e15.xml", "cr-55002", "2025-07-29", "https://example.com/tv/slow-horses-writer",
      "New spymaster in charge at Slough House"
    ),
    (
      "e16.xml", "tag:example.net,2025:/2025/02/dying-for-sex", "2025-02-24",
      "https://example.net/2025/02/dying-for-sex", "Michelle Williams’ podcast dramedy finally gets a date"
    ),
    (
      "e16.xml", "tag:example.net,2025:/2025/07/potter-cameras", "2025-07-14",
      "https://example.net/2025/07/potter-cameras", "Harry Potter and the Very Long Shoot"
    ),
    (
      "e16.xml", "tag:example.net,2025:/2025/10/witcher-swap", "2025-10-30", "https://example.net/2025/10/witcher-swap",
      "The Witcher: swap complete"
    ),
    (
      "e17.xml", "https://rerun.example.com/?p=9011", "2025-09-06", "https://rerun.example.com/?p=9011",
      "Witch Hat Atelier anime pushed back to 2026"
    ),
    (
      "e17.xml", "https://rerun.example.com/?p=8470", "2024-12-20", "https://rerun.example.com/?p=8470",
      "Dan Da Dan, season 2: it's July"
    ),
    (
      "e17.xml", "https://rerun.example.com/?p=8822", "2025-05-13", "https://rerun.example.com/?p=8822",
      "Nineteen famous faces head for the castle"
    ),
    (
      "e17.xml", "https://rerun.example.com/?p=8110", "2024-09-29", "https://rerun.example.com/?p=8110",
      "Frieren keeps walking"
    ),
  ])
  func `what a feed tells about an item is found`(file: String, id: String, day: String, url: String, title: String)
    throws
  {
    let article = try #require(Self.items(of: file).first { $0.fragment == id }).article
    #expect(article.title == title)
    #expect(article.published == day)
    #expect(article.datedBy == "feed")
    #expect(article.url == url)
  }

  private struct Gold: Decodable {
    var article: String?
    var quote: String
    var optional: Bool?
  }

  /// Letters and digits alone: gold writes the cells of a table without what stands between them.
  private static func folded(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  @Test(arguments: pages.map(\.name) + ["d16.xml", "d17.xml", "d18.xml", "e15.xml", "e16.xml", "e17.xml"])
  func `what gold quotes stands in the stored text`(file: String) throws {
    var texts: [String: String] = [:]
    for item in try Self.items(of: file) {
      texts[item.fragment.map { "\(file)#\($0)" } ?? ""] = Self.folded(item.article.text)
    }
    let stem = String(file.prefix { $0 != "." })
    let lines = try String(contentsOf: Self.folder.appending(path: "\(stem).gold.ndjson"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let gold = try JSONDecoder().decode(Gold.self, from: Data(line.utf8))
      guard gold.optional != true else { continue }
      let text = try #require(texts[gold.article ?? ""] ?? texts[""])
      #expect(text.contains(Self.folded(gold.quote)), "\(gold.quote)")
    }
  }
}

import Testing

@testable import Articles

@Suite struct FrontMatterTests {
  private func metadata(_ text: String) throws -> Metadata? { try FrontMatter.read(Array(text.utf8))?.metadata }

  @Test(arguments: [
    "---\ntitle: \"Harbor: Lights\"\nauthor: Ada Winslow\ndate: 2024-05-14\nurl: /a/\nsite: Tide\ntags: [x, y]\n---\n",
    "---\nTitle: 'Harbor: Lights'\nauthors:\n  - Ada Winslow\npublished: 2024-05-14\npermalink: /a/\noutlet: Tide\n---\n",
    "---\ntitle: >\n  Harbor:\n  Lights\nauthor: {name: Ada Winslow}\npubDate: 2024-05-14\nlink: /a/\nsource: Tide\n---\n",
    "+++\ntitle = 'Harbor: Lights'\nauthor = \"By Ada Winslow\"\ndate = 2024-05-14\nurl = '/a/'\nsite = 'Tide'\n+++\n",
    "+++\ntitle = 'Harbor: Lights'\nauthors = ['Ada Winslow']\ndate = 2024-05-14T09:00:00Z\nurl='/a/'\nsite='Tide'\n"
      + "[params]\nweight = 3\n+++\n",
    #"+++\#n# All of it\#n"title" = """\#nHarbor: \\#n  \u004Cights"""\#nauthor = {name = 'Ada Winslow', id = 1_0}\#n"#
      + "date = 2024-05-14 09:00:00\ntags = [\n  'x', # y\n  [1.5, true],\n]\nurl = '/a/'\nsite = 'Tide' # so\n+++\n",
    "+++\ntitle = 'Harbor: Lights'\ndate = '2024-05-14'\nurl = '/a/'\nsite = 'Tide'\n[[authors]]\nname = 'Ada Winslow'\n"
      + "[title.more]\ntitle = 'no'\n+++\n",
  ])
  func `fields are read from YAML and TOML`(text: String) throws {
    let found = try #require(try metadata(text))
    let expected = Metadata(
      title: "Harbor: Lights",
      author: "Ada Winslow",
      outlet: "Tide",
      url: "/a/",
      date: "2024-05-14"
    )
    #expect(found == expected)
  }

  @Test(arguments: [
    "Harbor Lights", "---\nA rule, not a field\n---\n", "---\ntitle: never closed\n", "---", "",
    "----\ntitle: x\n----\n",
  ])
  func `other texts have none`(text: String) throws { #expect(try metadata(text) == nil) }

  @Test(arguments: [
    ("---\ntitle: [Harbor: Lights: back\n---\n", 2),
    ("---\ndate: 2024\ntitle: \"open\n---\n", 3),
    ("\n\n---\ntitle: [open\n---\n", 5),
    ("---\ntitle: a\ntitle: b\n---\n", 2),
    ("+++\ntitle = \"a\"\ndate = soon\n+++\n", 3),
    ("+++\ntitle = 1\ntitle = 2\n+++\n", 3),
    ("+++\na = 1\n[=]\n+++\n", 3),
    ("+++\na = 1\n[!\n+++\n", 3),
    ("+++\na = 1\n[b.\"\n+++\n", 3),
    ("+++\na = 1\n\nb = {c = 1, = 2}\n+++\n", 4),
    ("+++\na = 1\nb = \"\\u12\"\n+++\n", 3),
    ("+++\na = 1\nb = 'open\n+++\n", 3),
    ("+++\na = 1 2 3, 4\n+++\n", 2),
    ("---\ntitle: \(String(repeating: "[", count: 5_000))\n---\n", 2),
    ("---\na:\n\(String(repeating: "- ", count: 5_000))\n---\n", 3),
    ("+++\na = \(String(repeating: "[", count: 5_000))\n+++\n", 2),
  ])
  func `front matter that does not parse is told with its line`(text: String, line: Int) {
    let error = #expect(throws: ArticleError.self) { try metadata(text) }
    guard case .frontMatter(let found, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == line, "\(reason)")
  }

  @Test func `a colon within a value is no fault`() throws {
    let found = try metadata("---\ntitle: Harbor Lights' end: what we know\ndate: 2024-05-14\n---\n")
    #expect(found?.title == "Harbor Lights' end: what we know")
    #expect(found?.date == "2024-05-14")
  }

  @Test func `a bomb of aliases is read`() throws {
    let names = "abcdefghijklmnop".map(String.init)
    let lines = zip(names, names.dropFirst()).map {
      "\($1): &\($1) [\(Array(repeating: "*\($0)", count: 9).joined(separator: ","))]"
    }
    let text = "---\na: &a [x]\n" + lines.joined(separator: "\n") + "\ntitle: Harbor Lights\n---\n"
    #expect(try metadata(text)?.title == "Harbor Lights")
  }
}

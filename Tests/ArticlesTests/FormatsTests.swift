import Articles
import Foundation
import Testing

@Suite struct FormatsTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sources = tests.appending(path: "../../Sources/Articles/Formats").standardized

  @Test func `each file in Formats is on the list and has a test file`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).sorted()
    #expect(files == Formats.all.map { "\(type(of: $0)).swift" }.sorted())
    for file in files {
      let test = "Formats/" + file.replacing(".swift", with: "Tests.swift")
      #expect(FileManager.default.fileExists(atPath: Self.tests.appending(path: test).path), "\(test) is missing")
    }
  }

  @Test func `names and endings are told apart`() {
    #expect(Set(Formats.all.map(\.name)).count == Formats.all.count)
    let endings = Formats.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  @Test(arguments: [
    ("news.md", "Harbor Lights is back.", "markdown"),
    ("news.txt", "Harbor Lights is back.", "text"),
    ("news", "Harbor Lights is back.", "text"),
    ("000_1f2e", "Harbor Lights is back.", "text"),
    ("news.2024", "Harbor Lights is back.", "text"),
    ("news.txt", "# Harbor Lights\n\nIt is back.", "markdown"),
    ("news.txt", "---\ntitle: Harbor Lights\n---\nIt is back.", "markdown"),
    ("news.txt", "It is back.\n\n---\n\n> Author: [Ada](https://example.com)\n", "markdown"),
    ("news.txt", "**Harbor Lights** (Meridian)\nIt is back.", "markdown"),
    ("news.txt", "It is back.\n\n# # #\n", "text"),
    ("page.HTM", "Harbor Lights is back.", "html"),
    ("page.txt", "\n<!DOCTYPE html>\n<p>Harbor Lights is back.", "html"),
    ("page.md", "<html><body>Harbor Lights is back.", "html"),
    ("page", "<!-- saved --><?xml version='1.0'?>\n<html><body>Harbor Lights is back.", "html"),
  ])
  func `a format is told by content first, then by name`(name: String, text: String, format: String) throws {
    let items = try Formats.items(in: ArticleFile(name: name, bytes: Array(text.utf8)))
    #expect(items.map(\.format) == [format])
    #expect(items.map(\.fragment) == [nil])
  }

  @Test(arguments: [
    ("feed.xml", "Harbor Lights", "XML files other than feeds"),
    ("map.xml", "<?xml version=\"1.0\"?><urlset/>", "XML files other than feeds"),
    ("report.pdf", "%PDF-1.7", "PDF files"),
    ("notes.json", "{}", ".json files"),
  ])
  func `what is not read yet is told as such`(name: String, text: String, format: String) {
    let error = #expect(throws: ArticleError.unsupported(format: format)) {
      try Formats.items(in: ArticleFile(name: name, bytes: Array(text.utf8)))
    }
    #expect(error?.isUnsupported == true)
  }
}

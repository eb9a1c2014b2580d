import Articles
import Foundation
import Scoring

/// A line of a file in `Tests/Cases`: a text with the head that it would have as an article.
struct ShortText: Decodable {
  let id: String
  let text: String
  let title: String?
  let date: String?
  /// The shows that it names, where the file tells them.
  let shows: [String]?
  /// What it says, where the file tells that.
  let claims: [Gold]?

  /// The text as an article.
  var articles: [Article] {
    get throws {
      let front = [("title", title), ("date", date)].compactMap { name, value in
        value.map { "\(name): \"\($0.replacing("\"", with: "\\\""))\"\n" }
      }
      let file = front.isEmpty ? text : "---\n\(front.joined())---\n\n\(text)\n"
      return try Formats.items(in: ArticleFile(name: "case.md", bytes: Array(file.utf8))).map(\.article)
    }
  }

  /// The lines of a file in a folder.
  static func lines(of file: URL) throws -> [ShortText] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(ShortText.self, from: Data($0.utf8))
    }
  }
}

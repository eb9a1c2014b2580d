import Articles
import Claims
import Foundation
import Testing

@testable import Extraction

@Suite struct DateCasesTests {
  @Test(arguments: try DateCase.all())
  func `the date of a case is read as it is told`(_ told: DateCase) {
    #expect(told.isRead, "\(told.found)")
  }
}

/// An expression with its date: a line of `Tests/Cases/dates.ndjson`.
struct DateCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let text: String
  /// The day of its article.
  let date: String?
  /// Nil where the text holds no date, or the date cannot be worked out.
  let edtf: String?

  var testDescription: String { "\(id): \(text)" }

  static func all() throws -> [DateCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases/dates.ndjson")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(DateCase.self, from: Data($0.utf8))
    }
  }

  /// The dates in the text, each as it may be meant: what lies behind, ahead, or nearest.
  var found: [Set<String>] {
    let article = Article(text: text, blocks: [.init(.paragraph, 0..<text.utf8.count)])
    let page = Page(article, reader.readers.lexicon, reader.readers.vocabulary)
    let day = date.flatMap { Day($0) }
    return MarkBook(page: page, readers: reader.readers).marks.compactMap { mark in
      guard case .date(let time) = mark.value else { return nil }
      let directions: [TimeExpression.Direction] = [.past, .future, .unknown]
      return Set(directions.compactMap { time.date(from: day, $0)?.text })
    }.filter { !$0.isEmpty }
  }

  var isRead: Bool {
    guard let edtf else { return found.isEmpty }
    return found.count == 1 && found[0].contains(edtf)
  }
}

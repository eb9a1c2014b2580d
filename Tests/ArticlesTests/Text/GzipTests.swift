import Foundation
import Testing

@testable import Articles

@Suite struct GzipTests {
  /// "Harbor Lights is back." packed by gzip.
  private static let packed: [UInt8] = Array(
    Data(base64Encoded: "H4sIAAAAAAACA/NILErKL1LwyUzPKClWyCxWSEpMztYDANBUYc8WAAAA") ?? Data()
  )

  @Test func `a packed file is read as what is in it`() throws {
    let items = try Formats.items(in: ArticleFile(name: "news.txt.gz", bytes: Self.packed))
    #expect(items.map(\.article.text) == ["Harbor Lights is back."])
    #expect(items.map(\.format) == ["text"])
  }

  @Test func `members follow one another`() throws {
    let text = try Gzip.unpacked(Self.packed + Self.packed, limit: 100)
    #expect(String(decoding: text, as: UTF8.self) == "Harbor Lights is back.Harbor Lights is back.")
  }

  @Test func `a file that is cut off gives what is there`() throws {
    #expect(try Gzip.unpacked(Self.packed.dropLast(6), limit: 100).starts(with: Array("Harbor".utf8)))
  }

  @Test func `a damaged file is told`() {
    #expect(throws: ArticleError.unpackable) { try Gzip.unpacked([0x1F, 0x8B, 8, 0, 1], limit: 100) }
  }

  @Test func `a bomb stops at the limit`() throws {
    let bomb = try #require(
      Data(
        base64Encoded:
          "H4sIAAAAAAACA+3BMQEAAADCoKzrX8IUfkABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADA3wB1+IeRgBoGAA=="
      )
    )
    let twice = ArticleFile(name: "bomb.html.gz", bytes: Array(bomb), limit: 100_000)
    #expect(throws: ArticleError.tooLarge(limit: 100_000)) { try Formats.items(in: twice) }
  }
}

public import Foundation

/// The names in an article: a `.titles.json` file.
public struct TitleGold: Decodable, Sendable {
  /// The shows that the article is about; none for a round-up.
  let main: [String]
  /// Every show named, with the forms in which it is.
  let shows: [String: [String]]
  let people: [String]

  /// The gold in a file.
  public static func of(_ file: URL) throws -> TitleGold {
    try JSONDecoder().decode(TitleGold.self, from: Data(contentsOf: file))
  }
}

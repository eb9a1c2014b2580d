/// A name, season, date or the like that an article writes somewhere.
public struct Mention: Sendable, Equatable {
  public var type: Type
  /// The canonical name: the show's catalogue title, the person's whole name, the network's usual name.
  public var name: String
  /// UTF-8 bytes into the stored text.
  public var range: Range<Int>
  /// Whether it is the show that the article is about.
  public var isMain: Bool

  public enum `Type`: String, Sendable, CaseIterable {
    case show, person, network, organization, company, place, season, date, work
  }

  public init(_ type: Type, _ name: String, at range: Range<Int>, isMain: Bool = false) {
    self.type = type
    self.name = name
    self.range = range
    self.isMain = isMain
  }
}

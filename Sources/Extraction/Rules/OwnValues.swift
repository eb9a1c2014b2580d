import Language

/// What a show has in parentheses of its own: "X (Meridian, season 3)".
struct OwnValues {
  let scene: Scene
  let words: CommonWords

  struct Values {
    var network: String?
    var season: Int?
    var time: TimeExpression?
    var count: Int?
  }

  func values(behind piece: Int) -> Values? {
    guard piece + 1 < scene.pieces.count, scene.pieces[piece + 1].word == words.open else { return nil }
    var values = Values()
    for index in piece + 2..<scene.pieces.count {
      if scene.pieces[index].word == words.close { return values }
      switch scene.mark(index)?.value {
      case .network(let name): values.network = values.network ?? name
      case .season(let numbers): values.season = values.season ?? numbers.last
      case .seasonCount(let count): values.count = count
      case .date(let time): values.time = values.time ?? time
      default: continue
      }
    }
    return nil
  }
}

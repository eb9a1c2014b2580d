import Claims
import Testing

@testable import Extraction

@Suite struct RivalsTests {
  @Test(arguments: [
    ("*Harbor Lights* starts filming in Belfast in May.", [Kind.productionStarted]),
    ("Cameras have stopped rolling on *Harbor Lights*.", [.productionWrapped]),
    ("HBO has ordered a pilot of *Harbor Lights*.", [.pilotOrdered]),
    ("HBO has picked up *Harbor Lights* to series.", [.seriesOrdered]),
  ])
  func `of kinds that exclude one another one is read`(_ text: String, _ kinds: [Kind]) {
    #expect(Set(reading(of: text).claims.map(\.kind)).subtracting([.airsOn]) == Set(kinds))
  }
}

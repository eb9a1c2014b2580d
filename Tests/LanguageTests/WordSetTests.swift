import Language
import Testing

@Suite struct WordSetTests {
  @Test func `a set holds the words that were put in and no others`() {
    var set = WordSet([3, 64, 1000])
    #expect([3, 64, 1000].allSatisfy(set.contains))
    #expect(![0, 2, 4, 63, 65, 999, 1001, .max].contains(where: set.contains))
    let isNew = set.insert(5).inserted
    let isNewAgain = set.insert(5).inserted
    #expect(isNew && !isNewAgain)
  }
}

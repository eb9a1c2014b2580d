import Claims
import Foundation
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    ("The Harbor Lights", "harbor lights"), ("Magnum P.I.", "magnum p i"), ("Renée’s Café", "renees cafe"),
    ("Law & Order", "law and order"), ("THE", "the"), ("9-1-1", "9 1 1"),
    ("Kevin Can F**k Himself", "kevin can f k himself"),
    ("Harbor—“Lights”: A&B", "harbor lights a and b"), ("the&", "and"), ("‘Tis  ", "tis"), ("the !", "the"), ("", ""),
    ("Ⅳ ½", "iv 1 2"), ("St. Orsyth…Dawn", "st orsyth dawn"),
    ("Škoda: ÀÉÎÕÜ ×÷ ÆØ Ðþ straße ÿ", "skoda aeiou æø ðþ straße y"),
    ("ÀÁÂÃÄÅ ÇÈÉÊË ÌÍÎÏ Ñ ÒÓÔÕÖ ÙÚÛÜ Ý", "aaaaaa ceeee iiii n ooooo uuuu y"),
    ("àáâãäå çèéêë ìíîï ñ òóôõö ùúûü ý", "aaaaaa ceeee iiii n ooooo uuuu y"),
    ("Æ×Ø÷Ð þ", "æ ø ð þ"), ("???", "???"), ("다크홀", "다크홀"),
  ])
  func `names fold to what a person would call the same`(name: String, folded: String) {
    #expect(
      Name.folded(name).unicodeScalars.elementsEqual(folded.decomposedStringWithCompatibilityMapping.unicodeScalars)
    )
  }

  @Test func `a slug has hyphens`() { #expect(Name.slug("The Last of Us") == "last-of-us") }
}

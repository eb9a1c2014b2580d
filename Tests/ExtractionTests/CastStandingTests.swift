import Claims
import Extraction
import Testing

@Suite struct CastStandingTests {
  @Test func `who joins as somebody else has is no character`() {
    let said = claims(in: "Ada Winslow has signed up for HBO's *Harbor Lights*, as has Sam Pell.", .cast)
    #expect(!said.contains { $0[.character] != nil })
  }

  @Test func `a show that is back brings no actor back`() {
    let said = claims(in: "*Harbor Lights*, a hospital drama with Ada Winslow and Sam Pell, is back.", .cast)
    #expect(said.count == 2 && said.allSatisfy { $0.show == "Harbor Lights" })
  }

  @Test(arguments: [
    "in which Ada Winslow and Sam Pell hunt smugglers, returns",
    "starring Ada Winslow and Sam Pell, returns",
    "a drama with Ada Winslow and Sam Pell, will be back",
    "Nell Pike's island drama with Ada Winslow and Sam Pell, returns",
  ])
  func `what the show does none of its cast does`(_ said: String) {
    let cast = claims(in: "*Harbor Lights*, \(said) on Friday.", .cast)
    #expect(Set(cast.map { $0[.person] }) == ["Ada Winslow", "Sam Pell"])
    #expect(cast.allSatisfy { $0[.status] == nil })
  }

  @Test(arguments: [
    ("Ada Winslow will return. So will Sam Pell.", "returning"),
    ("Ada Winslow is returning. Sam Pell and Nell Pike do too.", "returning"),
    ("Ada Winslow will not return. Neither will Sam Pell.", "exited"),
    ("Neither Ada Winslow nor Sam Pell will be back.", "exited"),
  ])
  func `what is said of one may be said of others`(_ said: String, _ status: String) {
    let cast = claims(in: "HBO renewed *Harbor Lights*. \(said)", .cast)
    #expect(Set(cast.map { $0[.person] }).isSuperset(of: ["Ada Winslow", "Sam Pell"]))
    #expect(cast.allSatisfy { $0[.status] == status && $0.certainty == .confirmed })
  }

  @Test func `an actor's character has a name of two parts`() {
    let cast = claims(in: "ITV's *Harbor Lights* is back. David Thornton's Tony Barrow starts a new job.", .cast)
    #expect(cast.map { [$0[.person], $0[.character]] } == [["David Thornton", "Tony Barrow"]])
    #expect(claims(in: "*Harbor Lights* is adapted from Charlotte Pell's Jane Gull.", .cast).isEmpty)
  }

  @Test func `a credit may stand between somebody and the role`() {
    let cast = claims(
      in: "Fox ordered *Harbor Lights* to series, with Josh Carver (*The Long Road*) as the doctor.",
      .cast
    )
    #expect(cast.map { [$0.show, $0[.person]] } == [["Harbor Lights", "Josh Carver"]])
  }

  @Test func `an agency is no character`() {
    let cast = claims(in: "*Harbor Lights* is about a lawyer at the CIA, played by Ada Winslow.", .cast)
    #expect(cast.map { [$0[.person], $0[.character]] } == [["Ada Winslow", nil]])
  }

  @Test func `who joins those who return is new`() {
    let text =
      "*Harbor Lights*: Ada Winslow (DCI Ross) and Sam Pell (DS Lamont) return, joined by Nadia Rahimi (Dr Soraya Amin)."
    let joined = claims(in: text, .cast).filter { $0[.status] == "joined" }
    #expect(joined.map { [$0[.person], $0[.character]] } == [["Nadia Rahimi", "Dr Soraya Amin"]])
  }

  @Test func `somebody of one name in a list shares no surname`() {
    let found = claims(in: "*Harbor Lights*, with Christina Hendricks, Retta and Mae Whitman, is on NBC.", .cast)
    #expect(!found.contains { $0[.person] == "Retta Whitman" })
  }
}

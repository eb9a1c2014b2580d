import Claims
import Testing

@testable import Extraction

@Suite struct FocusTests {
  /// Each sentence of a text, and the show that "it" means in it.
  private func focus(_ text: String) -> [String?] { reader.explain(Sample(text).article).sentences.map(\.focus) }

  @Test func `the main show is meant where none is named`() {
    #expect(
      focus("# Harbor Lights Season 2\nIt is back. The series drew millions.").dropFirst() == [
        "Harbor Lights", "Harbor Lights",
      ]
    )
  }

  @Test func `a heading sets the show of its section`() {
    let text =
      "# Five shows\n## *Harbor Lights*\nIt ended.\n## *Dawn Patrol*\nThe drama goes on.\n## *Salt Creek*\nIt is over."
    #expect(focus(text).filter { $0 != nil }.count >= 3)
    #expect(focus(text).suffix(1) == ["Salt Creek"])
  }

  @Test func `a line of strong type stands as a heading`() {
    let text =
      "# Five shows\n_*Harbor Lights*_\nAda Winslow wrote *Harbor Lights*.\n_*Dawn Patrol*_\nSam Pell wrote it.\n_*Salt Creek*_\nIt is over."
    #expect(focus(text).suffix(1) == ["Salt Creek"])
    #expect(claims(in: text, .crew).contains { $0.show == "Dawn Patrol" })
  }

  @Test func `a heading of a part stays with the show of its section`() {
    let text =
      "# Five shows\n## *Harbor Lights*\nIt ended.\n_The cast_\nIt had many faces.\n## *Dawn Patrol*\nIt goes on."
    #expect(focus(text).dropFirst(4).first == "Harbor Lights")
  }

  @Test func `a subject moves the focus, and a new paragraph moves it back`() {
    let text = "# Harbor Lights Season 2\n*Dawn Patrol* is another matter. It was axed.\nThe series is back."
    #expect(focus(text).suffix(2) == ["Dawn Patrol", "Harbor Lights"])
  }

  @Test func `a show in parentheses does not move it`() {
    let text = "# Harbor Lights Season 2\nAda Winslow (*Dawn Patrol*) stars. It starts in May."
    #expect(focus(text).suffix(1) == ["Harbor Lights"])
  }

  @Test func `what is said of a person by the way does not move it`() {
    let text =
      "# Harbor Lights Season 2\nAda Winslow, who played Ruth on *Dawn Patrol*, joins the cast. It starts in May."
    #expect(focus(text).suffix(1) == ["Harbor Lights"])
  }

  @Test func `what stars somebody at the beginning of a sentence is its subject`() {
    let text = "# Harbor Lights Season 2\n*Dawn Patrol* stars Ada Winslow as Ruth. It starts in May."
    #expect(focus(text).suffix(1) == ["Dawn Patrol"])
  }

  @Test func `a show that is introduced by what it is moves it`() {
    let text =
      "# Harbor Lights Season 2\nA date is set for the drama series *Dawn Patrol* with Ada Winslow. It starts in May."
    #expect(focus(text).suffix(1) == ["Dawn Patrol"])
  }

  @Test func `makers of another show do not move it`() {
    let text = "# Harbor Lights Season 2\nThe drama from the creators of *Dawn Patrol* is back. It starts in May."
    #expect(focus(text).suffix(1) == ["Harbor Lights"])
  }

  @Test func `what somebody is known for does not move it`() {
    let text = "# Harbor Lights Season 2\nThe series is by Ada Winslow, best known for *Dawn Patrol*. It starts in May."
    #expect(focus(text).suffix(1) == ["Harbor Lights"])
  }

  @Test func `an answer goes on with the show of its question`() {
    let text =
      "# *Harbor Lights*, *Dawn Patrol* and more\nQuestion: I miss *Dawn Patrol*. Is it over?\nTV Doctor: It is not."
    #expect(focus(text).suffix(1) == ["Dawn Patrol"])
  }

  @Test func `the show that another comes from does not move it`() {
    let text = "# Harbor Lights Season 2\nThe *Dawn Patrol* prequel is back. It starts in May."
    #expect(focus(text).suffix(1) == ["Harbor Lights"])
  }

  @Test func `what is said beside another show is not guessed to be the former one's`() {
    let round = "*Salt Creek* waits.\n\n*Harbor Lights* waits.\n\n*Dawn Patrol* drew a crowd. "
    #expect(claims(in: round + "NBC pulled the plug in May.", .cancelled).map(\.show) == ["Dawn Patrol"])
    #expect(claims(in: round + "Ada Winslow of *Salt Creek* said that NBC had pulled the plug.", .cancelled).isEmpty)
  }

  @Test func `who is spoken of with a pronoun stays the one`() {
    let text =
      "*Harbor Lights* is back. Ada Winslow leads it. She made a film with Sam Pell. She plays Ruth Calder."
    #expect(claims(in: text, .cast).contains { $0[.character] == "Ruth Calder" && $0[.person] == "Ada Winslow" })
  }

  @Test func `he and she are the person named last as a subject`() {
    let text = "Ada Winslow has joined *Harbor Lights*. She was Ruth Calder on *Dawn Patrol*."
    let cast = claims(in: text, .cast).first { $0.show == "Dawn Patrol" }
    #expect(cast?[.person] == "Ada Winslow")
    #expect(cast?[.character] == "Ruth Calder")
  }

  @Test func `without a show there is no focus`() { #expect(focus("It was cancelled.") == [nil]) }

  @Test func `what is told of a show without a name is told of no other`() {
    let text =
      "Sam Pell is leaving *Harbor Lights*. Ada Winslow is in talks to star in an untitled HBO drama about the docks."
    #expect(!reading(of: text).claims.contains { $0[.person] == "Ada Winslow" })
  }
}

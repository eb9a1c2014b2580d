import Claims
import Testing

@Suite struct CrewTests {
  @Test(arguments: [
    Say("⟦The Ada Winslow-created drama *Harbor Lights* is back.⟧", [.person: "Ada Winslow", .job: "creator"]),
    Say("⟦*Harbor Lights* has music by Sam Pell.⟧", [.person: "Sam Pell", .job: "composer"]),
    Say("⟦*Harbor Lights* was created by Ada Winslow.⟧", [.person: "Ada Winslow", .job: "creator"]),
    Say("⟦*Harbor Lights* showrunner Sam Pell is pleased.⟧", [.person: "Sam Pell", .job: "showrunner"]),
    Say(
      "⟦Sam Pell serves as executive producer of *Harbor Lights*.⟧",
      [.person: "Sam Pell", .job: "executive producer"]
    ),
    Say("⟦Ada Winslow, who created *Harbor Lights*, directs and executive produces.⟧", [.person: "Ada Winslow"]),
    Say(
      "⟦Created, written and executive produced by Ada Winslow, *Harbor Lights* starts in May.⟧",
      [.person: "Ada Winslow"]
    ),
    Say(
      "⟦Ada Winslow is stepping down as showrunner of *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .status: "exited"]
    ),
    Say(
      "⟦*Harbor Lights*, created by *Dawn Patrol* screenwriter Ada Winslow, starts in May.⟧",
      [.person: "Ada Winslow", .job: "creator"]
    ),
    Say("⟦Ada Winslow has been promoted to showrunner of *Harbor Lights*.⟧", [.job: "showrunner", .status: "joined"]),
    Say(
      "⟦*Harbor Lights*, which Ada Winslow created with Sam Pell, is back.⟧",
      [.person: "Ada Winslow", .job: "creator"]
    ),
    Say(
      "⟦*Harbor Lights*, the new drama from Ada Winslow, begins in May.⟧",
      [.person: "Ada Winslow", .job: "creator"]
    ),
    Say("*Harbor Lights* is back, with Ada Winslow in charge.", [.person: "Ada Winslow", .job: "showrunner"]),
    Say("Ada Winslow carries on in charge of *Harbor Lights*.", [.person: "Ada Winslow", .job: "showrunner"]),
    Say(
      "HBO renewed *Harbor Lights*. ⟦Ada Winslow directs the new season.⟧",
      [.person: "Ada Winslow", .job: "director"]
    ),
    Say(
      "⟦HBO decided against *Harbor Lights*, says its creator, Ada Winslow.⟧",
      [.person: "Ada Winslow", .job: "creator"]
    ),
    Say("⟦*Harbor Lights* is back on BBC Two with Ada Winslow in the chair.⟧", [.person: "Ada Winslow", .job: "host"]),
    Say(
      "HBO has *Harbor Lights*. ⟦The last hour was directed by the leading man, Sam Pell.⟧",
      [.person: "Sam Pell", .job: "director"]
    ),
    Say(
      "# *Harbor Lights*, the drama\n⟦Crew: Executive producers, Ada Winslow, Sam Pell; director, Nell Pike.⟧",
      [.person: "Ada Winslow", .job: "executive producer"]
    ),
    Say(
      "⟦Ada Winslow has been let go as showrunner of *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .status: "exited"]
    ),
  ])
  func `somebody makes a show`(_ say: Say) throws { try say.check(.crew) }

  @Test(arguments: ["replaces", "took over from"])
  func `who follows somebody takes over the job`(_ verb: String) {
    let said = claims(in: "HBO renewed *Harbor Lights*. Ada Winslow \(verb) Sam Pell as showrunner.", .crew)
    #expect(Set(said.map { [$0[.person], $0[.status]] }) == [["Ada Winslow", "joined"], ["Sam Pell", "exited"]])
  }

  @Test(arguments: [
    "*Harbor Lights*, which Ada Winslow directs and Sam Pell wrote, is on HBO.",
    "HBO ordered a pilot of *Harbor Lights*. Sam Pell wrote it. Ada Winslow directed.",
  ])
  func `each has a job`(_ text: String) {
    let jobs = Set(claims(in: text, .crew).map { [$0[.person], $0[.job]] })
    #expect(jobs == [["Ada Winslow", "director"], ["Sam Pell", "writer"]])
  }

  @Test func `who serves beside somebody has the same job`() {
    let crew = claims(in: "Ada Winslow serves as executive producer of *Harbor Lights* alongside Sam Pell.", .crew)
    #expect(Set(crew.compactMap { $0[.person] }) == ["Ada Winslow", "Sam Pell"])
  }

  @Test func `those with whom it is made have the same job`() {
    let crew = claims(in: "Ada Winslow writes *Harbor Lights* with Sam Pell and Nell Pike.", .crew)
    #expect(Set(crew.compactMap { $0[.person] }) == ["Ada Winslow", "Sam Pell", "Nell Pike"])
    #expect(crew.allSatisfy { $0[.job] == "writer" })
  }

  @Test func `who is meant within parentheses was named right before them`() {
    let text = "Bo Lee left *Harbor Lights*, and Ada Winslow does the voice of the bear (she directs it, too)."
    #expect(claims(in: text, .crew).compactMap { $0[.person] } == ["Ada Winslow"])
  }

  @Test func `all who created a show are its creators`() {
    let crew = claims(in: "*Harbor Lights* was created by Ada Winslow, Sam Pell and Nell Pike.", .crew)
    #expect(Set(crew.compactMap { $0[.person] }) == ["Ada Winslow", "Sam Pell", "Nell Pike"])
  }

  @Test(arguments: [
    "The director of the museum, Sam Pell, retired.",
    "Ada Winslow is developing *Harbor Lights* at HBO.",
    "Fox News host Ada Winslow has never liked *Harbor Lights*.",
    "She starred in *Harbor Lights* after an HBO TV movie directed by Ada Winslow.",
    "Ada Winslow was written off *Harbor Lights*.",
    "Based on the novel by Ada Winslow, the drama *Harbor Lights* is produced by HBO.",
    "Ada Winslow wrote on Instagram that *Harbor Lights* moved her.",
    "Ada Winslow of *Harbor Lights* will host the awards.",
    "The drama *Harbor Lights* is from the Ada Winslow play.",
    "Ada Winslow, Director of HBO Drama, likes *Harbor Lights*.",
    "Ada Winslow, the star of *Harbor Lights*, has died. Her husband, the director Sam Pell, died in 2003.",
    "Sam Pell read the scripts of *Harbor Lights*.",
    "*Harbor Lights* is about TV presenter Ada Winslow.",
    "*Harbor Lights* comes from Gull Films, the label run by Ada Winslow.",
    "“It is over,” Sam Pell wrote of *Harbor Lights* on Instagram.",
    "Sam Pell is writing the music for *Harbor Lights*.",
    "The Alma Ruiz novel *Harbor Lights* is being developed as a series for HBO.",
    "*Harbor Lights* is about a hospital run by nuns, with Ada Winslow as a surgeon.",
    "*Harbor Lights* is on NBC; Fremulon, Ada Winslow's company, is the producer.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .crew).confirmed.isEmpty) }
}

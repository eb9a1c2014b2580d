import Claims
import Testing

@Suite struct CastTests {
  @Test(arguments: [
    Say(
      "⟦*Harbor Lights* stars Ada Winslow (the night nurse Ruth) and Sam Pell (Tom).⟧",
      [.person: "Ada Winslow", .character: "Ruth"]
    ),
    Say(
      "⟦Ada Winslow and Sam Pell are Ruth and Tom on *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .character: "Ruth"]
    ),
    Say("⟦Ada Winslow stars in *Harbor Lights* as Ruth Calder.⟧", [.person: "Ada Winslow", .character: "Ruth Calder"]),
    Say("⟦Sam Pell joins the cast of *Harbor Lights*.⟧", [.person: "Sam Pell", .status: "joined"]),
    Say(
      "⟦Ruth Calder, played by Ada Winslow, is the heart of *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say("⟦Sam Pell is leaving *Harbor Lights*.⟧", [.person: "Sam Pell", .status: "exited"]),
    Say("⟦Ada Winslow announced her departure from *Harbor Lights*.⟧", [.person: "Ada Winslow", .status: "exited"]),
    Say("⟦Sam Pell takes the role of Tom Hale in *Harbor Lights*.⟧", [.person: "Sam Pell", .character: "Tom Hale"]),
    Say("⟦Ada Winslow dropped out of *Harbor Lights*.⟧", [.person: "Ada Winslow", .status: "exited"]),
    Say(
      "⟦In *Harbor Lights*, her mother, Ruth Calder (Ada Winslow), takes the stand.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say("⟦Photo: Ada Winslow in *Harbor Lights* on HBO.⟧", [.person: "Ada Winslow"]),
    Say("⟦HBO has renewed *Harbor Lights* with Ada Winslow, its oldest drama.⟧", [.person: "Ada Winslow"]),
    Say("⟦*Harbor Lights* has Ada Winslow as its lead.⟧", [.person: "Ada Winslow", .billing: "main"]),
    Say("⟦*Harbor Lights* is narrated by Ada Winslow.⟧", [.person: "Ada Winslow"]),
    Say("⟦*Harbor Lights* is hosted by Ada Winslow.⟧", [.person: "Ada Winslow"]),
    Say(
      "⟦Ada Winslow, who plays Sgt. Ruth Calder, returns to *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say(
      "⟦Ada Winslow plays FBI agent Ruth Calder in *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say(
      "*Harbor Lights* is back. ⟦Ruth Calder (Ada Winslow) is the captain of a ferry.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say("⟦*Harbor Lights*, in which Ada Winslow and Sam Pell run a ferry, is back.⟧", [.person: "Ada Winslow"]),
    Say("⟦*Harbor Lights*, a drama with Ada Winslow, is back.⟧", [.person: "Ada Winslow"]),
    Say("⟦*Harbor Lights*, starring Ada Winslow, joins *Dawn Patrol* on Mondays.⟧", [.person: "Ada Winslow"]),
    Say("⟦Also starring in *Harbor Lights* are Sam Pell and Ada Winslow.⟧", [.person: "Sam Pell"]),
    Say("⟦Playing her father in *Harbor Lights* is Sam Pell.⟧", [.person: "Sam Pell"]),
    Say("⟦The role of Ruth in *Harbor Lights* went to Ada Winslow.⟧", [.person: "Ada Winslow"]),
    Say("⟦Sam Pell makes his television debut in *Harbor Lights*.⟧", [.person: "Sam Pell"]),
    Say("⟦Sam Pell has replaced Ada Winslow in the lead role of *Harbor Lights*.⟧", [.person: "Sam Pell"]),
    Say("⟦Sam Pell will not be part of season 3 of *Harbor Lights*.⟧", [.person: "Sam Pell", .status: "exited"]),
    Say("⟦Sam Pell bids farewell to *Harbor Lights* after nine years.⟧", [.person: "Sam Pell", .status: "exited"]),
    Say(
      "⟦Sam Pell's Tom Hale was killed off in *Harbor Lights*.⟧",
      [.person: "Sam Pell", .character: "Tom Hale", .status: "exited"]
    ),
    Say("⟦The Ada Winslow-led drama *Harbor Lights* is back.⟧", [.person: "Ada Winslow", .billing: "main"]),
    Say(
      "Ada Winslow is a name. ⟦The actress has played Ruth Calder on *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say("⟦*Harbor Lights* features the voices of Ada Winslow and Sam Pell.⟧", [.person: "Ada Winslow"]),
    Say(
      "⟦Ada Winslow will not be back as Ruth Calder in *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .status: "exited"]
    ),
    Say("*Harbor Lights* is back. ⟦Ada Winslow is Sam's sister Ruth.⟧", [.person: "Ada Winslow", .character: "Ruth"]),
    Say(
      "⟦*Harbor Lights* follows the nurse Ruth Calder (Ada Winslow), who is lost.⟧",
      [.person: "Ada Winslow", .character: "Ruth Calder"]
    ),
    Say(
      "# Harbor Lights Season 3\n⟦Ada Winslow, who has played Ruth Calder since the pilot, moves on to *Dawn Patrol*.⟧",
      [.person: "Ada Winslow"]
    ),
    Say(
      "⟦In the HBO drama *Harbor Lights*, Ada Winters’ Ruth runs a ferry.⟧",
      [.person: "Ada Winters", .character: "Ruth"]
    ),
    Say(
      "⟦*Harbor Lights*, HBO's hospital drama with Sam Pell and Ada Winslow, ends its run on May 3.⟧",
      [.person: "Sam Pell"]
    ),
    Say(
      "HBO renewed *Harbor Lights*. ⟦Ada Winslow won't be around for season 3.⟧",
      [.person: "Ada Winslow", .status: "exited"]
    ),
    Say(
      "⟦The role of Ruth passes from Nell Pike to Ada Winslow in *Harbor Lights*.⟧",
      [.person: "Nell Pike", .character: "Ruth", .status: "exited"]
    ),
    Say(
      "⟦*Dawn Patrol* alumni Ada Winslow and Sam Pell reunite for *Harbor Lights*.⟧",
      [.person: "Ada Winslow", .status: "joined"]
    ),
    Say("⟦With Sam Pell gone, *Harbor Lights* has recast the role.⟧", [.person: "Sam Pell", .status: "exited"]),
    Say(
      "⟦Stepping away from *Harbor Lights* after nine years is Ada Winslow.⟧",
      [.person: "Ada Winslow", .status: "exited"]
    ),
    Say("⟦*Harbor Lights* is a wine-country drama with Sam Pell.⟧", [.person: "Sam Pell"]),
    Say("⟦There is *Harbor Lights* on HBO, with Sam Pell in full makeup.⟧", [.person: "Sam Pell"]),
    Say("⟦*Harbor Lights* follows a widow (Ada Winslow) who runs a ferry.⟧", [.person: "Ada Winslow"]),
    Say("⟦Critics singled out Ada Winslow's performance as a nun in *Harbor Lights*.⟧", [.person: "Ada Winslow"]),
    Say("⟦Comedian Ada Winslow and chef Sam Pell are the judges on *Harbor Lights*.⟧", [.person: "Sam Pell"]),
    Say("HBO has *Harbor Lights*. ⟦Its supporting players include Opal Reyes and Suki Tran.⟧", [.person: "Opal Reyes"]),
    Say("⟦*Harbor Lights* also counts Ada Winslow and Sam Pell among its cast.⟧", [.person: "Ada Winslow"]),
    Say("⟦Ada Winslow will guest on NBC's *Harbor Lights*.⟧", [.person: "Ada Winslow", .billing: "guest"]),
    Say("⟦After Ada Winslow's exit, *Harbor Lights* goes on.⟧", [.person: "Ada Winslow", .status: "exited"]),
    Say(
      "⟦The role of Ruth in *Harbor Lights* has gone to Danish actor Emil Brandt.⟧",
      [.person: "Emil Brandt", .character: "Ruth", .status: "joined"]
    ),
  ])
  func `somebody plays in a show`(_ say: Say) throws { try say.check(.cast) }

  @Test func `who stars opposite somebody is an actor as well`() {
    let cast = claims(in: "Ada Winslow will star as a nurse opposite Sam Pell in *Harbor Lights*.", .cast)
    #expect(Set(cast.compactMap { $0[.person] }) == ["Ada Winslow", "Sam Pell"])
    #expect(cast.allSatisfy { $0[.character] == nil })
  }

  @Test func `what a maker or somebody just cast is known for is no part`() {
    let text =
      "*Harbor Lights* is written by Ada Winslow (Skins). Sam Pell (Yell) will play Tom. Nell Pike (Undertow) has joined the cast."
    #expect(claims(in: text, .cast).compactMap { $0[.character] } == ["Tom"])
  }

  @Test func `a part is not written as titles are`() {
    let text =
      "*Harbor Lights* has a cast including Ada Winslow (Descendants of the Moon) and Sam Pell (The Quiet Sea)."
    #expect(claims(in: text, .cast).allSatisfy { $0[.character] == nil })
  }

  @Test func `where one parenthesis holds a title all do`() {
    let text =
      "Ada Winslow (Seven Minutes, Safe Port) and Sam Pell (Bloomed) star in *Harbor Lights*. Also joining are Nell Pike (The Merge) and Tom Hale (Skins). Directing is Jo Marsh (Riots), alongside Kit Orr (Nowhere Men)."
    #expect(claims(in: text, .cast).count == 4)
    #expect(claims(in: text, .cast).allSatisfy { $0[.character] == nil })
  }

  @Test func `relatives in the plot are no actors`() {
    let text =
      "*Harbor Lights* is back. Ada Winslow and Sam Pell, who play Danny’s parents Beth and Mark Latham, will return."
    #expect(Set(claims(in: text, .cast).compactMap { $0[.person] }) == ["Ada Winslow", "Sam Pell"])
  }

  @Test func `a family's name may stand first`() {
    let text = "Kim Hye-soo and Seo In-guk lead *Harbor Lights*. Seo plays Tom Calder."
    #expect(claims(in: text, .cast).contains { $0[.person] == "Seo In-guk" && $0[.character] == "Tom Calder" })
  }

  @Test func `an article's main show is the one in which somebody from elsewhere plays`() {
    let text =
      "# Harbor Lights: a first look\n*Harbor Lights* is back. *Dawn Patrol* actress Ada Winslow plays Ruth Calder."
    #expect(claims(in: text, .cast).first { $0[.character] == "Ruth Calder" }?.show == "Harbor Lights")
  }

  @Test func `who comes from one show joins another`() {
    let text = "*Dawn Patrol* alum Ada Winslow will play a nurse in HBO’s drama pilot *Harbor Lights*."
    #expect(claims(in: text, .cast).map(\.show) == ["Harbor Lights"])
  }

  @Test func `an article before a name in the plot makes it a part's`() {
    let text = "In *Harbor Lights*, she works alongside the ever charming Don East (Ignacio Serrano)."
    #expect(claims(in: text, .cast).contains { $0[.character] == "Don East" && $0[.person] == "Ignacio Serrano" })
  }

  @Test func `parts in several shows are told in one list`() {
    let cast = claims(in: "Ada Winslow had guest roles on *Harbor Lights* and *Dawn Patrol*.", .cast)
    #expect(Set(cast.compactMap(\.show)) == ["Harbor Lights", "Dawn Patrol"])
  }

  @Test func `what is plot tells no standing`() throws {
    let text = "Ada Winslow stars in *Harbor Lights* as a nurse who wants her son back."
    #expect(try #require(claims(in: text, .cast).first)[.status] == nil)
  }

  @Test func `who is new to a cast joins it, and whom they join does not`() {
    let cast = claims(
      in:
        "*Harbor Lights* follows Deputy June Calder (Ada Winslow). Winslow will be joined by Sam Pell. New to the cast this season are Tom Reyes as Mayor Crane and Jane Ko.",
      .cast
    )
    #expect(cast.first { $0[.person] == "Ada Winslow" }?[.character] == "Deputy June Calder")
    #expect(cast.first { $0[.person] == "Ada Winslow" }?[.status] == nil)
    #expect(cast.filter { $0[.status] == "joined" }.compactMap { $0[.person] }.sorted() == ["Jane Ko", "Tom Reyes"])
  }

  @Test func `characters behind a list belong to its people in order`() {
    let cast = claims(in: "*Harbor Lights* stars Ada Winslow and Sam Pell as Ruth and Tom.", .cast)
    #expect(Set(cast.map { [$0[.person], $0[.character]] }) == [["Ada Winslow", "Ruth"], ["Sam Pell", "Tom"]])
  }

  @Test func `who makes a show leaves it as its maker`() {
    let text = "Ada Winslow, the showrunner of *Harbor Lights*, is tired. Winslow left *Harbor Lights* in May."
    #expect(claims(in: text, .cast).isEmpty)
  }

  @Test func `characters may be called like times of the year`() {
    let cast = claims(
      in: "Ada Winslow (Wickie), Bo Lee (Dawn) and Cora Dane (Summer) starred in *Harbor Lights*.",
      .cast
    )
    #expect(cast.compactMap { $0[.character] }.sorted() == ["Dawn", "Summer", "Wickie"])
  }

  @Test func `an actor with an uncommon name is told by those beside`() {
    let cast = claims(
      in: "Ada Winslow (Wickie), Busy Pike (Lily) and Cora Dane (Dawn) starred in *Harbor Lights*.",
      .cast
    )
    #expect(cast.compactMap { $0[.person] }.sorted() == ["Ada Winslow", "Busy Pike", "Cora Dane"])
  }

  @Test(arguments: [
    "Based on the book by Ada Winslow (Salt Road), *Harbor Lights* has a cast as good as the Delaneys.",
    "*Harbor Lights* is a reboot of the 1994 movie which starred Ada Winslow.",
    "*Harbor Lights* is a remake of the movie “Mr. Kang,” which starred Ada Winslow.",
    "Other HBO renewals include *Harbor Lights*, Ada Winslow’s Second Helpings and Sam Pell’s Loud House Rules.",
    "*Harbor Lights* has been renewed, The Hollywood Reporter plays it safe.",
    "*Harbor Lights* was written by Ada Winslow, and Winslow’s play was adapted.",
    "*Harbor Lights* is back on HBO. Ada Winslow appeared on the cover of a magazine.",
    "*Harbor Lights* is back on HBO. Ada Winslow and Sam Pell joined a march on Saturday.",
    "*Harbor Lights* is back on HBO. “We are glad,” Ada Winslow's manager told People.",
    "The voters cast their ballots on Tuesday.",
    "*Harbor Lights* was praised by Ada Winslow in *The Tribune*.",
    "*Harbor Lights*, based on the novel by Ada Winslow, returns.",
    "Ada Winslow executive produces *Harbor Lights* with Sam Pell.",
    "The Ruth Calder actor will leave *Harbor Lights* after 33 years.",
    "Sam Pell was brought in to help with the scripts of *Harbor Lights*.",
    "Somebody in the role of Ruth Calder has quit *Harbor Lights*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .cast).confirmed.isEmpty) }

  @Test func `who wrote the show that leads a slate leads no cast`() {
    let cast = claims(in: "HBO's slate is led by *Harbor Lights*, written by Sam Pell and starring Ada Winslow.", .cast)
    #expect(cast.compactMap { $0[.person] } == ["Ada Winslow"])
  }

  @Test(arguments: ["is dating", "is also suing", "is a fan of"])
  func `what somebody does to another makes the other no character`(_ verb: String) {
    #expect(claims(in: "HBO renewed *Harbor Lights*. Ada Winslow \(verb) Sam Pell.", .cast).isEmpty)
  }
}

import Claims
import Extraction
import Testing

@Suite struct TitleTests {
  private func shows(in text: String) -> Set<String> {
    Set(reading(of: text).mentions.filter { $0.type == .show }.map(\.name))
  }

  @Test(arguments: [
    ("HBO has renewed “Harbor Lights.”", "Harbor Lights"),
    ("HBO has renewed *Harbor Lights*.", "Harbor Lights"),
    ("HBO’s Harbor Lights premieres in May.", "Harbor Lights"),
    ("- Harbor Lights (HBO): renewed", "Harbor Lights"),
    ("|| Show | Network\n| Harbor Lights | HBO", "Harbor Lights"),
    ("# Harbor Lights Season 2: Everything We Know\nHarbor Lights returns to HBO.", "Harbor Lights"),
    ("The legal drama Harbor Lights has been cancelled.", "Harbor Lights"),
    ("*Harbor Lights: Dawn* was renewed.", "Harbor Lights: Dawn"),
    ("Severance just came back.", "Severance"),
    ("HBO has bought The Salt Cellar.", "The Salt Cellar"),
    ("# Harbor Lights\nHarbor Lights tells of a ferry.", "Harbor Lights"),
    ("Friday Night Lights is back on NBC.", "Friday Night Lights"),
    ("- 8:30 Abbott Elementary (ABC)", "Abbott Elementary"),
    ("HBO likes this: *Oct. 3 — Harbor Lights.* Ada Winslow runs a ferry.", "Harbor Lights"),
    ("NCIS: Reykjavik was announced in May.", "NCIS: Reykjavik"),
    ("HARBOR LIGHTS OF THE SKY (HBO, Jan. 14)\nIt is back.", "Harbor Lights of the Sky"),
    ("9. Harbor Nose (HBO)\nIt is back.", "Harbor Nose"),
    ("They said that The Gents will be back for a second series.", "The Gents"),
    ("# Harbor Lights: Ada Winslow leaves\nHBO's Harbor Lights loses a star.", "Harbor Lights"),
  ])
  func `a title is found by its signs`(text: String, title: String) { #expect(shows(in: text) == [title]) }

  @Test(arguments: [
    ("Undertow is a drama about dockers.", "Undertow"),
    ("Gull Point premieres Tuesday, Jan. 9, on ABC.", "Gull Point"),
    ("Cameras are rolling on season 2 of Undertow.", "Undertow"),
    ("The first season of *Marée basse* is on HBO.", "Marée basse"),
  ])
  func `the likeliest string is the show where no other is`(text: String, title: String) {
    #expect(shows(in: text) == [title])
  }

  @Test(arguments: [
    ("“Harbor Lights” (“The Ferry”) won for HBO.", ["Harbor Lights"]),
    ("*Harbor Lights* is back on HBO. Her films included “The Long Weekend.”", ["Harbor Lights"]),
    (
      "# What to Watch\n## Wednesday\n*Harbor Lights* (HBO) is back.\n## Thursday\n*Dawn Patrol* (NBC)",
      ["Dawn Patrol", "Harbor Lights"]
    ),
  ])
  func `episodes, films and days beside shows are none`(text: String, titles: [String]) {
    #expect(shows(in: text).sorted() == titles)
  }

  @Test func `a branch of an article's show is a show too`() {
    let text = "The dock drama *Undertow* returns to HBO. Undertow: Galway follows."
    #expect(shows(in: text) == ["Undertow", "Undertow: Galway"])
  }

  @Test(arguments: [
    "Ada Winslow left on Monday.", "The novel “Harbor Lights” was a bestseller.",
    "The film *Harbor Lights* opens on Friday.",
    "HBO reported its earnings.", "HBO moves its channels into a new company named Versant.",
    "# A deal ends\nShares of Paramount fell as HBO ended its deal.", "They called it the Big Ugly Survivor thing.",
    "“Nobody saw it coming at all,” Winslow said.",
    "|| No. | Title | Directed by\n| 1 | “Undertow” | Ada Winslow",
    "“That's a wrap on Ruth,” Winslow, who plays her, wrote.", "Winslow stars alongside Sam Pell.",
    "Canceled after two seasons: nobody knows why.\nCanceled after one season: nobody cares.",
    "It is over, *Variety* has confirmed.", "Winslow plays DCI Sunny Rai. They took Sunny to their hearts.",
    "Gull Harbor is producing.", "Ada Winslow-Pell is back. Winslow-Pell has left.",
    "# NEWS IN BRIEF\nA day of little news.",
  ])
  func `what is no show is none`(text: String) { #expect(shows(in: text).isEmpty) }

  @Test func `the headline's show is the main one`() {
    let main = reading(of: "# Harbor Lights Season 2 Renewed\nHBO renewed *Harbor Lights*. *Dawn Patrol* waits.")
      .mentions.filter(\.isMain)
    #expect(Set(main.map(\.name)) == ["Harbor Lights"])
  }

  @Test func `a show whose star the headline names is the main one where the text begins with it`() {
    let text = "# Harbor Lights star says goodbye\nHBO's Harbor Lights has wrapped. HBO's Dawn Patrol goes on."
    #expect(Set(reading(of: text).mentions.filter(\.isMain).map(\.name)) == ["Harbor Lights"])
  }

  @Test func `what a label tells of is a list of shows`() {
    let text = "NBC\nRenewed: Chicago PDX, FBI: Boston, Happy's Spot\nCanceled: Lopez vs. Gomez"
    #expect(shows(in: text) == ["Chicago PDX", "FBI: Boston", "Happy's Spot", "Lopez vs. Gomez"])
    #expect(claims(in: text, .renewed).count == 3)
  }

  @Test func `all of a list are shows where one is`() {
    let text = "HBO renewed the drama Harbor Lights, Fire District and Ghost Town."
    #expect(shows(in: text) == ["Harbor Lights", "Fire District", "Ghost Town"])
  }

  @Test func `where most headings are titles the others are too`() {
    let text = """
      # Four of the year
      _*Harbor Lights*_
      A drama about a ferry.
      _*Dawn Patrol*_
      A drama about surfers.
      _Galwen is Gone_
      A drama about a search.
      _Summary_
      It was a good year.
      """
    #expect(shows(in: text) == ["Harbor Lights", "Dawn Patrol", "Galwen is Gone"])
  }

  @Test func `a paragraph may begin with its show in strong type`() {
    #expect(shows(in: "_The Hush_, 4 x 60 minutes, written by Ada Winslow.\nIt is late.") == ["The Hush"])
  }

  @Test func `a headline's verb is no part of a title`() {
    let text = "# Salt Marsh Gets Season 2 at HBO\nHBO is heading back to Salt Marsh.\nSalt Marsh is set in Georgia."
    #expect(shows(in: text) == ["Salt Marsh"])
  }

  @Test(arguments: [
    ("They share the screen in the tvN drama Carry Sun-woo And Run (working title).", "Carry Sun-woo And Run"),
    ("The CW has “Sleepy Valley’s” Alex Kurtz as a producer.", "Sleepy Valley"),
    ("Lucius debuted on Fox and was canned.", "Lucius"),
    ("Last Dad Standing was picked up by Fox after ABC cancelled it.", "Last Dad Standing"),
    ("NBC ordered the drama Saturday Night Lights.", "Saturday Night Lights"),
    ("The MBC drama Tomorrow's End is late.", "Tomorrow's End"),
  ])
  func `titles may hold small words, numbers and days`(text: String, title: String) {
    #expect(shows(in: text) == [title])
  }

  @Test func `whom makers work for is no show`() {
    let text = "*Harbor Lights* is executive produced by Ada Winslow for Imaginary Gulls."
    #expect(shows(in: text) == ["Harbor Lights"])
  }

  @Test func `a heading may hold a show and its network`() {
    let text = """
      # Shows from books
      ## Apples Always Fall (Peacock)
      The seven-episode series is set to premiere on March 14.
      ## We Were the Happy Ones (Hulu)
      It stars Ada Winslow.
      """
    #expect(shows(in: text) == ["Apples Always Fall", "We Were the Happy Ones"])
    #expect(claims(in: text, .premiered).map(\.show) == ["Apples Always Fall"])
  }

  @Test func `what a company is called for short is no show`() {
    let text = "*Harbor Lights* is from Bad Machine Productions. It is the third series for Bad Machine at Apple."
    #expect(shows(in: text) == ["Harbor Lights"])
  }

  @Test func `people in one list are no shows`() {
    let text = "Ada Winslow, John Karnes and Cliff Chambers will round out the cast of *Harbor Lights*."
    #expect(shows(in: text) == ["Harbor Lights"])
  }

  @Test func `a round-up has no main show`() {
    let text =
      "# What is coming back\n- *Harbor Lights* (HBO): renewed\n- *Dawn Patrol* (HBO): renewed\n- *Salt Creek* (HBO): cancelled"
    #expect(reading(of: text).mentions.filter(\.isMain).isEmpty)
  }

  @Test func `a title takes a verb of one thing`() {
    #expect(shows(in: "HBO has renewed *Harbor Lights*. Rivals are happy to help.") == ["Harbor Lights"])
  }

  @Test func `days and films of a calendar are no shows`() {
    let text =
      "# New on Netflix\n## December 4\n- *Night Shift* (Netflix Film)\n- *Harbor Lights*: Season 3 (Netflix Series)"
    #expect(shows(in: text) == ["Harbor Lights"])
  }

  @Test(arguments: [
    ("In talks for the title role in HBO's *Harbor Lights*: Adaeze Monroe.", "Harbor Lights"),
    ("Ada Winslow is out as showrunner of NBC's “Harbor Lights,” *Variety* has learned.", "Harbor Lights"),
    ("- Old Dominion (CBS, season 3)", "Old Dominion"),
    ("Baek Do Yoon will play Lee Gyeom in “Harbor Lights.” Baek Do Yoon returns on tvN.", "Harbor Lights"),
    ("*Apple TV+*\nApple TV+ has renewed *Harbor Lights*.", "Harbor Lights"),
    ("# Hulu Orders Season 4 of the Twice-Canceled Firefighter Drama\nHulu has *Harbor Lights*.", "Harbor Lights"),
    ("*Saint Mark's*, the NBC medical drama, is back in May.", "Saint Mark's"),
    ("_Harbor Lights (NBC):_ A period romance with Ada Winslow.", "Harbor Lights"),
    ("NBC has *Harbor Lights*, made by Peter Wahl of Wahlhouse, which produces.", "Harbor Lights"),
    ("NBC has *Harbor Lights*, and Ada Winslow was in the wedding movie *The Long Weekend*.", "Harbor Lights"),
  ])
  func `a title ends where it is set to end`(text: String, title: String) { #expect(shows(in: text) == [title]) }
}

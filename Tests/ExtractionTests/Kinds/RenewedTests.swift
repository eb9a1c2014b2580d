import Claims
import Testing

@Suite struct RenewedTests {
  @Test(arguments: [
    Say("⟦HBO has given the nod to season 2 of *Harbor Lights*.⟧", season: 2, [.network: "HBO"]),
    Say("⟦HBO has renewed *Harbor Lights* for a third season.⟧", season: 3, [.network: "HBO"]),
    Say("⟦HBO has renewed *Harbor Lights* for a third season, due in 2025.⟧", season: 3),
    Say("⟦*Harbor Lights* has been renewed by HBO.⟧", [.network: "HBO"]),
    Say("⟦HBO ordered a second season of *Harbor Lights*.⟧", season: 2),
    Say("⟦*Harbor Lights* has not been renewed.⟧", certainty: .denied),
    Say("⟦*Harbor Lights* isn’t on the bubble any longer: HBO has renewed it.⟧", certainty: .confirmed),
    Say("⟦HBO is bringing back *Harbor Lights* for another season.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* has been renewed for a third and final season.⟧", season: 3),
    Say("⟦*Harbor Lights*, the medical drama starring Ada Winslow, will return for a third season.⟧", season: 3),
    Say("*Harbor Lights* is a hit. ⟦A second season was ordered in February.⟧", season: 2, date: "2023-02"),
    Say("⟦HBO handed *Harbor Lights* a two-season renewal.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* got the green light from HBO for a third season.⟧", season: 3, [.network: "HBO"]),
    Say("⟦HBO has said yes to a second helping of *Harbor Lights*.⟧", season: 2, [.network: "HBO"]),
    Say("⟦*Harbor Lights*, which began in March 2019, was renewed by HBO.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* is returning with a fifth season.⟧", season: 5),
    Say("⟦A second season of *Harbor Lights* has been green-lit.⟧", season: 2),
  ])
  func `a show gets another season`(_ say: Say) throws { try say.check(.renewed) }

  @Test func `one season may be told of all shows of a list`() {
    let text = "HBO handed second-season renewals to *Harbor Lights* and *Dawn Patrol*."
    #expect(claims(in: text, .renewed).map(\.season) == [2, 2])
  }

  @Test func `the network is the one named last`() {
    let text = "HBO has news. On Tuesday the network renewed *Harbor Lights* for a third season."
    #expect(claims(in: text, .renewed).map { $0[.network] } == ["HBO"])
  }

  @Test func `each of several seasons is a renewal of its own`() {
    let seasons = claims(in: "HBO has renewed *Harbor Lights* for seasons 3 and 4.", .renewed).compactMap(\.season)
    #expect(Set(seasons) == [3, 4])
  }

  @Test func `each show of a list has its own season`() {
    let text = "HBO renewed *Dawn Patrol* for a second season and *Harbor Lights* for a third season."
    let seasons = claims(in: text, .renewed).map { [$0.show, $0.season.map(String.init)] }
    #expect(Set(seasons) == [["Dawn Patrol", "2"], ["Harbor Lights", "3"]])
  }

  @Test func `what a network asks for is ordered`() throws {
    try Say("⟦Netflix asked for a third season of *Harbor Lights*.⟧", season: 3, [.network: "Netflix"]).check(.renewed)
  }

  @Test func `the year of a show is not the day on which it goes on`() {
    #expect(claims(in: "HBO has renewed the 2016 drama *Harbor Lights*.", .renewed).map(\.date) == [nil])
  }

  @Test(arguments: [
    "They renewed their vows.",
    "We're sure *Harbor Lights* will be renewed for a third season.",
    "Perhaps *Harbor Lights* will be renewed for a third season.",
    "HBO has unveiled an extended first look at *Harbor Lights*.",
    "Fans hope that HBO renews *Harbor Lights*.",
    "Will *Harbor Lights* be renewed?",
    "HBO has renewed its overall deal with *Harbor Lights* creator Ada Winslow.",
    "HBO has opted not to renew *Harbor Lights* for a third season.",
    "The cast of *Harbor Lights* is back for what will be season 11.",
    "HBO made its pilot pickups, *Harbor Lights* among them.",
    "Will HBO renew *Harbor Lights* for a third season?",
    "Sam Pell, of *Dawn Patrol* and more recently of *Harbor Lights* on HBO, was there in 2013.",
    "HBO declined to order a fifth season of *Harbor Lights*.",
    "Ada Winslow and Three More Join HBO's *Harbor Lights*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .renewed).confirmed.isEmpty) }
}

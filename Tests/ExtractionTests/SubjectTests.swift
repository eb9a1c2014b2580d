import Claims
import Testing

@testable import Extraction

@Suite struct SubjectTests {
  @Test func `an article about films claims nothing`() {
    let text =
      "The film *Harbor Lights* led the box office. Theaters sold out, and the movie grossed more than any film this weekend. Its sequel is in cinemas on Friday."
    #expect(reading(of: text).claims.isEmpty)
  }

  /// A report in which nothing is told of television.
  private static let report = """
    # City Council Drops "Harbor Lights" Plan

    Mayor Ada Winslow (Democrat) cancelled the "Harbor Lights" project on Monday, a week after the council picked up the bill for its first phase. Tom Reyes, who leads the opposition, joined the mayor at the port, and both said that the plan would not return in this form.

    The plan was launched in March by the port, which wanted to light the old piers at night and to open them to walkers, cyclists and small boats. Ships from the islands would have docked there on Fridays. It was to end in October, when the storms begin and the ferries stop.

    Neighbours had complained of the noise of the works and of the light in their bedrooms, and a judge had asked the port to stop them twice. "We heard them," Ms Winslow said. The money goes to schools instead.

    The port owes the builders four million for the work that is done. Its director, Paul Kerr, told the council in May that the lamps had been bought in Norway and could not be sent back, and that the divers who fixed them below the piers would have to be paid until the spring. He asked for a loan, and the council refused it by nine votes to seven.

    What becomes of the piers is open. A group of fishermen wants to rent two of them, and a brewery in the old town has offered to repair the third one in return for a bar at its end. The harbour police, who have their boats there, would rather stay alone. Ms Winslow wants to hear all of them in a public meeting at the town hall before the summer.
    """

  @Test func `an article that hardly speaks of television claims nothing`() {
    let reading = reading(of: Self.report)
    #expect(reading.claims.isEmpty)
    #expect(reading.mentions.isEmpty)
  }

  @Test(arguments: [
    "*Harbor Lights*, the band's third album, was produced by Ada Winslow and premiered at a concert in Leeds. Its songs return to the drama of their first record. The tour was cancelled.",
    "*Harbor Lights* will end its run on Broadway in June. The musical, starring Ada Winslow, opened at the Lyceum Theatre in March to cool reviews after 14 previews.",
    "Gull Games has delayed *Harbor Lights*, the sequel to its hit game, to 2026. The game stars the voice of Ada Winslow and comes to PlayStation and Xbox first.",
    "*Harbor Lights* is the first novel that Ada Winslow sets on an island. Published in May, the book follows a detective. The author returns for a second season of readings.",
  ])
  func `what is said of another medium is claimed of no show`(_ text: String) {
    #expect(reading(of: text).claims.isEmpty)
  }

  @Test func `a show named in an article about another medium is read`() {
    let text =
      "Ada Winslow will star in *Dawn Patrol*, a thriller that comes to theaters in May. The film was shot in Hungary. The film's director is Tom Reyes. She was last seen in the HBO drama *Harbor Lights*."
    #expect(Set(reading(of: text).claims.map(\.show)) == ["Harbor Lights"])
  }

  @Test func `a paragraph about television in another article is read`() {
    let text = Self.report + "\n\nHBO renewed *Crown Point*, set at the port, for a third season."
    let reading = reading(of: text)
    #expect(Set(reading.claims.map(\.show)) == ["Crown Point"])
    #expect(reading.claims.contains { $0.kind == .renewed && $0.season == 3 })
  }

  @Test func `what keeps a text about something else from being read is explained`() {
    let explanation = reader.explain(Sample(Self.report).article)
    #expect(!explanation.isAboutTelevision)
    let outcomes = explanation.sentences.flatMap(\.fired).map(\.outcome)
    #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0 == "not read: nothing of television in its paragraph" })
  }
}

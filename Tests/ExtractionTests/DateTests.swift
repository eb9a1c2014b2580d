import Claims
import Testing

@Suite struct DateTests {
  /// The article's day is Wednesday, 6 September 2023.
  @Test(arguments: [
    ("on November 9, 2023", "2023-11-09"), ("on November 9th, 2023", "2023-11-09"), ("on Jan. 9, 2024", "2024-01-09"),
    ("on the 3rd of March 2022", "2022-03-03"), ("on 21 March 2021", "2021-03-21"), ("in March 2023", "2023-03"),
    ("in 2022", "2022"), ("in mid-June 2021", "2021-06"), ("in the spring of 2021", "2021-21"),
    ("around June 2022", "2022-06~"),
    ("last month", "2023-08"), ("last fall", "2022-23"), ("three weeks ago", "2023-08-16"), ("on Monday", "2023-09-04"),
    ("last Sunday", "2023-09-03"), ("yesterday", "2023-09-05"), ("in February", "2023-02"),
    ("on 14.11.2022", "2022-11-14"),
  ])
  func `a date is read as finely as it is told`(words: String, date: String) throws {
    let claim = try #require(claims(in: "*Harbor Lights* was cancelled \(words).", .cancelled).first)
    #expect(claim.date?.text == date)
  }

  @Test func `the same day is the one told last`() throws {
    let text = "*Dawn Patrol* was renewed on May 26, 2023. *Harbor Lights* was cancelled the same day."
    #expect(try #require(claims(in: text, .cancelled).first).date?.text == "2023-05-26")
  }

  @Test(arguments: ["for 20 hours", "in room 1408", "at 8 p.m."])
  func `other numbers are no dates`(words: String) throws {
    let claim = try #require(claims(in: "*Harbor Lights* was cancelled \(words).", .cancelled).first)
    #expect(claim.date == nil)
  }
}

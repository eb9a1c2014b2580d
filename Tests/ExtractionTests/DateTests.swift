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

  @Test(arguments: [
    ("on Halloween", "2022-10-31"), ("on New Year's Eve 2021", "2021-12-31"), ("on Labor Day", "2023-09-04"),
    ("last Thanksgiving", "2022-11-24"), ("on Good Friday 2022", "2022-04-15"), ("just before Christmas", "2022-12"),
    ("on 4/12", "2023-04-12"), ("in Q1 2022", "2022"), ("in the third quarter of 2021", "2021"),
    ("over the weekend", "2023-09-02"), ("on Memorial Day 2022", "2022-05-30"), ("on Black Friday 2021", "2021-11-26"),
  ])
  func `a date may have a name of its own`(words: String, date: String) throws {
    let claim = try #require(claims(in: "*Harbor Lights* was cancelled \(words).", .cancelled).first)
    #expect(claim.date?.text == date)
  }

  @Test func `a month takes the year that is told with another date`() throws {
    let spans = "*Harbor Lights* was shot in Malta from November to March 2021."
    #expect(try #require(claims(in: spans, .productionStarted).first).date?.text == "2020-11")
    let text = "*Dawn Patrol* ended in 2019. *Harbor Lights* was cancelled in June of that year."
    #expect(try #require(claims(in: text, .cancelled).first).date?.text == "2019-06")
  }

  @Test func `the same day is the one told last`() throws {
    let text = "*Dawn Patrol* was renewed on May 26, 2023. *Harbor Lights* was cancelled the same day."
    #expect(try #require(claims(in: text, .cancelled).first).date?.text == "2023-05-26")
  }

  @Test(arguments: [
    "for 20 hours", "in room 1408", "at 8 p.m.", "after its Christmas special", "despite a 9/10 rating",
    "in the second half",
  ])
  func `other numbers are no dates`(words: String) throws {
    let claim = try #require(claims(in: "*Harbor Lights* was cancelled \(words).", .cancelled).first)
    #expect(claim.date == nil)
  }
}

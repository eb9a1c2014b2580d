import Claims
import Testing

@Suite struct EDTFTests {
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-11-09", "2023-11-09", "2023-11-09"),
    ("2024-22", "2024-06-01", "2024-09-22"),
    ("2024-24", "2023-12-01", "2024-03-20"),
    ("2022-06~", "2022-06-01", "2022-06-30"),
  ])
  func `a date has the bounds of what it can mean`(text: String, from: String, to: String) throws {
    let date = try #require(EDTF(text))
    #expect(date.from == from)
    #expect(date.to == to)
    #expect(date.text == text)
  }

  @Test(arguments: [
    "", "23", "2023-13", "2023-02-30", "2023-2", "2023-02-3", "next year", "2023-01-01T10", "-2023", "2023-25",
  ])
  func `what is no date is refused`(text: String) { #expect(EDTF(text) == nil) }

  @Test(arguments: [("2024-02-28", 2, "2024-03-01"), ("2023-12-31", 1, "2024-01-01"), ("2024-01-01", -1, "2023-12-31")])
  func `days are counted over the ends of months and years`(start: String, days: Int, end: String) throws {
    #expect(try #require(Day(start)).advanced(by: days)?.description == end)
  }

  @Test func `weekdays start on Monday`() throws {
    #expect(try #require(Day("2023-11-09")).weekday == 3)
    #expect(try #require(Day("1969-12-29")).weekday == 0)
  }
}

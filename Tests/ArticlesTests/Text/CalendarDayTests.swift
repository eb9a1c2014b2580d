import Testing

@testable import Articles

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2024-05-14", "2024-05-14"), ("2024-05-14T09:00:00-04:00", "2024-05-14"), ("2024/5/4", "2024-05-04"),
    ("May 14, 2024", "2024-05-14"), ("Sept. 2nd 2023", "2023-09-02"), ("14 May 2024", "2024-05-14"),
    ("Tue, 14 May 2024 10:00:00 GMT", "2024-05-14"), ("Jan. 9, 2024", "2024-01-09"), ("22 nov 2024", "2024-11-22"),
    ("14-May-2024", "2024-05-14"), ("25/12/2023", "2023-12-25"), ("12/25/2023", "2023-12-25"),
    ("05/05/2023", "2023-05-05"),
  ])
  func `days are read as sites write them`(text: String, iso: String) {
    #expect(CalendarDay(startOf: text)?.iso == iso)
  }

  @Test(arguments: [
    "2024", "May 2024", "2024-13-01", "Feb 30, 2024", "05/06/2023", "Mayor 5, 2024", "soon", "", "20240-05-14",
  ])
  func `other texts are no day`(text: String) { #expect(CalendarDay(startOf: text) == nil) }
}

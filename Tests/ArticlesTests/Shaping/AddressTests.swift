import Testing

@testable import Articles

@Suite struct AddressTests {
  @Test(arguments: [
    ("https://www.Tide.example/2022/x", "tide.example"), ("http://tide.example:8080", "tide.example"),
    ("https://user@tide.example?x", "tide.example"), ("http://localhost:1313/x", nil), ("/2022/x", nil), ("", nil),
  ])
  func `a host is an outlet`(url: String, host: String?) { #expect(Address.host(of: url) == host) }

  @Test(arguments: [
    ("/2022/06/09/slug", "2022-06-09"), ("2022-06-09-slug.md", "2022-06-09"), ("a/20220609_slug.txt", "2022-06-09"),
    ("/2022/06/slug", nil), ("/2022/06/091", nil), ("harbor-lights-9-1-1.md", nil), ("99999999.txt", nil),
    ("2022-06-0", nil),
  ])
  func `a day is read out of a path`(path: String, day: String?) { #expect(Address.day(in: path)?.iso == day) }
}

import Testing

@testable import Articles

@Suite struct ArticleFileTests {
  @Test(arguments: [
    ("a/b.d/news.MD", "md"), ("news", ""), (".hidden", ""), ("b.d/news", ""), ("S.W.A.T. returns", ""), ("v.2024", ""),
    ("archive.tar.gz", "gz"), ("", ""), ("news.", ""),
  ])
  func `an ending is letters behind the last dot of the last name`(name: String, ending: String) {
    #expect(ArticleFile(name: name, bytes: []).ending == ending)
  }
}

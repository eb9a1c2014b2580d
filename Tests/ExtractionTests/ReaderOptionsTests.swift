import Extraction
import Testing

@Suite struct ReaderOptionsTests {
  @Test func `idle rules read nothing`() {
    var options = ReaderOptions()
    options.idleCopies = 1
    let article = Sample("# Harbor Lights Season 2 Renewed\nHBO renewed *Harbor Lights*. It stars Ada Winslow.").article
    #expect(ArticleReader(options).read(article) == reader.read(article))
  }
}

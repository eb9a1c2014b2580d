/// Pages of the web, saved by a browser, curl or a crawler.
struct HTML: Format {
  let name = "html"
  let endings = ["html", "htm", "xhtml", "shtml"]
  let isSure = true

  func recognizes(_ text: [UInt8]) -> Bool { Markup.kind(of: text) == .page }

  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item] {
    [Item(format: name, article: try HTMLPage(text).article(name: file.name))]
  }
}

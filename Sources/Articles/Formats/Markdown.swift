/// Markdown as cmark-gfm reads it, with front matter, and in the shape of scraped pages: headings told by a leading
/// space, character references, the author and the address in a footer.
struct Markdown: Format {
  let name = "markdown"
  let endings = ["md", "markdown", "mdown", "mkd", "mkdn"]
  let isSure = false

  /// How far into a text its marks are looked for.
  private static let reach = 1 << 16

  func recognizes(_ text: [UInt8]) -> Bool {
    if FrontMatter.isPresent(in: text) { return true }
    for line in text.lines(in: 0..<min(text.count, Self.reach)) {
      let bytes = text[line]
      if bytes.starts(with: "# ") || bytes.starts(with: "## "), bytes.contains(where: \.isLetter) { return true }
      if bytes.starts(with: "**"), bytes.dropFirst(2).contains(UInt8(ascii: "*")), !bytes.starts(with: "***") {
        return true
      }
    }
    return MarkdownFooter(in: text, text.count).isPresent
  }

  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item] {
    let front = try FrontMatter.read(text)
    var metadata = front?.metadata ?? Metadata()
    let footer = MarkdownFooter(in: text, text.count)
    let body = (front?.body ?? 0)..<max(front?.body ?? 0, footer.start)
    footer.tell(&metadata)
    let draft = MarkdownReader.draft(of: MarkdownSource.prepared(text, body))
    return [Item(format: name, article: try Shaper.article(from: draft, metadata, name: file.name))]
  }
}

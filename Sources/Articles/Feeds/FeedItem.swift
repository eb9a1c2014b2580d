/// One item of a feed, as it was told.
struct FeedItem: Equatable {
  var id: String?
  var link: String?
  var title = FeedText()
  var author: String?
  var published: String?
  var changed: String?
  /// The item's whole text, and what sums it up; either may be all there is.
  var content = FeedText()
  var summary = FeedText()
  /// The text of a picture or a video.
  var caption = FeedText()

  /// Whether the item says anything at all.
  var isTelling: Bool { !title.isEmpty || !content.isEmpty || !summary.isEmpty }

  /// The item as a page: its title as the headline, its text below.
  var page: [UInt8] {
    var page = Array("<html><body><h1>".utf8)
    page += title.html
    page += "</h1><div>".utf8
    if !caption.isEmpty, !body.isEmpty {
      page += "<figure><figcaption>".utf8
      page += caption.html
      page += "</figcaption></figure>".utf8
    }
    page += body.isEmpty ? caption.html : body.html
    page += "</div></body></html>".utf8
    return page
  }

  private var body: FeedText { content.bytes.count >= summary.bytes.count ? content : summary }
}

/// The text of an element of a feed: plain or HTML.
struct FeedText: Equatable {
  var bytes: [UInt8] = []
  /// Whether it is told to be plain text, where `<` is a character.
  var isPlain = false

  var isEmpty: Bool { !bytes.contains { !$0.isSpace } }

  /// The text as HTML: what was escaped twice read once more, paragraphs of plain text kept.
  var html: [UInt8] {
    if !isPlain {
      if Self.hasTag(bytes, "<") { return bytes }
      if Self.hasTag(bytes, "&lt;") {
        var decoded: [UInt8] = []
        Entities.decode(bytes, 0..<bytes.count, into: &decoded)
        return decoded
      }
    }
    var html: [UInt8] = []
    var lineEnds = 0
    for byte in bytes {
      if byte == 0x0A { lineEnds += 1 }
      if lineEnds == 2 { html += "<br><br>".utf8 }
      if !byte.isSpace { lineEnds = 0 }
      html.append(escaped: byte, withReferences: isPlain)
    }
    return html
  }

  /// Whether a tag follows some mark: `<p`, `</p`.
  private static func hasTag(_ bytes: [UInt8], _ mark: StaticString) -> Bool {
    let size = mark.utf8CodeUnitCount
    let first = mark.withUTF8Buffer { $0[0] }
    var index = 0
    while let next = bytes[index...].firstIndex(of: first) {
      index = next + 1
      guard bytes[next...].starts(with: mark), next + size < bytes.count else { continue }
      if bytes[next + size].isLetter || bytes[next + size] == UInt8(ascii: "/") { return true }
    }
    return false
  }
}

extension [UInt8] {
  /// Appends a byte of a text so that HTML shows it.
  mutating func append(escaped byte: UInt8, withReferences: Bool = true) {
    switch byte {
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "&") where withReferences: append(contentsOf: "&amp;".utf8)
    default: append(byte)
    }
  }
}

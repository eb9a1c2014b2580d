/// An archive of pages (WARC 1.0 and 1.1): what crawlers and archivists keep.
struct WARC {
  private let file: ArticleFile

  private static let mark: StaticString = "warc/"
  /// More bytes are no head of a record.
  private static let longestHead = 1 << 16

  /// Whether bytes are an archive, packed or not.
  static func isArchive(_ file: ArticleFile) -> Bool {
    if file.bytes.starts(with: mark) { return true }
    guard Gzip.isPacked(file.bytes) else { return false }
    return Gzip.start(of: file.bytes).starts(with: mark)
  }

  init(_ file: ArticleFile) { self.file = file }

  /// The articles of all responses with pages or feeds, each under its address; records that hold none are passed over.
  func items() throws(ArticleError) -> [Item] {
    guard Gzip.isPacked(file.bytes) else { return Self.items(in: file.bytes, limit: file.limit) }
    var items: [Item] = []
    var start = 0
    while start < file.bytes.count, Gzip.isPacked(file.bytes[start...]) {
      let member = try Gzip.member(of: file.bytes, at: start, limit: file.limit, of: file.limit)
      items += Self.items(in: member.bytes, limit: file.limit)
      guard let end = member.end else { break }
      start = end
    }
    return items
  }

  private static func items(in bytes: [UInt8], limit: Int) -> [Item] {
    var items: [Item] = []
    var position = 0
    while let record = record(in: bytes, from: position) {
      items += self.items(of: record, in: bytes, limit: limit)
      position = record.end
    }
    return items
  }

  private struct Record {
    var fields: HeaderFields
    var block: Range<Int>
    /// Where the next record is looked for.
    var end: Int
  }

  /// The next record; a length that leads to no other record is not believed.
  private static func record(in bytes: [UInt8], from position: Int) -> Record? {
    guard let start = next(in: bytes, from: position) else { return nil }
    let reach = min(bytes.count, start + longestHead)
    guard let head = HeaderFields(in: bytes, start..<reach) else {
      return Record(fields: HeaderFields(), block: start..<start, end: reach)
    }
    if let length = head["content-length"].flatMap({ Int($0) }), length >= 0, length <= bytes.count - head.end {
      let end = head.end + length
      let after = bytes[end...].firstIndex { !$0.isSpace } ?? bytes.count
      if after == bytes.count || bytes[after...].starts(with: mark) {
        return Record(fields: head, block: head.end..<end, end: after)
      }
    }
    let end = next(in: bytes, from: head.end) ?? bytes.count
    return Record(fields: head, block: head.end..<end, end: end)
  }

  /// The next line that begins a record.
  private static func next(in bytes: [UInt8], from position: Int) -> Int? {
    var index = position
    while index < bytes.count {
      if bytes[index...].starts(with: mark), index == 0 || bytes[index - 1] == 0x0A { return index }
      guard let end = bytes[index...].firstIndex(of: 0x0A) else { return nil }
      index = end + 1
    }
    return nil
  }

  private static func items(of record: Record, in bytes: [UInt8], limit: Int) -> [Item] {
    guard let address = record.fields["warc-target-uri"].map(bare), let page = page(record, bytes, limit) else {
      return []
    }
    let file = ArticleFile(name: name(of: address), bytes: page.bytes, limit: limit, charset: page.charset)
    guard let items = try? Formats.items(inFile: file) else { return [] }
    return items.map { item in
      var item = item
      if item.fragment == nil { item.article.url = address }
      item.fragment = item.fragment.map { "\(address)#\($0)" } ?? address
      item.article.outlet = item.article.outlet ?? Address.host(of: address)
      return item
    }
  }

  private static func page(_ record: Record, _ bytes: [UInt8], _ limit: Int) -> (bytes: [UInt8], charset: String?)? {
    switch record.fields["warc-type"]?.lowercased() {
    case "response":
      guard let response = HTTPResponse(bytes, record.block), response.isPage,
        let body = response.body(of: bytes, limit: limit)
      else { return nil }
      return (body, response.charset)
    case "resource": return (Array(bytes[record.block]), nil)
    default: return nil
    }
  }

  /// An address without the brackets that WARC 1.0 allows around it.
  private static func bare(_ address: String) -> String {
    address.hasPrefix("<") && address.hasSuffix(">") ? String(address.dropFirst().dropLast()) : address
  }

  /// What an address would be called as a file: its path, which may tell a day; no ending that hides a page.
  private static func name(of address: String) -> String {
    let path = address.split(separator: "?", maxSplits: 1).first.map(String.init) ?? address
    return path.hasSuffix("/") ? path + "index.html" : path + ".html"
  }
}

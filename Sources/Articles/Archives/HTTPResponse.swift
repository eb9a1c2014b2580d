/// The lines `Name: value` at the head of a record or a response.
struct HeaderFields {
  private var values: [String: String] = [:]
  /// The first line: `HTTP/1.1 200 OK`.
  private(set) var first = ""
  /// The offset behind the empty line that ends the head.
  private(set) var end = 0

  init() {}

  /// The head that begins a range; nil where no empty line ends it.
  init?(in bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while let lineEnd = bytes[index..<range.upperBound].firstIndex(of: 0x0A) {
      let line = bytes.trimmed(index..<lineEnd)
      if line.isEmpty {
        end = lineEnd + 1
        return
      }
      if index == range.lowerBound {
        first = bytes.text(line)
      } else if let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) {
        let name = bytes.text(line.lowerBound..<colon).lowercased()
        values[name] = values[name] ?? bytes.text(bytes.trimmed((colon + 1)..<line.upperBound))
      }
      index = lineEnd + 1
    }
    return nil
  }

  /// The value of a field, whose name is in small letters.
  subscript(name: String) -> String? { values[name] }
}

/// What a server answered.
struct HTTPResponse {
  private let fields: HeaderFields
  private let content: Range<Int>

  private static let kinds = ["text/html", "xhtml", "xml", "rss", "atom", "feed", "text/plain", "application/json"]

  /// The response in a range; nil where there is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard bytes[range].starts(with: "http/"), let fields = HeaderFields(in: bytes, range) else { return nil }
    self.fields = fields
    content = fields.end..<range.upperBound
  }

  /// Whether it is a success, and of a kind that holds articles.
  var isPage: Bool {
    let status = fields.first.split(separator: " ").dropFirst().first
    guard status?.hasPrefix("2") == true else { return false }
    guard let type = fields["content-type"]?.lowercased() else { return true }
    return Self.kinds.contains { type.contains($0) }
  }

  /// The encoding that the server told.
  var charset: String? {
    guard let type = fields["content-type"]?.lowercased(), let start = type.firstRange(of: "charset=") else {
      return nil
    }
    let name = type[start.upperBound...].prefix { $0 != ";" && $0 != " " }
    return name.filter { $0 != "\"" && $0 != "'" }
  }

  /// The bytes of the answer, put together and unpacked; nil where they are packed in another way than gzip.
  func body(of bytes: [UInt8], limit: Int) -> [UInt8]? {
    var body = Array(bytes[content])
    if fields["transfer-encoding"]?.lowercased().contains("chunked") == true {
      body = Self.joined(body) ?? body
    }
    switch fields["content-encoding"]?.lowercased() {
    case "br", "zstd", "compress": return nil
    case "gzip", "x-gzip", "deflate":
      guard Gzip.isPacked(body) || body.first == 0x78 else { return body }
      return try? Gzip.member(of: body, at: 0, limit: limit, of: limit).bytes
    default: return body
    }
  }

  /// The chunks of a body joined; nil where it is not in chunks (archives may have joined them).
  private static func joined(_ body: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < body.count {
      let digits = body[index...].prefix { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0.lowered) }
      guard (1...8).contains(digits.count), let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
        let lineEnd = body[digits.endIndex...].firstIndex(of: 0x0A)
      else { return result.isEmpty ? nil : result }
      if size == 0 { break }
      let end = min(body.count, lineEnd + 1 + size)
      result.append(contentsOf: body[(lineEnd + 1)..<end])
      index = body[end...].firstIndex { !$0.isSpace } ?? body.count
    }
    return result
  }
}

/// Front matter in TOML: its fields, without the tables that tell nothing of an article.
struct TOMLFields {
  private var reader: TOMLReader
  /// What was told, in order: a field's name and its texts, `author` for `[author]` with a `name`.
  private var fields: [(name: String, texts: [String])] = []
  /// The names told in the table that is being read.
  private var told: Set<String> = []
  /// The table whose fields follow; empty at the top.
  private var table = ""

  /// The fields of a block whose first line is line `firstLine` of its file.
  static func read(_ text: String, firstLine: Int) throws(ArticleError) -> Metadata {
    var fields = TOMLFields(reader: TOMLReader(Array(text.utf8), firstLine: firstLine))
    while fields.reader.skipToContent() { try fields.readLine() }
    var metadata = Metadata()
    for field in fields.fields { metadata.take(field.name, field.texts.joined(separator: ", ")) }
    return metadata
  }

  private init(reader: TOMLReader) { self.reader = reader }

  private mutating func readLine() throws(ArticleError) {
    if reader.skip("[") {
      let isList = reader.skip("[")
      table = try reader.key()
      told = []
      try reader.expect("]")
      if isList { try reader.expect("]") }
    } else {
      let name = try reader.key()
      guard told.insert(name).inserted else { throw reader.failure("\(name) told twice") }
      try reader.expect("=")
      if let text = try reader.value().text { add(text, as: table.isEmpty ? name : "\(table).\(name)") }
    }
    try reader.endLine()
  }

  private mutating func add(_ text: String, as path: String) {
    let name = path.hasSuffix(".name") ? String(path.dropLast(5)) : path
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].texts.append(text)
    } else if !name.utf8.contains(UInt8(ascii: ".")) {
      fields.append((name, [text]))
    }
  }
}

import Yams

/// Front matter in YAML.
enum YAMLFields {
  /// Deeper nesting is no front matter, and reading it needs a deep stack.
  private static let deepest = 60
  private static let widestIndent = 120

  /// The fields of a block whose first line is line `firstLine` of its file.
  static func read(_ text: String, firstLine: Int) throws(ArticleError) -> Metadata {
    if let line = tooDeepLine(in: text) { throw .frontMatter(line: firstLine + line, reason: "nested too deeply") }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      guard let mended = try? Yams.compose(yaml: mended(text)) else { throw failure(error, firstLine: firstLine) }
      node = mended
    }
    var metadata = Metadata()
    guard let node else { return metadata }
    guard case .mapping(let mapping) = node else {
      throw .frontMatter(line: firstLine, reason: "not fields of the form “name: value”")
    }
    for (name, value) in mapping {
      guard case .scalar(let name) = name, let value = self.text(of: value) else { continue }
      metadata.take(name.string, value)
    }
    return metadata
  }

  /// A text whose values that hold a colon are in quotation marks: "title: Harbor Lights: what we know" is what people
  /// write.
  private static func mended(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      let rest = line.dropFirst(name.count)
      guard !name.isEmpty, rest.hasPrefix(": ") else { return String(line) }
      let value = rest.dropFirst(2)
      guard value.contains(": "), let first = value.first, !"'\"[{|>&*!#%@`".contains(first) else {
        return String(line)
      }
      return "\(name): '\(value.replacing("'", with: "''"))'"
    }
    .joined(separator: "\n")
  }

  /// A value as text: a scalar, the items of a list, the `name` of a nested block.
  private static func text(of node: Node) -> String? {
    switch node {
    case .scalar(let scalar): return scalar.tag == Tag(.null) || scalar.string == "null" ? nil : scalar.string
    case .mapping(let mapping): return name(in: mapping)
    case .sequence(let sequence):
      let names = sequence.compactMap { item -> String? in
        switch item {
        case .scalar(let scalar): scalar.string
        case .mapping(let mapping): name(in: mapping)
        case .sequence, .alias: nil
        }
      }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    case .alias: return nil
    }
  }

  private static func name(in mapping: Node.Mapping) -> String? {
    for (key, value) in mapping {
      if case .scalar(let key) = key, key.string == "name", case .scalar(let value) = value { return value.string }
    }
    return nil
  }

  private static func failure(_ error: any Error, firstLine: Int) -> ArticleError {
    switch error as? YamlError {
    case .scanner(let context?, let problem, _, _) where problem.hasSuffix("end of stream"):
      .frontMatter(line: firstLine + context.mark.line - 1, reason: "YAML: \(problem) \(context.text)")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .frontMatter(line: firstLine + mark.line - 1, reason: "YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, _):
      .frontMatter(
        line: firstLine,
        reason: "YAML: \(duplicates.joined(separator: ", ")) told twice"
      )
    default: .frontMatter(line: firstLine, reason: "YAML that does not parse")
    }
  }

  /// The first line (from 0) that is nested deeper than front matter ever is.
  private static func tooDeepLine(in text: String) -> Int? {
    var open = 0
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var indent = 0
      var marks = 0
      for byte in line {
        if byte == 0x2D || byte == 0x3F { marks += 1 } else if byte != 0x20 { break }
        indent += 1
      }
      for byte in line {
        if byte == 0x5B || byte == 0x7B { open += 1 }
        if byte == 0x5D || byte == 0x7D { open = max(0, open - 1) }
      }
      if open > deepest || marks > deepest || indent > widestIndent { return number }
    }
    return nil
  }
}

/// Why a file could not be read as an article.
public enum ArticleError: Error, Sendable, Equatable {
  /// No text at all, or only white space, or only front matter without a title.
  case empty
  /// NUL bytes, or more control characters than text has.
  case binary
  /// Marked as an encoding (by its byte order mark) that its bytes do not follow.
  case undecodable(encoding: String)
  /// Packed by gzip, and so damaged that nothing comes out.
  case unpackable
  /// Packed, and more than `limit` bytes when unpacked.
  case tooLarge(limit: Int)
  /// A feed in JSON that does not parse.
  case brokenFeed
  /// Front matter that does not parse; `line` counts from 1 in the file.
  case frontMatter(line: Int, reason: String)
  /// A format that is not read yet: to be skipped rather than reported as broken. `format` is a plural ("HTML pages").
  case unsupported(format: String)

  /// The file is no broken article but none that can be read: an import skips it.
  public var isUnsupported: Bool {
    if case .unsupported = self { true } else { false }
  }
}

extension ArticleError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "no text in it; write the article or remove the file"
    case .binary: "binary data, not text; save it as UTF-8 text or remove the file"
    case .undecodable(let encoding): "not valid \(encoding), though it is marked as such; save it as UTF-8"
    case .unpackable: "damaged gzip data; pack the file anew"
    case .tooLarge(let limit): "more than \(limit) bytes when unpacked; raise --max-size to read it"
    case .brokenFeed: "a feed in JSON that is cut off or broken; fetch it anew"
    case .frontMatter(let line, let reason):
      "front matter, line \(line): \(reason); correct it, or remove the block between its delimiters"
    case .unsupported(let format): "\(format) are not read yet; save the article as Markdown or plain text"
    }
  }
}

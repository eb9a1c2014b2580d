import CZlib

/// Files packed by gzip, of one member or several.
enum Gzip {
  private static let chunk = 1 << 16

  static func isPacked(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes that were packed.
  ///
  /// Where the end is missing or damaged, what comes before it is returned.
  ///
  /// - Throws: `tooLarge` as soon as more than `limit` bytes come out, `unpackable` where none do.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(ArticleError) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while start < bytes.count, isPacked(bytes[start...]) {
      let member = try member(of: bytes, at: start, limit: limit - result.count, of: limit)
      result.append(contentsOf: member.bytes)
      guard let end = member.end else { break }
      start = end
    }
    if result.isEmpty { throw .unpackable }
    return result
  }

  /// The first bytes that were packed; empty where none come out.
  static func start(of bytes: [UInt8]) -> [UInt8] {
    let head = Array(bytes.prefix(1 << 12))
    return (try? member(of: head, at: 0, limit: .max - chunk, of: .max).bytes) ?? []
  }

  /// One member of a file: its bytes, and where the next one begins; nil where this one is cut off or damaged.
  static func member(
    of bytes: [UInt8],
    at start: Int,
    limit: Int,
    of total: Int
  ) throws(ArticleError) -> (bytes: [UInt8], end: Int?) {
    var stream = z_stream()
    // 15 bits of window; 32 more: gzip and zlib told apart by their heads.
    let version = ZLIB_VERSION
    guard inflateInit2_(&stream, 15 + 32, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .unpackable
    }
    defer { inflateEnd(&stream) }
    var result: [UInt8] = []
    var status = Z_OK
    var used = 0
    var buffer = [UInt8](repeating: 0, count: chunk)
    bytes.withUnsafeBufferPointer { input in
      guard let base = input.baseAddress else { return }
      stream.next_in = UnsafeMutablePointer(mutating: base + start)
      stream.avail_in = UInt32(clamping: input.count - start)
      while status == Z_OK, result.count <= limit {
        status = buffer.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          return inflate(&stream, Z_NO_FLUSH)
        }
        result.append(contentsOf: buffer[..<(chunk - Int(stream.avail_out))])
      }
      used = input.count - start - Int(stream.avail_in)
    }
    if result.count > limit { throw .tooLarge(limit: total) }
    return (result, status == Z_STREAM_END ? start + used : nil)
  }
}

import CZlib

/// Bytes as servers, crawlers and old systems hand them on.
enum Packing {
  /// As gzip, of one member.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    // 15 bits of window; 16 more: a head of gzip.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
      return bytes
    }
    defer { deflateEnd(&stream) }
    var input = bytes + [0]
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 100)
    let count = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(bytes.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(count)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output.prefix(count - Int(stream.avail_out)))
  }

  /// As the answer of a server, in a record of an archive.
  static func warc(_ body: [UInt8], headers: [String]) -> [UInt8] {
    let type = headers.contains { $0.hasPrefix("Content-Type") } ? [] : ["Content-Type: text/html"]
    let answer = Array((["HTTP/1.1 200 OK"] + type + headers + ["", ""]).joined(separator: "\r\n").utf8) + body
    let head = [
      "WARC/1.0", "WARC-Type: response", "WARC-Target-URI: https://lamp.example.com/2023/09/06/harbor-lights",
      "Content-Length: \(answer.count)", "", "",
    ]
    return Array(head.joined(separator: "\r\n").utf8) + answer + Array("\r\n\r\n".utf8)
  }

  /// In chunks, as servers send what they are still making.
  static func chunks(_ bytes: [UInt8], of size: Int) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let end = min(bytes.count, index + size)
      result += Array("\(String(end - index, radix: 16))\r\n".utf8) + bytes[index..<end] + [13, 10]
      index = end
    }
    return result + Array("0\r\n\r\n".utf8)
  }

  /// As UTF-16 with its mark.
  static func utf16(_ bytes: [UInt8], isLittle: Bool) -> [UInt8] {
    ([0xFEFF] + Array(String(decoding: bytes, as: UTF8.self).utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  /// Each character a byte; those that have none are question marks.
  static func latin1(_ bytes: [UInt8]) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 63 }
  }
}

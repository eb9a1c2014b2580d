import Articles
import Extraction
import Foundation

/// A file as it is kept, to be read again.
struct KeptFile: Subject {
  var name: String
  var charset: String?
  var bytes: Data

  /// What is packed may not be more: unpacking takes time that the file's own size does not tell.
  static let limit = 1 << 18
  /// Seconds that a byte may take on its way to an article, some fifty times what is usual.
  private static let perByte = 2e-6

  func read(by reader: ArticleReader) -> Outcome {
    let file = ArticleFile(name: name, bytes: Array(bytes), limit: Self.limit, charset: charset)
    let meter = Meter()
    let items: [Item]
    do throws(ArticleError) {
      items = try Formats.items(in: file)
    } catch {
      items = []
    }
    let seconds = meter.seconds
    let text = items.reduce(0) { $0 + $1.article.text.utf8.count }
    // What was packed counts with what came out of it.
    let size = bytes.count + text + (isPacked ? Self.limit : 0)
    var fault: String?
    if seconds > Faults.perText + Self.perByte * Double(size) { fault = "\(seconds) s to make \(size) bytes articles" }
    for item in items where fault == nil {
      fault = Faults.fault(of: item.article)
      if fault == nil { fault = Faults.fault(of: reader.read(item.article), in: Array(item.article.text.utf8)) }
    }
    fault = fault ?? Faults.fault(of: meter, size: size)
    return Outcome(fault: fault, size: size, seconds: meter.seconds, memory: meter.memory)
  }

  private var isPacked: Bool { bytes.contains(0x1F) && bytes.range(of: Data([0x1F, 0x8B])) != nil }
}

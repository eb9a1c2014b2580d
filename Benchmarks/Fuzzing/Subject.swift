import Extraction
import Foundation

/// Something to read that can be kept in a file.
protocol Subject: Codable {
  func read(by reader: ArticleReader) -> Outcome
}

extension Subject {
  func write(to file: String) throws { try JSONEncoder().encode(self).write(to: URL(filePath: file)) }
}

/// How a reading went.
struct Outcome {
  /// What is wrong; nil where nothing is.
  var fault: String?
  /// Bytes that were read.
  var size: Int
  var seconds: Double
  /// Bytes of memory taken at once.
  var memory: Int
}

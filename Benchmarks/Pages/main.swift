import Articles
import Foundation

/// How long is measured; each pass over all files is timed by itself, and the fastest counts.
let measured = Duration.seconds(5)

/// The files of a folder, as bytes.
func files(in folder: String) throws -> [ArticleFile] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { !$0.hasPrefix(".") }.map { name in
    ArticleFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: folder).appending(path: name))))
  }
}

/// Reads all files to their stored text once; returns how many articles they hold.
func read(_ files: [ArticleFile]) -> Int {
  files.reduce(0) { count, file in count + ((try? Formats.items(in: file).count) ?? 0) }
}

guard CommandLine.arguments.count == 2 else {
  print("usage: pages-benchmark FOLDER (of HTML pages)")
  exit(64)
}
let pages = try files(in: CommandLine.arguments[1])
let size = pages.reduce(0) { $0 + $1.bytes.count }
let clock = ContinuousClock()
let start = clock.now
var fastest = Duration.seconds(1000)
var articles = 0
while start.duration(to: clock.now) < measured { fastest = min(fastest, clock.measure { articles = read(pages) }) }
let seconds = fastest / Duration.seconds(1)
print(
  "\(articles) pages, \(size) bytes: "
    + String(
      format: "%.1f MB of HTML a second, %.0f pages a second",
      Double(size) / seconds / 1e6,
      Double(articles) / seconds
    )
)

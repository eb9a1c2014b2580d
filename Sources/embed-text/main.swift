// embed-text OUTPUT FILE…: writes a Swift file that holds the texts of the files, by name, in the order given.
import Foundation

let paths = CommandLine.arguments.dropFirst()
guard let output = paths.first else {
  FileHandle.standardError.write(Data("usage: embed-text OUTPUT FILE…\n".utf8))
  exit(64)
}
var source = """
  /// The text files of this target, baked in by the EmbedText plugin, sorted by name.
  enum Embedded {
    static let files: [(name: String, text: StaticString)] = [

  """
for path in paths.dropFirst() {
  let url = URL(fileURLWithPath: path)
  let text = try String(contentsOf: url, encoding: .utf8)
  source += "(\"\(url.deletingPathExtension().lastPathComponent)\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
}
source += "  ]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)

import Foundation
import GRDB
import SampleDatabase
import Store
import Testing

/// The built program, run in a temporary folder of its own.
struct Binary: ~Copyable {
  let folder: URL

  /// With the sample as `rusttrack.db`, or without a database.
  init(hasSample: Bool = true) throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "rusttrack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if hasSample { try Self.sample.get().write(to: folder.appending(path: "rusttrack.db")) }
  }

  /// The bytes of the sample, made once.
  private static let sample = Result {
    let file = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "rusttrack-\(UUID().uuidString).db")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      let store = try Store.open(file.path)
      try store.write { try SampleDatabase.fill($0) }
    }
    return try Data(contentsOf: file)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run printed, and its exit code.
  struct Run {
    let output: String
    let errors: String
    let code: Int32

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(Self.path(), arguments, environment: environment)
  }

  /// Runs a line of shell, in which `$RUSTTRACK` is the program.
  func shell(_ line: String) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], environment: ["RUSTTRACK": Self.path().path])
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Makes a database as a later version would.
  func makeNewer(_ name: String) throws {
    try Self.sample.get().write(to: folder.appending(path: name))
    let queue = try DatabaseQueue(path: folder.appending(path: name).path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 999") }
  }

  private func run(_ program: URL, _ arguments: [String], environment: [String: String]) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let outputFile = folder.appending(path: ".output-\(UUID().uuidString)")
    let errorFile = folder.appending(path: ".errors-\(UUID().uuidString)")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self),
      code: process.terminationStatus
    )
  }

  /// `rusttrack`, which the build puts beside the test bundle.
  private static func path() throws -> URL {
    let besides = [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    let candidates = (besides + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() })
      .map { $0.appending(path: "rusttrack") }
    return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}

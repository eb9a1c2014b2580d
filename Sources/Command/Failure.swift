import ArgumentParser
import Foundation
import Importing
import Queries
import Store

/// The exit codes of rusttrack: those of sysexits.h, and 1 for an answer that is "no".
enum Code {
  static let unanswered: Int32 = 1
  static let usage: Int32 = 64
  static let database: Int32 = 65
  static let cannotCreate: Int32 = 73
  static let output: Int32 = 74
  static let busy: Int32 = 75
}

/// What ends a command: one line for standard error, and an exit code.
struct Failure: Error, Equatable {
  let message: String
  let code: Int32

  /// Ends the program as the error asks for: quietly where it only carries help or a version.
  static func exit(with error: any Error) -> Never {
    if let failure = Failure(error) {
      StandardError.write("rusttrack: \(failure.message)")
      Foundation.exit(failure.code)
    }
    let code = RustTrack.exitCode(for: error)
    guard code != .success, !(error is ExitCode) else { RustTrack.exit(withError: error) }
    StandardError.write("rusttrack: \(usage(RustTrack.fullMessage(for: error)))")
    Foundation.exit(code.rawValue)
  }

  /// The parser's message on one line: what is wrong, and which command's help says more.
  private static func usage(_ message: String) -> String {
    if let command = unknownCommand(CommandLine.arguments.dropFirst().first) { return command }
    let lines = message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    var wrong = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : $0 } ?? "wrong usage"
    let choices = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    if wrong.hasSuffix(":") { wrong += " " + choices.joined(separator: ", ") }
    let help = lines.last { $0.hasPrefix("See '") }?.split(separator: "'").dropFirst().first ?? "rusttrack --help"
    return "\(wrong.hasSuffix(".") ? String(wrong.dropLast()) : wrong); see `\(help)`"
  }
}

extension Failure {
  /// What is wrong where the first word is no command, with the command it resembles most; nil where it is one.
  private static func unknownCommand(_ word: String?) -> String? {
    let names = RustTrack.groups.flatMap(\.subcommands).compactMap { $0.configuration.commandName }
    guard let word, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    let nearest = names.compactMap { name in
      editDistance(Array(word.lowercased().utf8), Array(name.utf8), limit: 2).map { (distance: $0, name: name) }
    }.min { $0 < $1 }
    let question = nearest.map { "did you mean `rusttrack \($0.name)`?" } ?? "see `rusttrack --help`"
    return "no command “\(word)”; \(question)"
  }

  /// The failure that an error of one of the modules means; nil for those of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(message: error.description, code: Self.code(of: error))
    case let error as ImportError: self.init(message: error.description, code: Self.code(of: error))
    case let error as QueryError: self.init(message: error.description, code: Self.code(of: error))
    default: return nil
    }
  }

  private static func code(of error: QueryError) -> Int32 {
    switch error {
    case .unknown, .ambiguous: Code.unanswered
    case .refused, .wrongSQL: Code.usage
    case .database(let error): code(of: error)
    }
  }

  private static func code(of error: ImportError) -> Int32 {
    switch error {
    case .noSuchPath, .unreadable: Code.unanswered
    case .locked: Code.busy
    case .store(let error): code(of: error)
    }
  }

  private static func code(of error: StoreError) -> Int32 {
    switch error {
    case .missing, .notADatabase, .foreign, .newer, .older: Code.database
    case .notWritable: Code.cannotCreate
    case .busy: Code.busy
    case .failed: Code.output
    }
  }
}

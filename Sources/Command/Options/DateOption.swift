import ArgumentParser
import Claims

/// Reads the dates of options.
enum DateOption {
  /// A day, a month or a year.
  static func read(_ text: String) throws -> EDTF {
    guard let date = EDTF(text) else {
      throw ValidationError("“\(text)” is not a date; write 2023, 2023-11 or 2023-11-09")
    }
    return date
  }
}

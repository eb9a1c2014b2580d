import Foundation
import GRDB

extension Cell {
  init(_ value: DatabaseValue, isTruth: Bool) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = isTruth ? .truth(number != 0) : .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .text("x'" + bytes.map { String(format: "%02x", $0) }.joined() + "'")
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .truth(let truth): truth.databaseValue
    }
  }
}

import Claims
import Foundation

/// The values of a claim's kind as the column `fields` holds them: a JSON object, names sorted, a count as a number.
enum FieldsJSON {
  static func json(_ fields: FieldValues) -> String {
    JSONText.object(
      fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, value in
        let number = field == .count ? Int(value) : nil
        return (field.rawValue, number.map(String.init) ?? JSONText.quoted(value))
      }
    )
  }

  /// What was written by `json`; members that are no fields are left out.
  static func fields(_ json: String) -> FieldValues {
    guard json != "{}", let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) else { return [:] }
    guard let members = object as? [String: Any] else { return [:] }
    var fields: FieldValues = [:]
    for (name, value) in members {
      guard let field = Field(rawValue: name) else { continue }
      fields[field] = value as? String ?? "\(value)"
    }
    return fields
  }
}

import Claims

extension Claim {
  /// The claim on one line: `renewed Harbor Lights: season 2, network Meridian (confirmed by renewed/passive)`.
  var line: String {
    let told = fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
    let values = [season.map { "season \($0)" }, date.map { "\($0)" }].compactMap { $0 } + told
    let head = [kind.rawValue, show].compactMap { $0 }.joined(separator: " ")
    return (values.isEmpty ? head : "\(head): \(values.joined(separator: ", "))").onOneLine
      + " (\(certainty.rawValue) by \(rule))"
  }
}

/// What a reader is made with; anything but the default is for measuring what a part is worth or costs.
public struct ReaderOptions: Sendable {
  /// Whether being on the list of well-known shows is a sign of a title.
  public var knowsShows = true
  /// How often every rule is added once more, with a trigger that stands in no text.
  public var idleCopies = 0

  public init() {}
}

extension ArticleReader {
  /// The names of all rules, as claims tell them: `cancelled/passive`.
  public static var ruleNames: [String] { Kinds.rules.map(\.fullName) }
}

extension ReaderOptions {
  /// The rules with their idle copies.
  var rules: [Rule] {
    var rules = Kinds.rules
    let fired = rules
    for copy in 0..<idleCopies {
      for (number, rule) in fired.enumerated() { rules.append(rule.idle("idle\(copy)x\(number)")) }
    }
    return rules
  }
}

extension Rule {
  /// The same rule with another word for a trigger.
  fileprivate func idle(_ trigger: String) -> Rule {
    let before = phrase.prefix { $0 != "[" }
    let behind = phrase.drop { $0 != "]" }
    return Rule(
      kind,
      name,
      "\(before)[\(trigger)\(behind)",
      show: show,
      season: season,
      fields: fields,
      certainty: certainty,
      needsMention: needsMention,
      reading: reading
    )
  }
}

import Language

/// The verbs of `verbs.txt`, by class, in all their forms, as phrases ask for them.
enum VerbClasses {
  /// `{cancel}`, `{cancel-ed}` and `{cancel-s}`, and what each stands for.
  static let phrases: [String: String] = {
    var irregular: [Substring: [String]] = [:]
    var phrases: [String: String] = [:]
    for line in ListFile.lines(of: "verbs") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      guard parts.count == 2 else { preconditionFailure("verbs.txt has a line without a class: “\(line)”") }
      if parts[0] == "irregular" {
        irregular = table(parts[1])
        continue
      }
      let verbs = parts[1].split(separator: " ").map { Verb($0, irregular) }
      phrases[String(parts[0])] = group(verbs.flatMap(\.all))
      phrases["\(parts[0])-ed"] = group(verbs.flatMap(\.past))
      phrases["\(parts[0])-s"] = group(verbs.map { $0.all[1] })
    }
    return phrases
  }()

  private static func group(_ forms: [String]) -> String { "(\(forms.joined(separator: "|")))" }

  private static func table(_ text: Substring) -> [Substring: [String]] {
    var table: [Substring: [String]] = [:]
    for entry in text.split(separator: ", ") {
      let sides = entry.split(separator: " = ")
      if sides.count == 2 { table[sides[0]] = sides[1].split(separator: " ").map(String.init) }
    }
    return table
  }
}

/// A verb in its forms; what belongs to it, "pull the plug on", stands behind each.
struct Verb {
  let all: [String]
  /// The past and the participle.
  let past: [String]

  /// Makes the forms of a plain form, whose words `_` joins.
  init(_ entry: Substring, _ irregular: [Substring: [String]] = [:]) {
    let words = entry.split(separator: "_")
    let head = words[0]
    let rest = words.dropFirst().map { " \($0)" }.joined()
    let forms = irregular[head] ?? Self.regular(String(head))
    past = forms.dropFirst().dropLast().map { $0 + rest }
    all = ([String(head)] + forms).map { $0 + rest }
  }

  /// Third person, past forms, -ing.
  private static func regular(_ plain: String) -> [String] {
    let stem = plain.hasSuffix("e") ? String(plain.dropLast()) : plain
    if plain.hasSuffix("y"), let before = plain.dropLast().last, !"aeiou".contains(before) {
      return [plain.dropLast() + "ies", plain.dropLast() + "ied", plain + "ing"]
    }
    let isHissing = ["s", "x", "z", "ch", "sh", "o"].contains { plain.hasSuffix($0) }
    let third = plain + (isHissing ? "es" : "s")
    // British English doubles what American English does not: "cancelled", "canceled".
    if plain.hasSuffix("el") { return [third, plain + "led", plain + "ed", plain + "ling", plain + "ing"] }
    let double = isDoubled(plain) ? plain.suffix(1) : ""
    return [third, stem + double + "ed", stem + double + "ing"]
  }

  /// "scrap", "ban": one short vowel before one consonant.
  private static func isDoubled(_ plain: String) -> Bool {
    let letters = Array(plain)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last) else { return false }
    let vowels = letters.indices.filter { "aeiou".contains(letters[$0]) }
    return vowels == [letters.count - 2]
  }
}

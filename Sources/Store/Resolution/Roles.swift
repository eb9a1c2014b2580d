import Claims

/// Who plays whom in a show: a row for each actor and season told.
///
/// A claim without a season makes a row of its own only where no season is told for the actor that it can be about;
/// else it speaks for the rows that there are.
enum Roles {
  static func findings(of show: String, from claims: [StoredClaim]) -> [Finding] {
    claims.filter { $0.kind == .cast }.grouped { $0[.person].map(Name.slug) }.flatMap { person, claims in
      let known = character(claims)
      return bySeason(claims).map { season, claims in
        role(of: show, person, season, claims, character: character(claims) ?? known)
      }
    }
  }

  private static func bySeason(_ claims: [StoredClaim]) -> [(season: Int?, claims: [StoredClaim])] {
    var seasons: [Int?: [StoredClaim]] = Dictionary(grouping: claims.filter { $0.season != nil }, by: \.season)
    let told = claims.compactMap(\.season).sorted()
    for claim in claims where claim.season == nil {
      for season in homes(of: claim, told) { seasons[season, default: []].append(claim) }
    }
    return seasons.map { (season: $0.key, claims: $0.value) }.sorted { ($0.season ?? 0) < ($1.season ?? 0) }
  }

  /// The seasons that a claim without one speaks for; nil among them for none.
  private static func homes(of claim: StoredClaim, _ told: [Int]) -> Set<Int?> {
    guard let last = told.last else { return [nil] }
    switch claim[.status] {
    case "returning": return last > 1 ? [last] : [nil]  // nobody returns for a first season: the next one is meant
    case nil: return Set(told)
    default: return [last]
    }
  }

  private static func role(
    of show: String,
    _ person: String,
    _ season: Int?,
    _ claims: [StoredClaim],
    character: String?
  ) -> Finding {
    let telling = claims.affirming.isEmpty ? claims : claims.affirming
    let columns: [String: Value] = [
      "show_id": .text(show),
      "season": Value(season),
      "actor_id": .text(person),
      "character": Value(character),
      "status": Value(telling.latest { $0[.status] }),
      "billing": Value(telling.latest { $0[.billing] }),
    ]
    let id = season.map { "\(show)/\(person)/s\($0)" } ?? "\(show)/\(person)"
    return Finding(.roles, id, columns, Verdict(claims))
  }

  /// The most common form of the character's name; "Winslow" counts for the one "Ada Winslow" that it is part of.
  private static func character(_ claims: [StoredClaim]) -> String? {
    let told = claims.affirming.filter { $0[.character] != nil }
    let forms = Set(told.compactMap { $0[.character].map(Name.folded) })
    return told.common { claim in
      guard let name = claim[.character], let word = oneWord(name) else { return claim[.character] }
      let whole = forms.filter { $0 != word && $0.split(separator: " ").contains(word[...]) }
      guard whole.count == 1, let form = whole.first else { return name }
      return told.filter { $0[.character].map(Name.folded) == form }.common { $0[.character] }
    }
  }

  private static func oneWord(_ name: String) -> String? {
    let folded = Name.folded(name)
    return folded.contains(" ") ? nil : folded
  }
}

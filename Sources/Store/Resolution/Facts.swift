import Claims

/// The relations of a show that are no events: genres, works, other shows, companies, places, people with jobs.
enum Facts {
  static func findings(of show: String, from claims: [StoredClaim]) -> [Finding] {
    let of = { (kind: Kind) in claims.filter { $0.kind == kind } }
    return plain(.genres, "genre", .genre, of: show, of(.genre))
      + plain(.productions, "company", .company, of: show, of(.producedBy))
      + plain(.settings, "place", .place, of: show, of(.setIn))
      + credits(of: show, of(.crew)) + relations(of: show, of(.related)) + adaptations(of: show, of(.basedOn))
  }

  /// Rows with one value, a row for each folded form of it.
  private static func plain(
    _ table: ResolvedTable,
    _ column: String,
    _ field: Field,
    of show: String,
    _ claims: [StoredClaim]
  ) -> [Finding] {
    claims.grouped { $0[field].map(Name.slug) }.map { slug, claims in
      let columns = ["show_id": .text(show), column: Value(claims.common { $0[field] })]
      return Finding(table, "\(show)/\(claims[0].kind.rawValue)/\(slug)", columns, Verdict(claims))
    }
  }

  private static func credits(of show: String, _ claims: [StoredClaim]) -> [Finding] {
    claims.grouped { claim in
      claim[.person].flatMap { person in claim[.job].map { "\(Name.slug(person))/\(Name.slug($0))" } }
    }
    .map { key, claims in
      let columns: [String: Value] = [
        "show_id": .text(show),
        "person_id": Value(claims.common { $0[.person] }.map(Name.slug)),
        "job": Value(claims.common { $0[.job] }),
        "season": Value(claims.affirming.only { $0.season }),
        "status": Value(claims.affirming.latest { $0[.status] }),
      ]
      return Finding(.credits, "\(show)/\(key)", columns, Verdict(claims))
    }
  }

  private static func relations(of show: String, _ claims: [StoredClaim]) -> [Finding] {
    claims.grouped { $0[.other].map(Subject.showID) }.map { other, claims in
      let telling = claims.affirming.isEmpty ? claims : claims.affirming
      let columns: [String: Value] = [
        "show_id": .text(show),
        "relation": .text(telling.latest { $0[.relation] } ?? "related"),
        "other": Value(telling.common { $0[.other] }),
        "other_id": .text(other),
      ]
      return Finding(.relations, "\(show)/related/\(other)", columns, Verdict(claims))
    }
  }

  /// A work that is told without its title is the one by the same author, or the only one of its kind.
  private static func adaptations(of show: String, _ claims: [StoredClaim]) -> [Finding] {
    let works = Homes(claims.filter { $0[.work] != nil || $0[.author] != nil || $0[.workKind] != nil }) {
      $0[.work].map(Name.slug)
    } admits: { claim, group in
      agree(claim, group.claims, .author) && (claim[.author] != nil || agree(claim, group.claims, .workKind))
    }
    return works.groups.flatMap { work, claims -> [Finding] in
      guard let work else { return untitled(of: show, claims) }
      return [adaptation(of: show, work, claims)]
    }
  }

  private static func untitled(of show: String, _ claims: [StoredClaim]) -> [Finding] {
    Homes(claims, by: { $0[.author].map(Name.slug) }, admits: { agree($0, $1.claims, .workKind) }).groups
      .flatMap { author, claims -> [Finding] in
        if let author { return [adaptation(of: show, author, claims)] }
        return claims.grouped { $0[.workKind].map(Name.slug) }.map { adaptation(of: show, $0.key, $0.claims) }
      }
  }

  private static func adaptation(of show: String, _ key: String, _ claims: [StoredClaim]) -> Finding {
    let telling = claims.affirming.isEmpty ? claims : claims.affirming
    let columns: [String: Value] = [
      "show_id": .text(show),
      "work": Value(telling.common { $0[.work] }),
      "work_kind": Value(telling.common { $0[.workKind] }),
      "author": Value(telling.common { $0[.author] }),
    ]
    return Finding(.adaptations, "\(show)/based_on/\(key)", columns, Verdict(claims))
  }

  /// Whether a claim tells nothing else about a field than the claims of a group do.
  private static func agree(_ claim: StoredClaim, _ group: [StoredClaim], _ field: Field) -> Bool {
    guard let value = claim[field].map(Name.slug) else { return true }
    let told = Set(group.compactMap { $0[field].map(Name.slug) })
    return told.isEmpty || told.contains(value)
  }
}

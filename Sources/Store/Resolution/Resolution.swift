import Claims
import Foundation

/// The rows that the claims of one subject make: a function of the claims as a set, and of the newest article's day.
package struct Resolution: Sendable, Equatable {
  /// In the order of the tables and of their ids.
  package private(set) var rows: [ResolvedRow] = []
  package private(set) var evidence: Set<Evidence> = []
  /// The titles that the articles write.
  package private(set) var aliases: Set<Alias> = []

  /// Resolves the claims of a subject.
  ///
  /// - Parameters:
  ///   - subject: as made by `Subject.key(of:)`.
  ///   - claims: all of the subject in current articles, in any order.
  ///   - today: the day of the newest article in the database, that tells past from future; nil where none has one.
  package init(of subject: String, from claims: [StoredClaim], today: String?) {
    let claims = claims.withVoices()
    if subject.hasPrefix("@") {
      let strikes = claims.filter(\.kind.isAboutUnion)
      let owner = "@" + Name.slug(String(subject.dropFirst()))
      add(Events(of: owner, from: strikes).events.map { Finding($0.row, $0.verdict) })
    } else {
      for show in Namesakes(subject, from: claims).shows { add(show, today) }
    }
    rows.sort { ($0.table.rawValue, $0.id) < ($1.table.rawValue, $1.id) }
  }

  private mutating func add(_ findings: [Finding]) {
    for finding in findings {
      rows.append(finding.row)
      evidence.formUnion(finding.evidence)
    }
  }

  private mutating func add(_ show: Namesakes.Show, _ today: String?) {
    let events = Events(of: show.id, from: show.claims).events
    let airing = Airing(of: show.id, from: show.claims, events)
    let status = Status(events, today: today)
    add(events.map { Finding($0.row, $0.verdict) })
    add(airing.findings)
    add(Roles.findings(of: show.id, from: show.claims))
    add(Facts.findings(of: show.id, from: show.claims))
    add(Seasons.findings(of: show.id, from: show.claims, events))
    add([Self.finding(show, status, airing.present)])
    let titles = Dictionary(grouping: show.claims.compactMap { $0.show?.precomposedStringWithCanonicalMapping }) { $0 }
    aliases.formUnion(titles.map { Alias(name: $0.key, id: show.id, claims: $0.value.count) })
  }

  /// The row of the show itself: whatever is said about it, even a denial, says that there is such a show.
  private static func finding(_ show: Namesakes.Show, _ status: Status?, _ network: String?) -> Finding {
    let title = show.claims.common { $0.show.map(Subject.display) } ?? show.id
    let surest = show.claims.map { $0.isDenied ? .confirmed : $0.certainty }.max { $0.rank < $1.rank }
    let columns: [String: Value] = [
      "title": .text(title), "year": Value(show.year), "status": Value(status?.name),
      "status_event": Value(status?.event.id), "network_id": Value(network),
      "certainty": .text((surest ?? .confirmed).rawValue),
      "first_reported": Value(show.claims.compactMap(\.published).min()),
      "last_reported": Value(show.claims.compactMap(\.published).max()),
      "sources": .integer(show.claims.voices), "disputed": .integer(0),
    ]
    let row = ResolvedRow(.shows, show.id, columns)
    return Finding(row, show.claims.map { Evidence(table: .shows, row: row.id, claim: $0.id, agrees: true) })
  }
}

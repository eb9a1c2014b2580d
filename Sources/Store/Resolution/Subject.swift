package import Claims

/// What is resolved together: a title with all shows of that name, or a union.
package enum Subject {
  /// The subject of a claim: the folded title without a year at its end, or "@" and the union's folded name.
  package static func key(of claim: Claim) -> String {
    guard let show = claim.show, !claim.kind.isAboutUnion else { return union(claim[.organization]) }
    return title(show).key
  }

  /// The subject of a union's strikes; "@" where the union is not named.
  static func union(_ name: String?) -> String { "@" + (name.map(Name.folded) ?? "") }

  /// A title taken apart: what it folds to, and the year that tells it from others of its name.
  ///
  /// "Magnum P.I. (2018)" and "Space: 1999" have one, "1923" and "Blade Runner 2099" have none.
  static func title(_ title: String) -> (key: String, year: Int?) {
    let folded = Name.folded(title)
    guard folded.utf8.count > 5, folded.dropLast(4).last == " ", let year = Int(folded.suffix(4)) else {
      return (folded, nil)
    }
    guard tellingYears.contains(year) else { return (folded, nil) }
    return (String(folded.dropLast(5)), year)
  }

  /// The title as shown: without a year in parentheses.
  static func display(_ title: String) -> String {
    guard title.hasSuffix(")"), Self.title(title).year != nil else { return title }
    guard let open = title.lastIndex(of: "(") else { return title }
    let bare = title[..<open]
    return String(bare.last == " " ? bare.dropLast() : bare)
  }

  /// The id of the show with a title, `magnum-p-i-2018`.
  static func showID(_ title: String) -> String { Name.slug(title) }

  /// Whether a show's id can only have been made for the subject.
  static func owns(_ subject: String, id: String) -> Bool {
    let slug = Name.slug(subject)
    guard id != slug else { return true }
    guard id.hasPrefix(slug + "-"), id.utf8.count == slug.utf8.count + 5 else { return false }
    return Int(id.suffix(4)).map(tellingYears.contains) ?? false
  }

  /// Years at the end of a title that tell shows apart: since there is television, and until tomorrow.
  private static let tellingYears = 1940...2049
}

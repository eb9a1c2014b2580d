import Claims

/// Drafts of one article, those that say the same made one.
struct MergedItems {
  /// Drafts that say the same, made one.
  struct Item {
    var draft: Draft
    var date: EDTF?
    let sentence: Int
    /// How much the best of the drafts tells.
    var weight = 0
    /// The values of the fields that are the key of its kind, folded.
    var key: [String?] = []
  }
  private(set) var all: [Item] = []
  /// The first item of each group: items that are one have the same hash.
  private var heads: [Int: Int]
  /// Of each item the next one of its group, or -1.
  private var next: [Int] = []
  /// The owner of a network: two services of one owner are one party to an event.
  private let owner: (String) -> String

  /// Room for so many drafts.
  init(room: Int, owner: @escaping (String) -> String) {
    heads = Dictionary(minimumCapacity: room)
    all.reserveCapacity(room)
    next.reserveCapacity(room)
    self.owner = owner
  }

  /// Adds what a draft says, to the first item that says the same.
  mutating func add(_ item: consuming Item) {
    let hash = Self.hash(of: item)
    var last = -1
    var at = heads[hash] ?? -1
    while at >= 0 {
      if isSame(all[at], item) { return merge(item, into: at) }
      (last, at) = (at, next[at])
    }
    if last < 0 { heads[hash] = all.count } else { next[last] = all.count }
    all.append(item)
    next.append(-1)
  }

  /// A hash of what drafts of one claim have in common: kind, show, person, and the key where it may not be told in part.
  ///
  /// Of names the length and the ends will do.
  private static func hash(of item: Item) -> Int {
    let kind = item.draft.kind
    var hash = (item.draft.show ?? -1) &* 64 &+ Int(kind.number)
    func mix(_ name: String?) {
      let bytes = (name ?? "").utf8
      hash = (hash &* 31 &+ bytes.count) &* 31 &+ Int(bytes.first ?? 0)
      hash = hash &* 31 &+ Int(bytes.last ?? 0)
    }
    mix(item.draft[.person])
    if isWhole(kind) {
      for (place, field) in kind.key.enumerated() where field != .person { mix(item.key[place]) }
    }
    return hash
  }

  private static func isWhole(_ kind: Kind) -> Bool {
    switch kind {
    case .basedOn, .strikeStarted, .strikeEnded, .strikeAffected: false
    default: true
    }
  }

  private mutating func merge(_ item: consuming Item, into place: Int) {
    if (item.draft.certainty.rank, item.weight) > (all[place].draft.certainty.rank, all[place].weight) {
      swap(&item, &all[place])
    }
    Self.complete(&all[place], from: item)
  }

  /// Adds to an item what another one that says the same tells more.
  private static func complete(_ best: inout Item, from other: Item) {
    best.draft.season = best.draft.season ?? other.draft.season
    if best.date == nil || (other.date.map { $0.precision > (best.date?.precision ?? .year) } ?? false) {
      best.date = other.date ?? best.date
    }
    for (field, value) in other.draft.fields where best.draft[field] == nil { best.draft[field] = value }
    if let character = other.draft[.character], let own = best.draft[.character],
      character.utf8.count > own.utf8.count, character.count > own.count, character.contains(own)
    {
      best.draft[.character] = character
    }
    for place in best.key.indices where best.key[place] == nil { best.key[place] = other.key[place] }
  }

  /// Whether two drafts state the same: kind, show, person and key agree, and no value of an event contradicts the other's.
  private func isSame(_ a: Item, _ b: Item) -> Bool {
    let kind = a.draft.kind
    guard kind == b.draft.kind, a.draft.show == b.draft.show, a.draft[.person] ?? "" == b.draft[.person] ?? "" else {
      return false
    }
    for (place, field) in kind.key.enumerated() where kind != .basedOn {
      guard let one = a.key[place], let other = b.key[place] else {
        if a.key[place] == nil && b.key[place] == nil || field == .organization { continue }
        return false
      }
      if one != other { return false }
    }
    guard kind.isEvent || kind == .episodeCount else { return true }
    if kind == .cancelled || kind == .pickedUp {
      return agree(a.draft[.network].map(owner), b.draft[.network].map(owner))
        && (a.draft.certainty == .denied) == (b.draft.certainty == .denied)
    }
    if kind == .episodeCount, let one = a.draft[.count], let other = b.draft[.count], one != other { return false }
    return agree(a.draft.season, b.draft.season) && (agree(a.date?.from, b.date?.from) || overlap(a.date, b.date))
  }

  private func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }

  private func overlap(_ a: EDTF?, _ b: EDTF?) -> Bool {
    guard let a, let b else { return true }
    return a.from <= b.to && b.from <= a.to
  }
}

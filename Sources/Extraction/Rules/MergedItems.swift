import Claims

/// Drafts of one article, those that say the same made one.
struct MergedItems {
  /// Drafts that say the same, made one.
  struct Item {
    var draft: Draft
    var date: EDTF? = nil
    let sentence: Int
    /// How much the best of the drafts tells.
    var weight = 0
    /// The folded values of the fields that are the key of its kind, by their numbers.
    var key = Key()
  }

  /// The numbers of a few folded names; nil for a value that is not told.
  struct Key {
    private var numbers = InlineArray<3, Int32>(repeating: -1)

    subscript(place: Int) -> Int? {
      get { numbers[place] < 0 ? nil : Int(numbers[place]) }
      set { numbers[place] = newValue.map { Int32($0) } ?? -1 }
    }

    /// A hash of the whole key.
    var hash: Int { numbers.indices.reduce(0) { $0 &* 0x9E37_79B9 &+ Int(numbers[$1]) } }
  }
  private var all: [Item] = []
  /// The first item of each group; items that are one are in one group.
  private var heads: [Int32]
  /// Of each item the next one of its group, or -1.
  private var next: [Int32] = []
  /// The owner of a network: two services of one owner are one party to an event.
  private let owner: (String) -> String

  /// For so many drafts at most.
  init(room: Int, owner: @escaping (String) -> String) {
    heads = Array(of: -1, placesFor: room)
    all.reserveCapacity(room)
    next.reserveCapacity(room)
    self.owner = owner
  }

  /// Adds what a draft says, to the first item that says the same.
  mutating func add(_ item: consuming Item) {
    let group = Self.hash(of: item) & (heads.count - 1)
    var last = -1
    var at = Int(heads[group])
    while at >= 0 {
      if isSame(all.span[at], item) { return merge(item, into: at) }
      (last, at) = (at, Int(next[at]))
    }
    if last < 0 { heads[group] = Int32(all.count) } else { next[last] = Int32(all.count) }
    all.append(item)
    next.append(-1)
  }

  /// Hands out all items, in the order of their first drafts, and keeps none.
  mutating func take() -> [Item] {
    defer { all = [] }
    return all
  }

  /// A hash of what drafts of one claim have in common: kind, show, and the key where it may not be told in part.
  private static func hash(of item: Item) -> Int {
    let kind = item.draft.kind
    var hash = (item.draft.show ?? -1) &* 64 &+ Int(kind.number)
    if isWhole(kind) { hash = hash &* 31 &+ item.key.hash }
    return (hash &* 0x1E37_79B9_7F4A_7C15) >> 32
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
    for place in best.draft.kind.key.indices where best.key[place] == nil { best.key[place] = other.key[place] }
  }

  /// Whether two drafts state the same: kind, show, person and key agree, and no value of an event contradicts the other's.
  private func isSame(_ a: Item, _ b: Item) -> Bool {
    let kind = a.draft.kind
    guard kind == b.draft.kind, a.draft.show == b.draft.show else { return false }
    for (place, field) in kind.key.enumerated() where kind != .basedOn {
      guard let one = a.key[place], let other = b.key[place] else {
        if a.key[place] == nil && b.key[place] == nil || field == .organization { continue }
        return false
      }
      if one != other { return false }
    }
    guard a.draft[.person] ?? "" == b.draft[.person] ?? "" else { return false }
    guard kind.isEvent || kind == .episodeCount else { return true }
    if kind == .cancelled || kind == .pickedUp {
      return agree(a.draft[.network].map(owner), b.draft[.network].map(owner))
        && (a.draft.certainty == .denied) == (b.draft.certainty == .denied)
    }
    if kind == .episodeCount, let one = a.draft[.count], let other = b.draft[.count], one != other { return false }
    return agree(a.draft.season, b.draft.season)
      && (agree(a.date?.firstDay, b.date?.firstDay) || overlap(a.date, b.date))
  }

  private func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }

  private func overlap(_ a: EDTF?, _ b: EDTF?) -> Bool {
    guard let a, let b else { return true }
    return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay
  }
}

import Claims

/// Looks over the claims of a whole article: what contradicts itself, and what follows from two claims together.
struct ClaimReview {
  let book: MarkBook
  typealias Item = MergedItems.Item

  func reviewed(_ items: [Item]) -> [Item] {
    var items = items
    leaveOutCharacters(&items)
    leaveOutMakers(&items)
    rescue(&items)
    withdrawRescues(&items)
    withdrawDenials(&items)
    complete(&items)
    bringHome(&items)
    settleHomes(&items)
    return items + networks(of: items)
  }

  /// Whether some item is of one of some kinds.
  private static func has(_ kinds: KindSet, _ items: [Item]) -> Bool {
    for index in items.indices where kinds.contains(items[index].draft.kind) { return true }
    return false
  }

  /// What a network may do to a show of its own leaves no doubt that the show runs there.
  private func settleHomes(_ items: inout [Item]) {
    var homes: [Int?: Set<String>] = [:]
    for item in items {
      let home = Self.isOfOwnShow(item.draft.kind) ? item.draft[.network] : item.draft[.fromNetwork]
      if let home { homes[item.draft.show, default: []].insert(home) }
    }
    guard !homes.isEmpty else { return }
    for index in items.indices where items[index].draft.kind == .airsOn && items[index].draft.certainty != .denied {
      let draft = items[index].draft
      if let network = draft[.network], homes[draft.show]?.contains(network) ?? false {
        items[index].draft.certainty = .confirmed
      }
    }
  }

  private static func isOfOwnShow(_ kind: Kind) -> Bool { kind == .cancelled || kind == .ending || kind == .removed }

  /// Who makes a show and is said to come, stay or go does so as its maker.
  private func leaveOutMakers(_ items: inout [Item]) {
    var makers: [Int?: Set<String?>] = [:]
    for item in items where item.draft.kind == .crew && item.draft[.job] != "host" {
      makers[item.draft.show, default: []].insert(item.draft[.person])
    }
    guard !makers.isEmpty else { return }
    items.removeAll { item in
      let draft = item.draft
      guard draft.kind == .cast, draft[.status] != nil, draft[.character] == nil, draft[.billing] == nil,
        makers[draft.show]?.contains(draft[.person]) ?? false
      else { return false }
      return Self.standings.contains(draft.rule)
    }
  }

  /// Rules that tell of somebody's coming and going, and not of playing.
  private static let standings: Set<String> = ["cast/joins", "cast/leaves", "cast/returns"]

  /// What one claim leaves open about a rescue or a move, and another one tells: the season, the network that is left.
  private func complete(_ items: inout [Item]) {
    for index in items.indices where items[index].draft.kind == .pickedUp || items[index].draft.kind == .moved {
      let draft = items[index].draft
      let mates = items.filter { $0.draft.show == draft.show }
      // What took it on may have given it up later.
      if draft[.fromNetwork] == draft[.network] { items[index].draft[.fromNetwork] = nil }
      if draft.season == nil {
        let seasons = Set(mates.filter { $0.draft.kind == .renewed }.compactMap(\.draft.season))
        if seasons.count == 1 { items[index].draft.season = seasons.first }
      }
      complete(&items[index].draft, .fromNetwork, besides: .network, among: mates, [.airsOn, .cancelled])
      complete(&items[index].draft, .network, besides: .fromNetwork, among: mates, [.airsOn, .renewed, .premiered])
    }
  }

  /// Sets a network left open to the only one that other claims tell besides the known one.
  private func complete(
    _ draft: inout Draft,
    _ open: Field,
    besides known: Field,
    among mates: [Item],
    _ kinds: KindSet
  ) {
    guard draft[open] == nil, let told = draft[known] else { return }
    let networks = Set(mates.filter { kinds.contains($0.draft.kind) }.compactMap { $0.draft[.network] })
    let others = networks.subtracting([told])
    if others.count == 1 { draft[open] = others.first }
  }

  /// That a show which is cancelled was not renewed is no claim of its own.
  private func withdrawDenials(_ items: inout [Item]) {
    let lost = Set(
      items.filter { $0.draft.kind == .cancelled && $0.draft.certainty == .confirmed }.compactMap(\.draft.show)
    )
    items.removeAll { item in
      item.draft.kind == .renewed && item.draft.certainty == .denied && item.draft.show.map(lost.contains) ?? false
    }
  }

  /// A renewal or an end whose network is not told is its home's, where the article names just one.
  private func bringHome(_ items: inout [Item]) {
    guard Self.has([.airsOn], items), Self.has(Self.ofHome, items) else { return }
    var homes: [Int: Set<String>] = [:]
    for index in items.indices where items[index].draft.kind == .airsOn {
      if let show = items[index].draft.show, let network = items[index].draft[.network] {
        homes[show, default: []].insert(network)
      }
    }
    for index in items.indices
    where Self.ofHome.contains(items[index].draft.kind) && items[index].draft[.network] == nil {
      guard let show = items[index].draft.show, let home = homes[show], home.count == 1 else { continue }
      items[index].draft[.network] = home.first
    }
  }

  private static let ofHome: KindSet = [.renewed, .cancelled, .ending, .seriesOrdered, .premiered]

  /// A name that somebody plays is no actor's.
  private func leaveOutCharacters(_ items: inout [Item]) {
    var characters: Set<String> = Set(minimumCapacity: items.count)
    var actors: Set<String> = Set(minimumCapacity: items.count)
    for index in items.indices where items[index].draft.kind == .cast {
      guard let character = items[index].draft[.character] else { continue }
      characters.insert(Name.folded(character))
      if let actor = items[index].key[0] { actors.insert(actor) }
    }
    guard !characters.isEmpty else { return }
    items.removeAll { item in
      guard item.draft.kind == .cast || item.draft.kind == .crew, let person = item.key[0] else { return false }
      return characters.contains(person) && !actors.contains(person)
    }
  }

  private struct Airing: Hashable {
    let show: Int?
    let network: String
  }

  private static let tellingNetwork: KindSet = [.renewed, .pickedUp, .moved, .seriesOrdered, .pilotOrdered, .premiered]

  /// An order, a renewal or a pick-up by a network tells that the show runs there.
  private func networks(of items: [Item]) -> [Item] {
    guard Self.has(Self.tellingNetwork, items) else { return [] }
    var told: Set<Airing> = Set(minimumCapacity: items.count)
    for index in items.indices where items[index].draft.kind == .airsOn {
      guard let network = items[index].draft[.network] else { continue }
      told.insert(Airing(show: items[index].draft.show, network: network))
    }
    var more: [Item] = []
    for item in items where Self.tellingNetwork.contains(item.draft.kind) && item.draft.certainty != .denied {
      for field in [Field.network, .fromNetwork] {
        guard let network = item.draft[field],
          told.insert(Airing(show: item.draft.show, network: network)).inserted
        else { continue }
        var draft = Draft(kind: .airsOn, show: item.draft.show, certainty: item.draft.certainty, rule: "airs_on/event")
        draft[.network] = network
        more.append(Item(draft: draft, date: nil, sentence: item.sentence))
      }
    }
    return more
  }

  /// A show that nobody cancelled is renewed where it gets another season, and not saved.
  private func withdrawRescues(_ items: inout [Item]) {
    guard Self.has([.pickedUp], items) else { return }
    let lost = Set(items.filter { $0.draft.kind == .cancelled || $0.draft.kind == .ending }.compactMap(\.draft.show))
    for index in items.indices.reversed()
    where items[index].draft.kind == .pickedUp && items[index].draft[.fromNetwork] == nil
      && !lost.contains(items[index].draft.show ?? -1)
      && !items[index].draft.rule.contains("saved")
    {
      if let season = items[index].draft.season, season > 1 {
        items[index].draft.kind = .renewed
      } else {
        items.remove(at: index)
      }
    }
    let saved = Set(items.filter { $0.draft.kind == .pickedUp }.compactMap(\.draft.show))
    if !saved.isEmpty { items.removeAll { $0.draft.kind == .moved && saved.contains($0.draft.show ?? -1) } }
  }

  /// A show that one network cancelled, and that another one renews or it moves to, is picked up.
  private func rescue(_ items: inout [Item]) {
    func goesOn(_ kind: Kind) -> Bool { kind == .renewed || kind == .moved }
    guard Self.has([.renewed, .moved, .pickedUp], items), Self.has([.cancelled], items) else { return }
    func byShow(_ kind: Kind) -> [Int?: [Int]] {
      Dictionary(grouping: items.indices.filter { items[$0].draft.kind == kind }, by: { items[$0].draft.show })
    }
    let lost = byShow(.cancelled)
    var saved = byShow(.pickedUp)
    for index in items.indices where goesOn(items[index].draft.kind) && items[index].draft.certainty != .denied {
      let show = items[index].draft.show
      guard let network = items[index].draft[.network], let lost = lost[show] else { continue }
      let loss = lost.first { other in
        let from = items[other].draft[.network]
        return from != nil && from != network && items[other].sentence <= items[index].sentence
      }
      guard let from = loss.flatMap({ items[$0].draft[.network] }) else { continue }
      let hasRescue = (saved[show] ?? []).contains { (items[$0].draft[.network] ?? network) == network }
      guard !hasRescue else { continue }
      items[index].draft.kind = .pickedUp
      items[index].draft[.fromNetwork] = from
      saved[show, default: []].append(index)
    }
    for index in items.indices where items[index].draft.kind == .pickedUp && items[index].draft[.fromNetwork] == nil {
      let network = items[index].draft[.network]
      let losses = (lost[items[index].draft.show] ?? []).compactMap { items[$0].draft[.network] }
      items[index].draft[.fromNetwork] = losses.first { $0 != network }
    }
  }
}

import Claims

/// Looks over the claims of a whole article: what contradicts itself, and what follows from two claims together.
struct ClaimReview {
  typealias Item = MergedItems.Item
  private(set) var items: [Item]
  private var names: FoldedNames
  /// All kinds that an item has or had.
  private var kinds: KindSet = []

  /// The names are those whose numbers are in the keys of the items.
  init(items: [Item], names: FoldedNames) {
    self.items = items
    self.names = names
    for index in items.indices { kinds.insert(items[index].draft.kind) }
  }

  mutating func run() {
    leaveOutCharacters()
    leaveOutMakers()
    rescue()
    withdrawRescues()
    withdrawDenials()
    complete()
    bringHome()
    settleHomes()
    addNetworks()
  }

  /// What a network may do to a show of its own leaves no doubt that the show runs there.
  private mutating func settleHomes() {
    let doubtful = items.indices.filter { index in
      items[index].draft.kind == .airsOn
        && (items[index].draft.certainty == .expected || items[index].draft.certainty == .rumored)
    }
    guard !doubtful.isEmpty else { return }
    var homes: Set<Airing> = []
    for index in items.indices {
      let field: Field = Self.isOfOwnShow(items[index].draft.kind) ? .network : .fromNetwork
      guard let home = items[index].draft[field] else { continue }
      homes.insert(Airing(show: items[index].draft.show, network: home))
    }
    for index in doubtful {
      guard let network = items[index].draft[.network],
        homes.contains(Airing(show: items[index].draft.show, network: network))
      else { continue }
      items[index].draft.certainty = .confirmed
    }
  }

  private static func isOfOwnShow(_ kind: Kind) -> Bool { kind == .cancelled || kind == .ending || kind == .removed }

  /// Who makes a show and is said to come, stay or go does so as its maker.
  private mutating func leaveOutMakers() {
    guard kinds.contains(.crew), items.indices.contains(where: isStanding) else { return }
    var makers: [Int?: Set<String?>] = [:]
    for index in items.indices where items[index].draft.kind == .crew && items[index].draft[.job] != "host" {
      makers[items[index].draft.show, default: []].insert(items[index].draft[.person])
    }
    guard !makers.isEmpty else { return }
    items = items(without: { index in
      isStanding(index) && makers[items[index].draft.show]?.contains(items[index].draft[.person]) ?? false
    })
  }

  /// The items but those at some places; most articles have none of these.
  private func items(without isOut: (Int) -> Bool) -> [Item] {
    items.indices.contains(where: isOut) ? items.indices.filter { !isOut($0) }.map { items[$0] } : items
  }

  /// Whether nothing is told of an actor but their coming and going.
  private func isStanding(_ index: Int) -> Bool {
    items[index].draft.kind == .cast && items[index].draft[.status] != nil
      && items[index].draft[.character] == nil && items[index].draft[.billing] == nil
      && Self.standings.contains(items[index].draft.rule)
  }

  /// Rules that tell of somebody's coming and going, and not of playing.
  private static let standings: Set<String> = ["cast/joins", "cast/leaves", "cast/returns"]

  /// What one claim leaves open about a rescue or a move, and another one tells: the season, the network that is left.
  private mutating func complete() {
    guard kinds.overlaps([.pickedUp, .moved]) else { return }
    for index in items.indices where items[index].draft.kind == .pickedUp || items[index].draft.kind == .moved {
      let draft = items[index].draft
      let mates = items.filter { $0.draft.show == draft.show }
      // What took it on may have given it up later.
      if draft[.fromNetwork] == draft[.network] { items[index].draft[.fromNetwork] = nil }
      if draft.season == nil {
        let seasons = Set(mates.filter { $0.draft.kind == .renewed }.compactMap(\.draft.season))
        if seasons.count == 1 { items[index].draft.season = seasons.first }
      }
      Self.complete(&items[index].draft, .fromNetwork, besides: .network, among: mates, [.airsOn, .cancelled])
      Self.complete(
        &items[index].draft,
        .network,
        besides: .fromNetwork,
        among: mates,
        [.airsOn, .renewed, .premiered]
      )
    }
  }

  /// Sets a network left open to the only one that other claims tell besides the known one.
  private static func complete(
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
  private mutating func withdrawDenials() {
    guard kinds.contains(.cancelled), kinds.contains(.renewed) else { return }
    let lost = shows { items[$0].draft.kind == .cancelled && items[$0].draft.certainty == .confirmed }
    items = items(without: { index in
      items[index].draft.kind == .renewed && items[index].draft.certainty == .denied
        && items[index].draft.show.map(lost.contains) ?? false
    })
  }

  /// The shows of some items.
  private func shows(of isWanted: (Int) -> Bool) -> Set<Int> {
    var shows: Set<Int> = []
    for index in items.indices where isWanted(index) {
      if let show = items[index].draft.show { shows.insert(show) }
    }
    return shows
  }

  /// "After its cancellation, Meridian gave the show a fourth season": who keeps a show in the sentence has not ended it.
  private func isLost(_ index: Int) -> Bool {
    guard items[index].draft.kind == .cancelled else { return false }
    return items.contains { item in
      item.draft.kind == .renewed && item.draft.show == items[index].draft.show
        && item.sentence == items[index].sentence
        && item.draft[.network] != nil
    }
  }

  /// A renewal or an end whose network is not told is its home's, where the article names just one.
  private mutating func bringHome() {
    guard kinds.contains(.airsOn), kinds.overlaps(Self.ofHome) else { return }
    let isOpen = items.indices.contains {
      Self.ofHome.contains(items[$0].draft.kind) && items[$0].draft[.network] == nil
    }
    guard isOpen else { return }
    var homes: [Int: Set<String>] = [:]
    for index in items.indices where items[index].draft.kind == .airsOn {
      if let show = items[index].draft.show, let network = items[index].draft[.network] {
        homes[show, default: []].insert(network)
      }
    }
    for index in items.indices
    where Self.ofHome.contains(items[index].draft.kind) && items[index].draft[.network] == nil && !isLost(index) {
      guard let show = items[index].draft.show, let home = homes[show], home.count == 1 else { continue }
      items[index].draft[.network] = home.first
    }
  }

  private static let ofHome: KindSet = [.renewed, .cancelled, .ending, .seriesOrdered, .premiered]

  /// A name that somebody plays is no actor's.
  private mutating func leaveOutCharacters() {
    guard kinds.contains(.cast) else { return }
    var characters: [Int] = []
    var actors: [Int] = []
    for index in items.indices where items[index].draft.kind == .cast {
      guard let character = items[index].draft[.character] else { continue }
      characters.append(names.number(of: character))
      if let actor = items[index].key[0] { actors.append(actor) }
    }
    guard !characters.isEmpty else { return }
    let areActors = PlaceSet(actors, below: names.count)
    let others = PlaceSet(characters.filter { !areActors.contains($0) }, below: names.count)
    for number in items.indices where items[number].draft.kind == .cast || items[number].draft.kind == .crew {
      guard let person = items[number].key[0], others.contains(person) else { continue }
      return items.removeAll { Self.isOfOne($0, of: others) }
    }
  }

  /// Whether an actor or a maker has one of some names.
  private static func isOfOne(_ item: Item, of names: PlaceSet) -> Bool {
    guard item.draft.kind == .cast || item.draft.kind == .crew else { return false }
    return item.key[0].map(names.contains) ?? false
  }

  private struct Airing: Hashable {
    let show: Int?
    let network: String
  }

  private static let tellingNetwork: KindSet = [.renewed, .pickedUp, .moved, .seriesOrdered, .pilotOrdered, .premiered]

  /// An order, a renewal or a pick-up by a network tells that the show runs there.
  private mutating func addNetworks() {
    guard kinds.overlaps(Self.tellingNetwork) else { return }
    var told: Set<Airing> = []
    for index in items.indices where items[index].draft.kind == .airsOn {
      guard let network = items[index].draft[.network] else { continue }
      told.insert(Airing(show: items[index].draft.show, network: network))
    }
    for index in items.indices
    where Self.tellingNetwork.contains(items[index].draft.kind) && items[index].draft.certainty != .denied {
      let show = items[index].draft.show
      for field in [Field.network, .fromNetwork] {
        guard let network = items[index].draft[field], told.insert(Airing(show: show, network: network)).inserted else {
          continue
        }
        var draft = Draft(kind: .airsOn, show: show, certainty: items[index].draft.certainty, rule: "airs_on/event")
        draft[.network] = network
        items.append(Item(draft: draft, date: nil, sentence: items[index].sentence))
      }
    }
  }

  /// A show that nobody cancelled is renewed where it gets another season, and not saved.
  private mutating func withdrawRescues() {
    guard kinds.contains(.pickedUp) else { return }
    let lost = shows { items[$0].draft.kind == .cancelled || items[$0].draft.kind == .ending }
    for index in items.indices.reversed()
    where items[index].draft.kind == .pickedUp && items[index].draft[.fromNetwork] == nil
      && !lost.contains(items[index].draft.show ?? -1)
      && !items[index].draft.rule.contains("saved")
    {
      if let season = items[index].draft.season, season > 1 {
        items[index].draft.kind = .renewed
        kinds.insert(.renewed)
      } else {
        items.remove(at: index)
      }
    }
    let saved = shows { items[$0].draft.kind == .pickedUp }
    if saved.isEmpty { return }
    items = items(without: { items[$0].draft.kind == .moved && saved.contains(items[$0].draft.show ?? -1) })
  }

  /// A show that one network cancelled, and that another one renews or it moves to, is picked up.
  private mutating func rescue() {
    func goesOn(_ kind: Kind) -> Bool { kind == .renewed || kind == .moved }
    guard kinds.overlaps([.renewed, .moved, .pickedUp]), kinds.contains(.cancelled) else { return }
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
      kinds.insert(.pickedUp)
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

import Language

/// Numbers for runs of tokens: two runs of the same words have the same one.
struct RunTable: Sendable {
  private let page: Page
  /// By the hash of its words the number of a run; -1 where a place is free.
  private var slots: [Int32] = Array(of: -1, count: 4 * RunTable.room)
  /// Of each number the run that was added, and the hash of its words.
  private var runs: [(tokens: Range<Int>, hash: UInt64)] = []

  /// Runs for which there is room without growing: as many as a short article has.
  static let room = 64

  init(page: Page) {
    self.page = page
    runs.reserveCapacity(Self.room)
  }

  /// The number of the words of a run, the next one where they have none yet.
  mutating func number(of run: Range<Int>) -> Int {
    if runs.count * 2 >= slots.count { grow() }
    let hash = hash(run)
    let slot = slot(of: run, hash)
    if slots[slot] < 0 {
      slots[slot] = Int32(runs.count)
      runs.append((run, hash))
    }
    return Int(slots[slot])
  }

  private func hash(_ run: Range<Int>) -> UInt64 {
    Self.hash(page.tokens[run].lazy.map(\.word))
  }

  /// The hash of some words.
  static func hash(_ words: some Sequence<WordID>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 }
    return hash ^ (hash >> 29)
  }

  /// The place of a run: its own, or the free one where it would stand.
  private func slot(of run: Range<Int>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let known = runs[Int(slots[slot])]
      if known.hash == hash, areSame(known.tokens, run) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func areSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count
    where page.tokens[a.lowerBound + offset].word != page.tokens[b.lowerBound + offset].word { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(of: -1, count: slots.count * 2)
    for (number, run) in runs.enumerated() { slots[slot(of: run.tokens, run.hash)] = Int32(number) }
  }
}

import Claims

/// Numbers for names: two that fold to the same have the same one.
struct FoldedNames {
  /// The folded forms, one behind the other.
  private var forms: [UInt8] = []
  /// Of each number where its form ends.
  private var ends: [Int] = []
  /// By the hash of a form its number; -1 where a place is free.
  private var slots: [Int32]

  /// For so many names, or more.
  init(room: Int) {
    slots = Array(of: -1, placesFor: room)
    forms.reserveCapacity(room * 16)
    ends.reserveCapacity(room)
  }

  /// How many numbers there are; each is below it.
  var count: Int { ends.count }

  /// The number of a name, the next one where it has none yet.
  mutating func number(of name: String) -> Int {
    let start = forms.count
    Name.appendFolded(name, to: &forms)
    if ends.count * 2 >= slots.count { grow() }
    let slot = slot(of: start..<forms.count)
    if slots[slot] >= 0 {
      forms.removeLast(forms.count - start)
    } else {
      slots[slot] = Int32(ends.count)
      ends.append(forms.count)
    }
    return Int(slots[slot])
  }

  private func form(_ number: Int) -> Range<Int> { (number > 0 ? ends[number - 1] : 0)..<ends[number] }

  /// The place of a form: its own, or the free one where it would stand.
  private func slot(of form: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let bytes = forms.span.extracting(form)
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] >= 0, !areSame(self.form(Int(slots[slot])), form) { slot = (slot + 1) & mask }
    return slot
  }

  private func areSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where forms[a.lowerBound + offset] != forms[b.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(of: -1, count: slots.count * 2)
    for number in ends.indices { slots[slot(of: form(number))] = Int32(number) }
  }
}

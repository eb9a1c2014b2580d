/// Finds a page's headline: as it stands in the page if possible, else as its head tells it, without the site's name.
struct PageTitle {
  let tree: HTMLTree
  let measure: ContentMeasure
  /// Titles that the page tells beside its text, the most trusted first.
  let told: [String]

  /// Longer headings are text.
  private static let longest = 300
  /// A heading is the headline if it shares this part of its words with a title that is told.
  private static let sharedWords = 0.6

  /// The heading that agrees best with the titles; nil where none does.
  func matching() -> Int? {
    let wanted = told.map { Self.words(Array($0.utf8)) }
    var best: (node: Int, score: Double)?
    for heading in tree.nodes.indices where isHeading(heading) {
      let words = Self.words(tree.line(heading))
      guard let score = score(words, wanted, heading), score > best?.score ?? 0 else { continue }
      best = (heading, score)
    }
    return best?.node
  }

  /// The only first-level heading before or at the top of the article, if it is more than a label.
  func lone(before root: Int) -> Int? {
    let first = tree.nodes.indices.filter {
      tree.nodes[$0].tag == .h1 && isHeading($0) && $0 < Int(tree.nodes[root].end)
    }
    guard first.count == 1, Self.words(tree.line(first[0])).count > 2 else { return nil }
    return first[0]
  }

  private func isHeading(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard let level = node.tag.headingLevel ?? (node.traits.contains(.headline) ? 3 : nil),
      node.tag.role == .block, level < 4, measure.traits[index].isDisjoint(with: .foreign)
    else { return false }
    return (1...Self.longest).contains(Int(measure.length[index]))
  }

  /// How well a heading agrees with the titles; nil where it does not.
  private func score(_ words: Set<[UInt8]>, _ wanted: [Set<[UInt8]>], _ heading: Int) -> Double? {
    guard !words.isEmpty else { return nil }
    var best = 0.0
    for title in wanted where !title.isEmpty {
      let shared = Double(words.intersection(title).count)
      let share = shared / Double(min(words.count, title.count))
      guard share >= Self.sharedWords, shared >= Double(min(2, title.count)) else { continue }
      best = max(best, share + shared / Double(max(words.count, title.count)))
    }
    guard best > 0 else { return nil }
    return best + (tree.nodes[heading].tag == .h1 ? 0.5 : 0)
  }

  /// The words of a text in small letters, without punctuation.
  static func words(_ text: [UInt8]) -> Set<[UInt8]> {
    var folded: [UInt8] = []
    for (index, byte) in text.enumerated() {
      let isCurly = byte >= 0x80 && (max(0, index - 2)...index).contains { text[$0] == 0xE2 }
      folded.append(byte.isWordByte && !isCurly ? byte.lowered : byte == 0x27 || isCurly ? 0 : 0x20)
    }
    return Set(folded.filter { $0 != 0 }.split(separator: 0x20).map(Array.init))
  }

  /// A title without the site's name at its end or start: ` - Meridian News`, ` | Meridian News`.
  ///
  /// `site` is the name where it is known; without it a short part behind the last separator goes if `isGuessing`.
  static func bare(_ title: String, site: String?, isGuessing: Bool) -> String {
    let bytes = Array(title.utf8)
    guard let cut = separators(in: bytes).last else { return title }
    let front = bytes.trimmed(0..<cut.lowerBound)
    let back = bytes.trimmed(cut.upperBound..<bytes.count)
    let siteWords = site.map { words(Array($0.utf8)) } ?? []
    let backWords = words(Array(bytes[back]))
    let isSite = !siteWords.isEmpty && (backWords.isSubset(of: siteWords) || siteWords.isSubset(of: backWords))
    let frontWords = words(Array(bytes[front])).count
    guard isSite || isGuessing && backWords.count <= longestSite && frontWords >= 3 && frontWords >= backWords.count
    else {
      return title
    }
    return front.isEmpty ? title : bytes.text(front)
  }

  /// What stands behind the headline in a page's title, if that is short: `Harbor Lights returns - The Daily Lamp`.
  static func site(in title: String, beside headline: [UInt8]) -> String? {
    let bytes = Array(title.utf8)
    guard let cut = separators(in: bytes).last else { return nil }
    let front = words(Array(bytes[..<cut.lowerBound]))
    let back = bytes.trimmed(cut.upperBound..<bytes.count)
    let shared = front.intersection(words(headline)).count
    guard !back.isEmpty, words(Array(bytes[back])).count <= longestSite, shared > 1, shared * 2 >= front.count else {
      return nil
    }
    return bytes.text(back)
  }

  /// How many words a site's name has at most.
  private static let longestSite = 4

  private static func separators(in bytes: [UInt8]) -> [Range<Int>] {
    let marks: [StaticString] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " // "]
    return bytes.indices.compactMap { index in
      guard bytes[index] == 0x20, let mark = marks.first(where: { bytes[index...].starts(with: $0) }) else {
        return nil
      }
      return index..<(index + mark.utf8CodeUnitCount)
    }
  }
}

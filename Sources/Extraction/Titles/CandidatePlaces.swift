/// The places of a candidate: most have one, which costs no allocation.
struct CandidatePlaces: Sendable {
  private var first: TitleCandidate.Place
  private var others: [TitleCandidate.Place] = []
  private(set) var count = 1

  init(_ place: TitleCandidate.Place) { first = place }

  mutating func append(_ place: TitleCandidate.Place) {
    if count == 0 { first = place } else { others.append(place) }
    count += 1
  }

  mutating func removeAll(where isOut: (TitleCandidate.Place) -> Bool) {
    if others.isEmpty {
      if count > 0, isOut(first) { count = 0 }
      return
    }
    let kept = filter { !isOut($0) }
    count = kept.count
    if let place = kept.first { first = place }
    others = Array(kept.dropFirst())
  }
}

extension CandidatePlaces: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(number: Int) -> TitleCandidate.Place {
    get { number == 0 ? first : others[number - 1] }
    set { if number == 0 { first = newValue } else { others[number - 1] = newValue } }
  }
}

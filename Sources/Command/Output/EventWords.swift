import Claims

/// Events in plain words.
enum EventWords {
  /// `picked up by Freevee`, `cancelled by Showtime`, `premiered on Meridian`.
  static func sentence(_ kind: Kind, network: String?) -> String {
    let words = kind.rawValue.replacing("_", with: " ")
    guard let network else { return words }
    switch kind {
    case .premiered, .ending, .undecided, .finale: return "\(words) on \(network)"
    case .developing: return "in development at \(network)"
    case .moved: return "moved to \(network)"
    case .removed: return "removed from \(network)"
    default: return "\(words) by \(network)"
    }
  }
}

import Articles

extension [Article.Block] {
  /// A word for each block, and so for each line of the stored text: `headline paragraph item-0`.
  var words: String { map(\.kind.word).joined(separator: " ") }
}

extension Article.Block.Kind {
  fileprivate var word: String {
    switch self {
    case .headline: "headline"
    case .heading(let level): "heading-\(level)"
    case .paragraph: "paragraph"
    case .listItem(let depth): "item-\(depth)"
    case .tableHeader: "table-header"
    case .tableRow: "table-row"
    case .quotation: "quotation"
    case .caption: "caption"
    }
  }
}

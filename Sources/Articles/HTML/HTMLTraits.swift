/// What an element's tag, class, id and role say that it is.
struct HTMLTraits: OptionSet {
  let rawValue: UInt32

  /// The body of the article.
  static let body = HTMLTraits(rawValue: 1 << 0)
  /// The article with its headline and what else belongs to it.
  static let article = HTMLTraits(rawValue: 1 << 1)
  /// The line above or below the headline that sums the article up.
  static let standfirst = HTMLTraits(rawValue: 1 << 2)
  static let headline = HTMLTraits(rawValue: 1 << 3)
  /// A picture's text or credit.
  static let caption = HTMLTraits(rawValue: 1 << 4)

  /// Who wrote it, and when.
  static let byline = HTMLTraits(rawValue: 1 << 8)
  /// Who the author is.
  static let author = HTMLTraits(rawValue: 1 << 9)
  static let navigation = HTMLTraits(rawValue: 1 << 10)
  static let sidebar = HTMLTraits(rawValue: 1 << 11)
  /// Other articles.
  static let related = HTMLTraits(rawValue: 1 << 12)
  static let share = HTMLTraits(rawValue: 1 << 13)
  static let comments = HTMLTraits(rawValue: 1 << 14)
  static let newsletter = HTMLTraits(rawValue: 1 << 15)
  /// Cookie banners, dialogs, notices over the page.
  static let notice = HTMLTraits(rawValue: 1 << 16)
  static let advert = HTMLTraits(rawValue: 1 << 17)
  static let footer = HTMLTraits(rawValue: 1 << 18)
  static let tags = HTMLTraits(rawValue: 1 << 19)
  /// Players, galleries, quizzes.
  static let media = HTMLTraits(rawValue: 1 << 20)
  /// Not shown, or shown to machines alone.
  static let unseen = HTMLTraits(rawValue: 1 << 21)

  /// The body of the article in words of schema.org.
  static let markedBody = HTMLTraits(rawValue: 1 << 6)

  /// A post of another site, shown within the article.
  static let embed = HTMLTraits(rawValue: 1 << 5)

  /// Parts by whose names sites also call the frames around whole pages.
  static let frames: HTMLTraits = [
    .navigation, .sidebar, .share, .tags, .media, .advert, .footer, .author, .newsletter, .notice,
  ]
  /// Whatever is no part of an article.
  static let foreign: HTMLTraits = [
    .author, .navigation, .sidebar, .related, .share, .comments, .newsletter, .notice, .advert, .footer, .tags,
    .media, .unseen,
  ]

  /// What a tag says by itself.
  init(of tag: HTMLTag) {
    self =
      switch tag {
      case .nav, .menu: .navigation
      case .footer: .footer
      case .aside: .sidebar
      case .dialog: .notice
      case .article, .main: .article
      case .figcaption: .caption
      default: []
      }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

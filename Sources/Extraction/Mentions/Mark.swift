import Claims

/// A stretch of tokens that means something: what a rule's slots are filled with.
struct Mark: Sendable {
  var tokens: Range<Int>
  var value: Value

  enum Value: Sendable, Equatable {
    /// A show, by its place in the page's list of titles.
    case show(Int)
    /// "the series", "it": the show that the sentence is about.
    case reference
    /// A genre, and whether it stands for the show ("the crime drama").
    case genre(String, isReference: Bool)
    case network(String)
    /// "the network", "the streamer": the network that the article named last.
    case networkReference(String)
    case organization(String)
    case company(String)
    case place(String)
    /// A person, by its place in the page's list of people.
    case person(Int)
    /// A capitalised run that is none of the others: a character perhaps.
    case name
    /// "season 2", "the second and third seasons".
    case season([Int])
    /// "two seasons".
    case seasonCount(Int)
    /// "eight episodes".
    case episodes(Int)
    case date(TimeExpression)
    case job(String)
    /// "the writers' strike", and its union; nil where none is named.
    case strike(String?)
    /// A quoted or emphasised title of something that is no show.
    case work
  }

  /// Whether it is a season, a date or a count.
  var isNumber: Bool {
    switch value {
    case .season, .seasonCount, .episodes, .date: true
    default: false
    }
  }

  /// The slot's bit of the mark, for phrases.
  var slot: RuleSlot {
    switch value {
    case .show, .reference: .show
    case .genre: .genre
    case .network, .networkReference: .network
    case .organization: .organization
    case .company: .company
    case .place: .place
    case .person: .person
    case .name: .name
    case .season: .season
    case .seasonCount: .seasons
    case .episodes: .episodes
    case .date: .date
    case .job: .job
    case .strike: .strike
    case .work: .work
    }
  }
}

/// What a phrase may ask for between `<` and `>`.
enum RuleSlot: UInt8, CaseIterable, Sendable {
  case show, genre, network, organization, company, place, person, name, season, seasons, episodes, date, job, strike,
    work
}

/// All that is known about one show, section by section.
public struct ShowPage: Sendable {
  public let show: ShowList.Row
  /// What gave the show its status.
  public let cause: Timeline.Row?
  /// One for each question about a show, also where its answer is empty, in the order in which a person reads them.
  public let sections: [Section]

  /// The answer to one question about the show.
  public struct Section: Sendable, Equatable {
    /// The question's name: `seasons`, `cast`.
    public let name: String
    public let answer: Answer
    /// Columns that a table for people leaves out.
    public let asides: Set<String>
  }

  /// The sections that hold something.
  public var told: [Section] { sections.filter { !$0.answer.rows.isEmpty } }
}

extension Catalogue {
  /// The page of a show, found by its name or id.
  public func page(ofShow name: String) throws(QueryError) -> ShowPage {
    let id = try read { try NameLookup(database: $0).id(of: .show(name)) }
    guard let show = try rows(ShowList(id: id)).first else {
      throw .unknown(kind: "show", name: name, nearest: [])
    }
    let events = try rows(Timeline(show: id))
    return ShowPage(show: show, cause: events.first { $0.id == show.statusEvent }, sections: try sections(of: id))
  }

  private func sections(of id: String) throws(QueryError) -> [ShowPage.Section] {
    let questions: [any Question] = [
      ShowNetworks(show: id), SeasonList(show: id), Timeline(show: id), CastList(show: id), CrewList(show: id),
      GenreList(show: id), AdaptationList(show: id), RelationList(show: id), CompanyList(show: id), PlaceList(show: id),
    ]
    var sections: [ShowPage.Section] = []
    for question in questions {
      let kind = type(of: question)
      sections.append(ShowPage.Section(name: kind.name, answer: try answer(to: question), asides: kind.asides))
    }
    return sections
  }
}

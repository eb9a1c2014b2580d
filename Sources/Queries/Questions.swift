/// All that can be asked, a line for each file in `Questions/`.
public enum Questions {
  public static let all: [any Question.Type] = [
    ActorRoles.self,
    AdaptationList.self,
    ArticleDetails.self,
    ArticleSearch.self,
    CastList.self,
    ClaimList.self,
    CompanyList.self,
    CrewList.self,
    EventList.self,
    GenreList.self,
    MentionList.self,
    PlaceList.self,
    RelationList.self,
    RescueList.self,
    RowEvidence.self,
    SeasonList.self,
    ShowList.self,
    ShowNetworks.self,
    StatusReport.self,
    StrikeList.self,
    Timeline.self,
  ]
}

import Claims
import Store
import Testing

/// How well a row is backed.
@Suite struct VerdictTests {
  private func verdict(_ articles: IncomingArticle...) -> [String] {
    Resolved(articles).rows(.events, "certainty", "disputed", "sources", "first_reported", "last_reported")
  }

  private func report(
    _ certainty: Certainty,
    on day: String?,
    outlet: String? = nil,
    text: String? = nil
  ) -> IncomingArticle {
    article(
      "\(certainty) \(day ?? "") \(outlet ?? "")",
      published: day,
      outlet: outlet,
      text: text,
      claim(.renewed, season: 2, as: certainty)
    )
  }

  private let id = "harbor-lights/s2/renewed"

  @Test func `a newer denial turns a row`() {
    #expect(
      verdict(report(.confirmed, on: "2023-01-01"), report(.denied, on: "2023-02-01"))
        == ["\(id) certainty=denied disputed=0 sources=1 first_reported=2023-01-01 last_reported=2023-02-01"]
    )
  }

  @Test func `an older denial leaves a row disputed`() {
    #expect(
      verdict(report(.denied, on: "2023-01-01"), report(.confirmed, on: "2023-02-01"))
        == ["\(id) certainty=confirmed disputed=1 sources=1 first_reported=2023-01-01 last_reported=2023-02-01"]
    )
  }

  @Test func `a denial of the same day outweighs a plan and not a fact`() {
    #expect(
      verdict(report(.denied, on: "2023-01-01"), report(.expected, on: "2023-01-01"))
        == ["\(id) certainty=denied disputed=0 sources=1 first_reported=2023-01-01 last_reported=2023-01-01"]
    )
    #expect(
      verdict(report(.denied, on: "2023-01-01"), report(.confirmed, on: "2023-01-01"))
        == ["\(id) certainty=confirmed disputed=1 sources=1 first_reported=2023-01-01 last_reported=2023-01-01"]
    )
  }

  @Test func `an article without a date counts as older than all others`() {
    #expect(
      verdict(report(.denied, on: nil), report(.rumored, on: "2023-02-01"))
        == ["\(id) certainty=rumored disputed=1 sources=1 first_reported=2023-02-01 last_reported=2023-02-01"]
    )
  }

  @Test func `an outlet is one voice, and so are copies of a text`() {
    #expect(
      verdict(
        report(.confirmed, on: "2023-01-01", outlet: "Herald", text: "x"),
        report(.expected, on: "2023-01-02", outlet: "Herald", text: "y"),
        report(.expected, on: "2023-01-03", outlet: "Courier", text: "x"),
        report(.expected, on: "2023-01-04", outlet: "Gazette", text: "z")
      ) == ["\(id) certainty=confirmed disputed=0 sources=3 first_reported=2023-01-01 last_reported=2023-01-04"]
    )
  }
}

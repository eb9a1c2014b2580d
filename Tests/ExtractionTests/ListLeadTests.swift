import Articles
import Claims
import Testing

@testable import Extraction

@Suite struct ListLeadTests {
  @Test func `a lead tells what happened to all shows of its list`() {
    let text = "# Fall scorecard\n## Renewed\n- *Harbor Lights* (Meridian), season 3\n- *Dawn Patrol* (HBO), season 2"
    let renewed = claims(in: text, .renewed)
    #expect(Set(renewed.compactMap(\.show)) == ["Harbor Lights", "Dawn Patrol"])
    #expect(renewed.first { $0.show == "Dawn Patrol" }?.season == 2)
  }

  @Test func `items that begin with dates are a calendar of premieres`() {
    let text =
      "# What to watch\n- Sept. 4: *Harbor Lights*, season 2 (HBO)\n- Sept. 12: *Dawn Patrol* (Netflix)\n- Oct. 1: *Salt Creek* (Hulu)"
    let premieres = claims(in: text, .premiered)
    #expect(premieres.count == 3)
    #expect(premieres.allSatisfy { $0.certainty == .expected && $0.date != nil })
  }

  @Test(arguments: [("Fall premiere dates", "Date"), ("What to watch", "Premiere")])
  func `a table of dates is a calendar where its head or the headline says so`(headline: String, head: String) {
    let rows = ["Sept. 4 | Harbor Lights (Season 2) | HBO", "Sept. 12 | Dawn Patrol | Hulu | Renewed for Season 4"]
    var article = Sample("# \(headline)\n\(head) | Show | Where\n" + rows.joined(separator: "\n")).article
    article.blocks[1].kind = .tableHeader
    for index in 2...3 { article.blocks[index].kind = .tableRow }
    let premieres = reader.read(article).claims.filter { $0.kind == .premiered }
    #expect(premieres.map(\.show) == ["Harbor Lights", "Dawn Patrol"])
    #expect(premieres.map { $0.date?.text } == ["2023-09-04", "2023-09-12"])
    #expect(premieres.map { $0[.network] } == ["HBO", "Hulu"])
  }

  @Test func `a lead over dates tells when shows end`() {
    let text =
      "# Two dramas leave\nIt was a hard week.\nWhen they end:\n- *Harbor Lights* – May 6\n- *Dawn Patrol* – May 16"
    let finales = claims(in: text, .finale)
    #expect(finales.map(\.show) == ["Harbor Lights", "Dawn Patrol"])
    #expect(finales.map { $0.date?.text } == ["2024-05-06", "2024-05-16"])
  }

  @Test func `a list of ratings is none of cancellations`() {
    let text = "# Two shows cancelled\nTheir last ratings:\n- *Harbor Lights* 6.7 million\n- *Dawn Patrol* 3.1 million"
    #expect(!claims(in: text, .cancelled).contains { $0.rule == "cancelled/list" })
  }
}

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

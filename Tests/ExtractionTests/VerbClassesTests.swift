import Testing

@testable import Extraction

@Suite struct VerbClassesTests {
  @Test(arguments: [
    ("scrap", ["scrap", "scraps", "scrapped", "scrapping"]),
    ("cancel", ["cancel", "cancels", "cancelled", "canceled", "cancelling", "canceling"]),
    ("bury", ["bury", "buries", "buried", "burying"]),
    ("pull_the_plug_on", ["pull the plug on", "pulls the plug on", "pulled the plug on", "pulling the plug on"]),
  ])
  func `a regular verb has its forms`(_ entry: String, _ forms: [String]) {
    #expect(Verb(Substring(entry)).all == forms)
  }

  @Test func `an irregular verb has those of the list`() {
    #expect(Verb("take_over", ["take": ["takes", "took", "taken", "taking"]]).past == ["took over", "taken over"])
  }

  @Test func `a phrase may ask for a class in any form, or for its past alone`() throws {
    #expect(try #require(VerbClasses.phrases["cancel"]).contains("|axing|"))
    #expect(try !#require(VerbClasses.phrases["cancel-ed"]).contains("|axing|"))
  }
}

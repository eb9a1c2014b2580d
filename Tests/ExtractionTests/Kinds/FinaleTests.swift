import Claims
import Testing

@Suite struct FinaleTests {
  @Test(arguments: [
    Say("⟦The last two episodes of *Harbor Lights* are shown on May 21, 2024.⟧", date: "2024-05-21"),
    Say("⟦*Harbor Lights* closed its second season with a wedding.⟧", season: 2),
    Say("⟦The season finale of *Harbor Lights* airs on May 21, 2024.⟧", date: "2024-05-21"),
    Say("⟦*Harbor Lights* wrapped its eight-week run on October 6, 2023.⟧", date: "2023-10-06"),
    Say("⟦*Harbor Lights* crowns its winner in the grand final on May 21, 2024.⟧", date: "2024-05-21"),
    Say("⟦*Harbor Lights* wrapped its ten-week run on October 13, 2023.⟧", date: "2023-10-13"),
  ])
  func `the last episode airs`(_ say: Say) throws { try say.check(.finale) }

  @Test(arguments: [
    "The finale of the concert was loud.",
    "Ada Winslow leaves *Harbor Lights*; her final episode airs May 16.",
    "*Harbor Lights*, which CBS ended in April 2022, was loved.",
    "HBO will take down *Harbor Lights* at the end of October 2023.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .finale).confirmed.isEmpty) }
}

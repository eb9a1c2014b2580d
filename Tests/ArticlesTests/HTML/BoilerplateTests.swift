import Testing

@testable import Articles

@Suite struct BoilerplateTests {
  @Test(arguments: [
    ("Winslow at sea (Photo: Meridian)", "Winslow at sea"), ("Winslow at sea. Photo by Ida Fenn", "Winslow at sea."),
    ("Photo: Meridian", ""), ("(Image: Meridian/Borealis)", ""), ("Winslow at sea", "Winslow at sea"),
    (
      "The photo: a lamp that nobody lit for a hundred years, by the sea",
      "The photo: a lamp that nobody lit for a hundred years, by the sea"
    ),
    ("Winslow | Getty Images", "Winslow"), ("—", ""),
  ])
  func `a caption loses its credit`(caption: String, text: String) {
    let bytes = Array(caption.utf8)
    #expect(bytes.text(Boilerplate.withoutCredit(bytes, 0..<bytes.count)) == text)
  }

  @Test(arguments: [
    "Advertisement", "Sign up for our newsletter", "The post Harbor Lights appeared first on Lamp.", "Share",
    "Follow Ella Brook on Twitter @ella", "© 2024 Lamp", "Click here to subscribe",
  ])
  func `what a site asks for is no part of an article`(line: String) {
    #expect(Boilerplate.isBoilerplate(Array(line.utf8), 0..<line.utf8.count))
  }

  @Test(arguments: [
    "The post is vacant.", "Winslow signed up for a second season.", "Follow the keeper, says Winslow.", "Shares fell.",
  ])
  func `other lines are`(line: String) {
    #expect(!Boilerplate.isBoilerplate(Array(line.utf8), 0..<line.utf8.count))
  }

  @Test(arguments: [
    ("Related:", true), ("You may also like", true), ("Most read", true), ("Relatedly, it is over", false),
  ])
  func `labels stand over other articles`(line: String, isLabel: Bool) {
    #expect(Boilerplate.isLabel(Array(line.utf8), 0..<line.utf8.count) == isLabel)
  }
}

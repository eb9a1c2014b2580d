import Testing

@testable import Articles

@Suite struct OpenMarkupTests {
  @Test(arguments: [
    ("a <?php b", "a \\<?php b"), ("a <?php b ?> c <?php d", "a <?php b ?> c \\<?php d"),
    ("<!A b\n> c", "\\<!A b\n> c"), ("<!DOCTYPE html>\n", "<!DOCTYPE html>\n"), ("<![CDATA[a > b", "\\<![CDATA[a > b"),
    ("<![CDATA[a ]]> b", "<![CDATA[a ]]> b"), ("<!-- a", "<!-- a"), ("a < b <i>c</i>", "a < b <i>c</i>"),
    ("<?", "\\<?"),
  ])
  func `marks that are not closed in their line are text`(text: String, expected: String) {
    #expect(String(decoding: OpenMarkup.escaped(Array(text.utf8)), as: UTF8.self) == expected)
  }
}

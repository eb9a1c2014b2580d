import Testing

@testable import Articles

@Suite struct MarkupTests {
  @Test(
    arguments: [
      ("<!DOCTYPE html><p>", Markup.Kind.page), ("  <html lang=en>", .page),
      ("<?xml version='1.0'?><!-- a --><html>", .page),
      ("<BODY>", .page), ("<?xml version='1.0'?>\n<rss version='2.0'>", .feed), ("<feed>", .feed),
      ("<rdf:RDF xmlns:rdf=''>", .feed),
      ("<!-- <rss> -->\nHarbor", nil), ("<urlset>", nil), ("<header>", nil), ("Harbor <html>", nil), ("<", nil),
      ("<!--", nil), ("", nil),
    ] as [(String, Markup.Kind?)]
  )
  func `markup is told by its first tag`(text: String, kind: Markup.Kind?) {
    #expect(Markup.kind(of: Array(text.utf8)) == kind)
  }
}

import Testing

@testable import Articles

@Suite struct HTMLSourceTests {
  @Test(arguments: [
    ("a<!-- <b> -->c", "ac"), ("a<!-->b", "ab"), ("a<!-- b", "a"), ("a<script>if (a<b) '</p>'</script >c", "ac"),
    ("a<STYLE>b</style>c", "ac"), ("a<svg/>b<svg><path/></svg>c", "abc"), ("a<svg>b", "a<svg>b"), ("a<script", "a"),
    ("a<scripts>b</scripts>", "a<scripts>b</scripts>"), ("a < b <! c", "a < b <! c"), ("<", "<"),
    ("a<noscript><p>b</p></noscript>c<template>d</template>", "ac"),
  ])
  func `what no reader sees goes`(page: String, rest: String) {
    #expect(String(decoding: HTMLSource(Array(page.utf8)).bytes, as: UTF8.self) == rest)
  }

  @Test func `the data of a page is kept`() {
    let source = HTMLSource(Array("<script type='application/ld+json'>{}</script><script>x</script>".utf8))
    #expect(source.jsonLD == [Array("{}".utf8)])
  }
}

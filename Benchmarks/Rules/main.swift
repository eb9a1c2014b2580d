// Prints how well articles are read, with and without the list of well-known shows, and what came of each rule.
//
//     rule-scores ARTICLE…     each beside its NAME.gold.ndjson, and NAME.titles.json

import Articles
import Claims
import Extraction
import Foundation
import Scoring

func shown(_ figure: Double) -> String { String(format: "%.3f", figure) }

/// Prints the scores of claims, shows, people and main shows.
func printScores(_ name: String, of articles: [JudgedArticle], knowsShows: Bool) {
  var options = ReaderOptions()
  options.knowsShows = knowsShows
  let reader = ArticleReader(options)
  var (score, titles) = (Score(), TitleScore())
  for judged in articles {
    let reading = reader.read(judged.article)
    score += Scorer.score(reading.claims, against: judged.gold)
    if let gold = judged.titles { titles.add(reading.mentions, against: gold) }
  }
  print(
    "\(name): precision \(shown(score.precision)), recall \(shown(score.recall)), strict F1 \(shown(score.strictF1)); shows: "
      + "precision \(shown(titles.shows.precision)), recall \(shown(titles.shows.recall)); people: F1 \(shown(titles.people.f1)); "
      + "main show right in \(titles.mainRight) of \(titles.articles)"
  )
}

/// What came of each rule, by its name.
func counts(of articles: [JudgedArticle]) -> [String: RuleCount] {
  let reader = ArticleReader()
  var counts = Dictionary(ArticleReader.ruleNames.map { ($0, RuleCount()) }, uniquingKeysWith: { first, _ in first })
  for judged in articles {
    let explanation = reader.explain(judged.article)
    for fired in explanation.sentences.flatMap(\.fired) { counts[fired.rule, default: RuleCount()].fired += 1 }
    for (claim, verdict) in Scorer.verdicts(of: explanation.reading.claims, against: judged.gold) {
      counts[claim.rule, default: RuleCount()].add(verdict)
    }
  }
  return counts
}

/// Prints the rules that made claims, the least precise first, and those that made none.
func printRules(_ counts: [String: RuleCount]) {
  print("\nprecision  right  exact  wrong  fired  rule")
  for (rule, count) in counts.filter(\.value.isTold).sorted(by: {
    ($0.value.precision, $0.key) < ($1.value.precision, $1.key)
  }) {
    let figures = [count.right, count.exact, count.wrong, count.fired].map { String(format: "%7d", $0) }
    print("    \(shown(count.precision))\(figures.joined())  \(rule)")
  }
  let silent = counts.filter { !$0.value.isTold }
  let merged = silent.filter { $0.value.fired > 0 }.keys.sorted()
  let idle = silent.filter { $0.value.fired == 0 }.keys.sorted()
  print(
    "\nrules that fired, but made no claim that another did not make: \(merged.count)",
    merged.joined(separator: " ")
  )
  print("\nrules that never fired: \(idle.count) of \(counts.count)", idle.joined(separator: " "))
}

let articles = try JudgedArticle.all(in: Array(CommandLine.arguments.dropFirst()))
guard !articles.isEmpty else {
  print("usage: rule-scores ARTICLE…     each beside its NAME.gold.ndjson")
  exit(64)
}
print("\(articles.count) articles, \(articles.reduce(0) { $0 + $1.gold.count { !$0.isOptional } }) claims in gold")
printScores("with the list of well-known shows", of: articles, knowsShows: true)
printScores("without it", of: articles, knowsShows: false)
printRules(counts(of: articles))

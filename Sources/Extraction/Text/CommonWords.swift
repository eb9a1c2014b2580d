import Language

/// Words that the steps of reading ask for by name, and classes of such words.
final class CommonWords: Sendable {
  private let classes: WordClasses
  let the, possessive, comma, colon, open, close, stop, questionMark, hyphen, bar, slash: WordID
  let on, by, of, `as`, `in`, `for`, to, from, with, who, up, charge, same, time, own, its: WordID
  let ampersand, starring, stars, behind, known, reboot, serial, pilot, into: WordID
  /// What words tell of somebody's part: joined, returning, exited; main, recurring, guest.
  let status, billing: WordTable<String>
  /// What becomes of somebody with a job, told beside it.
  let crewStatus: WordTable<String>
  /// Jobs by the verbs of doing them.
  let creditVerbs: WordTable<String>
  /// Those who strike, and their union.
  let strikers: WordTable<String>
  /// Kinds of works that a show may be based on.
  let workKinds: WordTable<String>
  /// What a show may be to another.
  let relations: WordTable<String>
  /// The words by which the subject of an article is told.
  let subjects: WordSet

  init(in vocabulary: inout Vocabulary) {
    classes = WordClasses(in: &vocabulary)
    subjects = classes.words(of: Subject.all)
    the = vocabulary.intern("the")
    possessive = vocabulary.intern("'s")
    comma = vocabulary.intern(",")
    colon = vocabulary.intern(":")
    open = vocabulary.intern("(")
    close = vocabulary.intern(")")
    stop = vocabulary.intern(".")
    questionMark = vocabulary.intern("?")
    hyphen = vocabulary.intern("-")
    bar = vocabulary.intern("|")
    slash = vocabulary.intern("/")
    on = vocabulary.intern("on")
    by = vocabulary.intern("by")
    of = vocabulary.intern("of")
    `as` = vocabulary.intern("as")
    `in` = vocabulary.intern("in")
    `for` = vocabulary.intern("for")
    to = vocabulary.intern("to")
    from = vocabulary.intern("from")
    with = vocabulary.intern("with")
    who = vocabulary.intern("who")
    up = vocabulary.intern("up")
    charge = vocabulary.intern("charge")
    same = vocabulary.intern("same")
    time = vocabulary.intern("time")
    own = vocabulary.intern("own")
    its = vocabulary.intern("its")
    starring = vocabulary.intern("starring")
    stars = vocabulary.intern("stars")
    ampersand = vocabulary.intern("&")
    known = vocabulary.intern("known")
    reboot = vocabulary.intern("reboot")
    into = vocabulary.intern("into")
    pilot = vocabulary.intern("pilot")
    serial = vocabulary.intern("serial")
    behind = vocabulary.intern("behind")
    let meanings = Self.meanings(in: &vocabulary)
    func table(_ name: String) -> WordTable<String> {
      guard let table = meanings[name] else { preconditionFailure("word-meanings.txt has no table “\(name)”") }
      return table
    }
    status = table("status")
    billing = table("billing")
    crewStatus = table("crewStatus")
    creditVerbs = table("creditVerbs")
    strikers = table("strikers")
    workKinds = table("workKinds")
    relations = table("relations")
  }

  /// Whether a word is in a class.
  @inline(__always) func `is`(_ word: WordID, _ name: WordClass) -> Bool { classes.contains(word, name) }

  /// Whether a class holds the word of one of some tokens.
  func `is`(oneOf tokens: ArraySlice<Token>, _ name: WordClass) -> Bool {
    tokens.contains { classes.contains($0.word, name) }
  }

  /// The classes that hold the word of one of some tokens.
  func classes(of tokens: ArraySlice<Token>) -> WordClassSet { classes.union(of: tokens) }

  /// Whether headlines write a word large as a verb.
  func isHeadlineVerb(_ word: WordID) -> Bool {
    self.is(word, .headlineVerbs) || self.is(word, .orderVerbs) || self.is(word, .showVerbs)
  }

  /// The tables of `word-meanings.txt`, by their names.
  private static func meanings(in vocabulary: inout Vocabulary) -> [String: WordTable<String>] {
    var tables: [String: WordTable<String>] = [:]
    for line in ListFile.lines(of: "word-meanings") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      let head = parts[0].split(separator: " ", maxSplits: 1)
      for word in parts[1].split(separator: " ") {
        tables[String(head[0]), default: [:]][vocabulary.intern(String(word))] = String(head[1])
      }
    }
    return tables
  }

  /// Whether a string of one word is one that news is full of and that names no show: "Variety", or an unmarked "The".
  func isNeverTitle(_ candidate: TitleCandidate) -> Bool {
    // "STARRING ADA WINSLOW" in a headline all in capitals.
    guard candidate.key.count == 1 else {
      // "Episodes: 8"
      if candidate.key[1] == colon, self.is(candidate.key[0], .factLabels) { return true }
      // "Meridian Adds Two": a headline's verb.
      if candidate.signs.contains(.titleCased), !candidate.signs.isSet, isHeadlineVerb(candidate.key[0]) { return true }
      // "Original Drama Series"
      let isNoun = candidate.key.allSatisfy { self.is($0, .tvNouns) || self.is($0, .listFillers) }
      if isNoun, !candidate.signs.isSet { return true }
      return candidate.key[0] == starring || candidate.key.count == 2 && self.is(candidate.key[0], .partWords)
    }
    let isSet =
      candidate.signs.isApart || candidate.signs.contains(.knownAmbiguous) || candidate.signs.contains(.knownShow)
    if candidate.signs.contains(.number), !isSet, !candidate.signs.contains(.headline) { return true }
    let word = candidate.key[0]
    // "Episodes: 8", "Genre: Drama" in a box of facts.
    if candidate.signs.contains(.listHead), !candidate.signs.isApart, self.is(word, .factLabels) { return true }
    let isVerb = self.is(word, .headlineVerbs) || self.is(word, .orderVerbs) || self.is(word, .subjectVerbs)
    if candidate.signs.contains(.titleCased), isVerb, !isSet { return true }
    return !isSet
      && (self.is(word, .never) || self.is(word, .showVerbs) || self.is(word, .articles) || self.is(word, .tvNouns))
  }
}

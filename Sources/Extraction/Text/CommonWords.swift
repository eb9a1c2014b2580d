import Language

/// Classes of words that the steps of reading ask for by name.
final class CommonWords: Sendable {
  /// Those of casts and crews.
  let cast: CastWords
  /// Words that may stand inside a title in lower case.
  let connectors: WordSet
  /// Connectors that tie a title closely: "Person of Interest".
  let tight: WordSet
  /// Words that begin sentences and are no part of a name there.
  let openers: WordSet
  let articles: WordSet
  let the: WordID
  let months: WordSet
  let weekdays: WordSet
  /// Things other than shows that have titles: film, novel, song and the like.
  let otherWorks: WordSet
  /// Nouns that name a show: series, drama, hit and the like.
  let tvNouns: WordSet
  /// Nouns that stand behind a title: "Harbor Lights star", "the Harbor Lights finale".
  let titleFollowers: WordSet
  /// Verbs whose object is a show.
  let showVerbs: WordSet
  /// Verbs whose subject is a show.
  let showPredicates: WordSet
  /// Nouns that take "of" and a show.
  let ofNouns: WordSet
  /// Verbs that take a show as their object, among much else.
  let objectVerbs: WordSet
  /// Verbs, and small words before them, that may stand behind a show as their subject, or any other.
  let subjectVerbs: WordSet
  /// Nouns that take "of" and a show, among much else.
  let firmOfNouns: WordSet
  let and: WordSet
  let possessive: WordID
  let comma: WordID
  let colon: WordID
  let open: WordID
  let close: WordID
  let stop: WordID
  let hyphen: WordID
  let season: WordSet
  let bar: WordID
  let dashes: WordSet
  let showHeads: WordSet
  let on: WordID
  let of: WordID
  let `as`: WordID
  let `in`: WordID
  let `for`: WordID
  let to: WordID
  let from: WordID
  let with: WordID
  let who: WordID
  let charge: WordID
  let up: WordID
  let time: WordID
  let own: WordID
  /// Words that speak of television.
  let tvWords: WordSet
  let episodeWords: WordSet
  let numerals: WordSet
  let ordinals: WordSet
  let auxiliaries: WordSet
  /// "X, starring …".
  let titleVerbs: WordSet
  let possessives: WordSet
  /// Words of companies: Television, Studios, Productions.
  let companyWords: WordSet
  let awardWords: WordSet
  let timeWords: WordSet
  /// Verbs that headlines write large.
  let headlineVerbs: WordSet
  let orderVerbs: WordSet
  let listFillers: WordSet
  /// Words that open a clause of their own.
  let clauseOpeners: WordSet
  let slash: WordID
  let showPrepositions: WordSet
  let status: WordTable<String>
  let billing: WordTable<String>
  let airing: WordSet
  let workKinds: WordTable<String>
  let adaptationWords: WordSet
  let authorWords: WordSet
  let producing: WordSet
  let partial: WordSet
  let counting: WordSet
  let relations: WordTable<String>
  let filming: WordSet
  let sameNameWords: WordSet
  let untilWords: WordSet
  /// Verbs and participles that are said of shows and hardly of anything else.
  let firmPredicates: WordSet
  let titleAbbreviations: WordSet
  let finaleWords: WordSet
  let pronouns: WordSet
  /// What stands in the cells of a table beside a show: renewed, pilot, status unknown.
  let statusWords: WordSet
  let studioWords: WordSet
  /// Words of adapting one work into another.
  let basisWords: WordSet
  let dropping: WordSet
  let setting: WordSet
  let midway: WordSet
  let pastVerbs: WordSet
  let presentVerbs: WordSet
  let presentWords: WordSet
  let relationPrepositions: WordSet
  let renewedWords: WordSet
  let cancelledWords: WordSet
  let endingWords: WordSet
  /// Words that make a network beside a show none of its own: rights, deals, former posts.
  let notHome: WordSet
  /// Words before a genre that are no part of it: praise, time, size, form.
  let plainModifiers: WordSet
  let partWords: WordSet
  let filmWords: WordSet
  let otherMedia: WordSet
  let reporting: WordSet
  let newLife: WordSet
  let strikers: WordTable<String>
  let wishing: WordSet
  let formerly: WordSet
  let selling: WordSet
  /// Words and marks behind a noun that names a show: none of them makes it part of another name.
  let phraseEnds: WordSet
  private let never: WordSet
  private let starring: WordID
  /// Small words within names, "van", and words behind them that tell nobody apart, "Jr.".
  let nameParticles: WordSet
  let nameSuffixes: WordSet

  init(in vocabulary: inout Vocabulary) {
    var classes: [Substring: Substring] = [:]
    for line in ListFile.lines(of: "word-classes") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { classes[parts[0]] = parts[1] }
    }
    func set(_ name: Substring) -> WordSet {
      guard let words = classes[name] else { preconditionFailure("word-classes.txt has no class “\(name)”") }
      return WordSet(words.split(separator: " ").map { vocabulary.intern(String($0)) })
    }
    connectors = set("connectors")
    tight = set("tight")
    openers = set("openers")
    articles = set("articles")
    the = vocabulary.intern("the")
    months = set("months")
    weekdays = set("weekdays")
    otherWorks = set("otherWorks")
    tvNouns = set("tvNouns")
    titleFollowers = set("titleFollowers")
    showVerbs = set("showVerbs")
    showPredicates = set("showPredicates")
    ofNouns = set("ofNouns")
    objectVerbs = set("objectVerbs")
    subjectVerbs = set("subjectVerbs")
    firmOfNouns = set("firmOfNouns")
    and = set("and")
    possessive = vocabulary.intern("'s")
    comma = vocabulary.intern(",")
    colon = vocabulary.intern(":")
    open = vocabulary.intern("(")
    close = vocabulary.intern(")")
    stop = vocabulary.intern(".")
    hyphen = vocabulary.intern("-")
    season = set("season")
    bar = vocabulary.intern("|")
    dashes = set("dashes")
    showHeads = set("showHeads")
    on = vocabulary.intern("on")
    of = vocabulary.intern("of")
    `as` = vocabulary.intern("as")
    `in` = vocabulary.intern("in")
    `for` = vocabulary.intern("for")
    to = vocabulary.intern("to")
    from = vocabulary.intern("from")
    with = vocabulary.intern("with")
    who = vocabulary.intern("who")
    charge = vocabulary.intern("charge")
    up = vocabulary.intern("up")
    time = vocabulary.intern("time")
    own = vocabulary.intern("own")
    tvWords = set("tvWords")
    episodeWords = set("episodeWords")
    numerals = set("numerals")
    ordinals = set("ordinals")
    auxiliaries = set("auxiliaries")
    titleVerbs = set("titleVerbs")
    possessives = set("possessives")
    companyWords = set("companyWords")
    awardWords = set("awardWords")
    timeWords = set("timeWords")
    headlineVerbs = set("headlineVerbs")
    orderVerbs = set("orderVerbs")
    listFillers = set("listFillers")
    clauseOpeners = set("clauseOpeners")
    slash = vocabulary.intern("/")
    showPrepositions = set("showPrepositions")
    var status: WordTable<String> = [:]
    for word in [
      "joins", "join", "joined", "joining", "tapped", "boards", "boarded", "adds", "newcomer", "newcomers", "newly",
      "casts", "aboard", "enlisted",
    ] {
      status[vocabulary.intern(word)] = "joined"
    }
    for word in ["returns", "return", "returning", "reprise", "reprises", "reprising", "reprised", "back"] {
      status[vocabulary.intern(word)] = "returning"
    }
    for word in ["leaving", "leaves", "exits", "exit", "exiting", "departs", "departing", "departed", "exited"] {
      status[vocabulary.intern(word)] = "exited"
    }
    self.status = status
    var billing: WordTable<String> = [:]
    for word in ["recurring", "recur", "recurs", "recurred"] { billing[vocabulary.intern(word)] = "recurring" }
    for word in ["guest", "cameo"] { billing[vocabulary.intern(word)] = "guest" }
    for word in [
      "starring", "stars", "star", "leads", "lead", "headlines", "regular", "regulars", "toplines", "fronts",
    ] { billing[vocabulary.intern(word)] = "main" }
    self.billing = billing
    func table(_ text: String) -> WordTable<String> {
      var table: WordTable<String> = [:]
      for line in text.split(separator: ";") {
        let parts = line.split(separator: "=").map(\.trimmed)
        for word in parts[1].split(separator: " ") { table[vocabulary.intern(String(word))] = parts[0] }
      }
      return table
    }
    cast = CastWords(set: set, table: table)
    airing = set("airing")
    workKinds = table(
      "novel = novel novels classic bestseller bestsellers novella novellas paperback paperbacks trilogy; book = book books memoir memoirs story stories collection biography nonfiction; comic = comic comics manga graphic webtoon; video game = game games videogame; film = film movie films movies; podcast = podcast; play = play plays stage; true story = story true life career; series = series format telenovela drama sitcom k-drama"
    )
    adaptationWords = set("adaptationWords")
    authorWords = set("authorWords")
    producing = set("producing")
    partial = set("partial")
    counting = set("counting")
    relations = table(
      "spinoff = spinoff spinoffs spin offshoot offshoots; prequel = prequel; sequel = sequel follow; remake = reboot remake redo reimagining revamp; revival = revival"
    )
    filming = set("filming")
    sameNameWords = set("sameNameWords")
    untilWords = set("untilWords")
    firmPredicates = set("firmPredicates")
    titleAbbreviations = set("titleAbbreviations")
    finaleWords = set("finaleWords")
    pronouns = set("pronouns")
    statusWords = set("statusWords")
    studioWords = set("studioWords")
    basisWords = set("basisWords")
    dropping = set("dropping")
    setting = set("setting")
    midway = set("midway")
    pastVerbs = set("pastVerbs")
    presentVerbs = set("presentVerbs")
    presentWords = set("presentWords")
    relationPrepositions = set("relationPrepositions")
    renewedWords = set("renewedWords")
    cancelledWords = set("cancelledWords")
    endingWords = set("endingWords")
    notHome = set("notHome")
    plainModifiers = set("plainModifiers")
    partWords = set("partWords")
    filmWords = set("filmWords")
    otherMedia = set("otherMedia")
    reporting = set("reporting")
    newLife = set("newLife")
    strikers = table("WGA = writers scribes; SAG-AFTRA = actors performers")
    wishing = set("wishing")
    formerly = set("formerly")
    selling = set("selling")
    phraseEnds = set("phraseEnds")
    never = set("never")
    starring = vocabulary.intern("starring")
    nameParticles = WordSet(
      "de van der von la del di da le bin al du den ter dos das y el".split(separator: " ").map {
        vocabulary.intern(String($0))
      }
    )
    nameSuffixes = WordSet("jr sr ii iii iv".split(separator: " ").map { vocabulary.intern(String($0)) })
  }

  /// Whether a string of one word is one that news is full of and that names no show: "Variety", or an unmarked "The".
  func isNeverTitle(_ candidate: TitleCandidate) -> Bool {
    // "STARRING ADA WINSLOW" in a headline all in capitals.
    guard candidate.key.count == 1 else {
      return candidate.key[0] == starring || candidate.key.count == 2 && partWords.contains(candidate.key[0])
    }
    let isSet =
      candidate.signs.isApart || candidate.signs.contains(.knownAmbiguous) || candidate.signs.contains(.knownShow)
    if candidate.signs.contains(.number), !isSet, !candidate.signs.contains(.headline) { return true }
    let word = candidate.key[0]
    let isVerb = headlineVerbs.contains(word) || orderVerbs.contains(word) || subjectVerbs.contains(word)
    if candidate.signs.contains(.titleCased), isVerb, !isSet { return true }
    return !isSet && (never.contains(word) || articles.contains(word) || tvNouns.contains(word))
  }
}

import Language

/// Classes of words that the steps of reading ask for by name.
struct CommonWords: Sendable {
  /// Words that may stand inside a title in lower case.
  let connectors: Set<WordID>
  /// Connectors that tie a title closely: "Person of Interest".
  let tight: Set<WordID>
  /// Words that begin sentences and are no part of a name there.
  let openers: Set<WordID>
  let articles: Set<WordID>
  let the: WordID
  let months: Set<WordID>
  let weekdays: Set<WordID>
  /// Things other than shows that have titles: film, novel, song and the like.
  let otherWorks: Set<WordID>
  /// Nouns that name a show: series, drama, hit and the like.
  let tvNouns: Set<WordID>
  /// Nouns that stand behind a title: "Harbor Lights star", "the Harbor Lights finale".
  let titleFollowers: Set<WordID>
  /// Verbs whose object is a show.
  let showVerbs: Set<WordID>
  /// Verbs whose subject is a show.
  let showPredicates: Set<WordID>
  /// Nouns that take "of" and a show.
  let ofNouns: Set<WordID>
  /// Verbs that take a show as their object, among much else.
  let objectVerbs: Set<WordID>
  /// Verbs, and small words before them, that may stand behind a show as their subject, or any other.
  let subjectVerbs: Set<WordID>
  /// Nouns that take "of" and a show, among much else.
  let firmOfNouns: Set<WordID>
  let and: Set<WordID>
  let possessive: WordID
  let comma: WordID
  let colon: WordID
  let open: WordID
  let close: WordID
  let stop: WordID
  let hyphen: WordID
  let season: Set<WordID>
  let bar: WordID
  let dashes: Set<WordID>
  let showHeads: Set<WordID>
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
  /// Words that speak of television.
  let tvWords: Set<WordID>
  let episodeWords: Set<WordID>
  let numerals: Set<WordID>
  let ordinals: Set<WordID>
  let auxiliaries: Set<WordID>
  /// "X, starring …".
  let titleVerbs: Set<WordID>
  let possessives: Set<WordID>
  /// Words of companies: Television, Studios, Productions.
  let companyWords: Set<WordID>
  let awardWords: Set<WordID>
  let timeWords: Set<WordID>
  /// Verbs that headlines write large.
  let headlineVerbs: Set<WordID>
  let orderVerbs: Set<WordID>
  let listFillers: Set<WordID>
  let castVerbs: Set<WordID>
  /// Words that open a clause of their own.
  let clauseOpeners: Set<WordID>
  let slash: WordID
  let castListWords: Set<WordID>
  let showPrepositions: Set<WordID>
  /// Words that make a sentence one about a cast.
  let castContext: Set<WordID>
  let status: [WordID: String]
  let billing: [WordID: String]
  let creditVerbs: [WordID: String]
  let jobJoiners: Set<WordID>
  let jobPredicates: Set<WordID>
  let scriptWords: Set<WordID>
  let airing: Set<WordID>
  let workKinds: [WordID: String]
  let adaptationWords: Set<WordID>
  let authorWords: Set<WordID>
  let producing: Set<WordID>
  let partial: Set<WordID>
  let counting: Set<WordID>
  let relations: [WordID: String]
  let actorHeads: Set<WordID>
  let characterHeads: Set<WordID>
  let castListHeads: Set<WordID>
  let returnWords: Set<WordID>
  let likelyWords: Set<WordID>
  let filming: Set<WordID>
  let sameNameWords: Set<WordID>
  let roleVerbs: Set<WordID>
  /// Words behind which an actor or a maker is named.
  let actorCues: Set<WordID>
  let untilWords: Set<WordID>
  /// Verbs and participles that are said of shows and hardly of anything else.
  let firmPredicates: Set<WordID>
  let titleAbbreviations: Set<WordID>
  let finaleWords: Set<WordID>
  /// Words of those who make a show rather than play in it.
  let makingWords: Set<WordID>
  let pronouns: Set<WordID>
  /// Words that make a network beside a show none of its own: rights, deals, former posts.
  let notHome: Set<WordID>
  /// Words before a genre that are no part of it: praise, time, size, form.
  let plainModifiers: Set<WordID>
  let objectPronouns: Set<WordID>
  /// Words that number the parts of a work: "Part 1".
  let partWords: Set<WordID>
  let newcomers: Set<WordID>
  /// Words of films and cinemas.
  let filmWords: Set<WordID>
  let personPronouns: Set<WordID>
  let personRelatives: Set<WordID>
  /// Words that speak of who joins, plays or stays.
  let ensembleWords: Set<WordID>
  /// "with", "alongside": words before those who share in something.
  let together: Set<WordID>
  /// What may stand behind a verb of making that has no object.
  let makingEnds: Set<WordID>
  let musicWords: Set<WordID>
  /// Words of cinemas, records and shops.
  let otherMedia: Set<WordID>
  /// Verbs of telling.
  let reporting: Set<WordID>
  /// What characters are to one another, or by trade: words before their names.
  let kin: Set<WordID>
  /// Words between an actor and a role.
  let roleCues: Set<WordID>
  /// Words that open what is said of a person by the way: "from", "who", "late of".
  let appositionOpeners: Set<WordID>
  /// Nouns that make a title before them a person's credit.
  let creditNouns: Set<WordID>
  private let never: Set<WordID>
  private let starring: WordID

  init(in vocabulary: inout Vocabulary) {
    var classes: [Substring: Substring] = [:]
    for line in ListFile.lines(of: "word-classes") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { classes[parts[0]] = parts[1] }
    }
    func set(_ name: Substring) -> Set<WordID> {
      guard let words = classes[name] else { preconditionFailure("word-classes.txt has no class “\(name)”") }
      return Set(words.split(separator: " ").map { vocabulary.intern(String($0)) })
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
    castVerbs = set("castVerbs")
    clauseOpeners = set("clauseOpeners")
    slash = vocabulary.intern("/")
    castListWords = set("castListWords")
    showPrepositions = set("showPrepositions")
    castContext = set("castContext")
    var status: [WordID: String] = [:]
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
    var billing: [WordID: String] = [:]
    for word in ["recurring", "recur", "recurs", "recurred"] { billing[vocabulary.intern(word)] = "recurring" }
    for word in ["guest", "cameo"] { billing[vocabulary.intern(word)] = "guest" }
    for word in [
      "starring", "stars", "star", "leads", "lead", "headlines", "regular", "regulars", "toplines", "fronts",
    ] { billing[vocabulary.intern(word)] = "main" }
    self.billing = billing
    func table(_ text: String) -> [WordID: String] {
      var table: [WordID: String] = [:]
      for line in text.split(separator: ";") {
        let parts = line.split(separator: "=").map(\.trimmed)
        for word in parts[1].split(separator: " ") { table[vocabulary.intern(String(word))] = parts[0] }
      }
      return table
    }
    creditVerbs = table(
      "creator = created developed; writer = written adapted; director = directed; executive producer = produced; showrunner = showrun"
    )
    jobJoiners = set("jobJoiners")
    jobPredicates = set("jobPredicates")
    scriptWords = set("scriptWords")
    airing = set("airing")
    workKinds = table(
      "novel = novel novels bestseller bestsellers novella novellas paperback paperbacks trilogy; book = book books memoir biography nonfiction; comic = comic comics manga graphic webtoon; video game = game games videogame; film = film movie films movies; podcast = podcast; play = play plays stage; true story = story true life career; series = series format telenovela drama sitcom k-drama"
    )
    adaptationWords = set("adaptationWords")
    authorWords = set("authorWords")
    producing = set("producing")
    partial = set("partial")
    counting = set("counting")
    relations = table(
      "spinoff = spinoff spin offshoot; prequel = prequel; sequel = sequel follow; remake = reboot remake redo reimagining revamp; revival = revival"
    )
    actorHeads = set("actorHeads")
    characterHeads = set("characterHeads")
    castListHeads = set("castListHeads")
    returnWords = set("returnWords")
    likelyWords = set("likelyWords")
    filming = set("filming")
    sameNameWords = set("sameNameWords")
    roleVerbs = set("roleVerbs")
    actorCues = set("actorCues")
    untilWords = set("untilWords")
    firmPredicates = set("firmPredicates")
    titleAbbreviations = set("titleAbbreviations")
    finaleWords = set("finaleWords")
    makingWords = set("makingWords")
    pronouns = set("pronouns")
    notHome = set("notHome")
    plainModifiers = set("plainModifiers")
    objectPronouns = set("objectPronouns")
    partWords = set("partWords")
    newcomers = set("newcomers")
    filmWords = set("filmWords")
    personPronouns = set("personPronouns")
    personRelatives = set("personRelatives")
    ensembleWords = set("ensembleWords")
    together = set("together")
    makingEnds = set("makingEnds")
    musicWords = set("musicWords")
    otherMedia = set("otherMedia")
    reporting = set("reporting")
    kin = set("kin")
    roleCues = set("roleCues")
    appositionOpeners = set("appositionOpeners")
    creditNouns = set("creditNouns")
    never = set("never")
    starring = vocabulary.intern("starring")
  }

  /// Whether a string of one word is one that news is full of and that names no show: "Variety", or an unmarked "The".
  func isNeverTitle(_ candidate: TitleCandidate) -> Bool {
    // "STARRING ADA WINSLOW" in a headline all in capitals.
    guard candidate.key.count == 1 else {
      return candidate.key[0] == starring || candidate.key.count == 2 && partWords.contains(candidate.key[0])
    }
    let isSet = candidate.signs.contains(.quoted) || candidate.signs.contains(.emphasised)
    let word = candidate.key[0]
    return !isSet && (never.contains(word) || articles.contains(word) || tvNouns.contains(word))
  }
}

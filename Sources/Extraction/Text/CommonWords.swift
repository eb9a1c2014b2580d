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
  /// Things other than shows that have titles: film, novel, song …
  let otherWorks: Set<WordID>
  /// Nouns that name a show: series, drama, hit …
  let tvNouns: Set<WordID>
  /// Nouns that stand behind a title: "Harbor Lights star", "the Harbor Lights finale".
  let titleFollowers: Set<WordID>
  /// Verbs whose object is a show.
  let showVerbs: Set<WordID>
  /// Verbs whose subject is a show.
  let showPredicates: Set<WordID>
  /// Nouns that take "of" and a show.
  let ofNouns: Set<WordID>
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
  /// Words for the loss of a show, near the network that let it go.
  let lossWords: Set<WordID>
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
  /// Nouns that make a title before them a person's credit.
  let creditNouns: Set<WordID>
  private let never: Set<WordID>

  init(in vocabulary: inout Vocabulary) {
    func set(_ words: String) -> Set<WordID> { Set(words.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    connectors = set("of the a an and & in on at to for from with by or vs de la le du des el los und der die von is no my your n'")
    tight = set("of the de la le du des el los der von &")
    openers = set(
      """
      the a an and but so or if when while after before as at by for from in on of to with without though although because since \
      this that these those there here it its he she they we you i his her their our my your who what which where why how \
      not no yes now then once one both all some many most more much each every few another other such \
      will would can could may might must shall should is are was were be been has have had do does did \
      also still just even only again meanwhile however instead according despite during until per plus both either neither \
      first second third last next new old season series episode part chapter exclusive update watch read related photo photos \
      starring created directed written produced based set filming production meet look let's that's it's he's she's there's what's
      """)
    articles = set("the a an")
    the = vocabulary.intern("the")
    months = set("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec")
    weekdays = set("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays")
    otherWorks = set(
      "film movie films movies novel novels book books bestseller memoir podcast song single album musical opera play game videogame comic comics manga magazine documentary short ballet feature sequel novella trilogy biography blockbuster webtoon flick pic biopic paperback paperbacks")
    tvNouns = set(
      "series show drama comedy sitcom thriller procedural miniseries dramedy soap anthology spinoff prequel revival reboot hit anime docuseries k-drama cartoon western mystery epic saga satire whodunit whodunnit pilot adaptation telenovela competition quiz format program programme franchise romcom mockumentary romance remake offshoot")
    titleFollowers = set(
      "star stars creator creators showrunner showrunners alum alums alumna cast spinoff reboot revival finale premiere fans universe franchise vet veteran veterans boss bosses lead writer writers producer executive ep eps actor actress co season episode episodes series star's star' sequel prequel returns fame team crew pilot remake trailer duo trio")
    showVerbs = set(
      "renews renewed renew renewing cancels cancelled canceled cancel cancelling canceling axes axed axe axing scraps scrapped drops dropped orders ordered greenlights greenlit revives revived saves saved rescues rescued resurrects resurrected ends launches launched premieres bins binned debuts recommissions recommissioned cans canned shelves shelved")
    showPredicates = set(
      "premieres premiered premiere returns returned return debuts debuted stars starred starring follows followed airs aired streams streaming wraps wrapped ends ended launches launched renewed canceled cancelled axed begins began bows lands landed kicks concludes concluded moves moved arrives arrived centers centres ran runs")
    ofNouns = set("season seasons episode episodes star stars creator creators cast finale premiere revival reboot version fans fan showrunner run installment installments cancellation renewal remake spinoff cancelation pilot end return future fate set ep producer writer director host")
    and = set("and & plus")
    possessive = vocabulary.intern("'s")
    comma = vocabulary.intern(",")
    colon = vocabulary.intern(":")
    open = vocabulary.intern("(")
    close = vocabulary.intern(")")
    stop = vocabulary.intern(".")
    hyphen = vocabulary.intern("-")
    season = set("season seasons series")
    bar = vocabulary.intern("|")
    dashes = set("– — - :")
    showHeads = set("show shows series title program programme drama comedy")
    on = vocabulary.intern("on")
    of = vocabulary.intern("of")
    `as` = vocabulary.intern("as")
    `in` = vocabulary.intern("in")
    `for` = vocabulary.intern("for")
    to = vocabulary.intern("to")
    from = vocabulary.intern("from")
    with = vocabulary.intern("with")
    tvWords = set("season seasons series episode episodes network renewed renewal cancelled canceled cancels renews drama comedy sitcom premiere premieres pilot showrunner spinoff airs finale streamer procedural dramedy plug goodbye freshman sophomore returning renewing")
    episodeWords = set("episode titled entitled called episodes installment finale's chapter hour song track single")
    numerals = set("one two three four five six seven eight nine ten eleven twelve")
    ordinals = set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final sophomore last 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th")
    auxiliaries = set("has is was will are have had were would 's won't hasn't isn't")
    titleVerbs = set("starring created written directed which produced based about from")
    possessives = set("his her its their our my")
    companyWords = set("studios studio productions pictures television entertainment media films inc corp company group tv broadcasting network networks channel university academy guild magazine")
    awardWords = set("award awards emmy emmys oscar oscars globe globes bafta baftas prize tony tonys nominee")
    timeWords = set("in since of by during until through early late mid before after year summer spring fall autumn winter room channel no route")
    headlineVerbs = set(
      "joins join joined cast casts plays leaves leaving exits exit exiting boards lands reprises replaces set sets tapped talks says teases reveals opens reacts explains dies sues signs gets heads comes goes takes trades leads adds returning starring joining teams reunites addresses breaks wins hosts hosting directs directing confirms announces promoted upped departs departing developing")
    orderVerbs = set("ordered orders order gave gives given handed hands picked greenlit greenlights got gets landed lands commissioned")
    listFillers = set("fellow also both new rookie freshman sophomore veteran long running to as well plus series its by of reality")
    lossWords = set("cancelled canceled axed dropped scrapped cancellation cancelation cancels axe ax canned passed former dumped lost after")
    castVerbs = set("plays play playing played portrays portrayed portraying portray stars star starred starring voices voiced joins join joined returns return returned reprises reprise reprising leads lead headlines appears appeared recurs recurred guest recurring serves serve served directs directed wrote writes created creates executive produce produces say says said will would")
    clauseOpeners = set("who which that while when where as but although though because after before since until if whose with for in on at from by to")
    slash = vocabulary.intern("/")
    castListWords = set("starring stars star cast includes include including features featuring joins joining ensemble alongside adds returning regulars led with")
    showPrepositions = set("in on of to for from aboard opposite into with joins join joined boards leaves leaving exits exit departs quits stars fronts headlines leads toplines")
    castContext = set("cast role roles starring star stars series season regular regulars recurring ensemble show drama comedy sitcom character part parts lead leads guest voice actor actress actors reprise thriller pilot")
    var status: [WordID: String] = [:]
    for word in ["joins", "join", "joined", "joining", "tapped", "boards", "boarded", "adds", "newcomer", "newcomers", "newly", "casts", "aboard", "enlisted"] {
      status[vocabulary.intern(word)] = "joined"
    }
    for word in ["returns", "return", "returning", "reprise", "reprises", "reprising", "reprised", "back"] { status[vocabulary.intern(word)] = "returning" }
    for word in ["leaving", "leaves", "exits", "exit", "exiting", "departs", "departing", "departed", "exited"] { status[vocabulary.intern(word)] = "exited" }
    self.status = status
    var billing: [WordID: String] = [:]
    for word in ["recurring", "recur", "recurs", "recurred"] { billing[vocabulary.intern(word)] = "recurring" }
    for word in ["guest", "cameo"] { billing[vocabulary.intern(word)] = "guest" }
    for word in ["starring", "stars", "star", "leads", "lead", "headlines", "regular", "regulars", "toplines", "fronts"] { billing[vocabulary.intern(word)] = "main" }
    self.billing = billing
    func table(_ text: String) -> [WordID: String] {
      var table: [WordID: String] = [:]
      for line in text.split(separator: ";") {
        let parts = line.split(separator: "=").map(\.trimmed)
        for word in parts[1].split(separator: " ") { table[vocabulary.intern(String(word))] = parts[0] }
      }
      return table
    }
    creditVerbs = table("creator = created developed; writer = written adapted; director = directed; executive producer = produced; showrunner = showrun")
    jobJoiners = set("is are was were include includes including the also former original")
    jobPredicates = set("as is are was were serve serves serving served be become becomes remain remains remaining will")
    scriptWords = set("script scripts pilot episode episodes finale premiere teleplay")
    airing = set("airs aired air airing streams streamed streaming stream runs ran run premiered premieres debuted debuts available lasted began network home hit series show watch watched")
    workKinds = table(
      "novel = novel novels bestseller bestsellers novella novellas paperback paperbacks trilogy; book = book books memoir biography nonfiction; comic = comic comics manga graphic webtoon; video game = game games videogame; film = film movie films movies; podcast = podcast; play = play plays stage; true story = story true life career; series = series format telenovela drama sitcom k-drama")
    adaptationWords = set("based adapted adaptation adapts adapting inspired inspiration drawn draws adapt")
    authorWords = set("author authors novelist writer novelists playwright journalist by from")
    producing = set("produce produces produced producing produced production productions studio studios banner behind producer producers via through banners co-produces co-produced")
    partial = set("first last final other opening remaining those these two back next of previous initial premiere half couple additional extra directed wrote")
    counting = set("order ordered orders consist consists comprise comprises run runs have has of with all span spans total contain contains will new made up includes arrive drop for get gets got season episodes more")
    relations = table(
      "spinoff = spinoff spin offshoot; prequel = prequel; sequel = sequel follow; remake = reboot remake redo reimagining revamp; revival = revival")
    actorHeads = set("actor actors actress performer played star cast artist voice")
    characterHeads = set("character characters role roles plays part")
    castListHeads = set("cast who's whom plays starring stars actors ensemble characters joining returning players roles")
    returnWords = set("returning returnees returns return back returners reprise reprising")
    likelyWords = set("expected likely should probably may might could expect presumably")
    filming = set("production filming shooting shoot cameras photography strike strikes camera")
    sameNameWords = set("eponymous same namesake titular")
    roleVerbs = set("plays play playing portrays portrayed portraying portray voices")
    actorCues = set("starring stars star by actor actress newcomer winner nominee co-star costar alum alongside opposite host presenter")
    untilWords = set("before until till")
    firmPredicates = set("premieres premiered premiere debuts debuted renewed canceled cancelled axed recommissioned greenlit streams aired airs scrapped rebooted")
    titleAbbreviations = set("dr mr mrs ms st vs jr sgt lt capt")
    finaleWords = set("finale last final farewell closing")
    makingWords = set("produce produces produced producing wrote writes written writing directs directed created creates developed music score script composer runs run")
    pronouns = set("it its")
    creditNouns = set("alum alums alumna alumnus fame veteran veterans vet vets actor actress star stars creator creators writer producer boss favorite favourite showrunner director")
    never = set(
      """
      i he she it they we you season series episode variety deadline hollywood reporter thr tvline fans april may june july \
      august january february march september october november december monday tuesday wednesday thursday friday saturday sunday \
      tv us uk u.s american british english oscar emmy president hbo netflix photo photos courtesy getty images image credit \
      instagram twitter facebook youtube x imdb reddit covid christmas halloween thanksgiving ceo evp vp
      """)
  }

  /// Whether a string of one word is one that news is full of and that names no show: "Variety", or an unmarked "The".
  func isNeverTitle(_ candidate: TitleCandidate) -> Bool {
    guard candidate.key.count == 1 else { return false }
    let isSet = candidate.signs.contains(.quoted) || candidate.signs.contains(.emphasised)
    return !isSet && (never.contains(candidate.key[0]) || articles.contains(candidate.key[0]))
  }
}

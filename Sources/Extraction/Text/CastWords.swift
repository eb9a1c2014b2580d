import Language

/// Classes of words that speak of who plays in a show and who makes it.
final class CastWords: Sendable {
  let castVerbs: WordSet
  let castListWords: WordSet
  /// Words that make a sentence one about a cast.
  let castContext: WordSet
  let actorHeads: WordSet
  let characterHeads: WordSet
  let castListHeads: WordSet
  let returnWords: WordSet
  let likelyWords: WordSet
  let roleVerbs: WordSet
  /// Words behind which an actor or a maker is named.
  let actorCues: WordSet
  /// Words that speak of who joins, plays or stays.
  let ensembleWords: WordSet
  /// Words between an actor and a role.
  let roleCues: WordSet
  let newcomers: WordSet
  /// Words that tell that who was on a show was no actor there.
  let notSeen: WordSet
  /// Words of joining that need no further sign of a cast.
  let boarding: WordSet
  /// Words of those who make a show rather than play in it.
  let makingWords: WordSet
  /// What may stand behind a verb of making that has no object.
  let makingEnds: WordSet
  let musicWords: WordSet
  /// "with", "alongside": words before those who share in something.
  let together: WordSet
  let jobJoiners: WordSet
  let jobPredicates: WordSet
  let scriptWords: WordSet
  let creditVerbs: WordTable<String>
  /// Nouns that make a title before them a person's credit.
  let creditNouns: WordSet
  let personPronouns: WordSet
  let personRelatives: WordSet
  let objectPronouns: WordSet
  /// Words that open what is said of a person by the way: "from", "who", "late of".
  let appositionOpeners: WordSet
  /// Words between somebody and the company or show where they belong.
  let affiliations: WordSet
  /// What becomes of somebody with a job, told beside it.
  let crewStatus: WordTable<String>
  /// What characters are to one another, or by trade: words before their names.
  let kin: WordSet

  /// Made of the classes of `word-classes.txt` and of tables from words to what they stand for.
  init(set: (Substring) -> WordSet, table: (String) -> WordTable<String>) {
    castVerbs = set("castVerbs")
    castListWords = set("castListWords")
    castContext = set("castContext")
    actorHeads = set("actorHeads")
    characterHeads = set("characterHeads")
    castListHeads = set("castListHeads")
    returnWords = set("returnWords")
    likelyWords = set("likelyWords")
    roleVerbs = set("roleVerbs")
    actorCues = set("actorCues")
    ensembleWords = set("ensembleWords")
    roleCues = set("roleCues")
    newcomers = set("newcomers")
    notSeen = set("notSeen")
    boarding = set("boarding")
    makingWords = set("makingWords")
    makingEnds = set("makingEnds")
    musicWords = set("musicWords")
    together = set("together")
    jobJoiners = set("jobJoiners")
    jobPredicates = set("jobPredicates")
    scriptWords = set("scriptWords")
    creditVerbs = table(
      "creator = created co-created developed devised conceived; writer = written penned scripted adapted co-written; director = directed helmed; executive producer = produced; showrunner = showrun; host = hosted presented"
    )
    creditNouns = set("creditNouns")
    personPronouns = set("personPronouns")
    personRelatives = set("personRelatives")
    objectPronouns = set("objectPronouns")
    appositionOpeners = set("appositionOpeners")
    affiliations = set("affiliations")
    crewStatus = table(
      "exited = stepping stepped steps step exits exited exiting leaves leaving left departs departed departing removed fired ousted quits quit out; joined = promoted named appointed hired upped elevated tapped joins joined boards attached installed"
    )
    kin = set("kin")
  }
}

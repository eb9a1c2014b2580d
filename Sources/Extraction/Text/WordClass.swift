/// A class of words that the steps of reading ask for by name.
///
/// Its words stand in `Lexicon/word-classes.txt`, in the line that begins with the case's name.
enum WordClass: UInt8, CaseIterable, Sendable {
  /// Words that begin sentences and are no part of a name there.
  case openers
  case never
  /// Words that may stand inside a title in lower case.
  case connectors
  /// Connectors that tie a title closely: "Person of Interest".
  case tight
  case articles, months, weekdays
  /// Things other than shows that have titles: film, novel, song and the like.
  case otherWorks
  /// Where people appear and what they join that is no show: covers, red carpets, marches.
  case otherVenues
  /// What stands before a person's name and is no part of it: alum, winner, newcomer.
  case epithets
  /// What a new name is given to that is no show: firms, bands, children.
  case namedNouns
  /// Nouns that name a show: series, drama, hit and the like.
  case tvNouns
  /// Nouns that stand behind a title: "Harbor Lights star", "the Harbor Lights finale".
  case titleFollowers
  /// Verbs whose object is a show.
  case showVerbs
  /// Verbs whose subject is a show.
  case showPredicates
  /// Nouns that take "of" and a show.
  case ofNouns
  case and, season, dashes, showHeads
  /// Words that speak of television.
  case tvWords
  case episodeWords, numerals, ordinals, auxiliaries
  /// "X, starring …".
  case titleVerbs
  case possessives
  /// Words of companies: Television, Studios, Productions.
  case companyWords
  case awardWords, timeWords
  /// Verbs that headlines write large.
  case headlineVerbs
  case orderVerbs, listFillers, castVerbs
  /// Words that open a clause of their own.
  case clauseOpeners
  case castListWords, showPrepositions
  /// Words that make a sentence one about a cast.
  case castContext
  case jobJoiners, jobPredicates, scriptWords, airing, adaptationWords, authorWords, producing, partial, counting,
    actorHeads, characterHeads, castListHeads, returnWords, likelyWords, filming, sameNameWords, roleVerbs
  /// Words behind which an actor or a maker is named.
  case actorCues
  case untilWords
  /// Verbs and participles that are said of shows and hardly of anything else.
  case firmPredicates
  case titleAbbreviations, finaleWords
  /// Words of those who make a show rather than play in it.
  case makingWords
  case pronouns
  /// Nouns that make a title before them a person's credit.
  case creditNouns
  /// Verbs that take a show as their object, among much else.
  case objectVerbs
  /// Verbs, and small words before them, that may stand behind a show as their subject, or any other.
  case subjectVerbs
  /// Nouns that take "of" and a show, among much else.
  case firmOfNouns
  /// Words that open what is said of a person by the way: "from", "who", "late of".
  case appositionOpeners
  /// Words between an actor and a role.
  case roleCues
  /// What characters are to one another, or by trade: words before their names.
  case kin
  /// Words of cinemas, records and shops.
  case otherMedia
  /// Verbs of telling.
  case reporting
  /// "with", "alongside": words before those who share in something.
  case together
  /// What may stand behind a verb of making that has no object.
  case makingEnds
  case musicWords, personPronouns, personRelatives
  /// Words that speak of who joins, plays or stays.
  case ensembleWords
  case newcomers
  /// Words that are common in articles about television and rare in others, and those shared with cinema and stage.
  case televisionWords, dramaticWords
  /// Words of other media.
  case cinemaWords, albumWords, stageWords, bookWords, gameWords, sportWords, podcastWords
  /// Words of films and cinemas.
  case filmWords
  case objectPronouns
  /// Words that number the parts of a work: "Part 1".
  case partWords
  /// Words before a genre that are no part of it: praise, time, size, form.
  case plainModifiers
  /// Words that make a network beside a show none of its own: rights, deals, former posts.
  case notHome
  case renewedWords, cancelledWords, endingWords
  /// Words that tell that who was on a show was no actor there.
  case notSeen
  case relationPrepositions
  /// Verbs and participles of getting a part.
  case castingVerbs
  /// Words that open a list of examples: "including", "such as".
  case including
  /// "among them": prepositions before those of whom examples follow.
  case amongWords
  /// Marks between the items of a list in one line.
  case bullets
  /// Nouns whose examples are shows.
  case showPlurals
  /// Credit nouns of those who are in the show no more.
  case formerNouns
  /// Small words that turn a verb around: "dropped out", "written off".
  case particles
  /// What a title is that may change: "(working title)", "(literal translation)".
  case workingTitles
  /// Words between an actor and a verb of getting a part: "are set to headline".
  case castingStates
  /// Words before a list of those who join.
  case joinedBy
  /// Words of joining that need no further sign of a cast.
  case boarding
  case pastVerbs, presentVerbs, presentWords, dropping, setting, midway
  /// Words of adapting one work into another.
  case basisWords
  /// Nouns of such works that take "of" and what they are made from.
  case basisNouns
  /// Words that end the names of production companies.
  case studioWords
  /// Nouns and verbs by which a headline or a column tells that dates are those of first episodes, or of last ones.
  case premiereNouns, finaleNouns
  /// Heads of columns of dates.
  case dateHeads
  /// "has", "have": verbs that make a past of a participle.
  case perfectVerbs
  /// Nouns right before the name of a company: "the Polish studio Fifth Gull".
  case companyNouns
  /// What stands in the cells of a table beside a show: renewed, pilot, status unknown.
  case statusWords
  /// Forms of "to be" and "get" that make a participle passive.
  case passiveVerbs
  /// Words that may stand between an auxiliary and its participle.
  case adverbs
  /// Words before the network that acts.
  case agentCues
  /// Words before the network that a show goes to or is at.
  case goalCues
  /// Words before the network that a show leaves.
  case sourceCues
  /// "after two seasons".
  case afterCues
  case until
  /// Marks that part clauses.
  case breaks
  /// Words that part clauses, most surely behind a comma.
  case weakBreaks
  case relatives
  /// Words with which a question begins.
  case questionOpeners
  /// Small words within names: "van".
  case nameParticles
  /// Words behind names that tell nobody apart: "Jr.".
  case nameSuffixes
  /// Words in the head of a table of episodes.
  case episodeHeads
  case halfDays
  /// Words before what something is called.
  case namingWords
  /// Bodies whose names stand before those of their people: "FBI agent".
  case agencies
  /// Words over dates on which shows end.
  case endDateWords
  /// Words that tell of an end only where nothing but shows follows: "Also gone:".
  case goneWords
  /// Words that leave open, or deny, what a lead tells.
  case listDenials
  /// Words that name, in a box of facts, what a line tells; of what kind it is.
  case factLabels, networkLabels, genreLabels, studioLabels, castLabels, episodeLabels
  /// Words by which a lost show goes on.
  case newLife
  /// Words of a network's giving a show up.
  case losing
  /// Words before a date or a network that was given up.
  case formerly
  /// Words and marks behind a noun that names a show: none of them makes it part of another name.
  case phraseEnds
  case wishing
  /// Words between somebody and the company or show where they belong.
  case affiliations
  /// Words of selling abroad.
  case selling
  case dayWords
  /// Relative pronouns that may be objects.
  case objectRelatives
  /// What stands before a verb, and before no noun.
  case modals
  /// What a company is to the one that owns it.
  case companyParts
  /// Verbs of taking somebody's place.
  case replacing
  /// Verbs of playing a part, and what stands behind them where their subject is a person.
  case actingVerbs, actingEnds
  /// What a network is called that is not named again.
  case networkNouns
  /// Those who made a show, told by what they did.
  case makerNouns
  /// Actors with a standing part.
  case regulars
  /// What somebody has in a show for a few episodes.
  case stints
  /// What joins a verb to a name before it: "the Ada Winslow-led drama".
  case nameSuffixVerbs
  case personPossessives
  /// Forms of verbs that tell of one thing.
  case singularVerbs
  /// Forms of verbs that tell of several things.
  case pluralVerbs
  /// Words for a show that has no name yet.
  case unnamedWords
  case denials
  /// What is renewed or not, and is no show: contracts, options, deals.
  case contractNouns
  /// What begins a clause that tells what something is: "what will be its last season".
  case whatWords
  /// What denies of others what was denied before: "neither will Ada Winslow".
  case neither
  /// What companies do, in active forms.
  case producingVerbs
  /// Other words for a season, behind its number.
  case rounds
  /// Words of the label before a list of shows: "Renewed: X, Y".
  case listLabels
  /// Words before a date.
  case datePrepositions
  /// Nouns that make a holiday before them no date: "the Christmas special".
  case occasions
  /// What comes late and is no show: weddings, verdicts.
  case lateNouns
  /// Words that make a work that of somebody named before.
  case authorPossessives
  /// What columns and regular features are called by.
  case columnWords
  /// Episodes, by where they stand in a season.
  case episodeNouns
  /// Media, written large.
  case media
}

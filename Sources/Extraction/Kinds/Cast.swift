import Claims
import Language

/// Who plays in a show, and whom.
enum Cast {
  static let rules: [Rule] = [
    // Ada Winslow stars as Ruth Calder.
    Rule(.cast, "as", "[as] …6 <name|person>", reading: castAs),
    // Ada Winslow plays Ruth Calder.
    Rule(
      .cast,
      "plays",
      "[plays|play|playing|portrays|portray|portraying|portrayed|voices|voicing|tackles|fronts|takes the role of|took the role of|takes on the role of|takes the part of|in the role of]",
      reading: plays
    ),
    Rule(.cast, "played", "[played|voiced] …6 <name|person>", reading: plays),
    // Ruth Calder, played by Ada Winslow
    Rule(
      .cast,
      "played-by",
      "[played by|portrayed by|voiced by|narrated by|portrayed … by|originated by|brought to life … by|embodied by|played again by]",
      reading: playedBy
    ),
    // follows a widow (Ada Winslow)
    Rule(.cast, "unnamed-part", "(a|an|the|his|her|their|its) …3 [{open}] <person> {close}", reading: parentheses),
    // Ruth Calder (Ada Winslow) takes the stand.
    Rule(.cast, "parentheses", "<name|person> [{open}] …4 <name|person> …4 {close}", reading: parentheses),
    // starring Ada Winslow and Sam Pell
    Rule(
      .cast,
      "starring",
      "[starring|stars|star|starred|co - stars|co - star|co - starring|headliner|leads|lead|castmate|castmates|co - lead] …3 <person>",
      fields: [.billing: "main"],
      reading: peopleBehind
    ),
    // headlined by Ada Winslow
    Rule(
      .cast,
      "led-by",
      "[led by|headlined by|toplined by|fronted by|top - lined by|anchored by|topped by]",
      fields: [.billing: "main"],
      reading: peopleBehind
    ),
    // The cast includes Ada Winslow and Sam Pell.
    Rule(
      .cast,
      "cast-list",
      "[cast|ensemble|players|cast members|series regulars|regulars|guest stars|line - up|lineup] …6 (include|includes|including|features|is|are|:|of|also includes|counts|with|rounded out by)",
      reading: peopleBehind
    ),
    // with the voices of Ada Winslow and Sam Pell
    Rule(
      .cast,
      "voices-of",
      "[voices of|vocal talents of|voice talents of|talents of] …1 <person>",
      reading: peopleBehind
    ),
    // Also starring are Ada Winslow …
    Rule(
      .cast,
      "also",
      "(rounding out|completing|joining|alongside|as are|as is|joined by|opposite|reunites|pairs|adds|added|add|casts|features|featuring|feature|brings back|bringing back|bringing|enlists|enlisted|recruits|circling|courting|eyeing|tapped|taps) …3 [@person]",
      reading: besides
    ),
    // Ada Winslow, Sam Pell and Nell Pike have checked in.
    Rule(.cast, "ensemble", "[@person]", reading: ensemble),
    // Harbor Lights, with Ada Winslow and Sam Pell
    Rule(.cast, "with", "<show|genre> …6 (with|from) [@person]", reading: with),
    // Ada Winslow's performance in Harbor Lights
    Rule(
      .cast,
      "performance",
      "<person> 's …3 [performance|portrayal|cameo] …6 (in|on|of) …4 <show>",
      reading: peopleOf
    ),
    // Ada Winslow and Sam Pell are the judges on Harbor Lights.
    Rule(
      .cast,
      "judges",
      "<person> {be} …2 [judge|judges|coach|coaches|panelist|panelists|panellists|mentors|contestants|celebrities] …4 (on|for|in) …3 <show>",
      reading: peopleOf
    ),
    // Harbor Lights counts Ada Winslow and Sam Pell among its cast.
    Rule(.cast, "counts", "[counts|boasts] …1 <person> … (among|in) its (cast|ensemble|stars)", reading: peopleBehind),
    // Ada Winslow will guest on Harbor Lights.
    Rule(
      .cast,
      "guests",
      "[guest on|guests on|guesting on|guested on|guest in|guests in|guested in] …3 <show>",
      fields: [.billing: "guest"],
      reading: peopleBefore
    ),
    // after Ada Winslow's exit
    Rule(
      .cast,
      "exit",
      "(after|following|since|with) <person> 's …1 [exit|departure]",
      fields: [.status: "exited"],
      reading: gone
    ),
    // with Ada Winslow gone
    Rule(
      .cast,
      "gone",
      "with <person> …1 [gone|departing|departed|leaving|exiting]",
      fields: [.status: "exited"],
      reading: gone
    ),
    // Stepping away from Harbor Lights is Ada Winslow.
    Rule(
      .cast,
      "stepping-away",
      "[stepping away from|departing|exiting|leaving|bowing out of|saying goodbye to|saying farewell to] …3 <show> …6 (is|are) …2 <person>",
      fields: [.status: "exited"],
      reading: peopleNamed
    ),
    // Harbor Lights, in which Ada Winslow runs a ferry
    Rule(.cast, "in-which", "<show|genre> …2 (in|where) [which|whom] …1 <person>", reading: inWhich),
    // Ada Winslow stars in Harbor Lights.
    Rule(
      .cast,
      "stars-in",
      "<person> …6 [stars|star|starred|starring|leads|lead|led|headlined|toplined|fronted|headlines|headline|toplines|fronts|co - stars|co - star|appears|appear|appeared|recurs|recurred|guest - stars|guest stars|guest - star|features|featured]",
      reading: peopleBefore
    ),
    // Ada Winslow joins Harbor Lights.
    Rule(
      .cast,
      "joins",
      "<person> …6 [joins|join|joined|joining|boards|boarded|cast|tapped|added|signed on|signs on|landed|lands|replaces|replace|replaced|replacing|succeeds|succeed|succeeding|steps into|stepping into|takes over|taking over|take over|attached|set to star|set to lead|come aboard|came aboard|comes aboard|booked|enlisted|recruited|aboard|on board|checked in|chosen|hired|roped in|reunite for|reunites for|reunite on|reuniting for|in talks|circling|picked|brought in]",
      fields: [.status: "joined"],
      reading: joins
    ),
    // Ada Winslow will reprise her role.
    Rule(
      .cast,
      "returns",
      "<person> …6 [return|returns|returning|returned|reprise|reprises|reprising|reprised|is back|are back|be back|back as|back for|come back|staying put|remain|remains|expected back|once again|stay|stays|drop in|drops in|drop by|drops by|checks in again|staying on|stays on|sticking around]",
      fields: [.status: "returning"],
      reading: returns
    ),
    // Ada Winslow announced her departure from Harbor Lights.
    Rule(
      .cast,
      "exit-noun",
      "<person> …6 [exit|departure] (from|as|ahead|after|before|at)",
      fields: [.status: "exited"],
      reading: leaves
    ),
    // Returning are Ada Winslow and Sam Pell.
    Rule(
      .cast,
      "returning",
      "[returning|return of|comeback of] …5 <person>",
      fields: [.status: "returning"],
      reading: peopleBehind
    ),
    // Ada Winslow is leaving Harbor Lights.
    Rule(
      .cast,
      "leaves",
      "<person> …6 [dropped out of|drops out of|dropping out of|stepped back from|steps back from|leaves|leave|leaving|left|exits|exit|exiting|exited|departs|depart|departed|departing|quits|quit|not return|not be returning|not be back|not coming back|n't return|won't return|won't be back|isn't coming back|isn't returning|killed off|written out|been axed|been fired|was fired|bows out|not appear|parted ways|moved on|steps away|stepped away|walked away|walks away|is out|bowing out|stepping down|steps down|stepped down|is gone|not be around|won't be around|takes her leave|takes his leave|took her leave|took his leave|leave the show|not be part of|no longer part of|bids farewell to|bid farewell to|says goodbye to|said goodbye to|saying goodbye to]",
      fields: [.status: "exited"],
      reading: leaves
    ),
    // So will Sam Pell. Sam Pell does too.
    Rule(.cast, "echo", "[so|as|neither|nor] (will|does|do|is|are|has|have) <person>", reading: echo),
    Rule(
      .cast,
      "echo-too",
      "<person> [does too|do too|will too|is too|are too|will as well|does as well|do as well]",
      reading: echo
    ),
    // Neither Ada Winslow nor Sam Pell will be back.
    Rule(
      .cast,
      "neither",
      "[neither] <person> (nor|or) <person> (will|is|are|would) (be)? (back|return|returning|coming back|come back|returns)",
      reading: neither
    ),
    // the Ada Winslow comedy
    Rule(
      .cast,
      "vehicle",
      "the <person> [@genre|@reference|comedy|drama|sitcom|series|vehicle|romcom|thriller|starrer]",
      reading: vehicle
    ),
    // Starring in Harbor Lights are Ada Winslow and Sam Pell.
    Rule(
      .cast,
      "inverted",
      "(also|co -|guest)? [joining|starring|playing|portraying|voicing|appearing|recurring|returning|reprising|leading|leading the cast|on board|aboard] …12 (is|are|will be) …3 <person>",
      reading: inverted
    ),
    // New to the cast are Ada Winslow and Sam Pell.
    Rule(
      .cast,
      "new",
      "[new to the cast|new to the series|new to the show|new faces|new additions|cast additions|other additions] …8 (is|are|will be|include|includes|:) …3 <person>",
      fields: [.status: "joined"],
      reading: inverted
    ),
    // Ada Winslow makes her television debut in Harbor Lights.
    Rule(
      .cast,
      "debut",
      "<person> …3 [makes|make|made|making] …4 debut (in|on) …4 <show>",
      fields: [.status: "joined"],
      reading: peopleBefore
    ),
    // The role of Ruth went to Ada Winslow.
    Rule(
      .cast,
      "role-to",
      "[role|part|lead|title role] …9 (went to|goes to|go to|gone to|turned to|will be played by) …3 <person>",
      reading: passed
    ),
    // The role of Ruth passes from Sam Pell to Ada Winslow.
    Rule(
      .cast,
      "role-passes",
      "(role|part) …8 [passes|passed|passing|goes|went] from <person> to …2 <person>",
      reading: passed
    ),
    // the Ada Winslow-led drama
    Rule(
      .cast,
      "compound",
      "<person> - [led|starring|starrer|fronted|headlined|toplined] …3 (@show|@genre)",
      fields: [.billing: "main"],
      reading: compound
    ),
    // Winslow's Ruth Calder
    Rule(.cast, "owned-character", "<person> ['s] …3 <name>", reading: ownedCharacter),
    // Ada Winslow's Ruth Calder, where Ruth Calder sounds like somebody
    Rule(.cast, "owned-person", "<person> ['s]", reading: ownedPerson),
    // She was a lead on Harbor Lights and has been on Dawn Patrol.
    Rule(
      .cast,
      "career",
      "[lead|star|regular|regulars|series regular|cast member|guest star|leading role|starring role|role|roles|part|parts|been|seen|appeared|recurred|guested|turned up|popped up|acted|performed|broke out|known|faces|face|is|was|be|arc|acts|acted|guests|guest - starred|turns up|shows up|pops up|fame|name] …1 (of|on|in|for) …4 <show>",
      reading: career
    ),
    // Photo: Ada Winslow and Sam Pell in Harbor Lights.
    Rule(.cast, "caption", "[@person] in …5 <show>", reading: caption),
    // Harbor Lights has Ada Winslow as its lead.
    Rule(
      .cast,
      "in-lead",
      "[@person] (as its lead|as its star|as the lead|as lead|in the lead|in the lead role|in the title role|in the starring role|topping the cast|at its center|at its centre)",
      fields: [.billing: "main"],
      reading: inLead
    ),
    // He was Ruth Calder on Harbor Lights and Nell Pike in Dawn Patrol.
    Rule(.cast, "credit", "[@name|@person] (on|in|from|of) …6 <show>", reading: credit),
    // Ada Winslow is Ruth Calder.
    Rule(.cast, "is-character", "[is|was|has been] …3 <name|person>", reading: isCharacter),
    // Ada Winslow and Sam Pell are Ruth and Tom.
    Rule(.cast, "are-characters", "[are|were] <name|person> (,|and|&)", reading: areCharacters),
  ]
}

import Language

/// Words and marks that dates are made of, by name.
struct DateWords: Sendable {
  let the, of, ago, from, month, year, week, day, today, yesterday, tomorrow, tonight, night, comma, stop, hyphen,
    slash, mid, may, now: WordID

  init(in vocabulary: inout Vocabulary) {
    the = vocabulary.intern("the")
    of = vocabulary.intern("of")
    ago = vocabulary.intern("ago")
    from = vocabulary.intern("from")
    month = vocabulary.intern("month")
    year = vocabulary.intern("year")
    week = vocabulary.intern("week")
    day = vocabulary.intern("day")
    today = vocabulary.intern("today")
    yesterday = vocabulary.intern("yesterday")
    tomorrow = vocabulary.intern("tomorrow")
    tonight = vocabulary.intern("tonight")
    night = vocabulary.intern("night")
    comma = vocabulary.intern(",")
    stop = vocabulary.intern(".")
    hyphen = vocabulary.intern("-")
    slash = vocabulary.intern("/")
    mid = vocabulary.intern("mid")
    may = vocabulary.intern("may")
    now = vocabulary.intern("now")
  }
}

-- Map: what each article says, by itself.
CREATE TABLE claims(
  id TEXT PRIMARY KEY,                       -- the article's id, '#', and the claim's place in it: 0f3a…#003
  article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  subject TEXT NOT NULL,                     -- what is resolved together: a show's folded title, or '@' and a union's name
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  show TEXT,
  season INTEGER,
  date TEXT,                                 -- EDTF
  date_from TEXT,
  date_to TEXT,
  certainty TEXT NOT NULL CHECK(certainty IN ('confirmed', 'expected', 'rumored', 'denied')),
  fields TEXT NOT NULL DEFAULT '{}',         -- the values of the kind, as JSON
  quote TEXT NOT NULL,
  start_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL
) STRICT;
CREATE INDEX claims_by_article ON claims(article_id);
CREATE INDEX claims_by_subject ON claims(subject);

CREATE TABLE mentions(
  article_id TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  type TEXT NOT NULL,                        -- show, person, network …
  name TEXT NOT NULL,                        -- the canonical name
  start_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  main INTEGER NOT NULL DEFAULT 0,           -- 1: the show that the article is about
  PRIMARY KEY(article_id, start_byte, end_byte, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_name ON mentions(type, name);

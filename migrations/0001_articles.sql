-- What was fed in: folders, and the articles in them, a row for each version of an article.
CREATE TABLE sources(
  id TEXT PRIMARY KEY,                       -- made from the folder's name: seeds
  place TEXT NOT NULL UNIQUE                 -- the folder's absolute path
) STRICT;

CREATE TABLE imports(
  run INTEGER PRIMARY KEY,
  started TEXT NOT NULL,                     -- ISO 8601, UTC
  finished TEXT,
  extractor TEXT NOT NULL,
  added INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE articles(
  id TEXT PRIMARY KEY,                       -- 16 hex digits of a SHA-256 over source, path and bytes
  source_id TEXT NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
  path TEXT NOT NULL,                        -- relative to the source; of a feed's item path#guid
  file TEXT NOT NULL,                        -- the file that it stands in, relative to the source
  format TEXT NOT NULL,
  title TEXT,
  author TEXT,
  outlet TEXT,                               -- the site or host: counts independent voices
  url TEXT,
  published TEXT,                            -- the day, 2023-11-09
  dated_by TEXT,
  text TEXT NOT NULL,                        -- the stored text; offsets are UTF-8 bytes into it
  hash TEXT NOT NULL,                        -- of the file's bytes
  text_hash TEXT NOT NULL,                   -- of the folded text: the same text at two sites is one voice
  extractor TEXT NOT NULL,                   -- the version that read its claims
  file_size INTEGER NOT NULL,
  file_modified INTEGER NOT NULL,            -- nanoseconds since 1970
  file_number INTEGER NOT NULL,              -- the inode
  first_run INTEGER NOT NULL REFERENCES imports(run),
  gone_run INTEGER REFERENCES imports(run)   -- null: current
) STRICT;
CREATE UNIQUE INDEX articles_current ON articles(source_id, path) WHERE gone_run IS NULL;
CREATE INDEX articles_by_path ON articles(path);
CREATE INDEX articles_by_date ON articles(published) WHERE gone_run IS NULL;
CREATE INDEX articles_by_text ON articles(text_hash);

CREATE VIEW current_articles AS
SELECT id, source_id, path, format, title, author, outlet, url, published, dated_by, text, text_hash, first_run
FROM articles
WHERE gone_run IS NULL;

CREATE VIRTUAL TABLE articles_fts USING fts5(
  title, text, content='articles', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2'
);

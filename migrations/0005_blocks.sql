-- What each line of an article's text is: a heading, a paragraph, an item of a list …, to show how it was understood.
ALTER TABLE articles ADD COLUMN blocks TEXT NOT NULL DEFAULT '';  -- a word a line; empty where it was stored before

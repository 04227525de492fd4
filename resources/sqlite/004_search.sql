-- Titles are searched first, so they have an index of their own; the other holds all words of a row, titles too.
-- The words are cut and folded by the program and separated by spaces: the tokenizer leaves them as they are.
-- Of a word, only which rows have it is kept, and up to six characters a beginning has its own list, which is
-- read from its newest end; for a longer one the lists of all its words are merged first.
CREATE VIRTUAL TABLE search_titles USING fts5 (words, tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6')
-- next
CREATE VIRTUAL TABLE search_words USING fts5 (words, tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6')
-- next
INSERT INTO search_titles (rowid, words) SELECT rowid, title FROM search WHERE title <> ''
-- next
INSERT INTO search_words (rowid, words) SELECT rowid, trim(title || ' ' || body) FROM search
-- next
DROP TABLE search

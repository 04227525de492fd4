-- What only this computer keeps: meta values, the history, undo, what waits for a server, and the search index.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE commits (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'load')),
    step INTEGER NOT NULL,
    person BLOB CHECK (length(person) = 16)
) STRICT
-- next
CREATE TABLE change_sets (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    commit_no INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    group_id BLOB CHECK (length(group_id) = 16),
    person BLOB CHECK (length(person) = 16),
    at INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT
-- next
CREATE INDEX change_sets_on_commit_no ON change_sets (commit_no)
-- next
CREATE INDEX change_sets_on_at ON change_sets (at)
-- next
CREATE TABLE undo_steps (
    step INTEGER PRIMARY KEY AUTOINCREMENT,
    person BLOB NOT NULL CHECK (length(person) = 16),
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    label TEXT NOT NULL CHECK (json_valid(label)),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    commit_no INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX undo_steps_on_person_state_step ON undo_steps (person, state, step)
-- next
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id BLOB NOT NULL UNIQUE CHECK (length(set_id) = 16),
    seq INTEGER UNIQUE
) STRICT
-- next
CREATE TABLE doc (
    number INTEGER PRIMARY KEY,
    t TEXT NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT
-- next
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')

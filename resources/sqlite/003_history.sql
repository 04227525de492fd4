-- Every page that a commit touches is written and waited for. The history is kept in the order of its commits,
-- which are its keys: no index beside it but that of the ids, no counters, and the last commit's number is the
-- greatest one there is.
CREATE TABLE kept_sets (
    commit_no INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    group_id BLOB CHECK (length(group_id) = 16),
    person BLOB CHECK (length(person) = 16),
    at INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (commit_no, place)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO kept_sets
    SELECT commit_no, row_number() OVER (PARTITION BY commit_no ORDER BY seq), id, group_id, person, at, body
    FROM change_sets
-- next
DROP TABLE change_sets
-- next
ALTER TABLE kept_sets RENAME TO change_sets
-- next
CREATE TABLE kept_steps (
    person BLOB NOT NULL CHECK (length(person) = 16),
    step INTEGER NOT NULL,
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    label TEXT NOT NULL CHECK (json_valid(label)),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    commit_no INTEGER NOT NULL,
    PRIMARY KEY (person, step)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO kept_steps SELECT person, step, group_id, label, at, state, commit_no FROM undo_steps
-- next
DROP TABLE undo_steps
-- next
ALTER TABLE kept_steps RENAME TO undo_steps
-- next
INSERT OR IGNORE INTO commits (number, kind, step, person)
    SELECT CAST(value AS INTEGER), 'load', 0, NULL FROM meta WHERE key = 'commit_no' AND CAST(value AS INTEGER) > 0
-- next
DELETE FROM meta WHERE key = 'commit_no'

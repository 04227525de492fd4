CREATE TABLE snippets (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('hashtags', 'text')),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    body TEXT NOT NULL CHECK (length(body) <= 20000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX snippets_by_name_brand_id ON snippets (name, ifnull(brand_id, x'')) WHERE deleted_at IS NULL
-- next
CREATE INDEX snippets_on_brand_id ON snippets (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL

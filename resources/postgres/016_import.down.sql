SET ROLE galley_owner;
DROP FUNCTION api.workspace_import(uuid, jsonb, boolean);
DROP TABLE sync.importing;
DROP FUNCTION sync.import_rows(text, jsonb), sync.import_people(jsonb);
RESET ROLE;

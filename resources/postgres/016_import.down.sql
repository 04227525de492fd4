SET ROLE galley_owner;
DROP FUNCTION sync.import_rows(text, jsonb), sync.import_people(jsonb);
RESET ROLE;

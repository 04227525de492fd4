SET ROLE galley_owner;
DROP FUNCTION api.sync_digest(jsonb), api.sync_pull(uuid, int, jsonb, text, text, int);
DROP FUNCTION sync.pull_group(jsonb, uuid[], int, boolean), sync.read_cursor(text), sync.scope_list(),
    sync.check_caller(int), sync.refuse_request(int, text, text);
RESET ROLE;

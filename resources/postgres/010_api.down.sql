SET ROLE galley_owner;
DROP FUNCTION api.sync_push(uuid, int, jsonb), api.sync_digest(jsonb), api.sync_pull(uuid, int, jsonb, text, text, int);
DROP FUNCTION sync.apply_batch(uuid, jsonb), sync.apply_together(text, jsonb, uuid[]),
    sync.bulk_table(jsonb), sync.moves_reach(jsonb), sync.apply_set(jsonb, uuid[]), sync.rows_of(jsonb, uuid[]), sync.forget_notes(), sync.meant(jsonb, uuid[]),
    sync.attempt(jsonb, uuid[]), sync.pull_group(jsonb, uuid[], int, boolean), sync.read_cursor(text), sync.scope_list(),
    sync.check_caller(int), sync.refuse_request(int, text, text);
RESET ROLE;

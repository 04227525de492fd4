SET ROLE galley_owner;
DROP FUNCTION api.sync_push(uuid, int, jsonb);
DROP FUNCTION sync.apply_batch(uuid, jsonb), sync.apply_together(text, jsonb, uuid[]), sync.bulk_table(jsonb), sync.moves_reach(jsonb),
    sync.apply_set(jsonb, uuid[]), sync.rows_of(jsonb, uuid[]), sync.forget_notes(), sync.meant(jsonb, uuid[]),
    sync.attempt(jsonb, uuid[]);
RESET ROLE;

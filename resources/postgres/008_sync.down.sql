SET ROLE galley_owner;
DROP TRIGGER open_scopes ON galley.agencies;
DROP TRIGGER open_scopes ON galley.brands;
DROP TRIGGER open_scopes ON galley.memberships;
DROP TRIGGER open_scopes ON galley.client_contacts;
DROP FUNCTION sync.weigh(text, jsonb, jsonb, jsonb, jsonb), sync.merge_keys(jsonb, jsonb, jsonb), sync.instants(jsonb, text[]),
    sync.unfit(jsonb, jsonb), sync.note_many(), sync.note(), sync.sees(uuid[], uuid[]), sync.my_scopes(), sync.open_scopes(),
    sync.scope_id(text, uuid, uuid), sync.ms(timestamptz), sync.epoch();
DROP TABLE sync.state, sync.twin, sync.result, sync.device, sync.entry, sync.scope;
RESET ROLE;

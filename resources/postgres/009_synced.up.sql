-- Synchronisation of each table, as generate.py postgres sync made it from the catalogue.
SET ROLE galley_owner;

CREATE FUNCTION sync.scopes_of(r galley.agencies) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.id]
$$;
CREATE FUNCTION sync.wire(r galley.agencies) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.profiles) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY(SELECT agency_id FROM galley.memberships WHERE user_id = r.id
        UNION SELECT id FROM galley.client_contacts WHERE user_id = r.id)
$$;
CREATE FUNCTION sync.wire(r galley.profiles) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.memberships) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.agency_id]
$$;
CREATE FUNCTION sync.wire(r galley.memberships) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('invited_at', sync.ms(r.invited_at),
        'accepted_at', sync.ms(r.accepted_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.permission_grants) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[sync.scope_id('user', r.agency_id, r.user_id), sync.scope_id('ruled', r.agency_id, NULL)]
$$;
CREATE FUNCTION sync.wire(r galley.permission_grants) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.brands) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.id]
$$;
CREATE FUNCTION sync.wire(r galley.brands) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('archived_at', sync.ms(r.archived_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.brand_members) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.brand_members) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.client_contacts) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id, r.id]
$$;
CREATE FUNCTION sync.wire(r galley.client_contacts) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.posting_slots) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.posting_slots) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('at', to_char(r.at, 'HH24:MI'),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.blackouts) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.blackouts) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.calendar_notes) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.calendar_notes) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.connections) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.connections) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('token_expires_at', sync.ms(r.token_expires_at),
        'last_verified_at', sync.ms(r.last_verified_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.accounts) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.accounts) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.destinations) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.destinations) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.campaigns) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.campaigns) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.categories) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.categories) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.tags) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.tags) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.brand_categories) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.brand_categories) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.brand_tags) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.brand_tags) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.snippets) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.snippets) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_categories) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_categories) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_tags) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_tags) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.asset_tags) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.asset_tags) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.campaign_tags) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.campaign_tags) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.posts) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.posts) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('scheduled_local', to_char(r.scheduled_local, 'YYYY-MM-DD"T"HH24:MI'),
        'scheduled_at', sync.ms(r.scheduled_at),
        'locked_at', sync.ms(r.locked_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_parts) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_parts) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_targets) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_targets) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('scheduled_local_override', to_char(r.scheduled_local_override, 'YYYY-MM-DD"T"HH24:MI'),
        'scheduled_at', sync.ms(r.scheduled_at),
        'published_at', sync.ms(r.published_at),
        'live_until', sync.ms(r.live_until),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_media) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_media) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_revisions) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_revisions) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.post_metrics_latest) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.post_metrics_latest) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('recorded_at', sync.ms(r.recorded_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.comments) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id] || CASE WHEN r.audience = 'client' THEN array_remove(ARRAY[r.author_contact_id], NULL) END
$$;
CREATE FUNCTION sync.wire(r galley.comments) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('resolved_at', sync.ms(r.resolved_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.folders) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.folders) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.assets) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.assets) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.asset_versions) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.asset_versions) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.asset_variants) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.asset_variants) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.asset_usage) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.asset_usage) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('used_at', sync.ms(r.used_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.workflows) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.workflows) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.approvals) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[r.brand_id]
$$;
CREATE FUNCTION sync.wire(r galley.approvals) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('due_at', sync.ms(r.due_at),
        'decided_at', sync.ms(r.decided_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.imports) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT ARRAY[coalesce(r.brand_id, r.agency_id)]
$$;
CREATE FUNCTION sync.wire(r galley.imports) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.scopes_of(r galley.saved_views) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT CASE WHEN r.shared THEN ARRAY[r.agency_id]
        WHEN r.user_id IS NULL THEN '{}' ELSE ARRAY[sync.scope_id('user', r.agency_id, r.user_id)] END
$$;
CREATE FUNCTION sync.wire(r galley.saved_views) RETURNS jsonb LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at))
$$;

CREATE FUNCTION sync.note_agencies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'agencies', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.agencies)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'agencies', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.agencies)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.agencies)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'agencies', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.agencies)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'agencies', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.agencies)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.agencies REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_agencies();
CREATE TRIGGER note_update AFTER UPDATE ON galley.agencies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_agencies();
CREATE TRIGGER note_delete AFTER DELETE ON galley.agencies REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_agencies();

CREATE FUNCTION sync.note_profiles() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'profiles', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.profiles)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'profiles', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.profiles)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.profiles)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'profiles', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.profiles)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'profiles', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.profiles)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.profiles REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_profiles();
CREATE TRIGGER note_update AFTER UPDATE ON galley.profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_profiles();
CREATE TRIGGER note_delete AFTER DELETE ON galley.profiles REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_profiles();

CREATE FUNCTION sync.note_memberships() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'memberships', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.memberships)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'memberships', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.memberships)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.memberships)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'memberships', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.memberships)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'memberships', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.memberships)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.memberships REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_memberships();
CREATE TRIGGER note_update AFTER UPDATE ON galley.memberships REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_memberships();
CREATE TRIGGER note_delete AFTER DELETE ON galley.memberships REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_memberships();

CREATE FUNCTION sync.note_permission_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'permission_grants', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.permission_grants)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'permission_grants', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.permission_grants)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.permission_grants)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'permission_grants', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.permission_grants)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'permission_grants', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.permission_grants)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.permission_grants REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_permission_grants();
CREATE TRIGGER note_update AFTER UPDATE ON galley.permission_grants REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_permission_grants();
CREATE TRIGGER note_delete AFTER DELETE ON galley.permission_grants REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_permission_grants();

CREATE FUNCTION sync.note_brands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brands', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brands)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brands', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brands)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.brands)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brands', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brands)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brands', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brands)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.brands REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brands();
CREATE TRIGGER note_update AFTER UPDATE ON galley.brands REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brands();
CREATE TRIGGER note_delete AFTER DELETE ON galley.brands REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brands();

CREATE FUNCTION sync.note_brand_members() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_members', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_members)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_members', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_members)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.brand_members)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_members', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_members)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_members', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_members)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.brand_members REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_members();
CREATE TRIGGER note_update AFTER UPDATE ON galley.brand_members REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_members();
CREATE TRIGGER note_delete AFTER DELETE ON galley.brand_members REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_members();

CREATE FUNCTION sync.note_client_contacts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'client_contacts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.client_contacts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'client_contacts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.client_contacts)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.client_contacts)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'client_contacts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.client_contacts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'client_contacts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.client_contacts)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.client_contacts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_client_contacts();
CREATE TRIGGER note_update AFTER UPDATE ON galley.client_contacts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_client_contacts();
CREATE TRIGGER note_delete AFTER DELETE ON galley.client_contacts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_client_contacts();

CREATE FUNCTION sync.note_posting_slots() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posting_slots', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.posting_slots)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posting_slots', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.posting_slots)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.posting_slots)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posting_slots', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.posting_slots)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posting_slots', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.posting_slots)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.posting_slots REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posting_slots();
CREATE TRIGGER note_update AFTER UPDATE ON galley.posting_slots REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posting_slots();
CREATE TRIGGER note_delete AFTER DELETE ON galley.posting_slots REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posting_slots();

CREATE FUNCTION sync.note_blackouts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'blackouts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.blackouts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'blackouts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.blackouts)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.blackouts)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'blackouts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.blackouts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'blackouts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.blackouts)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.blackouts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_blackouts();
CREATE TRIGGER note_update AFTER UPDATE ON galley.blackouts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_blackouts();
CREATE TRIGGER note_delete AFTER DELETE ON galley.blackouts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_blackouts();

CREATE FUNCTION sync.note_calendar_notes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'calendar_notes', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.calendar_notes)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'calendar_notes', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.calendar_notes)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.calendar_notes)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'calendar_notes', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.calendar_notes)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'calendar_notes', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.calendar_notes)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.calendar_notes REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_calendar_notes();
CREATE TRIGGER note_update AFTER UPDATE ON galley.calendar_notes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_calendar_notes();
CREATE TRIGGER note_delete AFTER DELETE ON galley.calendar_notes REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_calendar_notes();

CREATE FUNCTION sync.note_connections() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'connections', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.connections)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'connections', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.connections)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.connections)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'connections', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.connections)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'connections', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.connections)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.connections REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_connections();
CREATE TRIGGER note_update AFTER UPDATE ON galley.connections REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_connections();
CREATE TRIGGER note_delete AFTER DELETE ON galley.connections REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_connections();

CREATE FUNCTION sync.note_accounts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'accounts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.accounts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'accounts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.accounts)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.accounts)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'accounts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.accounts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'accounts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.accounts)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.accounts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_accounts();
CREATE TRIGGER note_update AFTER UPDATE ON galley.accounts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_accounts();
CREATE TRIGGER note_delete AFTER DELETE ON galley.accounts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_accounts();

CREATE FUNCTION sync.note_destinations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'destinations', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.destinations)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'destinations', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.destinations)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.destinations)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'destinations', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.destinations)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'destinations', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.destinations)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.destinations REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_destinations();
CREATE TRIGGER note_update AFTER UPDATE ON galley.destinations REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_destinations();
CREATE TRIGGER note_delete AFTER DELETE ON galley.destinations REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_destinations();

CREATE FUNCTION sync.note_campaigns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaigns', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.campaigns)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaigns', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.campaigns)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.campaigns)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaigns', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.campaigns)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaigns', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.campaigns)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.campaigns REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaigns();
CREATE TRIGGER note_update AFTER UPDATE ON galley.campaigns REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaigns();
CREATE TRIGGER note_delete AFTER DELETE ON galley.campaigns REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaigns();

CREATE FUNCTION sync.note_categories() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.categories)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.categories)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.categories)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.categories REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_categories();
CREATE TRIGGER note_update AFTER UPDATE ON galley.categories REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_categories();
CREATE TRIGGER note_delete AFTER DELETE ON galley.categories REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_categories();

CREATE FUNCTION sync.note_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.tags)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.tags)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.tags)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.tags REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_tags();
CREATE TRIGGER note_update AFTER UPDATE ON galley.tags REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_tags();
CREATE TRIGGER note_delete AFTER DELETE ON galley.tags REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_tags();

CREATE FUNCTION sync.note_brand_categories() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_categories)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.brand_categories)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_categories)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.brand_categories REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_categories();
CREATE TRIGGER note_update AFTER UPDATE ON galley.brand_categories REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_categories();
CREATE TRIGGER note_delete AFTER DELETE ON galley.brand_categories REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_categories();

CREATE FUNCTION sync.note_brand_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_tags)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.brand_tags)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.brand_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'brand_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.brand_tags)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.brand_tags REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_tags();
CREATE TRIGGER note_update AFTER UPDATE ON galley.brand_tags REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_tags();
CREATE TRIGGER note_delete AFTER DELETE ON galley.brand_tags REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_brand_tags();

CREATE FUNCTION sync.note_snippets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'snippets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.snippets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'snippets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.snippets)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.snippets)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'snippets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.snippets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'snippets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.snippets)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.snippets REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_snippets();
CREATE TRIGGER note_update AFTER UPDATE ON galley.snippets REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_snippets();
CREATE TRIGGER note_delete AFTER DELETE ON galley.snippets REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_snippets();

CREATE FUNCTION sync.note_post_categories() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_categories)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_categories)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_categories', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_categories)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_categories', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_categories)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_categories REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_categories();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_categories REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_categories();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_categories REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_categories();

CREATE FUNCTION sync.note_post_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_tags)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_tags)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_tags)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_tags REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_tags();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_tags REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_tags();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_tags REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_tags();

CREATE FUNCTION sync.note_asset_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_tags)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.asset_tags)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_tags)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.asset_tags REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_tags();
CREATE TRIGGER note_update AFTER UPDATE ON galley.asset_tags REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_tags();
CREATE TRIGGER note_delete AFTER DELETE ON galley.asset_tags REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_tags();

CREATE FUNCTION sync.note_campaign_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaign_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.campaign_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaign_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.campaign_tags)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.campaign_tags)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaign_tags', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.campaign_tags)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'campaign_tags', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.campaign_tags)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.campaign_tags REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaign_tags();
CREATE TRIGGER note_update AFTER UPDATE ON galley.campaign_tags REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaign_tags();
CREATE TRIGGER note_delete AFTER DELETE ON galley.campaign_tags REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_campaign_tags();

CREATE FUNCTION sync.note_posts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.posts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.posts)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.posts)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.posts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'posts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.posts)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.posts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posts();
CREATE TRIGGER note_update AFTER UPDATE ON galley.posts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posts();
CREATE TRIGGER note_delete AFTER DELETE ON galley.posts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_posts();

CREATE FUNCTION sync.note_post_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_parts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_parts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_parts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_parts)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_parts)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_parts', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_parts)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_parts', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_parts)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_parts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_parts();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_parts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_parts();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_parts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_parts();

CREATE FUNCTION sync.note_post_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_targets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_targets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_targets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_targets)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_targets)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_targets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_targets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_targets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_targets)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_targets REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_targets();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_targets REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_targets();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_targets REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_targets();

CREATE FUNCTION sync.note_post_media() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_media', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_media)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_media', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_media)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_media)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_media', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_media)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_media', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_media)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_media REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_media();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_media REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_media();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_media REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_media();

CREATE FUNCTION sync.note_post_revisions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_revisions', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_revisions)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_revisions', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_revisions)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_revisions)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_revisions', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_revisions)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_revisions', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_revisions)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_revisions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_revisions();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_revisions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_revisions();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_revisions REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_revisions();

CREATE FUNCTION sync.note_post_metrics_latest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_metrics_latest', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_metrics_latest)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_metrics_latest', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_metrics_latest)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.post_metrics_latest)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_metrics_latest', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.post_metrics_latest)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'post_metrics_latest', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.post_metrics_latest)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_metrics_latest REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_metrics_latest();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_metrics_latest REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_metrics_latest();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_metrics_latest REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_post_metrics_latest();

CREATE FUNCTION sync.note_comments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'comments', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.comments)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'comments', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.comments)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.comments)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'comments', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.comments)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'comments', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.comments)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.comments REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_comments();
CREATE TRIGGER note_update AFTER UPDATE ON galley.comments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_comments();
CREATE TRIGGER note_delete AFTER DELETE ON galley.comments REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_comments();

CREATE FUNCTION sync.note_folders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'folders', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.folders)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'folders', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.folders)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.folders)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'folders', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.folders)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'folders', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.folders)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.folders REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_folders();
CREATE TRIGGER note_update AFTER UPDATE ON galley.folders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_folders();
CREATE TRIGGER note_delete AFTER DELETE ON galley.folders REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_folders();

CREATE FUNCTION sync.note_assets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'assets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.assets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'assets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.assets)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.assets)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'assets', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.assets)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'assets', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.assets)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.assets REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_assets();
CREATE TRIGGER note_update AFTER UPDATE ON galley.assets REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_assets();
CREATE TRIGGER note_delete AFTER DELETE ON galley.assets REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_assets();

CREATE FUNCTION sync.note_asset_versions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_versions', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_versions)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_versions', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_versions)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.asset_versions)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_versions', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_versions)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_versions', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_versions)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.asset_versions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_versions();
CREATE TRIGGER note_update AFTER UPDATE ON galley.asset_versions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_versions();
CREATE TRIGGER note_delete AFTER DELETE ON galley.asset_versions REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_versions();

CREATE FUNCTION sync.note_asset_variants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_variants', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_variants)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_variants', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_variants)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.asset_variants)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_variants', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_variants)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_variants', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_variants)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.asset_variants REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_variants();
CREATE TRIGGER note_update AFTER UPDATE ON galley.asset_variants REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_variants();
CREATE TRIGGER note_delete AFTER DELETE ON galley.asset_variants REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_variants();

CREATE FUNCTION sync.note_asset_usage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_usage', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_usage)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_usage', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_usage)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.asset_usage)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_usage', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.asset_usage)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'asset_usage', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.asset_usage)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.asset_usage REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_usage();
CREATE TRIGGER note_update AFTER UPDATE ON galley.asset_usage REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_usage();
CREATE TRIGGER note_delete AFTER DELETE ON galley.asset_usage REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_asset_usage();

CREATE FUNCTION sync.note_workflows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'workflows', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.workflows)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'workflows', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.workflows)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.workflows)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'workflows', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.workflows)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'workflows', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.workflows)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.workflows REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_workflows();
CREATE TRIGGER note_update AFTER UPDATE ON galley.workflows REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_workflows();
CREATE TRIGGER note_delete AFTER DELETE ON galley.workflows REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_workflows();

CREATE FUNCTION sync.note_approvals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'approvals', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.approvals)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'approvals', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.approvals)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.approvals)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'approvals', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.approvals)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'approvals', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.approvals)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.approvals REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_approvals();
CREATE TRIGGER note_update AFTER UPDATE ON galley.approvals REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_approvals();
CREATE TRIGGER note_delete AFTER DELETE ON galley.approvals REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_approvals();

CREATE FUNCTION sync.note_imports() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'imports', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.imports)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'imports', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.imports)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.imports)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'imports', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.imports)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'imports', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.imports)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.imports REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_imports();
CREATE TRIGGER note_update AFTER UPDATE ON galley.imports REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_imports();
CREATE TRIGGER note_delete AFTER DELETE ON galley.imports REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_imports();

CREATE FUNCTION sync.note_saved_views() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'saved_views', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.saved_views)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    WHEN 'UPDATE' THEN
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'saved_views', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.saved_views)) AS s
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.saved_views)))
            ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'saved_views', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.saved_views)) AS s ORDER BY s, n.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSE
        INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
            SELECT s, 'saved_views', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.saved_views)) AS s ORDER BY s, o.id
            ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.saved_views REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_saved_views();
CREATE TRIGGER note_update AFTER UPDATE ON galley.saved_views REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_saved_views();
CREATE TRIGGER note_delete AFTER DELETE ON galley.saved_views REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_saved_views();

CREATE FUNCTION sync.apply_agencies(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.agencies;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "slug": "s?", "email": "s?", "settings": "j", "branding": "j", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.agencies SELECT (jsonb_populate_record(NULL::galley.agencies, '{"plan": "free", "settings": {}, "branding": {}, "limits": {}}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "slug": "s?", "email": "s?", "settings": "j", "branding": "j", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.agencies WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['agencies']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('agencies', given, was, sync.wire(present), '{"name": "text", "slug": "last", "email": "last", "settings": "json", "branding": "json", "deleted_at": "last"}') AS w;
        UPDATE galley.agencies AS r SET name = n.name, slug = n.slug, email = n.email, settings = n.settings, branding = n.branding, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_profiles(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.profiles;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"email": "s?", "full_name": "s", "avatar_asset_id": "s?", "locale": "s", "timezone": "s", "preferences": "j", "is_active": "b", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.profiles SELECT (jsonb_populate_record(NULL::galley.profiles, '{"locale": "en", "timezone": "UTC", "preferences": {}, "is_active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"email": "s?", "full_name": "s", "avatar_asset_id": "s?", "locale": "s", "timezone": "s", "preferences": "j", "is_active": "b", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.profiles WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['profiles']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('profiles', given, was, sync.wire(present), '{"email": "last", "full_name": "last", "avatar_asset_id": "last", "locale": "last", "timezone": "last", "preferences": "json", "is_active": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.profiles AS r SET email = n.email, full_name = n.full_name, avatar_asset_id = n.avatar_asset_id, locale = n.locale, timezone = n.timezone, preferences = n.preferences, is_active = n.is_active, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_memberships(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.memberships;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "user_id": "s", "role": "s", "invited_at": "n?", "accepted_at": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.memberships SELECT (jsonb_populate_record(NULL::galley.memberships, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{invited_at,accepted_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"role": "s", "invited_at": "n?", "accepted_at": "n?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.memberships WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['memberships']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('memberships', given, was, sync.wire(present), '{"role": "state", "invited_at": "last", "accepted_at": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.memberships AS r SET role = n.role, invited_at = n.invited_at, accepted_at = n.accepted_at, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{invited_at,accepted_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_permission_grants(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.permission_grants;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "user_id": "s", "brand_id": "s?", "resource": "s", "action": "s", "effect": "s", "conditions": "j?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.permission_grants SELECT (jsonb_populate_record(NULL::galley.permission_grants, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"resource": "s", "action": "s", "effect": "s", "conditions": "j?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.permission_grants WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['permission_grants']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('permission_grants', given, was, sync.wire(present), '{"resource": "last", "action": "last", "effect": "state", "conditions": "json", "deleted_at": "last"}') AS w;
        UPDATE galley.permission_grants AS r SET resource = n.resource, action = n.action, effect = n.effect, conditions = n.conditions, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_brands(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.brands;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "name": "s", "description": "s?", "industry": "s?", "owner_id": "s?", "colour": "s?", "logo_asset_id": "s?", "timezone": "s", "languages": "j", "guidelines": "j", "preferences": "j", "settings": "j", "workflow_id": "s?", "position": "s", "archived_at": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.brands SELECT (jsonb_populate_record(NULL::galley.brands, '{"timezone": "UTC", "languages": [], "guidelines": {}, "preferences": {}, "settings": {}, "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{archived_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "description": "s?", "industry": "s?", "owner_id": "s?", "colour": "s?", "logo_asset_id": "s?", "timezone": "s", "languages": "j", "guidelines": "j", "preferences": "j", "settings": "j", "workflow_id": "s?", "position": "s", "archived_at": "n?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.brands WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['brands']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('brands', given, was, sync.wire(present), '{"name": "text", "description": "text", "industry": "last", "owner_id": "last", "colour": "last", "logo_asset_id": "last", "timezone": "last", "languages": "last", "guidelines": "json", "preferences": "json", "settings": "json", "workflow_id": "last", "position": "last", "archived_at": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.brands AS r SET name = n.name, description = n.description, industry = n.industry, owner_id = n.owner_id, colour = n.colour, logo_asset_id = n.logo_asset_id, timezone = n.timezone, languages = n.languages, guidelines = n.guidelines, preferences = n.preferences, settings = n.settings, workflow_id = n.workflow_id, position = n.position, archived_at = n.archived_at, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{archived_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_brand_members(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.brand_members;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "user_id": "s", "role": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.brand_members SELECT (jsonb_populate_record(NULL::galley.brand_members, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"role": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.brand_members WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_members']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('brand_members', given, was, sync.wire(present), '{"role": "state", "deleted_at": "last"}') AS w;
        UPDATE galley.brand_members AS r SET role = n.role, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_client_contacts(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.client_contacts;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "user_id": "s?", "name": "s", "email": "s", "language": "s", "timezone": "s", "email_preferences": "j", "unsubscribed_from_all": "b", "unsubscribed_types": "j", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.client_contacts SELECT (jsonb_populate_record(NULL::galley.client_contacts, '{"language": "en", "timezone": "UTC", "email_preferences": {}, "unsubscribed_from_all": false, "unsubscribed_types": []}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"user_id": "s?", "name": "s", "email": "s", "language": "s", "timezone": "s", "email_preferences": "j", "unsubscribed_from_all": "b", "unsubscribed_types": "j", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.client_contacts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['client_contacts']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('client_contacts', given, was, sync.wire(present), '{"user_id": "last", "name": "last", "email": "last", "language": "last", "timezone": "last", "email_preferences": "json", "unsubscribed_from_all": "last", "unsubscribed_types": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.client_contacts AS r SET user_id = n.user_id, name = n.name, email = n.email, language = n.language, timezone = n.timezone, email_preferences = n.email_preferences, unsubscribed_from_all = n.unsubscribed_from_all, unsubscribed_types = n.unsubscribed_types, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_posting_slots(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.posting_slots;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "account_id": "s?", "platform": "s?", "weekday": "n", "at": "s", "position": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.posting_slots SELECT (jsonb_populate_record(NULL::galley.posting_slots, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"account_id": "s?", "platform": "s?", "weekday": "n", "at": "s", "position": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.posting_slots WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['posting_slots']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('posting_slots', given, was, sync.wire(present), '{"account_id": "last", "platform": "last", "weekday": "last", "at": "last", "position": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.posting_slots AS r SET account_id = n.account_id, platform = n.platform, weekday = n.weekday, at = n.at, position = n.position, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_blackouts(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.blackouts;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "title": "s", "start_on": "s", "end_on": "s", "zone": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.blackouts SELECT (jsonb_populate_record(NULL::galley.blackouts, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"title": "s", "start_on": "s", "end_on": "s", "zone": "s?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.blackouts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['blackouts']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('blackouts', given, was, sync.wire(present), '{"title": "text", "start_on": "last", "end_on": "last", "zone": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.blackouts AS r SET title = n.title, start_on = n.start_on, end_on = n.end_on, zone = n.zone, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_calendar_notes(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.calendar_notes;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "title": "s", "body": "s?", "start_on": "s", "end_on": "s", "rrule": "s?", "zone": "s?", "colour": "s?", "source": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.calendar_notes SELECT (jsonb_populate_record(NULL::galley.calendar_notes, '{"source": "person"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"title": "s", "body": "s?", "start_on": "s", "end_on": "s", "rrule": "s?", "zone": "s?", "colour": "s?", "source": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.calendar_notes WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['calendar_notes']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('calendar_notes', given, was, sync.wire(present), '{"title": "text", "body": "text", "start_on": "last", "end_on": "last", "rrule": "last", "zone": "last", "colour": "last", "source": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.calendar_notes AS r SET title = n.title, body = n.body, start_on = n.start_on, end_on = n.end_on, rrule = n.rrule, zone = n.zone, colour = n.colour, source = n.source, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_connections(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.connections;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "platform": "s", "external_user_id": "s?", "name": "s", "scopes": "j", "status": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.connections SELECT (jsonb_populate_record(NULL::galley.connections, '{"scopes": [], "status": "connected"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{token_expires_at,last_verified_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"platform": "s", "external_user_id": "s?", "name": "s", "scopes": "j", "status": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.connections WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['connections']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('connections', given, was, sync.wire(present), '{"platform": "last", "external_user_id": "last", "name": "last", "scopes": "last", "status": "state", "deleted_at": "last"}') AS w;
        UPDATE galley.connections AS r SET platform = n.platform, external_user_id = n.external_user_id, name = n.name, scopes = n.scopes, status = n.status, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{token_expires_at,last_verified_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_accounts(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.accounts;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "connection_id": "s?", "platform": "s", "platform_account_id": "s", "username": "s", "display_name": "s?", "avatar_asset_id": "s?", "kind": "s", "active": "b", "position": "s", "defaults": "j", "caps": "j", "metadata": "j", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.accounts SELECT (jsonb_populate_record(NULL::galley.accounts, '{"kind": "profile", "active": true, "position": "", "defaults": {}, "caps": {}, "metadata": {}}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"connection_id": "s?", "platform": "s", "platform_account_id": "s", "username": "s", "display_name": "s?", "avatar_asset_id": "s?", "kind": "s", "active": "b", "position": "s", "defaults": "j", "caps": "j", "metadata": "j", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.accounts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['accounts']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('accounts', given, was, sync.wire(present), '{"connection_id": "last", "platform": "last", "platform_account_id": "last", "username": "last", "display_name": "last", "avatar_asset_id": "last", "kind": "last", "active": "last", "position": "last", "defaults": "json", "caps": "json", "metadata": "json", "deleted_at": "last"}') AS w;
        UPDATE galley.accounts AS r SET connection_id = n.connection_id, platform = n.platform, platform_account_id = n.platform_account_id, username = n.username, display_name = n.display_name, avatar_asset_id = n.avatar_asset_id, kind = n.kind, active = n.active, position = n.position, defaults = n.defaults, caps = n.caps, metadata = n.metadata, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_destinations(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.destinations;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "account_id": "s", "kind": "s", "external_id": "s", "name": "s", "privacy": "s?", "parent_id": "s?", "active": "b", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.destinations SELECT (jsonb_populate_record(NULL::galley.destinations, '{"active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"kind": "s", "external_id": "s", "name": "s", "privacy": "s?", "parent_id": "s?", "active": "b", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.destinations WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['destinations']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('destinations', given, was, sync.wire(present), '{"kind": "last", "external_id": "last", "name": "last", "privacy": "last", "parent_id": "last", "active": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.destinations AS r SET kind = n.kind, external_id = n.external_id, name = n.name, privacy = n.privacy, parent_id = n.parent_id, active = n.active, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_campaigns(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.campaigns;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "name": "s", "description": "s?", "start_date": "s?", "end_date": "s?", "goals": "j", "budget_minor": "n?", "budget_currency": "s?", "utm": "j", "settings": "j", "status": "s", "colour": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.campaigns SELECT (jsonb_populate_record(NULL::galley.campaigns, '{"goals": [], "utm": {}, "settings": {}, "status": "draft"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "description": "s?", "start_date": "s?", "end_date": "s?", "goals": "j", "budget_minor": "n?", "budget_currency": "s?", "utm": "j", "settings": "j", "status": "s", "colour": "s?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.campaigns WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['campaigns']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('campaigns', given, was, sync.wire(present), '{"name": "text", "description": "text", "start_date": "last", "end_date": "last", "goals": "json", "budget_minor": "last", "budget_currency": "last", "utm": "json", "settings": "json", "status": "state", "colour": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.campaigns AS r SET name = n.name, description = n.description, start_date = n.start_date, end_date = n.end_date, goals = n.goals, budget_minor = n.budget_minor, budget_currency = n.budget_currency, utm = n.utm, settings = n.settings, status = n.status, colour = n.colour, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_categories(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.categories;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "kind": "s", "name": "s", "colour": "s?", "position": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.categories SELECT (jsonb_populate_record(NULL::galley.categories, '{"kind": "content", "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"kind": "s", "name": "s", "colour": "s?", "position": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.categories WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['categories']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('categories', given, was, sync.wire(present), '{"kind": "last", "name": "last", "colour": "last", "position": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.categories AS r SET kind = n.kind, name = n.name, colour = n.colour, position = n.position, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_tags(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.tags;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "name": "s", "colour": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.tags SELECT (jsonb_populate_record(NULL::galley.tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "colour": "s?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.tags WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['tags']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('tags', given, was, sync.wire(present), '{"name": "last", "colour": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.tags AS r SET name = n.name, colour = n.colour, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_brand_categories(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.brand_categories;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "category_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.brand_categories SELECT (jsonb_populate_record(NULL::galley.brand_categories, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.brand_categories WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.brand_categories WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_categories']);
        END IF;
        DELETE FROM galley.brand_categories WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_brand_tags(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.brand_tags;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.brand_tags SELECT (jsonb_populate_record(NULL::galley.brand_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.brand_tags WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.brand_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_tags']);
        END IF;
        DELETE FROM galley.brand_tags WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_snippets(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.snippets;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "kind": "s", "name": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.snippets SELECT (jsonb_populate_record(NULL::galley.snippets, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"kind": "s", "name": "s", "body": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.snippets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['snippets']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('snippets', given, was, sync.wire(present), '{"kind": "last", "name": "last", "body": "text", "deleted_at": "last"}') AS w;
        UPDATE galley.snippets AS r SET kind = n.kind, name = n.name, body = n.body, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_categories(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_categories;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "category_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_categories SELECT (jsonb_populate_record(NULL::galley.post_categories, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.post_categories WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.post_categories WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_categories']);
        END IF;
        DELETE FROM galley.post_categories WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_tags(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_tags;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_tags SELECT (jsonb_populate_record(NULL::galley.post_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.post_tags WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.post_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_tags']);
        END IF;
        DELETE FROM galley.post_tags WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_asset_tags(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.asset_tags;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "asset_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.asset_tags SELECT (jsonb_populate_record(NULL::galley.asset_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.asset_tags WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.asset_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_tags']);
        END IF;
        DELETE FROM galley.asset_tags WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_campaign_tags(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.campaign_tags;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "campaign_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.campaign_tags SELECT (jsonb_populate_record(NULL::galley.campaign_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.campaign_tags WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.campaign_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['campaign_tags']);
        END IF;
        DELETE FROM galley.campaign_tags WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_posts(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.posts;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "campaign_id": "s?", "template_version_id": "s?", "author_id": "s?", "title": "s", "description": "s?", "body": "s?", "content_type": "s", "content_state": "s", "scheduled_local": "s?", "scheduled_zone": "s?", "scheduled_fold": "n", "slot_id": "s?", "settings": "j", "metadata": "j", "ai_generated": "b", "ai_metadata": "j?", "origin": "s", "import_id": "s?", "recurrence": "s?", "series_id": "s?", "occurrence_on": "s?", "locked_by": "s?", "locked_at": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.posts SELECT (jsonb_populate_record(NULL::galley.posts, '{"content_type": "text", "content_state": "draft", "scheduled_fold": 0, "settings": {}, "metadata": {}, "ai_generated": false, "origin": "galley", "revision": 1}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{scheduled_at,locked_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"campaign_id": "s?", "template_version_id": "s?", "author_id": "s?", "title": "s", "description": "s?", "body": "s?", "content_type": "s", "content_state": "s", "scheduled_local": "s?", "scheduled_zone": "s?", "scheduled_fold": "n", "slot_id": "s?", "settings": "j", "metadata": "j", "ai_generated": "b", "ai_metadata": "j?", "origin": "s", "import_id": "s?", "recurrence": "s?", "series_id": "s?", "occurrence_on": "s?", "locked_by": "s?", "locked_at": "n?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.posts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['posts']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('posts', given, was, sync.wire(present), '{"campaign_id": "last", "template_version_id": "last", "author_id": "last", "title": "text", "description": "text", "body": "text", "content_type": "last", "content_state": "state", "scheduled_local": "last", "scheduled_zone": "last", "scheduled_fold": "last", "slot_id": "last", "settings": "json", "metadata": "json", "ai_generated": "last", "ai_metadata": "json", "origin": "last", "import_id": "last", "recurrence": "last", "series_id": "last", "occurrence_on": "last", "locked_by": "last", "locked_at": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.posts AS r SET campaign_id = n.campaign_id, template_version_id = n.template_version_id, author_id = n.author_id, title = n.title, description = n.description, body = n.body, content_type = n.content_type, content_state = n.content_state, scheduled_local = n.scheduled_local, scheduled_zone = n.scheduled_zone, scheduled_fold = n.scheduled_fold, slot_id = n.slot_id, settings = n.settings, metadata = n.metadata, ai_generated = n.ai_generated, ai_metadata = n.ai_metadata, origin = n.origin, import_id = n.import_id, recurrence = n.recurrence, series_id = n.series_id, occurrence_on = n.occurrence_on, locked_by = n.locked_by, locked_at = n.locked_at, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{scheduled_at,locked_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_parts(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_parts;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "target_id": "s?", "position": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_parts SELECT (jsonb_populate_record(NULL::galley.post_parts, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"position": "s", "body": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.post_parts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_parts']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('post_parts', given, was, sync.wire(present), '{"position": "last", "body": "text", "deleted_at": "last"}') AS w;
        UPDATE galley.post_parts AS r SET position = n.position, body = n.body, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_targets(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_targets;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "account_id": "s", "destination_id": "s?", "platform": "s", "post_type": "s", "body_override": "s?", "settings_override": "j", "delivery_state": "s", "scheduled_local_override": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_targets SELECT (jsonb_populate_record(NULL::galley.post_targets, '{"post_type": "text", "settings_override": {}, "delivery_state": "unscheduled", "platform_data": {}, "attempt_count": 0}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{scheduled_at,published_at,live_until,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"account_id": "s", "destination_id": "s?", "platform": "s", "post_type": "s", "body_override": "s?", "settings_override": "j", "delivery_state": "s", "scheduled_local_override": "s?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.post_targets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_targets']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('post_targets', given, was, sync.wire(present), '{"account_id": "last", "destination_id": "last", "platform": "last", "post_type": "last", "body_override": "text", "settings_override": "json", "delivery_state": "state", "scheduled_local_override": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.post_targets AS r SET account_id = n.account_id, destination_id = n.destination_id, platform = n.platform, post_type = n.post_type, body_override = n.body_override, settings_override = n.settings_override, delivery_state = n.delivery_state, scheduled_local_override = n.scheduled_local_override, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{scheduled_at,published_at,live_until,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_media(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_media;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "target_id": "s?", "part_id": "s?", "asset_id": "s?", "source_url": "s?", "position": "s", "alt_text": "s?", "crop": "j?", "cover_ms": "n?", "user_tags": "j", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_media SELECT (jsonb_populate_record(NULL::galley.post_media, '{"position": "", "user_tags": []}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"asset_id": "s?", "source_url": "s?", "position": "s", "alt_text": "s?", "crop": "j?", "cover_ms": "n?", "user_tags": "j", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.post_media WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_media']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('post_media', given, was, sync.wire(present), '{"asset_id": "last", "source_url": "last", "position": "last", "alt_text": "text", "crop": "json", "cover_ms": "last", "user_tags": "json", "deleted_at": "last"}') AS w;
        UPDATE galley.post_media AS r SET asset_id = n.asset_id, source_url = n.source_url, position = n.position, alt_text = n.alt_text, crop = n.crop, cover_ms = n.cover_ms, user_tags = n.user_tags, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_post_revisions(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.post_revisions;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "revision": "n", "row_table": "s", "row_id": "s", "field": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.post_revisions SELECT (jsonb_populate_record(NULL::galley.post_revisions, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_comments(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.comments;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "subject": "s", "subject_id": "s", "audience": "s", "author_user_id": "s?", "author_contact_id": "s?", "body": "s", "anchor": "j?", "parent_id": "s?", "resolved_by": "s?", "resolved_at": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.comments SELECT (jsonb_populate_record(NULL::galley.comments, '{"audience": "internal"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{resolved_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"body": "s", "anchor": "j?", "resolved_by": "s?", "resolved_at": "n?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.comments WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['comments']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('comments', given, was, sync.wire(present), '{"body": "text", "anchor": "json", "resolved_by": "last", "resolved_at": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.comments AS r SET body = n.body, anchor = n.anchor, resolved_by = n.resolved_by, resolved_at = n.resolved_at, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{resolved_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_folders(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.folders;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "parent_id": "s?", "name": "s", "position": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.folders SELECT (jsonb_populate_record(NULL::galley.folders, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"parent_id": "s?", "name": "s", "position": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.folders WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['folders']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('folders', given, was, sync.wire(present), '{"parent_id": "last", "name": "last", "position": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.folders AS r SET parent_id = n.parent_id, name = n.name, position = n.position, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_assets(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.assets;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "folder_id": "s?", "category_id": "s?", "filename": "s", "original_filename": "s?", "mime": "s", "kind": "s", "bytes": "n", "sha256": "s?", "width": "n?", "height": "n?", "duration_ms": "n?", "fps": "r?", "codec": "s?", "orientation": "s?", "colours": "j", "phash": "s?", "exif": "j", "metadata": "j", "alt_text": "s?", "credit": "s?", "licence": "s?", "licence_until": "s?", "rating": "n?", "recipe": "j?", "focal_x": "r?", "focal_y": "r?", "state": "s", "source_url": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.assets SELECT (jsonb_populate_record(NULL::galley.assets, '{"colours": [], "exif": {}, "metadata": {}, "state": "local", "usage_count": 0}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"folder_id": "s?", "category_id": "s?", "filename": "s", "original_filename": "s?", "mime": "s", "kind": "s", "bytes": "n", "sha256": "s?", "width": "n?", "height": "n?", "duration_ms": "n?", "fps": "r?", "codec": "s?", "orientation": "s?", "colours": "j", "phash": "s?", "exif": "j", "metadata": "j", "alt_text": "s?", "credit": "s?", "licence": "s?", "licence_until": "s?", "rating": "n?", "recipe": "j?", "focal_x": "r?", "focal_y": "r?", "state": "s", "source_url": "s?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.assets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['assets']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('assets', given, was, sync.wire(present), '{"folder_id": "last", "category_id": "last", "filename": "last", "original_filename": "last", "mime": "last", "kind": "last", "bytes": "last", "sha256": "last", "width": "last", "height": "last", "duration_ms": "last", "fps": "last", "codec": "last", "orientation": "last", "colours": "last", "phash": "last", "exif": "json", "metadata": "json", "alt_text": "text", "credit": "last", "licence": "last", "licence_until": "last", "rating": "last", "recipe": "json", "focal_x": "last", "focal_y": "last", "state": "state", "source_url": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.assets AS r SET folder_id = n.folder_id, category_id = n.category_id, filename = n.filename, original_filename = n.original_filename, mime = n.mime, kind = n.kind, bytes = n.bytes, sha256 = n.sha256, width = n.width, height = n.height, duration_ms = n.duration_ms, fps = n.fps, codec = n.codec, orientation = n.orientation, colours = n.colours, phash = n.phash, exif = n.exif, metadata = n.metadata, alt_text = n.alt_text, credit = n.credit, licence = n.licence, licence_until = n.licence_until, rating = n.rating, recipe = n.recipe, focal_x = n.focal_x, focal_y = n.focal_y, state = n.state, source_url = n.source_url, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_asset_versions(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.asset_versions;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "asset_id": "s", "number": "n", "sha256": "s", "note": "s?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.asset_versions SELECT (jsonb_populate_record(NULL::galley.asset_versions, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"deleted_at": "n?"}');
        SELECT * INTO present FROM galley.asset_versions WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_versions']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('asset_versions', given, was, sync.wire(present), '{"deleted_at": "last"}') AS w;
        UPDATE galley.asset_versions AS r SET deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_asset_variants(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.asset_variants;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "asset_id": "s", "purpose": "s", "sha256": "s", "width": "n?", "height": "n?", "bytes": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.asset_variants SELECT (jsonb_populate_record(NULL::galley.asset_variants, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"deleted_at": "n?"}');
        SELECT * INTO present FROM galley.asset_variants WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_variants']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('asset_variants', given, was, sync.wire(present), '{"deleted_at": "last"}') AS w;
        UPDATE galley.asset_variants AS r SET deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_asset_usage(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.asset_usage;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "asset_id": "s", "used_in": "s", "used_id": "s", "used_by": "s?", "used_at": "n", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.asset_usage SELECT (jsonb_populate_record(NULL::galley.asset_usage, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{used_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).* ON CONFLICT (id) DO NOTHING;
        SELECT * INTO present FROM galley.asset_usage WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.asset_usage WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_usage']);
        END IF;
        DELETE FROM galley.asset_usage WHERE id = wanted;
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_workflows(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.workflows;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "name": "s", "description": "s?", "type": "s", "config": "j", "time_matters": "b", "active": "b", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.workflows SELECT (jsonb_populate_record(NULL::galley.workflows, '{"type": "approval", "config": {}, "time_matters": false, "active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"name": "s", "description": "s?", "type": "s", "config": "j", "time_matters": "b", "active": "b", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.workflows WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['workflows']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('workflows', given, was, sync.wire(present), '{"name": "text", "description": "text", "type": "last", "config": "json", "time_matters": "last", "active": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.workflows AS r SET name = n.name, description = n.description, type = n.type, config = n.config, time_matters = n.time_matters, active = n.active, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_approvals(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.approvals;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "revision": "n", "content_hash": "s", "step": "n", "level": "n", "approver_user_id": "s?", "approver_contact_id": "s?", "decision": "s", "comment": "s?", "due_at": "n?", "decided_at": "n?", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.approvals SELECT (jsonb_populate_record(NULL::galley.approvals, '{"decision": "pending"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{due_at,decided_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"decision": "s", "comment": "s?", "due_at": "n?", "decided_at": "n?", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.approvals WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['approvals']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('approvals', given, was, sync.wire(present), '{"decision": "state", "comment": "text", "due_at": "last", "decided_at": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.approvals AS r SET decision = n.decision, comment = n.comment, due_at = n.due_at, decided_at = n.decided_at, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{due_at,decided_at,created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_imports(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.imports;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "brand_id": "s?", "file_name": "s", "file_hash": "s", "source": "s", "mapping": "j", "zone": "s?", "row_count": "n", "error_count": "n", "state": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.imports SELECT (jsonb_populate_record(NULL::galley.imports, '{"mapping": {}, "error_count": 0, "state": "applied"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"file_name": "s", "file_hash": "s", "source": "s", "mapping": "j", "zone": "s?", "row_count": "n", "error_count": "n", "state": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.imports WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['imports']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('imports', given, was, sync.wire(present), '{"file_name": "last", "file_hash": "last", "source": "last", "mapping": "json", "zone": "last", "row_count": "last", "error_count": "last", "state": "state", "deleted_at": "last"}') AS w;
        UPDATE galley.imports AS r SET file_name = n.file_name, file_hash = n.file_hash, source = n.source, mapping = n.mapping, zone = n.zone, row_count = n.row_count, error_count = n.error_count, state = n.state, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.apply_saved_views(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    present galley.saved_views;
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        PERFORM sync.check_fields(given, '{"agency_id": "s", "user_id": "s?", "screen": "s", "name": "s", "definition": "j", "shared": "b", "position": "s", "created_at": "n", "created_by": "s?"}');
        INSERT INTO galley.saved_views SELECT (jsonb_populate_record(NULL::galley.saved_views, '{"definition": {}, "shared": false, "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*;
    WHEN 'update' THEN
        PERFORM sync.check_fields(given, '{"user_id": "s?", "screen": "s", "name": "s", "definition": "j", "shared": "b", "position": "s", "deleted_at": "n?"}');
        SELECT * INTO present FROM galley.saved_views WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['saved_views']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('saved_views', given, was, sync.wire(present), '{"user_id": "last", "screen": "last", "name": "last", "definition": "json", "shared": "last", "position": "last", "deleted_at": "last"}') AS w;
        UPDATE galley.saved_views AS r SET user_id = n.user_id, screen = n.screen, name = n.name, definition = n.definition, shared = n.shared, position = n.position, deleted_at = n.deleted_at
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{created_at,updated_at,deleted_at}'))).*) AS n WHERE r.id = wanted;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN merged;
END
$$;

-- A row as it goes over the wire, if it stands in one of these scopes.
CREATE FUNCTION sync.row_in(tbl text, wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    found jsonb;
BEGIN
    CASE tbl
    WHEN 'agencies' THEN SELECT sync.wire(r) INTO found FROM galley.agencies r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'profiles' THEN SELECT sync.wire(r) INTO found FROM galley.profiles r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'memberships' THEN SELECT sync.wire(r) INTO found FROM galley.memberships r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'permission_grants' THEN SELECT sync.wire(r) INTO found FROM galley.permission_grants r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'brands' THEN SELECT sync.wire(r) INTO found FROM galley.brands r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'brand_members' THEN SELECT sync.wire(r) INTO found FROM galley.brand_members r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'client_contacts' THEN SELECT sync.wire(r) INTO found FROM galley.client_contacts r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'posting_slots' THEN SELECT sync.wire(r) INTO found FROM galley.posting_slots r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'blackouts' THEN SELECT sync.wire(r) INTO found FROM galley.blackouts r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'calendar_notes' THEN SELECT sync.wire(r) INTO found FROM galley.calendar_notes r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'connections' THEN SELECT sync.wire(r) INTO found FROM galley.connections r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'accounts' THEN SELECT sync.wire(r) INTO found FROM galley.accounts r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'destinations' THEN SELECT sync.wire(r) INTO found FROM galley.destinations r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'campaigns' THEN SELECT sync.wire(r) INTO found FROM galley.campaigns r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'categories' THEN SELECT sync.wire(r) INTO found FROM galley.categories r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'tags' THEN SELECT sync.wire(r) INTO found FROM galley.tags r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'brand_categories' THEN SELECT sync.wire(r) INTO found FROM galley.brand_categories r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'brand_tags' THEN SELECT sync.wire(r) INTO found FROM galley.brand_tags r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'snippets' THEN SELECT sync.wire(r) INTO found FROM galley.snippets r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_categories' THEN SELECT sync.wire(r) INTO found FROM galley.post_categories r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_tags' THEN SELECT sync.wire(r) INTO found FROM galley.post_tags r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'asset_tags' THEN SELECT sync.wire(r) INTO found FROM galley.asset_tags r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'campaign_tags' THEN SELECT sync.wire(r) INTO found FROM galley.campaign_tags r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'posts' THEN SELECT sync.wire(r) INTO found FROM galley.posts r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_parts' THEN SELECT sync.wire(r) INTO found FROM galley.post_parts r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_targets' THEN SELECT sync.wire(r) INTO found FROM galley.post_targets r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_media' THEN SELECT sync.wire(r) INTO found FROM galley.post_media r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_revisions' THEN SELECT sync.wire(r) INTO found FROM galley.post_revisions r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'post_metrics_latest' THEN SELECT sync.wire(r) INTO found FROM galley.post_metrics_latest r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'comments' THEN SELECT sync.wire(r) INTO found FROM galley.comments r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'folders' THEN SELECT sync.wire(r) INTO found FROM galley.folders r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'assets' THEN SELECT sync.wire(r) INTO found FROM galley.assets r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'asset_versions' THEN SELECT sync.wire(r) INTO found FROM galley.asset_versions r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'asset_variants' THEN SELECT sync.wire(r) INTO found FROM galley.asset_variants r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'asset_usage' THEN SELECT sync.wire(r) INTO found FROM galley.asset_usage r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'workflows' THEN SELECT sync.wire(r) INTO found FROM galley.workflows r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'approvals' THEN SELECT sync.wire(r) INTO found FROM galley.approvals r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'imports' THEN SELECT sync.wire(r) INTO found FROM galley.imports r WHERE r.id = wanted AND within && sync.scopes_of(r);
    WHEN 'saved_views' THEN SELECT sync.wire(r) INTO found FROM galley.saved_views r WHERE r.id = wanted AND within && sync.scopes_of(r);
    ELSE
        RETURN NULL;
    END CASE;
    RETURN found;
END
$$;

-- Applies one change; the columns in which it was merged with somebody else's.
CREATE FUNCTION sync.apply(tbl text, op text, wanted uuid, given jsonb, was jsonb) RETURNS text[] LANGUAGE plpgsql SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    CASE tbl
    WHEN 'agencies' THEN RETURN sync.apply_agencies(op, wanted, given, was);
    WHEN 'profiles' THEN RETURN sync.apply_profiles(op, wanted, given, was);
    WHEN 'memberships' THEN RETURN sync.apply_memberships(op, wanted, given, was);
    WHEN 'permission_grants' THEN RETURN sync.apply_permission_grants(op, wanted, given, was);
    WHEN 'brands' THEN RETURN sync.apply_brands(op, wanted, given, was);
    WHEN 'brand_members' THEN RETURN sync.apply_brand_members(op, wanted, given, was);
    WHEN 'client_contacts' THEN RETURN sync.apply_client_contacts(op, wanted, given, was);
    WHEN 'posting_slots' THEN RETURN sync.apply_posting_slots(op, wanted, given, was);
    WHEN 'blackouts' THEN RETURN sync.apply_blackouts(op, wanted, given, was);
    WHEN 'calendar_notes' THEN RETURN sync.apply_calendar_notes(op, wanted, given, was);
    WHEN 'connections' THEN RETURN sync.apply_connections(op, wanted, given, was);
    WHEN 'accounts' THEN RETURN sync.apply_accounts(op, wanted, given, was);
    WHEN 'destinations' THEN RETURN sync.apply_destinations(op, wanted, given, was);
    WHEN 'campaigns' THEN RETURN sync.apply_campaigns(op, wanted, given, was);
    WHEN 'categories' THEN RETURN sync.apply_categories(op, wanted, given, was);
    WHEN 'tags' THEN RETURN sync.apply_tags(op, wanted, given, was);
    WHEN 'brand_categories' THEN RETURN sync.apply_brand_categories(op, wanted, given, was);
    WHEN 'brand_tags' THEN RETURN sync.apply_brand_tags(op, wanted, given, was);
    WHEN 'snippets' THEN RETURN sync.apply_snippets(op, wanted, given, was);
    WHEN 'post_categories' THEN RETURN sync.apply_post_categories(op, wanted, given, was);
    WHEN 'post_tags' THEN RETURN sync.apply_post_tags(op, wanted, given, was);
    WHEN 'asset_tags' THEN RETURN sync.apply_asset_tags(op, wanted, given, was);
    WHEN 'campaign_tags' THEN RETURN sync.apply_campaign_tags(op, wanted, given, was);
    WHEN 'posts' THEN RETURN sync.apply_posts(op, wanted, given, was);
    WHEN 'post_parts' THEN RETURN sync.apply_post_parts(op, wanted, given, was);
    WHEN 'post_targets' THEN RETURN sync.apply_post_targets(op, wanted, given, was);
    WHEN 'post_media' THEN RETURN sync.apply_post_media(op, wanted, given, was);
    WHEN 'post_revisions' THEN RETURN sync.apply_post_revisions(op, wanted, given, was);
    WHEN 'comments' THEN RETURN sync.apply_comments(op, wanted, given, was);
    WHEN 'folders' THEN RETURN sync.apply_folders(op, wanted, given, was);
    WHEN 'assets' THEN RETURN sync.apply_assets(op, wanted, given, was);
    WHEN 'asset_versions' THEN RETURN sync.apply_asset_versions(op, wanted, given, was);
    WHEN 'asset_variants' THEN RETURN sync.apply_asset_variants(op, wanted, given, was);
    WHEN 'asset_usage' THEN RETURN sync.apply_asset_usage(op, wanted, given, was);
    WHEN 'workflows' THEN RETURN sync.apply_workflows(op, wanted, given, was);
    WHEN 'approvals' THEN RETURN sync.apply_approvals(op, wanted, given, was);
    WHEN 'imports' THEN RETURN sync.apply_imports(op, wanted, given, was);
    WHEN 'saved_views' THEN RETURN sync.apply_saved_views(op, wanted, given, was);
    ELSE
        PERFORM galley.refuse('unsupported', ARRAY['t']);
    END CASE;
END
$$;
RESET ROLE;

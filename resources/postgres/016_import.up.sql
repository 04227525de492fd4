-- A desktop's workspace becomes an agency of this server, as `galleyd import` reads it: rows that were approved or sent
-- cannot pass sync_push. Who works in it by the address of an account that is here already is that person.
SET ROLE galley_owner;

-- Makes an account, without a password, of everybody who has an address and none yet. {old id: id} of those who had one.
CREATE FUNCTION sync.import_people(rows jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known jsonb;
BEGIN
    SELECT coalesce(jsonb_object_agg(r.value ->> 'id', u.id), '{}') INTO known FROM jsonb_array_elements(rows) AS r
        JOIN auth.users u ON lower(u.email) = lower(r.value ->> 'email') AND u.deleted_at IS NULL;
    INSERT INTO auth.users (id, email, raw_user_meta_data)
        SELECT (r.value ->> 'id')::uuid, lower(r.value ->> 'email'), jsonb_build_object('full_name', r.value ->> 'full_name', 'locale', r.value ->> 'locale')
        FROM jsonb_array_elements(rows) AS r WHERE r.value ->> 'email' LIKE '_%@_%' AND NOT known ? (r.value ->> 'id');
    INSERT INTO auth.identities (user_id, provider_id, identity_data)
        SELECT u.id, u.id::text, jsonb_build_object('sub', u.id, 'email', u.email) FROM jsonb_array_elements(rows) AS r
        JOIN auth.users u ON u.id = (r.value ->> 'id')::uuid ON CONFLICT DO NOTHING;
    -- The account made the profile; the rest of what the desktop knew of them.
    UPDATE galley.profiles p SET timezone = r.value ->> 'timezone', preferences = (r.value ->> 'preferences')::jsonb,
            avatar_asset_id = (r.value ->> 'avatar_asset_id')::uuid, created_at = to_timestamp((r.value ->> 'created_at')::numeric / 1000)
        FROM jsonb_array_elements(rows) AS r WHERE p.id = (r.value ->> 'id')::uuid;
    RETURN known;
END
$$;

-- Rows of one table as a desktop keeps them: instants in milliseconds, JSON as text.
CREATE FUNCTION sync.import_rows(tbl text, rows jsonb) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET jit = off -- a plan made while a table was empty must not stay
AS $$
DECLARE
    taken bigint;
BEGIN
    CASE tbl
    WHEN 'agencies' THEN
        INSERT INTO galley.agencies SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.agencies,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'settings', (r.value ->> 'settings')::jsonb, 'branding', (r.value ->> 'branding')::jsonb, 'limits', (r.value ->> 'limits')::jsonb)) AS n;
    WHEN 'profiles' THEN
        INSERT INTO galley.profiles SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.profiles,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'preferences', (r.value ->> 'preferences')::jsonb)) AS n ON CONFLICT (id) DO NOTHING;
    WHEN 'memberships' THEN
        INSERT INTO galley.memberships SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.memberships,
            sync.instants(r.value, '{invited_at,accepted_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'permission_grants' THEN
        INSERT INTO galley.permission_grants SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.permission_grants,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'conditions', (r.value ->> 'conditions')::jsonb)) AS n;
    WHEN 'brands' THEN
        INSERT INTO galley.brands SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.brands,
            sync.instants(r.value, '{archived_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'languages', (r.value ->> 'languages')::jsonb, 'guidelines', (r.value ->> 'guidelines')::jsonb, 'preferences', (r.value ->> 'preferences')::jsonb, 'settings', (r.value ->> 'settings')::jsonb)) AS n;
    WHEN 'brand_members' THEN
        INSERT INTO galley.brand_members SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.brand_members,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'client_contacts' THEN
        INSERT INTO galley.client_contacts SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.client_contacts,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'email_preferences', (r.value ->> 'email_preferences')::jsonb, 'unsubscribed_types', (r.value ->> 'unsubscribed_types')::jsonb)) AS n;
    WHEN 'posting_slots' THEN
        INSERT INTO galley.posting_slots SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.posting_slots,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'blackouts' THEN
        INSERT INTO galley.blackouts SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.blackouts,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'calendar_notes' THEN
        INSERT INTO galley.calendar_notes SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.calendar_notes,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'connections' THEN
        INSERT INTO galley.connections SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.connections,
            sync.instants(r.value, '{token_expires_at,last_verified_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'scopes', (r.value ->> 'scopes')::jsonb)) AS n;
    WHEN 'accounts' THEN
        INSERT INTO galley.accounts SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.accounts,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'defaults', (r.value ->> 'defaults')::jsonb, 'caps', (r.value ->> 'caps')::jsonb, 'metadata', (r.value ->> 'metadata')::jsonb)) AS n;
    WHEN 'destinations' THEN
        INSERT INTO galley.destinations SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.destinations,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'campaigns' THEN
        INSERT INTO galley.campaigns SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.campaigns,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'goals', (r.value ->> 'goals')::jsonb, 'utm', (r.value ->> 'utm')::jsonb, 'settings', (r.value ->> 'settings')::jsonb)) AS n;
    WHEN 'categories' THEN
        INSERT INTO galley.categories SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.categories,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'tags' THEN
        INSERT INTO galley.tags SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.tags,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'brand_categories' THEN
        INSERT INTO galley.brand_categories SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.brand_categories,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'brand_tags' THEN
        INSERT INTO galley.brand_tags SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.brand_tags,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'snippets' THEN
        INSERT INTO galley.snippets SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.snippets,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'post_categories' THEN
        INSERT INTO galley.post_categories SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_categories,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'post_tags' THEN
        INSERT INTO galley.post_tags SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_tags,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'asset_tags' THEN
        INSERT INTO galley.asset_tags SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.asset_tags,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'campaign_tags' THEN
        INSERT INTO galley.campaign_tags SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.campaign_tags,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'posts' THEN
        INSERT INTO galley.posts SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.posts,
            sync.instants(r.value, '{scheduled_at,locked_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'settings', (r.value ->> 'settings')::jsonb, 'metadata', (r.value ->> 'metadata')::jsonb, 'ai_metadata', (r.value ->> 'ai_metadata')::jsonb)) AS n;
    WHEN 'post_parts' THEN
        INSERT INTO galley.post_parts SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_parts,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'post_targets' THEN
        INSERT INTO galley.post_targets SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_targets,
            sync.instants(r.value, '{scheduled_at,published_at,live_until,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'settings_override', (r.value ->> 'settings_override')::jsonb, 'platform_data', (r.value ->> 'platform_data')::jsonb)) AS n;
    WHEN 'post_media' THEN
        INSERT INTO galley.post_media SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_media,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'crop', (r.value ->> 'crop')::jsonb, 'user_tags', (r.value ->> 'user_tags')::jsonb)) AS n;
    WHEN 'post_revisions' THEN
        INSERT INTO galley.post_revisions SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_revisions,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'post_metrics_latest' THEN
        INSERT INTO galley.post_metrics_latest SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.post_metrics_latest,
            sync.instants(r.value, '{recorded_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'comments' THEN
        INSERT INTO galley.comments SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.comments,
            sync.instants(r.value, '{resolved_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'anchor', (r.value ->> 'anchor')::jsonb)) AS n;
    WHEN 'folders' THEN
        INSERT INTO galley.folders SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.folders,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'assets' THEN
        INSERT INTO galley.assets SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.assets,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'colours', (r.value ->> 'colours')::jsonb, 'exif', (r.value ->> 'exif')::jsonb, 'metadata', (r.value ->> 'metadata')::jsonb, 'recipe', (r.value ->> 'recipe')::jsonb)) AS n;
    WHEN 'asset_versions' THEN
        INSERT INTO galley.asset_versions SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.asset_versions,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'asset_variants' THEN
        INSERT INTO galley.asset_variants SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.asset_variants,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'asset_usage' THEN
        INSERT INTO galley.asset_usage SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.asset_usage,
            sync.instants(r.value, '{used_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'workflows' THEN
        INSERT INTO galley.workflows SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.workflows,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'config', (r.value ->> 'config')::jsonb)) AS n;
    WHEN 'approvals' THEN
        INSERT INTO galley.approvals SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.approvals,
            sync.instants(r.value, '{due_at,decided_at,created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0)) AS n;
    WHEN 'imports' THEN
        INSERT INTO galley.imports SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.imports,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'mapping', (r.value ->> 'mapping')::jsonb)) AS n;
    WHEN 'saved_views' THEN
        INSERT INTO galley.saved_views SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.saved_views,
            sync.instants(r.value, '{created_at,updated_at,deleted_at}') || jsonb_build_object('rv', 0, 'definition', (r.value ->> 'definition')::jsonb)) AS n;
    ELSE
        PERFORM galley.refuse('unsupported', ARRAY['t']);
    END CASE;
    GET DIAGNOSTICS taken = ROW_COUNT;
    RETURN taken;
END
$$;

-- Who is bringing a workspace into which agency: begun while it is empty, until its owner says that it is all there.
CREATE TABLE sync.importing (
    agency_id uuid PRIMARY KEY REFERENCES galley.agencies (id) ON DELETE CASCADE,
    person uuid NOT NULL,
    begun_at timestamptz(3) NOT NULL DEFAULT now()
);
ALTER TABLE sync.importing ENABLE ROW LEVEL SECURITY;

-- Takes chunks of a desktop's workspace, [{"t": table, "rows": […]}] with every column of a row, what is named before what
-- names it, into an agency that holds nothing yet. People, roles and the agency itself are the server's: whom a row names
-- must be here already, and a client's person is linked by their own login. With `done` it is over, and everybody who looks
-- reads the agency anew.
CREATE FUNCTION api.workspace_import(agency uuid, tables jsonb, done boolean DEFAULT false) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    claims text := current_setting('request.jwt.claims', true);
    chunk jsonb;
    rows jsonb;
    taken bigint := 0;
BEGIN
    PERFORM sync.check_caller(1);
    IF (galley.my_standing(agency, NULL)).role IS DISTINCT FROM 'owner' OR galley.only_brand() IS NOT NULL THEN
        PERFORM sync.refuse_request(403, 'forbidden', 'agency');
    ELSIF jsonb_typeof(tables) IS DISTINCT FROM 'array' OR jsonb_array_length(tables) > 200 THEN
        PERFORM sync.refuse_request(400, 'invalid', 'tables');
    END IF;
    PERFORM FROM galley.agencies a WHERE a.id = agency FOR UPDATE;
    IF NOT EXISTS (SELECT FROM sync.importing i WHERE i.agency_id = agency) THEN
        IF EXISTS (SELECT FROM galley.brands b WHERE b.agency_id = agency) THEN
            PERFORM sync.refuse_request(409, 'not_empty', 'agency');
        END IF;
        INSERT INTO sync.importing (agency_id, person) VALUES (agency, galley.me());
    END IF;
    -- What was approved or sent keeps its state: these rows are nobody's doing now.
    PERFORM set_config('request.jwt.claims', '', true);
    FOR chunk IN SELECT value FROM jsonb_array_elements(tables) LOOP
        IF coalesce(chunk ->> 't' IN ('agencies', 'profiles', 'memberships', 'permission_grants'), true) OR jsonb_typeof(chunk -> 'rows') IS DISTINCT FROM 'array' THEN
            PERFORM sync.refuse_request(400, 'invalid', chunk ->> 't');
        END IF;
        SELECT jsonb_agg(r.value || jsonb_build_object('agency_id', agency) || CASE chunk ->> 't' WHEN 'client_contacts'
            THEN '{"user_id": null}'::jsonb ELSE '{}' END) INTO rows FROM jsonb_array_elements(chunk -> 'rows') AS r;
        taken := taken + sync.import_rows(chunk ->> 't', coalesce(rows, '[]'));
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;
    PERFORM set_config('request.jwt.claims', claims, true);
    IF (SELECT (SELECT count(*) FROM galley.brands b WHERE b.agency_id = a.id AND b.deleted_at IS NULL) > (a.limits ->> 'brands')::bigint
            OR (SELECT count(*) FROM galley.accounts c WHERE c.agency_id = a.id AND c.deleted_at IS NULL) > (a.limits ->> 'accounts')::bigint
        FROM galley.agencies a WHERE a.id = agency) THEN
        PERFORM sync.refuse_request(409, 'quota', 'agency');
    END IF;
    IF done THEN
        DELETE FROM sync.importing i WHERE i.agency_id = agency;
        UPDATE sync.scope s SET generation = generation + 1 WHERE s.agency_id = agency;
    END IF;
    RETURN jsonb_build_object('taken', taken);
EXCEPTION WHEN integrity_constraint_violation OR data_exception OR SQLSTATE 'GA400' THEN
    PERFORM sync.refuse_request(400, 'invalid', left(SQLERRM, 200));
END
$$;
GRANT EXECUTE ON FUNCTION api.workspace_import(uuid, jsonb, boolean) TO authenticated;
RESET ROLE;

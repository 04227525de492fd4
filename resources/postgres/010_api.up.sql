-- The functions that a gateway shows to the world, and nothing else is shown. Each checks the caller itself. A refusal of a
-- whole request is an error PTxyz, which becomes the HTTP status xyz; SQLSTATE 40001 never leaves one.
SET ROLE galley_owner;

CREATE FUNCTION sync.refuse_request(status int, code text, details text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'PT' || status, MESSAGE = code, DETAIL = details;
END
$$;

CREATE FUNCTION sync.check_caller(schema int) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF galley.me() IS NULL THEN
        PERFORM sync.refuse_request(401, 'unauthorized', '');
    ELSIF schema IS DISTINCT FROM 1 THEN
        PERFORM sync.refuse_request(426, 'upgrade_needed', '1');
    END IF;
END
$$;

-- What I see, a tag that changes with it, and the scopes alone.
CREATE FUNCTION sync.scope_list(OUT list jsonb, OUT etag text, OUT ids uuid[])
LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'brand', s.brand_id, 'gen', s.generation) ORDER BY s.id), '[]'),
        coalesce(array_agg(s.id), '{}') INTO list, ids FROM sync.my_scopes() AS s;
    etag := md5(list::text);
END
$$;

-- A cursor is `v1.<snapshot>` where everything of that snapshot was read, or `v1.<from>.<to>.<xid>.<table>.<row>.<scope>`
-- within the pages from one snapshot to the next; `from` is empty in a first sync. NULLs where it cannot be read.
CREATE FUNCTION sync.read_cursor(cursor text, OUT since pg_snapshot, OUT until pg_snapshot, OUT x xid8, OUT tbl text,
    OUT row_id uuid, OUT scope uuid)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    parts text[] := string_to_array(cursor, '.');
BEGIN
    IF parts[1] = 'v1' AND cardinality(parts) = 2 THEN
        since := parts[2];
    ELSIF parts[1] = 'v1' AND cardinality(parts) = 7 THEN
        since := nullif(parts[2], '');
        until := parts[3];
        x := parts[4];
        tbl := parts[5];
        row_id := parts[6];
        scope := parts[7];
    END IF;
    -- From a future that this database never had: it was put back.
    IF pg_snapshot_xmax(coalesce(until, since)) > pg_snapshot_xmax(pg_current_snapshot()) THEN
        since := NULL;
        until := NULL;
        x := NULL;
    END IF;
EXCEPTION WHEN invalid_text_representation OR numeric_value_out_of_range THEN
    since := NULL;
    until := NULL;
    x := NULL;
END
$$;

-- One page of what changed in some scopes. STABLE: one snapshot for all of it; a transaction that began before it and
-- commits later is not visible in it, and so is told after it.
CREATE FUNCTION sync.pull_group(wanted jsonb, mine uuid[], page int, anew boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    place record;
    entry record;
    until pg_snapshot;
    scopes uuid[];
    gone_by uuid[];
    named uuid[] := ARRAY(SELECT CASE WHEN s ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN s::uuid END
        FROM jsonb_array_elements_text(coalesce(wanted -> 'scopes', '[]')) AS s);
    rows jsonb[] := '{}';
    found jsonb;
    more boolean := false;
    low xid8;
BEGIN
    place := sync.read_cursor(CASE WHEN anew THEN NULL ELSE wanted ->> 'cursor' END);
    until := coalesce(place.until, pg_current_snapshot());
    SELECT array_agg(s.id), array_agg(s.id) FILTER (WHERE pg_snapshot_xmin(place.since) < s.horizon)
        INTO scopes, gone_by FROM sync.scope s
        WHERE s.id = ANY (named) AND s.id = ANY (mine);
    IF wanted ->> 'cursor' IS NOT NULL AND place.since IS NULL AND place.until IS NULL THEN
        -- A cursor that means nothing here: everything again, by a first sync.
        RETURN jsonb_build_object('cursor', NULL, 'more', false, 'reset', coalesce(to_jsonb(scopes), '[]'), 'rows', '[]'::jsonb);
    END IF;
    low := greatest(coalesce(pg_snapshot_xmin(place.since), '0'), coalesce(place.x, '0'));
    FOR entry IN
        SELECT e.*, array_position(named, e.scope) - 1 AS number
        FROM unnest(scopes) AS s (id) CROSS JOIN LATERAL (
            SELECT * FROM sync.entry t
            WHERE t.scope = s.id AND t.xid >= low AND NOT s.id = ANY (coalesce(gone_by, '{}'))
                AND (place.since IS NULL OR NOT pg_visible_in_snapshot(t.xid, place.since)) AND pg_visible_in_snapshot(t.xid, until)
                AND (place.since IS NOT NULL OR NOT t.gone)
                AND (place.x IS NULL OR (t.xid, t.tbl, t.row_id, t.scope) > (place.x, place.tbl, place.row_id, place.scope))
            ORDER BY t.xid, t.tbl, t.row_id LIMIT page + 1) AS e
        ORDER BY e.xid, e.tbl, e.row_id, e.scope LIMIT page + 1
    LOOP
        IF cardinality(rows) = page THEN
            more := true;
            EXIT;
        END IF;
        found := CASE WHEN NOT entry.gone THEN sync.row_in(entry.tbl, entry.row_id, ARRAY[entry.scope]) END;
        rows := rows || (jsonb_build_object('s', entry.number, 't', entry.tbl, 'id', entry.row_id, 'x', entry.xid::text, 'rv', entry.rv)
            || CASE WHEN found IS NULL THEN '{"gone": 1}' ELSE jsonb_build_object('d', found) END);
        place.tbl := entry.tbl;
        place.row_id := entry.row_id;
        place.scope := entry.scope;
        place.x := entry.xid;
    END LOOP;
    RETURN jsonb_build_object('cursor', CASE WHEN more
            THEN concat_ws('.', 'v1', coalesce(place.since::text, ''), until, place.x, place.tbl, place.row_id, place.scope)
            ELSE 'v1.' || until END,
        'more', more, 'reset', coalesce(to_jsonb(gone_by), '[]'), 'rows', to_jsonb(rows));
END
$$;

-- Everything that changed for me since I last asked; at most `limit` rows of each group.
CREATE FUNCTION api.sync_pull(device uuid, schema int, groups jsonb, epoch text DEFAULT NULL, scopes_etag text DEFAULT NULL,
    "limit" int DEFAULT 2000) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    scopes record;
    answers jsonb;
    here text := sync.epoch();
BEGIN
    PERFORM sync.check_caller(schema);
    IF jsonb_typeof(groups) IS DISTINCT FROM 'array' OR jsonb_array_length(groups) > 200 THEN
        PERFORM sync.refuse_request(400, 'invalid', 'groups');
    END IF;
    scopes := sync.scope_list();
    SELECT jsonb_agg(sync.pull_group(g.value, scopes.ids, greatest(1, least(coalesce("limit", 2000), 5000)), epoch IS DISTINCT FROM here)
            ORDER BY g.ordinality)
        INTO answers FROM jsonb_array_elements(groups) WITH ORDINALITY AS g;
    RETURN jsonb_build_object('epoch', here, 'server_time', sync.ms(clock_timestamp()),
        'scopes', jsonb_build_object('etag', scopes.etag)
            || CASE WHEN scopes_etag IS NOT DISTINCT FROM scopes.etag THEN '{}' ELSE jsonb_build_object('list', scopes.list) END,
        'groups', coalesce(answers, '[]'));
END
$$;

-- Count and hash of what stands in some scopes: SHA-256 over lines `table:row:version`, in the order of table and row.
CREATE FUNCTION api.sync_digest(scopes jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.check_caller(1);
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'count', d.count, 'hash', d.hash) ORDER BY s.id), '[]')
        FROM sync.my_scopes() AS s CROSS JOIN LATERAL (
            SELECT count(*), encode(sha256(convert_to(coalesce(string_agg(tbl || ':' || row_id || ':' || rv, E'\n'
                ORDER BY tbl, row_id), ''), 'UTF8')), 'hex') FROM sync.entry WHERE scope = s.id AND NOT gone) AS d (count, hash)
        WHERE scopes ? s.id::text);
END
$$;

GRANT EXECUTE ON FUNCTION api.sync_pull(uuid, int, jsonb, text, text, int), api.sync_digest(jsonb) TO authenticated;
RESET ROLE;

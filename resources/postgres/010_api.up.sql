-- The functions that a gateway shows to the world, and nothing else is shown. Each checks the caller itself. A refusal of a
-- whole request is an error PTxyz, which becomes the HTTP status xyz; SQLSTATE 40001 never leaves one.
SET ROLE galley_owner;

CREATE FUNCTION sync.refuse_request(status int, code text, details text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'PT' || status, MESSAGE = code, DETAIL = details;
END
$$;

CREATE FUNCTION sync.check_caller(schema int) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF galley.me() IS NULL THEN
        PERFORM sync.refuse_request(401, 'unauthorized', '');
    ELSIF schema IS DISTINCT FROM 1 THEN
        PERFORM sync.refuse_request(426, 'upgrade_needed', '1');
    END IF;
END
$$;

-- What I see, and a tag that changes with it.
CREATE FUNCTION sync.scope_list(OUT list jsonb, OUT etag text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT l, md5(l::text) FROM (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'brand', brand_id, 'gen', generation)
        ORDER BY id), '[]') FROM sync.my_scopes()) AS made (l)
$$;

-- A cursor is `v1.<snapshot>` where everything of that snapshot was read, or `v1.<from>.<to>.<xid>.<table>.<row>.<scope>`
-- within the pages from one snapshot to the next; `from` is empty in a first sync. NULLs where it cannot be read.
CREATE FUNCTION sync.read_cursor(cursor text, OUT since pg_snapshot, OUT until pg_snapshot, OUT x xid8, OUT tbl text,
    OUT row_id uuid, OUT scope uuid)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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
CREATE FUNCTION sync.pull_group(wanted jsonb, mine jsonb, page int, anew boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place record;
    entry record;
    until pg_snapshot;
    scopes uuid[];
    gone_by uuid[];
    named jsonb := coalesce(wanted -> 'scopes', '[]');
    rows jsonb[] := '{}';
    found jsonb;
    more boolean := false;
    low xid8;
BEGIN
    SELECT * INTO place FROM sync.read_cursor(CASE WHEN anew THEN NULL ELSE wanted ->> 'cursor' END);
    until := coalesce(place.until, pg_current_snapshot());
    SELECT array_agg(s.id), array_agg(s.id) FILTER (WHERE pg_snapshot_xmin(place.since) < s.horizon)
        INTO scopes, gone_by FROM sync.scope s
        WHERE s.id::text IN (SELECT jsonb_array_elements_text(named)) AND s.id::text IN (SELECT m ->> 'id' FROM jsonb_array_elements(mine) AS m);
    IF wanted ->> 'cursor' IS NOT NULL AND place.since IS NULL AND place.until IS NULL THEN
        -- A cursor that means nothing here: everything again, by a first sync.
        RETURN jsonb_build_object('cursor', NULL, 'more', false, 'reset', coalesce(to_jsonb(scopes), '[]'), 'rows', '[]'::jsonb);
    END IF;
    low := greatest(coalesce(pg_snapshot_xmin(place.since), '0'), coalesce(place.x, '0'));
    FOR entry IN
        SELECT e.*, array_position(ARRAY(SELECT jsonb_array_elements_text(named)), e.scope::text) - 1 AS number
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
    SELECT * INTO scopes FROM sync.scope_list();
    SELECT jsonb_agg(sync.pull_group(g.value, scopes.list, greatest(1, least(coalesce("limit", 2000), 5000)), epoch IS DISTINCT FROM here)
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

-- Applies one set as a whole or not at all, and says what became of it.
CREATE FUNCTION sync.apply_set(given jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changes jsonb := coalesce(given -> 'changes', '[]');
    change jsonb;
    merged text[] := '{}';
    code text;
    fields text;
    about text;
    answer jsonb;
BEGIN
    PERFORM set_config('galley.opened', '', true), set_config('galley.new_brands', '', true);
    BEGIN
        IF jsonb_typeof(changes) <> 'array' OR jsonb_array_length(changes) > 200 THEN
            PERFORM galley.refuse('invalid', ARRAY['changes']);
        END IF;
        FOR change IN SELECT value FROM jsonb_array_elements(changes) LOOP
            IF change ->> 'op' NOT IN ('insert', 'update', 'delete') OR change ->> 'op' IS NULL
                OR (change ->> 'op' <> 'delete' AND jsonb_typeof(change -> 'set') IS DISTINCT FROM 'object')
                OR coalesce(jsonb_typeof(change -> 'was'), 'object') NOT IN ('object', 'null') OR change ->> 'id' IS NULL OR change ->> 't' IS NULL THEN
                PERFORM galley.refuse('invalid', ARRAY['changes']);
            END IF;
            merged := merged || sync.apply(change ->> 't', change ->> 'op', (change ->> 'id')::uuid, change -> 'set', change -> 'was');
        END LOOP;
        SET CONSTRAINTS ALL IMMEDIATE;
        answer := CASE WHEN merged = '{}' THEN '{"status": "ok"}' ELSE jsonb_build_object('status', 'merged', 'fields', to_jsonb(merged)) END;
    EXCEPTION
        WHEN serialization_failure OR deadlock_detected OR lock_not_available THEN
            RAISE; -- the whole request again
        WHEN SQLSTATE 'GA400' THEN
            GET STACKED DIAGNOSTICS code = MESSAGE_TEXT, fields = PG_EXCEPTION_DETAIL;
        WHEN insufficient_privilege THEN
            GET STACKED DIAGNOSTICS code = MESSAGE_TEXT, fields = PG_EXCEPTION_DETAIL;
            IF code <> 'forbidden' THEN
                code := 'internal';
            END IF;
        WHEN foreign_key_violation THEN
            GET STACKED DIAGNOSTICS about = CONSTRAINT_NAME, fields = TABLE_NAME;
            code := 'not_found';
            fields := to_json(ARRAY[regexp_replace(about, '^' || fields || '_(.*)_fkey$', '\1')])::text;
        WHEN check_violation THEN
            GET STACKED DIAGNOSTICS about = CONSTRAINT_NAME, fields = TABLE_NAME;
            code := 'invalid';
            fields := to_json(ARRAY[regexp_replace(about, '^' || fields || '_(.*)_valid$', '\1')])::text;
        WHEN not_null_violation THEN
            GET STACKED DIAGNOSTICS about = COLUMN_NAME;
            code := 'invalid';
            fields := to_json(ARRAY[about])::text;
        WHEN unique_violation THEN
            code := 'invalid';
            fields := '["unique"]';
        WHEN data_exception THEN
            code := 'invalid';
        WHEN OTHERS THEN
            code := 'internal';
            fields := to_json(ARRAY[gen_random_uuid()])::text;
            RAISE LOG 'galley.sync: incident % is %', fields, SQLERRM;
    END;
    SET CONSTRAINTS ALL DEFERRED;
    IF code IS NOT NULL THEN
        answer := jsonb_build_object('status', CASE code WHEN 'conflict' THEN 'conflict' ELSE 'rejected' END, 'code', code,
            'fields', coalesce(nullif(fields, ''), '[]')::jsonb);
    END IF;
    IF answer ->> 'status' <> 'ok' THEN
        -- What stands there now, as far as I see it.
        answer := answer || jsonb_build_object('rows', (SELECT coalesce(jsonb_agg(jsonb_build_object('t', r.t, 'id', r.id, 'd', r.d)), '[]')
            FROM (SELECT c ->> 't' AS t, c ->> 'id' AS id, sync.row_in(c ->> 't', (c ->> 'id')::uuid, ARRAY(SELECT s.id FROM sync.my_scopes() AS s)) AS d
                  FROM jsonb_array_elements(CASE jsonb_typeof(changes) WHEN 'array' THEN changes ELSE '[]' END) AS c
                  WHERE c ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') AS r WHERE r.d IS NOT NULL));
    END IF;
    RETURN answer;
END
$$;

CREATE FUNCTION sync.apply_batch(client uuid, sets jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me uuid := galley.me();
    sender record;
    given jsonb;
    number bigint;
    stored jsonb;
    answer jsonb;
    answers jsonb[] := '{}';
BEGIN
    INSERT INTO sync.device (id, user_id) VALUES (client, me) ON CONFLICT DO NOTHING;
    SELECT * INTO sender FROM sync.device WHERE id = client FOR UPDATE;
    IF sender.user_id <> me THEN
        PERFORM sync.refuse_request(409, 'client_forked', '');
    END IF;
    FOR given IN SELECT value FROM jsonb_array_elements(sets) LOOP
        number := given ->> 'seq';
        SELECT r.answer INTO stored FROM sync.result r WHERE r.user_id = me AND r.set_id = (given ->> 'id')::uuid;
        IF number > sender.last_seq + 1 OR number IS NULL OR number < 1 THEN
            PERFORM sync.refuse_request(409, 'gap', (sender.last_seq + 1)::text);
        ELSIF stored IS NOT NULL THEN
            answer := stored || '{"dup": true}';
        ELSIF number <= sender.last_seq AND EXISTS (SELECT FROM sync.result r WHERE r.device = client AND r.seq = number) THEN
            -- Another set had this number: a copy of this computer sends too.
            PERFORM sync.refuse_request(409, 'client_forked', '');
        ELSIF number <= sender.last_seq THEN
            answer := '{"status": "rejected", "code": "expired", "dup": true}';
        ELSE
            answer := sync.apply_set(given) || '{"dup": false}';
            INSERT INTO sync.result (user_id, set_id, device, seq, answer) VALUES (me, (given ->> 'id')::uuid, client, number, answer);
        END IF;
        sender.last_seq := greatest(sender.last_seq, number);
        answers := answers || (answer || jsonb_build_object('seq', number));
    END LOOP;
    UPDATE sync.device SET last_seq = sender.last_seq, seen_at = now() WHERE id = client;
    RETURN jsonb_build_object('epoch', sync.epoch(), 'server_time', sync.ms(clock_timestamp()), 'last_seq', sender.last_seq,
        'results', to_jsonb(answers), 'error', NULL);
END
$$;

-- What a desktop did, in order. Nothing is applied twice: a set that was answered is answered again.
CREATE FUNCTION api.sync_push(device uuid, schema int, sets jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.check_caller(schema);
    IF device IS NULL OR jsonb_typeof(sets) IS DISTINCT FROM 'array' THEN
        PERFORM sync.refuse_request(400, 'invalid', 'sets');
    ELSIF jsonb_array_length(sets) > 50 OR octet_length(sets::text) > 384 * 1024 THEN -- 256 KiB, written with spaces
        PERFORM sync.refuse_request(413, 'too_large', '50');
    END IF;
    FOR attempt IN 1 .. 3 LOOP
        BEGIN
            RETURN sync.apply_batch(device, sets);
        EXCEPTION WHEN serialization_failure OR deadlock_detected OR lock_not_available THEN
            IF attempt = 3 THEN
                PERFORM sync.refuse_request(503, 'busy', '1');
            END IF;
            PERFORM pg_sleep(0.02 + 0.1 * random() * attempt); -- whoever waited for us goes first
        END;
    END LOOP;
END
$$;

GRANT EXECUTE ON FUNCTION api.sync_pull(uuid, int, jsonb, text, text, int), api.sync_digest(jsonb), api.sync_push(uuid, int, jsonb)
    TO authenticated;
RESET ROLE;

-- What people did on their desktops is applied here, set by set, each as a whole or not at all and never twice. A set may
-- name in `undo` the one that it takes back.
SET ROLE galley_owner;

-- Tries the changes of a set, which are applied as a whole or not at all. `steps`: the states that were changed, for whoever
-- takes the set back.
CREATE FUNCTION sync.attempt(changes jsonb, mine uuid[], OUT answer jsonb, OUT steps jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    change jsonb;
    machine text;
    merged text[] := '{}';
    code text;
    fields text;
    about text;
BEGIN
    BEGIN
        IF jsonb_typeof(changes) <> 'array' OR jsonb_array_length(changes) > 200 THEN
            PERFORM galley.refuse('invalid', ARRAY['changes']);
        END IF;
        FOR i IN 0 .. jsonb_array_length(changes) - 1 LOOP
            change := changes -> i;
            IF change ->> 'op' NOT IN ('insert', 'update', 'delete') OR change ->> 'op' IS NULL
                OR (change ->> 'op' <> 'delete' AND jsonb_typeof(change -> 'set') IS DISTINCT FROM 'object')
                OR coalesce(jsonb_typeof(change -> 'was'), 'object') NOT IN ('object', 'null') OR change ->> 'id' IS NULL OR change ->> 't' IS NULL THEN
                PERFORM galley.refuse('invalid', ARRAY['changes']);
            END IF;
            merged := merged || sync.apply(change ->> 't', change ->> 'op', (change ->> 'id')::uuid, change -> 'set', change -> 'was', mine);
            machine := CASE WHEN change -> 'set' ? 'content_state' THEN 'content_state' WHEN change -> 'set' ? 'delivery_state' THEN 'delivery_state' END;
            IF machine IS NOT NULL AND change ->> 'op' = 'update' THEN
                steps := coalesce(steps, '{}') || jsonb_build_object(change ->> 'id',
                    jsonb_build_array(coalesce(steps -> (change ->> 'id') -> 0, change -> 'was' -> machine), change -> 'set' -> machine));
            END IF;
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
        steps := NULL;
        answer := jsonb_build_object('status', CASE code WHEN 'conflict' THEN 'conflict' ELSE 'rejected' END, 'code', code,
            'fields', coalesce(nullif(fields, ''), '[]')::jsonb);
    END IF;
END
$$;

-- What somebody would make that is there already (the same bytes, the same label): remembers which row is meant instead, and
-- the changes as they are meant then; NULL where that explains nothing.
CREATE FUNCTION sync.meant(changes jsonb, mine uuid[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    twin record;
    found boolean := false;
    meant text := changes::text;
BEGIN
    INSERT INTO sync.twin (user_id, id, survivor)
        SELECT galley.me(), (c ->> 'id')::uuid, t FROM jsonb_array_elements(changes) AS c,
            sync.twin_of(c ->> 't', sync.instants(c -> 'set', '{created_at}') || '{"id": null}', mine) AS t
        WHERE c ->> 'op' = 'insert' AND t IS NOT NULL AND t <> (c ->> 'id')::uuid
        ON CONFLICT (user_id, id) DO UPDATE SET survivor = EXCLUDED.survivor;
    FOR twin IN SELECT t.id, t.survivor FROM sync.twin t WHERE t.user_id = galley.me() AND position(t.id::text IN meant) > 0 LOOP
        found := true;
        meant := replace((SELECT coalesce(jsonb_agg(c ORDER BY n), '[]') FROM jsonb_array_elements(meant::jsonb) WITH ORDINALITY AS e (c, n)
            WHERE NOT (c ->> 'op' = 'insert' AND c ->> 'id' = twin.id::text))::text, twin.id::text, twin.survivor::text);
    END LOOP;
    RETURN CASE WHEN found THEN meant::jsonb END;
EXCEPTION WHEN data_exception OR not_null_violation THEN
    RETURN NULL; -- what it says cannot be read
END
$$;

-- Whatever the set before has noted is not this one's.
CREATE FUNCTION sync.forget_notes() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    done text;
BEGIN
    done := set_config('galley.opened', '', true);
    done := set_config('galley.new_brands', '', true);
    done := set_config('galley.back', '', true);
END
$$;

-- What stands now where these changes went, as far as I see it.
CREATE FUNCTION sync.rows_of(changes jsonb, mine uuid[]) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    rows jsonb := '[]';
    change jsonb;
    found jsonb;
BEGIN
    FOR i IN 0 .. CASE jsonb_typeof(changes) WHEN 'array' THEN jsonb_array_length(changes) ELSE 0 END - 1 LOOP
        change := changes -> i;
        IF change ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
            found := sync.row_in(change ->> 't', (change ->> 'id')::uuid, mine);
            IF found IS NOT NULL THEN
                rows := rows || jsonb_build_object('t', change ->> 't', 'id', change ->> 'id', 'd', found);
            END IF;
        END IF;
    END LOOP;
    RETURN rows;
END
$$;

-- Applies one set and says what became of it. `undo` names the set that it takes back, whose steps of states may be taken
-- the other way.
CREATE FUNCTION sync.apply_set(given jsonb, mine uuid[], OUT answer jsonb, OUT steps jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    changes jsonb := coalesce(given -> 'changes', '[]');
    instead jsonb;
    tried record;
BEGIN
    PERFORM sync.forget_notes();
    IF given ? 'undo' THEN
        PERFORM set_config('galley.back', r.steps::text, true) FROM sync.result r
            WHERE r.user_id = galley.me() AND r.set_id::text = given ->> 'undo' AND r.steps IS NOT NULL;
    END IF;
    tried := sync.attempt(changes, mine);
    IF tried.answer ->> 'code' = 'not_found' OR tried.answer = '{"status": "rejected", "code": "invalid", "fields": ["unique"]}' THEN
        instead := sync.meant(changes, mine);
        IF instead IS NOT NULL THEN
            tried := sync.attempt(instead, mine);
            IF tried.answer ->> 'status' IN ('ok', 'merged') THEN
                tried.answer := '{"fields": []}' || tried.answer || jsonb_build_object('status', 'merged', 'twins',
                    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'survivor', t.survivor)), '[]') FROM sync.twin t
                        WHERE t.user_id = galley.me() AND position(t.id::text IN changes::text) > 0));
                changes := instead;
            END IF;
        END IF;
    END IF;
    answer := tried.answer;
    steps := tried.steps;
    IF answer ->> 'status' <> 'ok' THEN
        answer := answer || jsonb_build_object('rows', sync.rows_of(changes, mine));
    END IF;
END
$$;

-- Whether a set may change what its sender reaches.
CREATE FUNCTION sync.moves_reach(changes jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE
    RETURN jsonb_path_exists(changes, '$[*] ? (@.t == "agencies" || @.t == "brands" || @.t == "memberships" || @.t == "brand_members"
        || @.t == "profiles" || @.t == "client_contacts")');

-- The table of which a set changes rows, and nothing else, so that it may be applied together with others; NULL if it is
-- not of that kind.
CREATE FUNCTION sync.bulk_table(given jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    changes jsonb := given -> 'changes';
    tbl text := changes -> 0 ->> 't';
    columns text[] := sync.bulk_columns(tbl);
    change jsonb;
BEGIN
    IF columns IS NULL OR given ? 'undo' OR jsonb_typeof(changes) <> 'array' THEN
        RETURN NULL;
    END IF;
    FOR i IN 0 .. jsonb_array_length(changes) - 1 LOOP
        change := changes -> i;
        IF change ->> 't' <> tbl OR change ->> 'op' <> 'update' OR jsonb_typeof(change -> 'set') IS DISTINCT FROM 'object'
            OR jsonb_typeof(change -> 'was') IS DISTINCT FROM 'object' OR (change -> 'set') - columns <> '{}'
            OR coalesce(change ->> 'id' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true) THEN
            RETURN NULL;
        END IF;
    END LOOP;
    RETURN tbl;
END
$$;

-- Applies sets that change different rows of one table as one; their answers, or NULL where one of them has to be refused:
-- then each is applied for itself.
CREATE FUNCTION sync.apply_together(tbl text, sets jsonb, mine uuid[]) RETURNS jsonb[]
LANGUAGE plpgsql AS $$
DECLARE
    changes jsonb;
    merged jsonb;
    id text;
    fields jsonb;
    rows jsonb;
    answers jsonb[] := '{}';
BEGIN
    SELECT jsonb_agg(c) INTO changes FROM jsonb_array_elements(sets) AS s, jsonb_array_elements(s -> 'changes') AS c
        HAVING count(DISTINCT c ->> 'id') = count(*);
    IF changes IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM sync.forget_notes();
    BEGIN
        merged := sync.update_many(tbl, changes, mine);
        SET CONSTRAINTS ALL IMMEDIATE;
    EXCEPTION
        WHEN serialization_failure OR deadlock_detected OR lock_not_available THEN
            RAISE; -- the whole request again
        WHEN OTHERS THEN
            SET CONSTRAINTS ALL DEFERRED;
            RETURN NULL;
    END;
    SET CONSTRAINTS ALL DEFERRED;
    FOR i IN 0 .. jsonb_array_length(sets) - 1 LOOP
        changes := sets -> i -> 'changes';
        fields := '[]';
        rows := '[]';
        FOR k IN 0 .. jsonb_array_length(changes) - 1 LOOP
            id := changes -> k ->> 'id';
            IF merged ? id THEN
                fields := fields || (merged -> id -> 'fields');
                rows := rows || jsonb_build_object('t', tbl, 'id', id, 'd', merged -> id -> 'd');
            END IF;
        END LOOP;
        answers := answers || CASE WHEN rows = '[]' THEN '{"status": "ok", "dup": false}'
            ELSE jsonb_build_object('status', 'merged', 'dup', false, 'fields', fields, 'rows', rows) END;
    END LOOP;
    RETURN answers;
END
$$;

CREATE FUNCTION sync.apply_batch(client uuid, sets jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    me uuid := galley.me();
    mine uuid[] := (sync.scope_list()).ids;
    sender record;
    -- {set: answer} of those that were applied before this request.
    known jsonb;
    given jsonb;
    number bigint;
    tbl text;
    run int;
    together jsonb[];
    done record;
    answer jsonb;
    answers jsonb[] := '{}';
    made_ids uuid[] := '{}';
    made_at bigint[] := '{}';
    made jsonb[] := '{}';
    made_steps jsonb[] := '{}';
    i int := 0;
BEGIN
    INSERT INTO sync.device (id, user_id) VALUES (client, me) ON CONFLICT DO NOTHING;
    SELECT * INTO sender FROM sync.device WHERE id = client FOR UPDATE;
    IF sender.user_id <> me THEN
        PERFORM sync.refuse_request(409, 'client_forked', '');
    END IF;
    SELECT coalesce(jsonb_object_agg(r.set_id, r.answer || '{"dup": true}'), '{}') INTO known FROM sync.result r
        WHERE r.user_id = me AND r.set_id = ANY (ARRAY(SELECT (s ->> 'id')::uuid FROM jsonb_array_elements(sets) AS s));
    WHILE i < jsonb_array_length(sets) LOOP
        given := sets -> i;
        number := given ->> 'seq';
        tbl := NULL;
        run := 1;
        IF number > sender.last_seq + 1 OR number IS NULL OR number < 1 THEN
            PERFORM sync.refuse_request(409, 'gap', (sender.last_seq + 1)::text);
        ELSIF known ? (given ->> 'id')::uuid::text THEN
            answers := answers || (known -> (given ->> 'id')::uuid::text || jsonb_build_object('seq', number));
        ELSIF number <= sender.last_seq THEN
            IF EXISTS (SELECT FROM sync.result r WHERE r.device = client AND r.seq = number) THEN
                -- Another set had this number: a copy of this computer sends too.
                PERFORM sync.refuse_request(409, 'client_forked', '');
            END IF;
            answers := answers || jsonb_build_object('status', 'rejected', 'code', 'expired', 'dup', true, 'seq', number);
        ELSE
            tbl := sync.bulk_table(given);
            WHILE tbl IS NOT NULL AND i + run < jsonb_array_length(sets) AND (sets -> (i + run) ->> 'seq')::bigint = number + run
                AND NOT known ? (sets -> (i + run) ->> 'id')::uuid::text AND sync.bulk_table(sets -> (i + run)) = tbl LOOP
                run := run + 1;
            END LOOP;
            together := CASE WHEN run > 1 THEN sync.apply_together(tbl, jsonb_path_query_array(sets, '$[$from to $to]',
                jsonb_build_object('from', i, 'to', i + run - 1)), mine) END;
            FOR k IN 0 .. run - 1 LOOP
                given := sets -> (i + k);
                IF (given ->> 'id')::uuid = ANY (made_ids) THEN
                    PERFORM sync.refuse_request(400, 'invalid', 'sets'); -- one set twice
                ELSIF together IS NOT NULL THEN
                    answer := together[k + 1];
                    made_steps := made_steps || NULL::jsonb;
                ELSE
                    done := sync.apply_set(given, mine);
                    answer := done.answer || '{"dup": false}';
                    made_steps := made_steps || done.steps;
                    IF sync.moves_reach(given -> 'changes') THEN
                        mine := (sync.scope_list()).ids;
                    END IF;
                END IF;
                made_ids := made_ids || (given ->> 'id')::uuid;
                made_at := made_at || number + k;
                made := made || answer;
                answers := answers || (answer || jsonb_build_object('seq', number + k));
            END LOOP;
        END IF;
        i := i + run;
        sender.last_seq := greatest(sender.last_seq, number + run - 1);
    END LOOP;
    INSERT INTO sync.result (user_id, set_id, device, seq, answer, steps)
        SELECT me, m.id, client, m.seq, m.answer, m.steps FROM unnest(made_ids, made_at, made, made_steps) AS m (id, seq, answer, steps);
    UPDATE sync.device SET last_seq = sender.last_seq, seen_at = now() WHERE id = client;
    RETURN jsonb_build_object('epoch', sync.epoch(), 'server_time', sync.ms(clock_timestamp()), 'last_seq', sender.last_seq,
        'results', to_jsonb(answers), 'error', NULL);
END
$$;

-- What a desktop did, in order. Nothing is applied twice: a set that was answered is answered again.
CREATE FUNCTION api.sync_push(device uuid, schema int, sets jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET jit = off -- all is looked up by key; a plan made while a table was small must not stay
AS $$
BEGIN
    PERFORM sync.check_caller(schema);
    IF device IS NULL OR jsonb_typeof(sets) IS DISTINCT FROM 'array' THEN
        PERFORM sync.refuse_request(400, 'invalid', 'sets');
    ELSIF jsonb_array_length(sets) > 50 OR pg_column_size(sets) > 384 * 1024 THEN -- 256 KiB, as it is stored
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

GRANT EXECUTE ON FUNCTION api.sync_push(uuid, int, jsonb) TO authenticated;
RESET ROLE;

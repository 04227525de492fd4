-- What synchronisation keeps: who sees what (scopes), what changed when (entries), and what each desktop has sent.
SET ROLE galley_owner;

-- A scope is the unit of visibility: the staff of a client, all staff of an agency, those who rule it, one of its people, a
-- client's person. A generation that rises has it read again; what left it before its horizon is no longer told.
CREATE TABLE sync.scope (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('brand', 'agency', 'ruled', 'user', 'contact')),
    agency_id uuid NOT NULL REFERENCES galley.agencies (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    brand_id uuid,
    user_id uuid,
    generation bigint NOT NULL DEFAULT 1,
    horizon xid8 NOT NULL DEFAULT '0'
);
CREATE INDEX scope_of_agency ON sync.scope (agency_id);

-- The newest change of each row in each scope it stands or stood in.
CREATE TABLE sync.entry (
    scope uuid NOT NULL,
    tbl text COLLATE "C" NOT NULL,
    row_id uuid NOT NULL,
    xid xid8 NOT NULL,
    rv bigint NOT NULL,
    gone boolean NOT NULL,
    PRIMARY KEY (scope, tbl, row_id)
) WITH (fillfactor = 80);
CREATE INDEX entry_by_time ON sync.entry (scope, xid, tbl, row_id) WITH (fillfactor = 80);

CREATE TABLE sync.device (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    last_seq bigint NOT NULL DEFAULT 0,
    seen_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE TABLE sync.result (
    user_id uuid NOT NULL,
    set_id uuid NOT NULL,
    device uuid NOT NULL, -- no key to it: whoever writes here holds the device's row
    seq bigint NOT NULL,
    answer jsonb NOT NULL,
    steps jsonb, -- {"<row>": [was, becomes]}: the states that it changed, which it alone may be taken back from
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, set_id),
    UNIQUE (device, seq)
);
-- Rows that somebody made although they were there: what they send of the one is meant for the other.
CREATE TABLE sync.twin (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    survivor uuid NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, id)
);
CREATE TABLE sync.state (single boolean PRIMARY KEY DEFAULT true CHECK (single), counter bigint NOT NULL);
INSERT INTO sync.state (counter) VALUES (1);

-- Nobody reads these but through the functions of api.
ALTER TABLE sync.scope ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.device ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.result ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.twin ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.state ENABLE ROW LEVEL SECURITY;

-- Which database this is: another cluster, another timeline or a restored copy has another epoch, and its clients begin anew.
CREATE FUNCTION sync.epoch() RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN md5((pg_control_system()).system_identifier || ':' || (pg_control_checkpoint()).timeline_id || ':'
        || (SELECT counter FROM sync.state));
END
$$;

CREATE FUNCTION sync.ms(instant timestamptz) RETURNS bigint
LANGUAGE sql STABLE
    RETURN round(date_part('epoch', instant) * 1000)::bigint;

-- Clients and contacts lend their scope their id; these have none of their own.
CREATE FUNCTION sync.scope_id(kind text, agency uuid, person uuid) RETURNS uuid
LANGUAGE sql IMMUTABLE
    RETURN md5(kind || ':' || agency || ':' || coalesce(person::text, ''))::uuid;

CREATE FUNCTION sync.open_scopes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    CASE TG_TABLE_NAME
    WHEN 'agencies' THEN
        INSERT INTO sync.scope (id, kind, agency_id) VALUES (NEW.id, 'agency', NEW.id), (sync.scope_id('ruled', NEW.id, NULL), 'ruled', NEW.id);
    WHEN 'brands' THEN
        INSERT INTO sync.scope (id, kind, agency_id, brand_id) VALUES (NEW.id, 'brand', NEW.agency_id, NEW.id);
    WHEN 'client_contacts' THEN
        INSERT INTO sync.scope (id, kind, agency_id, brand_id) VALUES (NEW.id, 'contact', NEW.agency_id, NEW.brand_id);
        UPDATE galley.profiles SET id = id WHERE id = NEW.user_id; -- stands in one scope more
    WHEN 'memberships' THEN
        INSERT INTO sync.scope (id, kind, agency_id, user_id)
            VALUES (sync.scope_id('user', NEW.agency_id, NEW.user_id), 'user', NEW.agency_id, NEW.user_id) ON CONFLICT DO NOTHING;
        UPDATE galley.profiles SET id = id WHERE id = NEW.user_id;
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER open_scopes AFTER INSERT ON galley.agencies FOR EACH ROW EXECUTE FUNCTION sync.open_scopes();
CREATE TRIGGER open_scopes AFTER INSERT ON galley.brands FOR EACH ROW EXECUTE FUNCTION sync.open_scopes();
CREATE TRIGGER open_scopes AFTER INSERT ON galley.memberships FOR EACH ROW EXECUTE FUNCTION sync.open_scopes();
CREATE TRIGGER open_scopes AFTER INSERT ON galley.client_contacts FOR EACH ROW EXECUTE FUNCTION sync.open_scopes();

CREATE FUNCTION sync.my_scopes() RETURNS SETOF sync.scope
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me uuid := galley.me();
    agencies uuid[] := galley.my_agencies();
BEGIN
    RETURN QUERY SELECT * FROM sync.scope s WHERE s.id = ANY (galley.my_brands() || agencies || galley.my_contacts()
        || ARRAY(SELECT sync.scope_id('ruled', agency, NULL) FROM unnest(galley.my_ruled_agencies()) AS agency)
        || ARRAY(SELECT sync.scope_id('user', agency, me) FROM unnest(agencies) AS agency));
END
$$;

-- Whether rows that stand in these scopes are among mine; a client that this step made is already.
CREATE FUNCTION sync.sees(scopes uuid[], mine uuid[]) RETURNS boolean
LANGUAGE sql STABLE
    RETURN scopes && mine OR scopes && galley.noted('new_brands');

-- Notes in each scope of a row that it changed, and where it stood before that it is gone.
CREATE FUNCTION sync.note() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    here uuid[] := '{}';
    left_behind uuid[] := '{}';
    place uuid;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        here := sync.scopes_of(NEW);
        FOREACH place IN ARRAY here LOOP
            INSERT INTO sync.entry VALUES (place, TG_TABLE_NAME, NEW.id, pg_current_xact_id(), NEW.rv, false)
                ON CONFLICT ON CONSTRAINT entry_pkey DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone
                    WHERE entry.rv < EXCLUDED.rv;
        END LOOP;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        left_behind := sync.scopes_of(OLD);
    END IF;
    IF NOT left_behind <@ here THEN
        FOREACH place IN ARRAY left_behind LOOP
            IF place <> ALL (here) THEN
                INSERT INTO sync.entry VALUES (place, TG_TABLE_NAME, OLD.id, pg_current_xact_id(), nextval('sync.rv'), true)
                    ON CONFLICT ON CONSTRAINT entry_pkey DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
            END IF;
        END LOOP;
    END IF;
    RETURN NULL;
END
$$;

-- The same for tables of which many rows are changed in one statement, and whose rows stand in their client's scope alone.
CREATE FUNCTION sync.note_many() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO sync.entry SELECT n.brand_id, TG_TABLE_NAME, n.id, pg_current_xact_id(), n.rv, false FROM new_rows n
            ON CONFLICT ON CONSTRAINT entry_pkey DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone
                WHERE entry.rv < EXCLUDED.rv;
    END IF;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO sync.entry SELECT o.brand_id, TG_TABLE_NAME, o.id, pg_current_xact_id(), nextval('sync.rv'), true FROM old_rows o
            ON CONFLICT ON CONSTRAINT entry_pkey DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO sync.entry SELECT o.brand_id, TG_TABLE_NAME, o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o JOIN new_rows n ON n.id = o.id WHERE n.brand_id <> o.brand_id
            ON CONFLICT ON CONSTRAINT entry_pkey DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;
    END IF;
    RETURN NULL;
END
$$;

-- The fields that a table does not take from people, and values of another kind than its column's: s text, n whole number,
-- r number, b truth, j JSON; ? may be null.
CREATE FUNCTION sync.unfit(given jsonb, kinds jsonb) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    field record;
    kind text;
    bad text[];
BEGIN
    FOR field IN SELECT key, value, jsonb_typeof(value) AS form FROM jsonb_each(given) LOOP
        kind := kinds ->> field.key;
        IF kind IS NULL OR NOT (CASE WHEN field.form = 'null' THEN kind LIKE '%?'
            ELSE CASE left(kind, 1)
                WHEN 's' THEN field.form = 'string'
                WHEN 'n' THEN field.form = 'number' AND field.value::numeric = trunc(field.value::numeric)
                WHEN 'r' THEN field.form = 'number'
                WHEN 'b' THEN field.form = 'boolean'
                ELSE true END
            END) THEN
            bad := bad || field.key;
        END IF;
    END LOOP;
    RETURN bad;
END
$$;

-- Milliseconds as Postgres reads instants.
CREATE FUNCTION sync.instants(given jsonb, names text[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    name text;
BEGIN
    IF given ?| names THEN
        FOREACH name IN ARRAY names LOOP
            IF jsonb_typeof(given -> name) = 'number' THEN
                given := given || jsonb_build_object(name, to_timestamp((given ->> name)::numeric / 1000) AT TIME ZONE 'UTC' || 'Z');
            END IF;
        END LOOP;
    END IF;
    RETURN given;
END
$$;

-- An object that was changed twice: what the second change touched, over what is there.
CREATE FUNCTION sync.merge_keys(present jsonb, was jsonb, given jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF jsonb_typeof(present) IS DISTINCT FROM 'object' OR jsonb_typeof(was) IS DISTINCT FROM 'object'
        OR jsonb_typeof(given) IS DISTINCT FROM 'object' THEN
        RETURN given;
    END IF;
    RETURN present - ARRAY(SELECT key FROM jsonb_object_keys(was) AS key WHERE NOT given ? key)
        || coalesce((SELECT jsonb_object_agg(g.key, g.value) FROM jsonb_each(given) AS g WHERE g.value IS DISTINCT FROM was -> g.key), '{}');
END
$$;

-- Field by field: what is written where `was` is no longer what stands there, by the kind of the field.
CREATE FUNCTION sync.weigh(tbl text, given jsonb, was jsonb, present jsonb, policies jsonb, OUT final jsonb, OUT merged text[])
LANGUAGE plpgsql STABLE AS $$
DECLARE
    field text;
    fields text[] := ARRAY(SELECT jsonb_object_keys(given));
    conflicts text[];
BEGIN
    IF was IS NULL OR NOT was ?& fields OR was - fields <> '{}' THEN
        PERFORM galley.refuse('invalid', ARRAY['was']);
    END IF;
    final := given;
    FOREACH field IN ARRAY fields LOOP
        CONTINUE WHEN present -> field = was -> field OR present -> field = given -> field;
        CASE policies ->> field
        WHEN 'text' THEN
            conflicts := conflicts || field;
        WHEN 'state' THEN
            PERFORM galley.refuse(CASE tbl WHEN 'approvals' THEN 'stale_approval' ELSE 'invalid_transition' END, ARRAY[field]);
        WHEN 'json' THEN
            final := final || jsonb_build_object(field, sync.merge_keys(present -> field, was -> field, given -> field));
            merged := merged || field;
        ELSE
            merged := merged || field;
        END CASE;
    END LOOP;
    IF conflicts IS NOT NULL THEN
        PERFORM galley.refuse('conflict', conflicts);
    END IF;
END
$$;
RESET ROLE;

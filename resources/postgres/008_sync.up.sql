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
    device uuid NOT NULL REFERENCES sync.device (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    answer jsonb NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, set_id),
    UNIQUE (device, seq)
);
CREATE TABLE sync.state (single boolean PRIMARY KEY DEFAULT true CHECK (single), counter bigint NOT NULL);
INSERT INTO sync.state (counter) VALUES (1);

-- Nobody reads these but through the functions of api.
ALTER TABLE sync.scope ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.device ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.result ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.state ENABLE ROW LEVEL SECURITY;

-- Which database this is: another cluster, another timeline or a restored copy has another epoch, and its clients begin anew.
CREATE FUNCTION sync.epoch() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT md5(s.system_identifier || ':' || c.timeline_id || ':' || (SELECT counter FROM sync.state))
    FROM pg_control_system() AS s, pg_control_checkpoint() AS c
$$;

CREATE FUNCTION sync.ms(instant timestamptz) RETURNS bigint
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (extract(epoch FROM instant) * 1000)::bigint
$$;

-- Clients and contacts lend their scope their id; these have none of their own.
CREATE FUNCTION sync.scope_id(kind text, agency uuid, person uuid) RETURNS uuid
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT md5(kind || ':' || agency || ':' || coalesce(person::text, ''))::uuid
$$;

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
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT * FROM sync.scope WHERE kind = 'brand' AND id = ANY (galley.my_brands())
    UNION ALL SELECT * FROM sync.scope WHERE kind = 'agency' AND id = ANY (galley.my_agencies())
    UNION ALL SELECT s.* FROM unnest(galley.my_ruled_agencies()) AS agency JOIN sync.scope s ON s.id = sync.scope_id('ruled', agency, NULL)
    UNION ALL SELECT s.* FROM unnest(galley.my_agencies()) AS agency JOIN sync.scope s ON s.id = sync.scope_id('user', agency, galley.me())
    UNION ALL SELECT * FROM sync.scope WHERE kind = 'contact' AND id = ANY (galley.my_contacts())
$$;

-- Whether I see a row that stands in these scopes, without making the whole list; a client that this step made is already
-- mine.
CREATE FUNCTION sync.reaches(scopes uuid[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT scopes && galley.noted('new_brands') OR EXISTS (SELECT FROM sync.scope s CROSS JOIN LATERAL galley.my_role(s.agency_id) AS mine
        WHERE s.id = ANY (scopes) AND CASE s.kind
            WHEN 'agency' THEN mine IS NOT NULL
            WHEN 'ruled' THEN mine IN ('admin', 'owner')
            WHEN 'user' THEN mine IS NOT NULL AND s.user_id = galley.me()
            WHEN 'contact' THEN s.id = ANY (galley.my_contacts())
            ELSE (mine IN ('admin', 'owner') OR (mine IS NOT NULL AND galley.my_role_at(s.brand_id) IS NOT NULL))
                AND s.brand_id = coalesce(galley.only_brand(), s.brand_id) END)
$$;

-- Refuses fields that a table does not take from people, and values of another kind than its column's: s text, n whole
-- number, r number, b truth, j JSON; ? may be null.
CREATE FUNCTION sync.check_fields(given jsonb, kinds jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    bad text[];
BEGIN
    SELECT array_agg(g.key) INTO bad FROM jsonb_each(given) AS g LEFT JOIN jsonb_each_text(kinds) AS k ON k.key = g.key
    WHERE k.key IS NULL OR NOT CASE
        WHEN g.value = 'null' THEN k.value LIKE '%?'
        ELSE CASE left(k.value, 1)
            WHEN 's' THEN jsonb_typeof(g.value) = 'string'
            WHEN 'n' THEN jsonb_typeof(g.value) = 'number' AND g.value::numeric = trunc(g.value::numeric)
            WHEN 'r' THEN jsonb_typeof(g.value) = 'number'
            WHEN 'b' THEN jsonb_typeof(g.value) = 'boolean'
            ELSE true END
        END;
    IF bad IS NOT NULL THEN
        PERFORM galley.refuse('invalid', bad);
    END IF;
END
$$;

-- Milliseconds as Postgres reads instants.
CREATE FUNCTION sync.instants(given jsonb, names text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT given || coalesce((SELECT jsonb_object_agg(g.key, to_timestamp(g.value::numeric / 1000) AT TIME ZONE 'UTC' || 'Z')
        FROM jsonb_each(given) AS g WHERE g.key = ANY (names) AND jsonb_typeof(g.value) = 'number'), '{}')
$$;

-- An object that was changed twice: what the second change touched, over what is there.
CREATE FUNCTION sync.merge_keys(present jsonb, was jsonb, given jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN jsonb_typeof(present) = 'object' AND jsonb_typeof(was) = 'object' AND jsonb_typeof(given) = 'object'
        THEN present - ARRAY(SELECT key FROM jsonb_object_keys(was) AS key WHERE NOT given ? key)
            || coalesce((SELECT jsonb_object_agg(g.key, g.value) FROM jsonb_each(given) AS g WHERE g.value IS DISTINCT FROM was -> g.key), '{}')
        ELSE given END
$$;

-- Field by field: what is written where `was` is no longer what stands there, by the kind of the field.
CREATE FUNCTION sync.weigh(tbl text, given jsonb, was jsonb, present jsonb, policies jsonb, OUT final jsonb, OUT merged text[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    field text;
    conflicts text[];
BEGIN
    IF was IS NULL OR ARRAY(SELECT jsonb_object_keys(given) ORDER BY 1) <> ARRAY(SELECT jsonb_object_keys(was) ORDER BY 1) THEN
        PERFORM galley.refuse('invalid', ARRAY['was']);
    END IF;
    final := given;
    FOR field IN SELECT jsonb_object_keys(given) LOOP
        CONTINUE WHEN present -> field = was -> field OR present -> field = given -> field;
        CASE policies ->> field
        WHEN 'text' THEN
            conflicts := conflicts || field;
        WHEN 'state' THEN
            PERFORM galley.refuse(CASE tbl WHEN 'approvals' THEN 'stale_approval' ELSE 'invalid_transition' END, ARRAY[field]);
        WHEN 'json' THEN
            final := jsonb_set(final, ARRAY[field], sync.merge_keys(present -> field, was -> field, given -> field));
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

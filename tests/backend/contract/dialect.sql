-- Functions of every kind that the dialect speaks of.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'authenticator') THEN
        CREATE ROLE anon NOLOGIN;
        CREATE ROLE authenticated NOLOGIN;
        CREATE ROLE authenticator LOGIN NOINHERIT;
        GRANT anon, authenticated TO authenticator;
    END IF;
END $$;
CREATE SCHEMA api;
CREATE SCHEMA hidden;
GRANT USAGE ON SCHEMA api TO anon, authenticated;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE TABLE hidden.kept (id int PRIMARY KEY, word text CONSTRAINT kept_word_short CHECK (length(word) < 10),
    parent int CONSTRAINT kept_parent REFERENCES hidden.kept DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE hidden.tries (n bigint);
CREATE SEQUENCE hidden.turns;

CREATE FUNCTION api.echo(value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS 'SELECT value';
CREATE FUNCTION api.add(a int, b int DEFAULT 10) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION api.words(word text) RETURNS text LANGUAGE sql STABLE AS 'SELECT word';
CREATE FUNCTION api."Odd ""Name"(")x--" text) RETURNS text LANGUAGE sql STABLE AS $$SELECT ")x--"$$;
CREATE FUNCTION api.nothing() RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION api.absent() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE FUNCTION api.count_to(n int) RETURNS SETOF int LANGUAGE sql IMMUTABLE AS 'SELECT generate_series(1, n)';
CREATE FUNCTION api.whoami() RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('user', current_user, 'claims', current_setting('request.jwt.claims')::jsonb, 'method',
        current_setting('request.method'), 'path', current_setting('request.path'), 'agent',
        current_setting('request.headers')::jsonb ->> 'x-agent', 'search', current_setting('search_path'),
        'read_only', current_setting('transaction_read_only')) $$;
CREATE FUNCTION api.keep(id int, word text, parent int DEFAULT NULL) RETURNS jsonb LANGUAGE sql SECURITY DEFINER AS
    $$INSERT INTO hidden.kept VALUES (id, word, parent) RETURNING to_jsonb(kept)$$;
CREATE FUNCTION api.kept() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER AS $$SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM hidden.kept$$;
CREATE FUNCTION api.writes_though_stable() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER AS
    $$BEGIN PERFORM nextval('hidden.turns'); EXECUTE 'DELETE FROM hidden.kept WHERE id = -1'; RETURN '1'; END$$;
CREATE FUNCTION api.fails(state text, message text DEFAULT 'failed', detail text DEFAULT '', hint text DEFAULT '') RETURNS jsonb LANGUAGE plpgsql AS
    $$BEGIN RAISE EXCEPTION USING ERRCODE = state, MESSAGE = message, DETAIL = detail, HINT = hint; END$$;
CREATE FUNCTION api.answers(status text, headers text) RETURNS jsonb LANGUAGE plpgsql AS
    $$BEGIN PERFORM set_config('response.status', status, true), set_config('response.headers', headers, true); RETURN '"said"'; END$$;
CREATE FUNCTION api.collides(times int) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF nextval('hidden.turns') <= times THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'could not serialize';
    END IF;
    RETURN to_jsonb(currval('hidden.turns'));
END $$;
CREATE FUNCTION api.begin_turns() RETURNS jsonb LANGUAGE sql SECURITY DEFINER AS $$SELECT to_jsonb(setval('hidden.turns', 1, false))$$;
CREATE FUNCTION api.sleeps(seconds float) RETURNS jsonb LANGUAGE sql AS $$SELECT to_jsonb(pg_sleep(seconds)::text)$$;
CREATE FUNCTION api.secret() RETURNS jsonb LANGUAGE plpgsql STABLE AS $$BEGIN RETURN '"members only"'; END$$;
-- Simple enough for a plan to hold its body in place of the call.
CREATE FUNCTION api.simple_secret() RETURNS jsonb LANGUAGE sql STABLE AS $$SELECT '"members only"'::jsonb$$;
CREATE FUNCTION hidden.thing() RETURNS jsonb LANGUAGE sql STABLE AS $$SELECT '"hidden"'::jsonb$$;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA api TO anon, authenticated;
GRANT EXECUTE ON FUNCTION hidden.thing() TO anon, authenticated;
REVOKE EXECUTE ON FUNCTION api.secret(), api.simple_secret() FROM PUBLIC, anon;

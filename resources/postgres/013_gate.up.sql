-- What galleyd asks of the database for people who log in. It calls these as authenticator, before it becomes anybody;
-- anon and authenticated can call none. Each answers one jsonb: what was asked for, or {"error": code} with the codes of
-- Supabase Auth, {"error": "over_request_rate_limit", "wait": seconds} among them. Passwords are hashed and compared by
-- galleyd, so that none ever reaches the database or its log; a token comes as its SHA-256 in hexadecimal.
--   look_up(email, address)                       counts a try; {user, hash, banned, confirmed}, user and hash null for
--                                                 nobody: compare with a hash of nobody's then, for the same time
--   sign_in(user, token, method, address, agent)  after the password or a verified token: {session, user}
--   refresh(token, next, address, agent)          rotates: `next` must be made from the token alone (an HMAC of it), so that a
--                                                 client that lost the answer gets it again; {session, user}
--   sign_out(user, session, scope)                global, local or others
--   current(user, session)                        the person behind a checked access token: {session, user}
--   change_user(user, session, changes)           changes {password_hash?, data?}; ends the other sessions with the password
--   allow(what, who, most, seconds)               counts anything else: 0, or the seconds to wait
-- 014_people has invitations, ways back in and second factors, 015_storage the files.
CREATE SCHEMA gate AUTHORIZATION galley_owner;
SET ROLE galley_owner;
GRANT USAGE ON SCHEMA gate TO authenticator;

-- A bucket that leaks: `level` tries in it at `at`. The key is a hash, so that it names nobody and has one length.
CREATE TABLE gate.throttle (key bytea PRIMARY KEY, level double precision NOT NULL, at timestamptz NOT NULL);
ALTER TABLE gate.throttle ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION gate.allow(what text, who text, most int, seconds int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    now_level double precision;
BEGIN
    INSERT INTO gate.throttle AS t VALUES (sha256(convert_to(what || ':' || who, 'UTF8')), 1, clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET at = clock_timestamp(), level = least(most + 1, 1 + greatest(0, t.level
        - extract(epoch FROM clock_timestamp() - t.at) * most / seconds))
    RETURNING level INTO now_level;
    RETURN CASE WHEN now_level > most THEN ceil((now_level - most) * seconds / most) ELSE 0 END;
END
$$;

CREATE FUNCTION gate.forget_tries(what text, who text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM gate.throttle WHERE key = sha256(convert_to(what || ':' || who, 'UTF8'))
$$;

-- As Supabase Auth writes a person; what is empty is left out.
CREATE FUNCTION gate.user_json(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    RETURN (SELECT jsonb_strip_nulls(jsonb_build_object('id', u.id, 'aud', u.aud, 'role', u.role, 'email', u.email, 'phone', '',
        'email_confirmed_at', u.email_confirmed_at, 'confirmed_at', u.email_confirmed_at, 'invited_at', u.invited_at,
        'recovery_sent_at', u.recovery_sent_at, 'last_sign_in_at', u.last_sign_in_at, 'banned_until', nullif(u.banned_until, 'infinity'),
        'app_metadata', u.raw_app_meta_data, 'user_metadata', u.raw_user_meta_data, 'is_anonymous', false,
        'created_at', u.created_at, 'updated_at', u.updated_at,
        'factors', (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'friendly_name', f.friendly_name, 'factor_type', f.factor_type,
            'status', f.status, 'created_at', f.created_at, 'updated_at', f.updated_at) ORDER BY f.created_at)
            FROM auth.mfa_factors f WHERE f.user_id = u.id),
        'identities', (SELECT coalesce(jsonb_agg(jsonb_build_object('identity_id', i.id, 'id', i.provider_id, 'user_id', i.user_id,
            'identity_data', i.identity_data, 'provider', i.provider, 'email', u.email, 'last_sign_in_at', i.last_sign_in_at,
            'created_at', i.created_at, 'updated_at', i.updated_at)), '[]') FROM auth.identities i WHERE i.user_id = u.id)))
        FROM auth.users u WHERE u.id = person AND u.deleted_at IS NULL);
END
$$;

CREATE FUNCTION gate.opened(wanted uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('session', jsonb_build_object('id', s.id, 'aal', s.aal, 'amr', s.amr),
        'user', gate.user_json(s.user_id)) FROM auth.sessions s WHERE s.id = wanted);
END
$$;

-- Why somebody may not be here; NULL when they may.
CREATE FUNCTION gate.shut_out(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_user record;
BEGIN
    SELECT banned_until INTO found_user FROM auth.users WHERE id = person AND deleted_at IS NULL;
    RETURN CASE WHEN NOT FOUND THEN '{"error": "user_not_found"}'
        WHEN found_user.banned_until > now() THEN '{"error": "user_banned"}' END;
END
$$;

-- Ten tries of an account from one address in a quarter of an hour, sixty from everywhere, and a hundred of an address.
CREATE FUNCTION gate.look_up(email text, address text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account text := lower(trim(email));
    wait int := greatest(gate.allow('sign in', account || ' ' || address, 10, 900), gate.allow('account', account, 60, 900),
        gate.allow('address', address, 100, 900));
    u record;
BEGIN
    IF wait > 0 THEN
        RETURN jsonb_build_object('error', 'over_request_rate_limit', 'wait', wait);
    END IF;
    SELECT * INTO u FROM auth.users WHERE lower(users.email) = account AND deleted_at IS NULL;
    RETURN jsonb_build_object('user', u.id, 'hash', u.encrypted_password, 'banned', coalesce(u.banned_until > now(), false),
        'confirmed', u.email_confirmed_at IS NOT NULL);
END
$$;

CREATE FUNCTION gate.sign_in("user" uuid, token text, method text, address text, agent text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.shut_out("user");
    made uuid;
BEGIN
    IF refused IS NOT NULL THEN
        RETURN refused;
    END IF;
    INSERT INTO auth.sessions (user_id, amr, ip, user_agent) VALUES ("user", jsonb_build_array(jsonb_build_object('method', method,
        'timestamp', floor(extract(epoch FROM now())))), left(address, 64), left(agent, 500)) RETURNING id INTO made;
    INSERT INTO auth.refresh_tokens (token, session_id) VALUES (token, made);
    UPDATE auth.users SET last_sign_in_at = now() WHERE id = "user";
    PERFORM gate.forget_tries('sign in', lower(u.email) || ' ' || address) FROM auth.users u WHERE u.id = "user";
    RETURN gate.opened(made);
END
$$;

-- A token that was used before ends its session, unless it is the parent of the living one and leads to it again. A session
-- that nobody refreshed for sixty days is over.
CREATE FUNCTION gate.refresh(token text, next text, address text, agent text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    used record;
    s record;
    refused jsonb;
BEGIN
    SELECT * INTO used FROM auth.refresh_tokens r WHERE r.token = $1;
    IF NOT FOUND THEN
        RETURN '{"error": "refresh_token_not_found"}';
    END IF;
    SELECT * INTO s FROM auth.sessions WHERE id = used.session_id FOR UPDATE;
    IF NOT FOUND THEN
        RETURN '{"error": "session_not_found"}';
    END IF;
    refused := gate.shut_out(s.user_id);
    IF refused IS NOT NULL THEN
        RETURN refused;
    ELSIF least(s.not_after, s.refreshed_at + interval '60 days') < now() THEN
        DELETE FROM auth.sessions WHERE id = s.id;
        RETURN '{"error": "session_expired"}';
    END IF;
    UPDATE auth.refresh_tokens r SET revoked = true WHERE r.token = $1 AND NOT revoked;
    IF FOUND THEN
        INSERT INTO auth.refresh_tokens (token, session_id, parent) VALUES (next, s.id, $1);
        UPDATE auth.sessions SET refreshed_at = now(), ip = left(address, 64), user_agent = left(agent, 500) WHERE id = s.id;
    ELSIF NOT EXISTS (SELECT FROM auth.refresh_tokens r WHERE r.session_id = s.id AND NOT revoked AND r.parent = $1 AND r.token = next) THEN
        DELETE FROM auth.sessions WHERE id = s.id;
        RETURN '{"error": "refresh_token_already_used"}';
    END IF;
    RETURN gate.opened(s.id);
END
$$;

CREATE FUNCTION gate.current("user" uuid, session uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM auth.sessions s WHERE s.id = session AND s.user_id = "user") THEN
        RETURN coalesce(gate.shut_out("user"), '{"error": "session_not_found"}');
    END IF;
    RETURN coalesce(gate.shut_out("user"), gate.opened(session));
END
$$;

CREATE FUNCTION gate.sign_out("user" uuid, session uuid, scope text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF coalesce(scope NOT IN ('global', 'local', 'others'), true) THEN
        RETURN '{"error": "validation_failed"}';
    END IF;
    DELETE FROM auth.sessions s WHERE s.user_id = "user" AND CASE scope WHEN 'local' THEN s.id = session
        WHEN 'others' THEN s.id <> session ELSE true END;
    RETURN '{}';
END
$$;

CREATE FUNCTION gate.change_user("user" uuid, session uuid, changes jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.current("user", session);
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    ELSIF refused #>> '{session,aal}' = 'aal1' AND EXISTS (SELECT FROM auth.mfa_factors f WHERE f.user_id = "user" AND f.status = 'verified') THEN
        RETURN '{"error": "insufficient_aal"}';
    END IF;
    UPDATE auth.users u SET updated_at = now(), encrypted_password = coalesce(changes ->> 'password_hash', u.encrypted_password),
        raw_user_meta_data = u.raw_user_meta_data || coalesce(nullif(changes -> 'data', 'null'), '{}') WHERE u.id = "user";
    IF changes ? 'password_hash' THEN
        PERFORM gate.sign_out("user", session, 'others');
        DELETE FROM auth.one_time_tokens t WHERE t.user_id = "user" AND t.token_type = 'recovery';
    END IF;
    RETURN gate.opened(session);
END
$$;

GRANT EXECUTE ON FUNCTION gate.allow(text, text, int, int), gate.look_up(text, text), gate.sign_in(uuid, text, text, text, text),
    gate.refresh(text, text, text, text), gate.current(uuid, uuid), gate.sign_out(uuid, uuid, text), gate.change_user(uuid, uuid, jsonb)
    TO authenticator;
RESET ROLE;

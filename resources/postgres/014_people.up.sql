-- How people come in, come back and prove themselves twice, as 013_gate: called by galleyd as authenticator.
--   invite(email, data, token)                 asked by a person (request.jwt.claims) who may invite, or by a program;
--                                              {user} or email_exists, not_admin
--   recover(email, token, address)             {user, email} to write to, or {} for nobody: answer both alike
--   ask_email(user, session, email, token)     {user, email}: the new address is theirs once its token came back
--   verify(type, token)                        type invite, recovery or email_change; {user}, for whom to sign_in, or otp_expired
--   enrol(user, session, name, secret)         {id} of a factor that counts from its first right code on
--   factor(user, session, factor)              {secret, last_step}: counts a try
--   prove(user, session, factor, step)         the code of this time step was right: {session, user} at aal2
--   unenrol(user, session, factor)             {id}
--   sweep()                                    removes what has run out; at times
-- `galleyd user` becomes galley_owner and calls add_user, set_password, set_disabled, found_agency, join_agency, list_users.
SET ROLE galley_owner;

-- A token for one purpose and person; a newer one takes its place.
CREATE FUNCTION gate.hand_out(person uuid, kind text, token text, about text, lasts interval) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO auth.one_time_tokens (token_hash, user_id, token_type, relates_to, expires_at)
        VALUES (token, person, kind, about, now() + lasts)
    ON CONFLICT (user_id, token_type) DO UPDATE SET token_hash = excluded.token_hash, relates_to = excluded.relates_to,
        created_at = now(), expires_at = excluded.expires_at;
END
$$;

CREATE FUNCTION gate.invite(email text, data jsonb, token text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    u record;
BEGIN
    IF galley.me() IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(galley.my_agencies()) AS agency
        WHERE galley.may('members', 'invite', agency, NULL, false, '{}')) THEN
        RETURN '{"error": "not_admin"}';
    END IF;
    SELECT id, email_confirmed_at INTO u FROM auth.users WHERE lower(users.email) = lower(trim($1)) AND deleted_at IS NULL FOR UPDATE;
    IF u.email_confirmed_at IS NOT NULL THEN
        RETURN '{"error": "email_exists"}';
    ELSIF u.id IS NULL THEN
        INSERT INTO auth.users (email, raw_user_meta_data, invited_at) VALUES (lower(trim($1)), coalesce(data, '{}'), now())
            RETURNING id, email_confirmed_at INTO u;
        INSERT INTO auth.identities (user_id, provider_id, identity_data)
            VALUES (u.id, u.id::text, jsonb_build_object('sub', u.id, 'email', lower(trim($1))));
    END IF;
    PERFORM gate.hand_out(u.id, 'invite', token, NULL, '7 days');
    RETURN jsonb_build_object('user', gate.user_json(u.id));
EXCEPTION WHEN unique_violation THEN
    RETURN '{"error": "email_exists"}';
WHEN check_violation THEN
    RETURN '{"error": "validation_failed"}';
END
$$;

CREATE FUNCTION gate.recover(email text, token text, address text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wait int := greatest(gate.allow('recover', lower(trim(email)), 5, 3600), gate.allow('recover from', address, 30, 3600));
    u record;
BEGIN
    IF wait > 0 THEN
        RETURN jsonb_build_object('error', 'over_email_send_rate_limit', 'wait', wait);
    END IF;
    UPDATE auth.users SET recovery_sent_at = now() WHERE lower(users.email) = lower(trim($1)) AND deleted_at IS NULL
        AND coalesce(banned_until, '-infinity') <= now() RETURNING id, users.email INTO u;
    IF u.id IS NULL THEN
        RETURN '{}';
    END IF;
    PERFORM gate.hand_out(u.id, 'recovery', token, NULL, '1 hour');
    RETURN jsonb_build_object('user', u.id, 'email', u.email);
END
$$;

CREATE FUNCTION gate.ask_email("user" uuid, session uuid, email text, token text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.change_user("user", session, '{}');
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    ELSIF lower(trim(email)) NOT LIKE '_%@_%' OR char_length(email) > 320 THEN
        RETURN '{"error": "validation_failed"}';
    ELSIF EXISTS (SELECT FROM auth.users u WHERE lower(u.email) = lower(trim($3)) AND u.deleted_at IS NULL) THEN
        RETURN '{"error": "email_exists"}';
    END IF;
    PERFORM gate.hand_out("user", 'email_change', token, lower(trim(email)), '1 day');
    RETURN jsonb_build_object('user', "user", 'email', lower(trim(email)));
END
$$;

CREATE FUNCTION gate.verify(type text, token text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    t record;
BEGIN
    DELETE FROM auth.one_time_tokens WHERE token_hash = token AND token_type = type RETURNING * INTO t;
    IF t.user_id IS NULL OR t.expires_at < now() OR gate.shut_out(t.user_id) IS NOT NULL THEN
        RETURN '{"error": "otp_expired"}';
    END IF;
    UPDATE auth.users SET email = coalesce(t.relates_to, email), email_confirmed_at = coalesce(email_confirmed_at, now()), updated_at = now()
        WHERE id = t.user_id;
    RETURN jsonb_build_object('user', t.user_id);
EXCEPTION WHEN unique_violation THEN
    RETURN '{"error": "email_exists"}';
END
$$;

CREATE FUNCTION gate.enrol("user" uuid, session uuid, name text, secret text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.change_user("user", session, '{}'); -- who has one already needs it for another
    made uuid;
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    END IF;
    DELETE FROM auth.mfa_factors f WHERE f.user_id = "user" AND f.status = 'unverified';
    IF (SELECT count(*) FROM auth.mfa_factors f WHERE f.user_id = "user") >= 10 THEN
        RETURN '{"error": "too_many_enrolled_mfa_factors"}';
    END IF;
    INSERT INTO auth.mfa_factors (user_id, friendly_name, secret) VALUES ("user", left(name, 200), secret) RETURNING id INTO made;
    RETURN jsonb_build_object('id', made);
END
$$;

CREATE FUNCTION gate.factor("user" uuid, session uuid, factor uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.current("user", session);
    wait int := gate.allow('factor', "user"::text, 10, 300);
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    ELSIF wait > 0 THEN
        RETURN jsonb_build_object('error', 'over_request_rate_limit', 'wait', wait);
    END IF;
    RETURN coalesce((SELECT jsonb_build_object('secret', f.secret, 'last_step', f.last_step) FROM auth.mfa_factors f
        WHERE f.id = factor AND f.user_id = "user"), '{"error": "mfa_factor_not_found"}');
END
$$;

CREATE FUNCTION gate.prove("user" uuid, session uuid, factor uuid, step bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE auth.mfa_factors SET last_step = step, status = 'verified', updated_at = now()
        WHERE id = factor AND user_id = "user" AND last_step < step;
    IF NOT FOUND THEN
        RETURN '{"error": "mfa_verification_failed"}';
    END IF;
    UPDATE auth.sessions SET aal = 'aal2', amr = amr || jsonb_build_array(jsonb_build_object('method', 'totp',
        'timestamp', floor(extract(epoch FROM now())))) WHERE id = session AND user_id = "user" AND aal = 'aal1';
    PERFORM gate.forget_tries('factor', "user"::text);
    RETURN gate.current("user", session);
END
$$;

CREATE FUNCTION gate.unenrol("user" uuid, session uuid, factor uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.change_user("user", session, '{}');
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    END IF;
    DELETE FROM auth.mfa_factors WHERE id = factor AND user_id = "user";
    RETURN CASE WHEN FOUND THEN jsonb_build_object('id', factor) ELSE '{"error": "mfa_factor_not_found"}' END;
END
$$;

CREATE FUNCTION gate.sweep() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM gate.throttle WHERE at < now() - interval '1 day';
    DELETE FROM auth.one_time_tokens WHERE expires_at < now();
    DELETE FROM auth.sessions WHERE least(not_after, refreshed_at + interval '60 days') < now();
    DELETE FROM auth.refresh_tokens WHERE revoked AND created_at < now() - interval '60 days';
END
$$;

CREATE FUNCTION gate.add_user(email text, hash text, name text, operator boolean) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made uuid;
BEGIN
    INSERT INTO auth.users (email, encrypted_password, email_confirmed_at, raw_user_meta_data, is_super_admin)
        VALUES (lower(trim(email)), hash, now(), jsonb_strip_nulls(jsonb_build_object('full_name', name)), operator) RETURNING id INTO made;
    INSERT INTO auth.identities (user_id, provider_id, identity_data)
        VALUES (made, made::text, jsonb_build_object('sub', made, 'email', lower(trim(email))));
    RETURN made;
END
$$;

CREATE FUNCTION gate.set_password(email text, hash text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person uuid;
BEGIN
    UPDATE auth.users u SET encrypted_password = hash, email_confirmed_at = coalesce(email_confirmed_at, now()), updated_at = now()
        WHERE lower(u.email) = lower(trim($1)) AND deleted_at IS NULL RETURNING id INTO person;
    DELETE FROM auth.sessions WHERE user_id = person;
    RETURN person;
END
$$;

CREATE FUNCTION gate.list_users() RETURNS TABLE (id uuid, email text, name text, confirmed boolean, disabled boolean,
    seen timestamptz, agencies text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT u.id, u.email, p.full_name, u.email_confirmed_at IS NOT NULL, coalesce(u.banned_until > now(), false),
        u.last_sign_in_at::timestamptz, (SELECT string_agg(a.name || ': ' || m.role, ', ' ORDER BY a.name) FROM galley.memberships m
            JOIN galley.agencies a ON a.id = m.agency_id WHERE m.user_id = u.id AND m.deleted_at IS NULL AND a.deleted_at IS NULL)
        FROM auth.users u LEFT JOIN galley.profiles p ON p.id = u.id WHERE u.deleted_at IS NULL ORDER BY lower(u.email);
END
$$;

CREATE FUNCTION gate.set_disabled(email text, disabled boolean) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person uuid;
BEGIN
    UPDATE auth.users u SET banned_until = CASE WHEN disabled THEN 'infinity'::timestamptz END, updated_at = now()
        WHERE lower(u.email) = lower(trim($1)) AND deleted_at IS NULL RETURNING id INTO person;
    IF disabled THEN
        DELETE FROM auth.sessions WHERE user_id = person;
    END IF;
    RETURN person;
END
$$;

-- An agency begins with its owner.
CREATE FUNCTION gate.found_agency(email text, name text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    agency uuid := gen_random_uuid();
BEGIN
    INSERT INTO galley.agencies (id, name) VALUES (agency, name);
    INSERT INTO galley.memberships (id, agency_id, user_id, role, accepted_at)
        SELECT gen_random_uuid(), agency, u.id, 'owner', now() FROM auth.users u WHERE lower(u.email) = lower(trim($1)) AND u.deleted_at IS NULL;
    RETURN agency;
END
$$;

-- `agency` is the name, slug or id of exactly one; NULL where it is not.
CREATE FUNCTION gate.join_agency(email text, agency text, role text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_ones uuid[] := ARRAY(SELECT a.id FROM galley.agencies a WHERE $2 IN (a.name, a.slug, a.id::text) AND a.deleted_at IS NULL);
BEGIN
    IF cardinality(found_ones) <> 1 THEN
        RETURN NULL;
    END IF;
    INSERT INTO galley.memberships (id, agency_id, user_id, role, accepted_at)
        SELECT gen_random_uuid(), found_ones[1], u.id, $3, now() FROM auth.users u WHERE lower(u.email) = lower(trim($1)) AND u.deleted_at IS NULL;
    RETURN found_ones[1];
END
$$;

GRANT EXECUTE ON FUNCTION gate.invite(text, jsonb, text), gate.recover(text, text, text), gate.ask_email(uuid, uuid, text, text),
    gate.verify(text, text), gate.enrol(uuid, uuid, text, text), gate.factor(uuid, uuid, uuid), gate.prove(uuid, uuid, uuid, bigint),
    gate.unenrol(uuid, uuid, uuid), gate.sweep() TO authenticator;
RESET ROLE;

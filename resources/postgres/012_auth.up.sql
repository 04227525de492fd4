-- Who may log in. A Supabase project has a schema "auth" that belongs to its own programs: there only the trigger is ours,
-- which gives every person a profile. Elsewhere it is made here, under the same names, for galleyd (see 013_gate).
DO $$
BEGIN
    IF to_regnamespace('auth') IS NOT NULL THEN
        RETURN;
    END IF;
    CREATE SCHEMA auth AUTHORIZATION galley_owner;
    SET ROLE galley_owner;
    CREATE TABLE auth.users (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        aud text NOT NULL DEFAULT 'authenticated',
        role text NOT NULL DEFAULT 'authenticated' CHECK (role = 'authenticated'),
        email text NOT NULL CHECK (char_length(email) <= 320 AND email LIKE '_%@_%'),
        encrypted_password text, -- bcrypt, made and checked by galleyd; NULL until there is one
        email_confirmed_at timestamptz(3),
        invited_at timestamptz(3),
        recovery_sent_at timestamptz(3),
        last_sign_in_at timestamptz(3),
        raw_app_meta_data jsonb NOT NULL DEFAULT '{"provider": "email", "providers": ["email"]}',
        raw_user_meta_data jsonb NOT NULL DEFAULT '{}' CHECK (octet_length(raw_user_meta_data::text) <= 65536),
        is_super_admin boolean NOT NULL DEFAULT false, -- runs this server; reaches no content by it
        banned_until timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        deleted_at timestamptz(3)
    );
    CREATE UNIQUE INDEX users_email ON auth.users (lower(email)) WHERE deleted_at IS NULL;

    -- How a person proves who they are; a password is the only way so far, and a client asks for this list.
    CREATE TABLE auth.identities (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        provider text NOT NULL DEFAULT 'email',
        provider_id text NOT NULL,
        identity_data jsonb NOT NULL DEFAULT '{}',
        last_sign_in_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (provider, provider_id)
    );
    CREATE INDEX identities_user_id ON auth.identities (user_id);

    CREATE TABLE auth.mfa_factors (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        friendly_name text CHECK (char_length(friendly_name) <= 200),
        factor_type text NOT NULL DEFAULT 'totp' CHECK (factor_type = 'totp'),
        status text NOT NULL DEFAULT 'unverified' CHECK (status IN ('unverified', 'verified')),
        secret text NOT NULL, -- sealed by galleyd
        last_step bigint NOT NULL DEFAULT 0, -- the time step of the last code: each counts once
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX mfa_factors_user_id ON auth.mfa_factors (user_id);

    -- A login on one device, and the family of its refresh tokens: one of them is alive, each is used once. Tokens are kept
    -- as SHA-256 in hexadecimal, here and below: who reads this table can log in as nobody.
    CREATE TABLE auth.sessions (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        aal text NOT NULL DEFAULT 'aal1' CHECK (aal IN ('aal1', 'aal2')),
        amr jsonb NOT NULL DEFAULT '[]', -- [{method, timestamp}], how this person proved themselves
        user_agent text CHECK (char_length(user_agent) <= 500),
        ip text CHECK (char_length(ip) <= 64),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        refreshed_at timestamptz(3) NOT NULL DEFAULT now(),
        not_after timestamptz(3)
    );
    CREATE INDEX sessions_user_id ON auth.sessions (user_id);
    CREATE TABLE auth.refresh_tokens (
        token text PRIMARY KEY CHECK (token ~ '^[0-9a-f]{64}$'),
        session_id uuid NOT NULL REFERENCES auth.sessions (id) ON DELETE CASCADE,
        parent text,
        revoked boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX refresh_tokens_alive ON auth.refresh_tokens (session_id) WHERE NOT revoked;
    CREATE INDEX refresh_tokens_session_id ON auth.refresh_tokens (session_id);

    -- What was sent by mail: an invitation, a way back in, another address.
    CREATE TABLE auth.one_time_tokens (
        token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        token_type text NOT NULL CHECK (token_type IN ('invite', 'recovery', 'email_change')),
        relates_to text, -- the new address
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        UNIQUE (user_id, token_type) -- a newer one replaces it
    );

    ALTER TABLE auth.users ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.identities ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.mfa_factors ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.sessions ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.refresh_tokens ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.one_time_tokens ENABLE ROW LEVEL SECURITY;
    RESET ROLE;
END
$$;

SET ROLE galley_owner;
-- Everybody who can log in is a person with a profile; whoever is shut out is so at once, whatever their token says. Who
-- has proved an address is the client's person that was written to there.
CREATE FUNCTION galley.follow_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    person jsonb := to_jsonb(NEW); -- a project's table has columns of its own
    name text := nullif(trim(coalesce(person #>> '{raw_user_meta_data,full_name}', person #>> '{raw_user_meta_data,name}')), '');
    shut boolean := coalesce((person ->> 'banned_until')::timestamptz > now(), false) OR person ->> 'deleted_at' IS NOT NULL;
    linked int;
BEGIN
    INSERT INTO profiles AS p (id, email, full_name, locale, is_active)
    VALUES ((person ->> 'id')::uuid, person ->> 'email', left(coalesce(name, split_part(person ->> 'email', '@', 1), ''), 200),
        CASE WHEN person #>> '{raw_user_meta_data,locale}' IN ('en', 'es', 'fr', 'de')
            THEN person #>> '{raw_user_meta_data,locale}' ELSE 'en' END, NOT shut)
    ON CONFLICT (id) DO UPDATE SET email = excluded.email, is_active = excluded.is_active
        WHERE (p.email, p.is_active) IS DISTINCT FROM (excluded.email, excluded.is_active);
    IF person ->> 'email_confirmed_at' IS NOT NULL THEN
        UPDATE client_contacts SET user_id = (person ->> 'id')::uuid
            WHERE user_id IS NULL AND deleted_at IS NULL AND lower(email) = lower(person ->> 'email');
        GET DIAGNOSTICS linked = ROW_COUNT;
        IF linked > 0 THEN
            UPDATE profiles SET id = id WHERE id = (person ->> 'id')::uuid; -- stands in more scopes
        END IF;
    END IF;
    RETURN NULL;
END
$$;
RESET ROLE;
CREATE TRIGGER galley_follow_user AFTER INSERT OR UPDATE ON auth.users FOR EACH ROW EXECUTE FUNCTION galley.follow_user();

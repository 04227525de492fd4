SET ROLE galley_owner;
DROP FUNCTION galley.follow_user() CASCADE; -- and its trigger, on a table that may be a project's
RESET ROLE;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'auth' AND nspowner = 'galley_owner'::regrole) THEN
        DROP TABLE auth.one_time_tokens, auth.refresh_tokens, auth.sessions, auth.mfa_factors, auth.identities, auth.users;
        DROP SCHEMA auth;
    END IF;
END
$$;

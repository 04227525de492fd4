-- Who there is, and where things lie. Roles belong to the whole cluster and may be there already (a Supabase project
-- brings all but galley_owner and galley_worker): what exists is left as it is.
--   galley_owner    owns every table and function; nobody logs in as it
--   authenticator   what a gateway logs in as, to become one of the next two for each request
--   anon            somebody who has not said who they are: may do nothing here
--   authenticated   somebody whose token was checked; which rows they reach is in the tables
--   galley_worker   the program that publishes, reminds and cleans up
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN
        SELECT * FROM (VALUES ('galley_owner'), ('anon'), ('authenticated'), ('galley_worker')) AS wanted (name)
        WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name)
    LOOP
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', made.name);
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'authenticator') THEN
        CREATE ROLE authenticator LOGIN NOINHERIT;
        GRANT anon, authenticated TO authenticator;
    END IF;
    IF NOT pg_has_role(current_user, 'galley_owner', 'USAGE') THEN
        EXECUTE format('GRANT galley_owner TO %I', current_user);
    END IF;
END
$$;

-- Tables and their rules; what synchronisation keeps; and the only functions that a gateway shows to the world.
CREATE SCHEMA galley AUTHORIZATION galley_owner;
CREATE SCHEMA sync AUTHORIZATION galley_owner;
CREATE SCHEMA api AUTHORIZATION galley_owner;

SET ROLE galley_owner;
GRANT USAGE ON SCHEMA galley TO authenticated, galley_worker;
GRANT USAGE ON SCHEMA api TO anon, authenticated;
-- What is made later is nobody's until a line says whose.
ALTER DEFAULT PRIVILEGES FOR ROLE galley_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
RESET ROLE;

SET ROLE galley_owner;
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN SELECT tgname, tgrelid::regclass AS tbl FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
        WHERE c.relnamespace = 'galley'::regnamespace AND NOT tgisinternal
            AND tgname IN ('a_guard', 'z_approved', 'z_within', 'z_within_new', 'stamp')
    LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', made.tgname, made.tbl);
    END LOOP;
    FOR made IN SELECT oid::regprocedure AS function FROM pg_proc
        WHERE pronamespace = 'galley'::regnamespace AND proname IN ('changed', 'client_of')
    LOOP
        EXECUTE format('DROP FUNCTION %s', made.function);
    END LOOP;
END
$$;
RESET ROLE;

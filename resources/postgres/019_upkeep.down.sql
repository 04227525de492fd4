SET ROLE galley_owner;
DROP FUNCTION galley.clean_up(timestamptz, int), sync.forget_gone(timestamptz), galley.empty_trash(timestamptz, int);
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN SELECT oid::regprocedure AS function FROM pg_proc WHERE pronamespace = 'galley'::regnamespace AND proname LIKE 'purge\_%' LOOP
        EXECUTE format('DROP FUNCTION %s', made.function);
    END LOOP;
END
$$;
DROP TABLE sync.horizon;
RESET ROLE;

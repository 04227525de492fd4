SET ROLE galley_owner;
DO $$
DECLARE
    made record;
BEGIN
    FOR made IN SELECT tgname, tgrelid::regclass AS tbl FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
        WHERE c.relnamespace = 'galley'::regnamespace AND NOT tgisinternal AND tgname ~ '^note'
    LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', made.tgname, made.tbl);
    END LOOP;
    FOR made IN SELECT oid::regprocedure AS function FROM pg_proc
        WHERE pronamespace = 'sync'::regnamespace
            AND (proname IN ('scopes_of', 'wire', 'twin_of', 'apply', 'bulk_columns') OR proname ~ '^(apply|row|update)_')
    LOOP
        EXECUTE format('DROP FUNCTION %s', made.function);
    END LOOP;
END
$$;
RESET ROLE;

DO $$
BEGIN
    IF (SELECT relowner <> 'galley_owner'::regrole FROM pg_class WHERE oid = 'storage.objects'::regclass) THEN
        DROP POLICY galley_bytes ON storage.objects;
        REVOKE SELECT ON storage.objects FROM galley_owner;
        REVOKE USAGE ON SCHEMA storage FROM galley_owner;
    END IF;
END
$$;
SET ROLE galley_owner;
DROP FUNCTION galley.check_bytes(), galley.check_limit() CASCADE;
DROP FUNCTION galley.has_bytes(uuid, text);
RESET ROLE;

SET ROLE galley_owner;
DROP FUNCTION gate.uploads_over(), gate.upload_close(uuid), gate.upload_receive(uuid, bigint, bigint),
    gate.upload_open(text, text, bigint, text, text, boolean), gate.upload_find(uuid), gate.object_delete(text, text[]),
    gate.object_list(text, text, int, int), gate.object_info(text, text), gate.object_signed(text, text),
    gate.object_put(text, text, bigint, text, text, text, boolean), gate.object_check(text, text, bigint, text, boolean);
DROP TABLE gate.upload, gate.usage;
-- With the policies on a table that may be a project's. Its bucket and the files in it stay.
DROP FUNCTION galley.may_write_object(text, text), galley.may_read_object(text, text) CASCADE;
DROP FUNCTION galley.read_key(text);
RESET ROLE;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'storage' AND nspowner = 'galley_owner'::regrole) THEN
        DROP TABLE storage.objects, storage.buckets;
        DROP SCHEMA storage;
    END IF;
END
$$;

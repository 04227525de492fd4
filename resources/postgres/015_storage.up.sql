-- Files: private, named <client or agency id>/<sha256>/<purpose>.<ext> in the bucket brand-assets, never changed once they
-- are there. A Supabase project keeps them itself and asks the two policies below; galleyd keeps the bytes in a folder and
-- calls these as authenticator with request.jwt.claims set, without becoming anybody. Each answers one jsonb; {"error": code}
-- has the codes of Supabase Storage (NoSuchBucket, NoSuchKey, KeyAlreadyExists, AccessDenied, InvalidKey, InvalidMimeType,
-- EntityTooLarge, and QuotaExceeded with used and limit).
--   object_check(bucket, name, bytes, mime, upsert)    whether this may be uploaded: {} or an error; bytes NULL when not known
--   object_put(bucket, name, bytes, mime, etag, cache, upsert)  once the bytes are safe on disk: {id, version, was}, was = the
--                                                      version to remove from disk or null
--   object_info(bucket, name)                          for the person of the claims; {id, version, name, size, mime, etag, cache,
--                                                      created_at, updated_at}
--   object_signed(bucket, name)                        the same for whoever holds a signed address
--   object_list(bucket, prefix, most, skip)            [{…}], names whole
--   object_delete(bucket, names)                       [{name, id, version}] of those that were deleted
--   upload_open(bucket, name, bytes, mime, cache, upsert)  {id, …}, an upload that goes on for a day
--   upload_find(id)                                    {id, bucket, name, bytes, received, mime, cache, upsert, expires_at}
--   upload_receive(id, since, until)                   {received}, or {"error": "Conflict", received} when not at `since`
--   upload_close(id)                                   given up, or finished: then object_put in the same transaction;
--                                                      what upload_find said
--   uploads_over()                                     [id] of those that ran out, forgotten by this
DO $$
BEGIN
    IF to_regnamespace('storage') IS NOT NULL THEN
        RETURN;
    END IF;
    CREATE SCHEMA storage AUTHORIZATION galley_owner;
    SET ROLE galley_owner;
    CREATE TABLE storage.buckets (
        id text PRIMARY KEY,
        name text NOT NULL UNIQUE,
        public boolean NOT NULL DEFAULT false,
        file_size_limit bigint,
        allowed_mime_types text[],
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE TABLE storage.objects (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        bucket_id text NOT NULL REFERENCES storage.buckets (id),
        name text COLLATE "C" NOT NULL,
        owner_id text,
        version text NOT NULL,
        metadata jsonb NOT NULL, -- size, mimetype, eTag, cacheControl
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (bucket_id, name)
    );
    ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
    ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
    RESET ROLE;
END
$$;

SET ROLE galley_owner;
-- What a file's name says; all NULL when it is no such name, or of nobody we know.
CREATE FUNCTION galley.read_key(name text, OUT agency uuid, OUT brand uuid, OUT hash text, OUT purpose text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    place text[] := regexp_match(name,
        '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/([0-9a-f]{64})/(original|thumb256|thumb512|preview1600)\.[a-z0-9]{1,8}$');
BEGIN
    SELECT b.agency_id, b.id INTO agency, brand FROM brands b WHERE b.id = place[1]::uuid AND b.deleted_at IS NULL;
    IF NOT FOUND THEN
        SELECT a.id INTO agency FROM agencies a WHERE a.id = place[1]::uuid AND a.deleted_at IS NULL;
    END IF;
    IF agency IS NOT NULL THEN
        hash := place[2];
        purpose := place[3];
    END IF;
END
$$;

CREATE FUNCTION galley.may_read_object(bucket text, name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    key record;
BEGIN
    SELECT * INTO key FROM galley.read_key(name);
    RETURN bucket = 'brand-assets' AND key.agency IS NOT NULL
        AND CASE WHEN key.brand IS NULL THEN key.agency = ANY (galley.my_agencies()) ELSE key.brand = ANY (galley.my_brands()) END;
END
$$;

CREATE FUNCTION galley.may_write_object(bucket text, name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    key record;
BEGIN
    SELECT * INTO key FROM galley.read_key(name);
    RETURN bucket = 'brand-assets' AND key.agency IS NOT NULL AND galley.me() IS NOT NULL
        AND galley.may('assets', 'upload', key.agency, key.brand, true, '{}');
END
$$;

-- Bytes on this server of each agency, and of what it is uploading; a limit of 5 GiB unless the agency has another.
CREATE TABLE gate.usage (agency_id uuid PRIMARY KEY REFERENCES galley.agencies (id) ON DELETE CASCADE, bytes bigint NOT NULL DEFAULT 0);
CREATE TABLE gate.upload (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person uuid NOT NULL,
    agency_id uuid NOT NULL REFERENCES galley.agencies (id) ON DELETE CASCADE,
    bucket text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    received bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
    mime text NOT NULL,
    cache text,
    upsert boolean NOT NULL,
    expires_at timestamptz(3) NOT NULL DEFAULT now() + interval '1 day'
);
CREATE INDEX upload_agency_id ON gate.upload (agency_id);
CREATE INDEX upload_expires_at ON gate.upload (expires_at);
ALTER TABLE gate.usage ENABLE ROW LEVEL SECURITY;
ALTER TABLE gate.upload ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION gate.object_check(bucket text, name text, bytes bigint, mime text, upsert boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place record;
    room record;
    key record;
BEGIN
    SELECT * INTO place FROM storage.buckets b WHERE b.id = bucket;
    SELECT * INTO key FROM galley.read_key(name);
    IF place.id IS NULL THEN
        RETURN '{"error": "NoSuchBucket"}';
    ELSIF NOT coalesce(galley.may_write_object(bucket, name), false) THEN
        RETURN jsonb_build_object('error', CASE WHEN name ~ '^[0-9a-f-]{36}/[0-9a-f]{64}/[a-z0-9]+\.[a-z0-9]{1,8}$' THEN 'AccessDenied' ELSE 'InvalidKey' END);
    ELSIF place.allowed_mime_types IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(place.allowed_mime_types) AS allowed
        WHERE mime ~* '^[a-z]+/[a-z0-9.+-]+$' AND (lower(mime) = allowed OR allowed = split_part(lower(mime), '/', 1) || '/*')) THEN
        RETURN '{"error": "InvalidMimeType"}';
    ELSIF bytes > place.file_size_limit THEN
        RETURN '{"error": "EntityTooLarge"}';
    ELSIF NOT upsert AND EXISTS (SELECT FROM storage.objects o WHERE o.bucket_id = bucket AND o.name = $2) THEN
        RETURN '{"error": "KeyAlreadyExists"}';
    END IF;
    INSERT INTO gate.usage (agency_id) VALUES (key.agency) ON CONFLICT DO NOTHING;
    SELECT u.bytes AS used, coalesce((a.limits ->> 'bytes')::bigint, 5368709120) AS most INTO room
        FROM gate.usage u JOIN galley.agencies a ON a.id = u.agency_id WHERE u.agency_id = key.agency FOR UPDATE OF u;
    IF room.used + (SELECT coalesce(sum(p.bytes), 0) FROM gate.upload p WHERE p.agency_id = key.agency AND p.expires_at > now())
        + coalesce(bytes, 0) > room.most THEN
        RETURN jsonb_build_object('error', 'QuotaExceeded', 'used', room.used, 'limit', room.most);
    END IF;
    RETURN '{}';
END
$$;

CREATE FUNCTION gate.object_put(bucket text, name text, bytes bigint, mime text, etag text, cache text, upsert boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.object_check(bucket, name, bytes, mime, upsert);
    was record;
    made record;
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    END IF;
    -- object_check holds the row of the agency's usage: nobody else puts here meanwhile.
    SELECT o.version, (o.metadata ->> 'size')::bigint AS size INTO was FROM storage.objects o WHERE o.bucket_id = bucket AND o.name = $2;
    INSERT INTO storage.objects AS o (bucket_id, name, owner_id, version, metadata)
        VALUES (bucket, name, galley.me()::text, gen_random_uuid()::text,
            jsonb_build_object('size', bytes, 'mimetype', lower(mime), 'eTag', etag, 'cacheControl', coalesce(cache, 'no-cache')))
    ON CONFLICT ON CONSTRAINT objects_bucket_id_name_key DO UPDATE SET version = excluded.version, metadata = excluded.metadata, updated_at = now()
    RETURNING o.id, o.version INTO made;
    UPDATE gate.usage u SET bytes = u.bytes + $3 - coalesce(was.size, 0) WHERE u.agency_id = (galley.read_key(name)).agency;
    RETURN jsonb_build_object('id', made.id, 'version', made.version, 'was', was.version);
END
$$;

CREATE FUNCTION gate.object_signed(bucket text, name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    RETURN coalesce((SELECT jsonb_build_object('id', o.id, 'version', o.version, 'name', o.name, 'size', (o.metadata ->> 'size')::bigint,
        'mime', o.metadata ->> 'mimetype', 'etag', o.metadata ->> 'eTag', 'cache', o.metadata ->> 'cacheControl',
        'created_at', o.created_at, 'updated_at', o.updated_at)
        FROM storage.objects o WHERE o.bucket_id = bucket AND o.name = $2),
        jsonb_build_object('error', CASE WHEN EXISTS (SELECT FROM storage.buckets b WHERE b.id = bucket) THEN 'NoSuchKey' ELSE 'NoSuchBucket' END));
END
$$;

CREATE FUNCTION gate.object_info(bucket text, name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN galley.may_read_object(bucket, name) OR NOT EXISTS (SELECT FROM storage.buckets b WHERE b.id = bucket)
        THEN gate.object_signed(bucket, name) ELSE '{"error": "NoSuchKey"}' END;
END
$$;

CREATE FUNCTION gate.object_list(bucket text, prefix text, most int, skip int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place text := split_part(prefix, '/', 1);
BEGIN
    -- A name begins with the place it belongs to, so that one look at the rights does for the whole list.
    IF NOT coalesce(galley.may_read_object(bucket, place || '/' || repeat('0', 64) || '/original.x'), false) THEN
        RETURN '[]';
    END IF;
    RETURN (SELECT coalesce(jsonb_agg(gate.object_signed(bucket, o.name) ORDER BY o.name), '[]') FROM (SELECT f.name FROM storage.objects f
        WHERE f.bucket_id = bucket AND starts_with(f.name, prefix) AND f.name >= prefix AND split_part(f.name, '/', 1) = place
        ORDER BY f.name LIMIT least(most, 1000) OFFSET greatest(skip, 0)) AS o);
END
$$;

-- Only what no row of the library names any more, and only by those who may delete there.
CREATE FUNCTION gate.object_delete(bucket text, names text[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    one text;
    key record;
    old record;
    gone jsonb := '[]';
BEGIN
    FOREACH one IN ARRAY names LOOP
        SELECT * INTO key FROM galley.read_key(one);
        CONTINUE WHEN NOT coalesce(galley.may_read_object(bucket, one) AND galley.may('assets', 'delete', key.agency, key.brand, true, '{}'), false)
            OR EXISTS (SELECT FROM galley.assets a WHERE a.sha256 = key.hash AND a.agency_id = key.agency AND a.brand_id IS NOT DISTINCT FROM key.brand)
            OR EXISTS (SELECT FROM galley.asset_versions v WHERE v.sha256 = key.hash AND v.agency_id = key.agency AND v.brand_id IS NOT DISTINCT FROM key.brand);
        DELETE FROM storage.objects o WHERE o.bucket_id = bucket AND o.name = one
            RETURNING o.id, o.version, (o.metadata ->> 'size')::bigint AS size INTO old;
        CONTINUE WHEN NOT FOUND;
        UPDATE gate.usage u SET bytes = u.bytes - old.size WHERE u.agency_id = key.agency;
        gone := gone || jsonb_build_object('name', one, 'id', old.id, 'version', old.version);
    END LOOP;
    RETURN gone;
END
$$;

CREATE FUNCTION gate.upload_find(id uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    RETURN coalesce((SELECT to_jsonb(u) - 'person' - 'agency_id' FROM gate.upload u
        WHERE u.id = $1 AND u.person = galley.me() AND u.expires_at > now()), '{"error": "NoSuchUpload"}');
END
$$;

CREATE FUNCTION gate.upload_open(bucket text, name text, bytes bigint, mime text, cache text, upsert boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    refused jsonb := gate.object_check(bucket, name, bytes, mime, upsert);
    made uuid;
BEGIN
    IF refused ? 'error' THEN
        RETURN refused;
    END IF;
    INSERT INTO gate.upload (person, agency_id, bucket, name, bytes, mime, cache, upsert)
        VALUES (galley.me(), (galley.read_key(name)).agency, bucket, name, bytes, mime, cache, upsert) RETURNING upload.id INTO made;
    RETURN gate.upload_find(made);
END
$$;

CREATE FUNCTION gate.upload_receive(id uuid, since bigint, until bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    present jsonb := gate.upload_find(id);
BEGIN
    UPDATE gate.upload u SET received = until WHERE u.id = $1 AND u.person = galley.me() AND u.received = since
        AND until BETWEEN since AND u.bytes AND u.expires_at > now();
    IF FOUND THEN
        RETURN jsonb_build_object('received', until);
    END IF;
    RETURN CASE WHEN present ? 'error' THEN present
        ELSE jsonb_build_object('error', 'Conflict', 'received', gate.upload_find(id) -> 'received') END;
END
$$;

CREATE FUNCTION gate.upload_close(id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    present jsonb := gate.upload_find(id);
BEGIN
    DELETE FROM gate.upload u WHERE u.id = $1 AND u.person = galley.me();
    RETURN present;
END
$$;

CREATE FUNCTION gate.uploads_over() RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH over AS (DELETE FROM gate.upload WHERE expires_at < now() RETURNING id)
    SELECT coalesce(jsonb_agg(id), '[]') FROM over
$$;

GRANT EXECUTE ON FUNCTION galley.may_read_object(text, text), galley.may_write_object(text, text) TO authenticated;
GRANT EXECUTE ON FUNCTION gate.object_check(text, text, bigint, text, boolean),
    gate.object_put(text, text, bigint, text, text, text, boolean), gate.object_signed(text, text), gate.object_info(text, text),
    gate.object_list(text, text, int, int), gate.object_delete(text, text[]), gate.upload_find(uuid),
    gate.upload_open(text, text, bigint, text, text, boolean), gate.upload_receive(uuid, bigint, bigint), gate.upload_close(uuid),
    gate.uploads_over() TO authenticator;
RESET ROLE;

INSERT INTO storage.buckets (id, name, public, file_size_limit, allowed_mime_types) VALUES ('brand-assets', 'brand-assets', false, 2147483648,
    '{image/*,video/*,audio/*,application/pdf}') ON CONFLICT DO NOTHING;
CREATE POLICY galley_read ON storage.objects FOR SELECT TO authenticated USING (galley.may_read_object(bucket_id, name));
CREATE POLICY galley_write ON storage.objects FOR INSERT TO authenticated WITH CHECK (galley.may_write_object(bucket_id, name));

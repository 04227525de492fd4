-- What follows from other columns, the same as core/domain/Derive on a desktop: tests/data/vectors hold both to it.
SET ROLE galley_owner;

CREATE SEQUENCE sync.rv;

-- One text for one value: no spaces, keys in the order of their bytes, whole numbers without a fraction.
CREATE FUNCTION galley.canonical(value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    CASE jsonb_typeof(value)
    WHEN 'object' THEN
        RETURN '{' || coalesce((SELECT string_agg(to_json(e.key)::text || ':' || galley.canonical(e.value), ',' ORDER BY e.key COLLATE "C")
            FROM jsonb_each(value) AS e), '') || '}';
    WHEN 'array' THEN
        RETURN '[' || coalesce((SELECT string_agg(galley.canonical(e.value), ',' ORDER BY e.ordinality)
            FROM jsonb_array_elements(value) WITH ORDINALITY AS e), '') || ']';
    WHEN 'string' THEN
        RETURN to_json(value #>> '{}')::text;
    WHEN 'number' THEN
        RETURN CASE WHEN value::numeric = trunc(value::numeric) AND abs(value::numeric) < 9223372036854775808
            THEN trunc(value::numeric)::text ELSE (value::float8)::text END;
    ELSE
        RETURN value::text;
    END CASE;
END
$$;

-- A field of a hash: its length in eight bytes, and its bytes.
CREATE FUNCTION galley.hashed(value text) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(int8send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8'), int8send(-1))
$$;

CREATE FUNCTION galley.hashed(value jsonb) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT galley.hashed(CASE jsonb_typeof(value) WHEN 'null' THEN NULL WHEN 'string' THEN value #>> '{}'
        ELSE galley.canonical(value) END)
$$;

CREATE FUNCTION galley.hashed_media(post uuid, target uuid, part uuid) RETURNS bytea
LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT int8send(count(*)) || coalesce(string_agg(
        galley.hashed(a.sha256) || galley.hashed(CASE WHEN a.sha256 IS NULL THEN m.source_url END) || galley.hashed(m.alt_text)
            || galley.hashed(m.crop) || galley.hashed(m.cover_ms::text) || galley.hashed(galley.canonical(m.user_tags)),
        ''::bytea ORDER BY m.position, m.id), '')
    FROM post_media m LEFT JOIN assets a ON a.id = m.asset_id
    WHERE m.post_id = post AND m.deleted_at IS NULL AND m.part_id IS NOT DISTINCT FROM part
        AND (part IS NOT NULL OR m.target_id IS NOT DISTINCT FROM target)
$$;

CREATE FUNCTION galley.hashed_parts(post uuid, target uuid) RETURNS bytea
LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT int8send(count(*)) || coalesce(string_agg(galley.hashed(p.body) || galley.hashed_media(post, NULL, p.id),
        ''::bytea ORDER BY p.position, p.id), '')
    FROM post_parts p WHERE p.post_id = post AND p.deleted_at IS NULL AND p.target_id IS NOT DISTINCT FROM target
$$;

-- What an approval is bound to: text, media, targets and their settings; not times, states or internal notes.
CREATE FUNCTION galley.content_hash(post uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT encode(sha256(galley.hashed('galley.content.1'::text) || galley.hashed(p.title) || galley.hashed(p.body)
        || galley.hashed(p.content_type) || galley.hashed(galley.canonical(p.settings))
        || galley.hashed_parts(post, NULL) || galley.hashed_media(post, NULL, NULL)
        || (SELECT int8send(count(*)) || coalesce(string_agg(
                galley.hashed(t.account_id::text) || galley.hashed(t.destination_id::text) || galley.hashed(t.platform)
                    || galley.hashed(t.post_type) || galley.hashed(t.body_override)
                    || galley.hashed(galley.canonical(t.settings_override))
                    || galley.hashed_parts(post, t.id) || galley.hashed_media(post, t.id, NULL),
                ''::bytea ORDER BY t.account_id, t.destination_id NULLS FIRST, t.post_type COLLATE "C", t.id), '')
            FROM post_targets t WHERE t.post_id = post AND t.deleted_at IS NULL)), 'hex')
    FROM posts p WHERE p.id = post
$$;

-- The instant of a wall time. Postgres itself takes a time in a gap as RFC 5545 does, and of two equal ones the second.
CREATE FUNCTION galley.instant(wall timestamp, zone text, fold bigint) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    second timestamptz;
    first timestamptz;
BEGIN
    -- Names without a slash may be abbreviations, which Postgres also takes.
    IF zone !~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+$' AND zone <> 'UTC'
        AND NOT EXISTS (SELECT FROM pg_timezone_names WHERE name = zone) THEN
        RETURN NULL;
    END IF;
    second := wall AT TIME ZONE zone;
    IF fold = 0 THEN
        first := second - ((wall - interval '1 day') - ((wall - interval '1 day') AT TIME ZONE zone) AT TIME ZONE 'UTC'
            - (wall - second AT TIME ZONE 'UTC'));
        IF first < second AND first AT TIME ZONE zone = wall THEN
            RETURN first;
        END IF;
    END IF;
    RETURN second;
EXCEPTION WHEN invalid_parameter_value OR datetime_field_overflow THEN
    RETURN NULL; -- no such zone
END
$$;

CREATE FUNCTION galley.derive_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    NEW.scheduled_at := galley.instant(NEW.scheduled_local, NEW.scheduled_zone, NEW.scheduled_fold);
    RETURN NEW;
END
$$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON galley.posts FOR EACH ROW EXECUTE FUNCTION galley.derive_post();

CREATE FUNCTION galley.derive_target() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    SELECT galley.instant(coalesce(NEW.scheduled_local_override, p.scheduled_local), p.scheduled_zone, p.scheduled_fold)
        INTO NEW.scheduled_at FROM posts p WHERE p.id = NEW.post_id;
    RETURN NEW;
END
$$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON galley.post_targets FOR EACH ROW EXECUTE FUNCTION galley.derive_target();

CREATE FUNCTION galley.rehash(post uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    UPDATE posts p SET content_hash = h.hash FROM (SELECT galley.content_hash(post)) AS h (hash)
    WHERE p.id = post AND p.content_hash IS DISTINCT FROM h.hash
$$;

CREATE FUNCTION galley.after_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.rehash(NEW.id);
    UPDATE post_targets t SET post_id = t.post_id WHERE t.post_id = NEW.id AND t.deleted_at IS NULL AND t.scheduled_at
        IS DISTINCT FROM galley.instant(coalesce(t.scheduled_local_override, NEW.scheduled_local), NEW.scheduled_zone,
            NEW.scheduled_fold);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT OR UPDATE OF title, body, content_type, settings, scheduled_local, scheduled_zone, scheduled_fold
    ON galley.posts FOR EACH ROW EXECUTE FUNCTION galley.after_post();

CREATE FUNCTION galley.after_content() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.rehash(CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON galley.post_targets FOR EACH ROW EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON galley.post_parts FOR EACH ROW EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON galley.post_media FOR EACH ROW EXECUTE FUNCTION galley.after_content();

CREATE FUNCTION galley.after_asset() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.rehash(post_id) FROM (SELECT DISTINCT post_id FROM post_media WHERE asset_id = NEW.id AND deleted_at IS NULL) AS shown;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER UPDATE OF sha256 ON galley.assets FOR EACH ROW
    WHEN (OLD.sha256 IS DISTINCT FROM NEW.sha256) EXECUTE FUNCTION galley.after_asset();

-- Every replaced text makes the next revision; those of one change set share a number.
CREATE FUNCTION galley.after_revision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    UPDATE posts SET revision = NEW.revision + 1 WHERE id = NEW.post_id AND revision <= NEW.revision;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT ON galley.post_revisions FOR EACH ROW EXECUTE FUNCTION galley.after_revision();

CREATE FUNCTION galley.after_usage() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    UPDATE assets SET usage_count = (SELECT count(*) FROM asset_usage u WHERE u.asset_id = assets.id AND u.deleted_at IS NULL)
        WHERE id IN (OLD.asset_id, NEW.asset_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON galley.asset_usage FOR EACH ROW EXECUTE FUNCTION galley.after_usage();
RESET ROLE;

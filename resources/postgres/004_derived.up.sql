-- What follows from other columns, the same as core/domain/Derive on a desktop: tests/data/vectors hold both to it.
SET ROLE galley_owner;

CREATE SEQUENCE sync.rv;
-- What is changed often has room beside it for the next version of a row, which then needs no new entries in the indexes.
ALTER TABLE galley.posts SET (fillfactor = 80);
ALTER TABLE galley.post_targets SET (fillfactor = 80);

-- One text for one value: no spaces, keys in the order of their bytes, whole numbers without a fraction.
CREATE FUNCTION galley.canonical(value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    CASE jsonb_typeof(value)
    WHEN 'object' THEN
        IF value <> '{}' THEN
            RETURN '{' || (SELECT string_agg(to_json(e.key)::text || ':'
                    || CASE WHEN jsonb_typeof(e.value) IN ('string', 'boolean', 'null') THEN e.value::text ELSE galley.canonical(e.value) END,
                ',' ORDER BY e.key COLLATE "C") FROM jsonb_each(value) AS e) || '}';
        END IF;
        RETURN '{}';
    WHEN 'array' THEN
        IF value <> '[]' THEN
            RETURN '[' || (SELECT string_agg(galley.canonical(e.value), ',' ORDER BY e.ordinality)
                FROM jsonb_array_elements(value) WITH ORDINALITY AS e) || ']';
        END IF;
        RETURN '[]';
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
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    bytes bytea := convert_to(value, 'UTF8');
BEGIN
    RETURN coalesce(int8send(octet_length(bytes)) || bytes, '\xffffffffffffffff');
END
$$;

CREATE FUNCTION galley.hashed(value jsonb) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN galley.hashed(CASE jsonb_typeof(value) WHEN 'null' THEN NULL WHEN 'string' THEN value #>> '{}'
        ELSE galley.canonical(value) END);
END
$$;

CREATE FUNCTION galley.hashed_media(post uuid, target uuid, part uuid) RETURNS bytea
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT int8send(count(*)) || coalesce(string_agg(
            galley.hashed(a.sha256) || galley.hashed(CASE WHEN a.sha256 IS NULL THEN m.source_url END) || galley.hashed(m.alt_text)
                || galley.hashed(m.crop) || galley.hashed(m.cover_ms::text) || galley.hashed(galley.canonical(m.user_tags)),
            ''::bytea ORDER BY m.position, m.id), '')
        FROM galley.post_media m LEFT JOIN galley.assets a ON a.id = m.asset_id
        WHERE m.post_id = post AND m.deleted_at IS NULL AND m.part_id IS NOT DISTINCT FROM part
            AND (part IS NOT NULL OR m.target_id IS NOT DISTINCT FROM target));
END
$$;

CREATE FUNCTION galley.hashed_parts(post uuid, target uuid) RETURNS bytea
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT int8send(count(*)) || coalesce(string_agg(galley.hashed(p.body) || galley.hashed_media(post, NULL, p.id),
            ''::bytea ORDER BY p.position, p.id), '')
        FROM galley.post_parts p WHERE p.post_id = post AND p.deleted_at IS NULL AND p.target_id IS NOT DISTINCT FROM target);
END
$$;

-- What an approval is bound to: text, media, targets and their settings; not times, states or internal notes.
CREATE FUNCTION galley.content_hash(post galley.posts) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    none CONSTANT bytea := int8send(0);
    -- Most posts have neither, which is asked once and not for each target.
    parted boolean;
    shown boolean;
    targets bytea;
BEGIN
    SELECT EXISTS (SELECT FROM galley.post_parts p WHERE p.post_id = post.id AND p.deleted_at IS NULL),
        EXISTS (SELECT FROM galley.post_media m WHERE m.post_id = post.id AND m.deleted_at IS NULL) INTO parted, shown;
    SELECT int8send(count(*)) || coalesce(string_agg(
            galley.hashed(t.account_id::text) || galley.hashed(t.destination_id::text) || galley.hashed(t.platform)
                || galley.hashed(t.post_type) || galley.hashed(t.body_override)
                || galley.hashed(galley.canonical(t.settings_override))
                || CASE WHEN parted THEN galley.hashed_parts(post.id, t.id) ELSE none END
                || CASE WHEN shown THEN galley.hashed_media(post.id, t.id, NULL) ELSE none END,
            ''::bytea ORDER BY t.account_id, t.destination_id NULLS FIRST, t.post_type COLLATE "C", t.id), '')
        INTO targets FROM galley.post_targets t WHERE t.post_id = post.id AND t.deleted_at IS NULL;
    RETURN encode(sha256(galley.hashed('galley.content.1'::text) || galley.hashed(post.title) || galley.hashed(post.body)
        || galley.hashed(post.content_type) || galley.hashed(galley.canonical(post.settings))
        || CASE WHEN parted THEN galley.hashed_parts(post.id, NULL) ELSE none END
        || CASE WHEN shown THEN galley.hashed_media(post.id, NULL, NULL) ELSE none END || targets), 'hex');
END
$$;

-- The instant of a wall time. Postgres itself takes a time in a gap as RFC 5545 does, and of two equal ones the second.
CREATE FUNCTION galley.instant(wall timestamp, zone text, fold bigint) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE
    second timestamptz;
    first timestamptz;
BEGIN
    -- Names without a slash may be abbreviations, which Postgres also takes.
    IF wall IS NULL OR zone IS NULL OR (zone !~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+$' AND zone <> 'UTC'
        AND NOT EXISTS (SELECT FROM pg_timezone_names WHERE name = zone)) THEN
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

-- Each is computed when something that it follows from changes. A time that is set to NULL is computed again, which is how
-- new rules of a time zone reach what was planned before.
CREATE FUNCTION galley.derive_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.scheduled_at IS NULL OR (OLD.scheduled_local, OLD.scheduled_zone, OLD.scheduled_fold)
        IS DISTINCT FROM (NEW.scheduled_local, NEW.scheduled_zone, NEW.scheduled_fold) THEN
        NEW.scheduled_at := galley.instant(NEW.scheduled_local, NEW.scheduled_zone, NEW.scheduled_fold);
    END IF;
    IF TG_OP = 'INSERT' OR (OLD.title, OLD.body, OLD.content_type, OLD.settings)
        IS DISTINCT FROM (NEW.title, NEW.body, NEW.content_type, NEW.settings) THEN
        NEW.content_hash := galley.content_hash(NEW);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON galley.posts FOR EACH ROW EXECUTE FUNCTION galley.derive_post();

CREATE FUNCTION galley.derive_target() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.scheduled_at IS NULL
        OR (OLD.post_id, OLD.scheduled_local_override, OLD.deleted_at)
            IS DISTINCT FROM (NEW.post_id, NEW.scheduled_local_override, NEW.deleted_at) THEN
        SELECT CASE WHEN NEW.scheduled_local_override IS NULL THEN p.scheduled_at
                ELSE galley.instant(NEW.scheduled_local_override, p.scheduled_zone, p.scheduled_fold) END
            INTO NEW.scheduled_at FROM galley.posts p WHERE p.id = NEW.post_id;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON galley.post_targets FOR EACH ROW EXECUTE FUNCTION galley.derive_target();

CREATE FUNCTION galley.rehash(post uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    here galley.posts;
    hash text;
BEGIN
    SELECT * INTO here FROM galley.posts WHERE id = post;
    hash := galley.content_hash(here);
    IF FOUND AND here.content_hash IS DISTINCT FROM hash THEN
        UPDATE galley.posts SET content_hash = hash WHERE id = post;
    END IF;
END
$$;

CREATE FUNCTION galley.after_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    moved uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        moved := ARRAY(SELECT id FROM new_rows); -- targets may come before their post
    ELSE
        moved := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE o.scheduled_at IS DISTINCT FROM n.scheduled_at OR o.scheduled_zone IS DISTINCT FROM n.scheduled_zone
                OR o.scheduled_fold <> n.scheduled_fold);
    END IF;
    IF moved <> '{}' THEN
        UPDATE galley.post_targets SET scheduled_at = NULL WHERE post_id = ANY (moved) AND deleted_at IS NULL;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow_new AFTER INSERT ON galley.posts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION galley.after_post();
CREATE TRIGGER follow AFTER UPDATE ON galley.posts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION galley.after_post();

CREATE FUNCTION galley.after_content() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.rehash(CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow_rows AFTER INSERT OR DELETE ON galley.post_targets FOR EACH ROW EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow AFTER UPDATE ON galley.post_targets FOR EACH ROW WHEN (OLD.account_id IS DISTINCT FROM NEW.account_id OR OLD.destination_id IS DISTINCT FROM NEW.destination_id OR OLD.platform IS DISTINCT FROM NEW.platform OR OLD.post_type IS DISTINCT FROM NEW.post_type OR OLD.body_override IS DISTINCT FROM NEW.body_override OR OLD.settings_override IS DISTINCT FROM NEW.settings_override OR OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
    EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow_rows AFTER INSERT OR DELETE ON galley.post_parts FOR EACH ROW EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow AFTER UPDATE ON galley.post_parts FOR EACH ROW WHEN (OLD.target_id IS DISTINCT FROM NEW.target_id OR OLD.position IS DISTINCT FROM NEW.position OR OLD.body IS DISTINCT FROM NEW.body OR OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
    EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow_rows AFTER INSERT OR DELETE ON galley.post_media FOR EACH ROW EXECUTE FUNCTION galley.after_content();
CREATE TRIGGER follow AFTER UPDATE ON galley.post_media FOR EACH ROW WHEN (OLD.target_id IS DISTINCT FROM NEW.target_id OR OLD.part_id IS DISTINCT FROM NEW.part_id OR OLD.asset_id IS DISTINCT FROM NEW.asset_id OR OLD.source_url IS DISTINCT FROM NEW.source_url OR OLD.position IS DISTINCT FROM NEW.position OR OLD.alt_text IS DISTINCT FROM NEW.alt_text OR OLD.crop IS DISTINCT FROM NEW.crop OR OLD.cover_ms IS DISTINCT FROM NEW.cover_ms OR OLD.user_tags IS DISTINCT FROM NEW.user_tags OR OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
    EXECUTE FUNCTION galley.after_content();

CREATE FUNCTION galley.after_asset() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.rehash(post_id) FROM (SELECT DISTINCT post_id FROM galley.post_media WHERE asset_id = NEW.id AND deleted_at IS NULL) AS shown;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER UPDATE OF sha256 ON galley.assets FOR EACH ROW
    WHEN (OLD.sha256 IS DISTINCT FROM NEW.sha256) EXECUTE FUNCTION galley.after_asset();

-- Every replaced text makes the next revision; those of one change set share a number.
CREATE FUNCTION galley.after_revision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE galley.posts SET revision = NEW.revision + 1 WHERE id = NEW.post_id AND revision <= NEW.revision;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT ON galley.post_revisions FOR EACH ROW EXECUTE FUNCTION galley.after_revision();

CREATE FUNCTION galley.after_usage() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE galley.assets SET usage_count = (SELECT count(*) FROM galley.asset_usage u WHERE u.asset_id = assets.id AND u.deleted_at IS NULL)
        WHERE id IN (OLD.asset_id, NEW.asset_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON galley.asset_usage FOR EACH ROW EXECUTE FUNCTION galley.after_usage();
RESET ROLE;

-- What an agency may have, and which bytes there must be: seats, clients and accounts by agencies.limits ({"seats", "brands",
-- "accounts"}; bytes are counted where they are uploaded), and an asset is stored only when its file is.
SET ROLE galley_owner;

CREATE FUNCTION galley.check_limit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kind CONSTANT text := CASE TG_TABLE_NAME WHEN 'memberships' THEN 'seats' ELSE TG_TABLE_NAME END;
    most bigint;
    there bigint;
BEGIN
    IF galley.me() IS NULL OR NEW.deleted_at IS NOT NULL THEN
        RETURN NULL; -- an operator may go over it
    ELSIF TG_OP = 'UPDATE' THEN
        IF OLD.deleted_at IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    most := (SELECT a.limits ->> kind FROM galley.agencies a WHERE a.id = NEW.agency_id);
    IF most IS NOT NULL THEN
        -- One after the other: two at once would each see room for themselves.
        PERFORM pg_advisory_xact_lock(hashtextextended(kind || ':' || NEW.agency_id, 0));
        there := CASE kind
            WHEN 'seats' THEN (SELECT count(*) FROM galley.memberships WHERE agency_id = NEW.agency_id AND deleted_at IS NULL)
            WHEN 'brands' THEN (SELECT count(*) FROM galley.brands WHERE agency_id = NEW.agency_id AND deleted_at IS NULL)
            ELSE (SELECT count(*) FROM galley.accounts WHERE agency_id = NEW.agency_id AND deleted_at IS NULL) END;
        IF there > most THEN
            PERFORM galley.refuse('quota', ARRAY[kind]);
        END IF;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER within_limit AFTER INSERT OR UPDATE OF deleted_at ON galley.memberships FOR EACH ROW EXECUTE FUNCTION galley.check_limit();
CREATE TRIGGER within_limit AFTER INSERT OR UPDATE OF deleted_at ON galley.brands FOR EACH ROW EXECUTE FUNCTION galley.check_limit();
CREATE TRIGGER within_limit AFTER INSERT OR UPDATE OF deleted_at ON galley.accounts FOR EACH ROW EXECUTE FUNCTION galley.check_limit();

-- Whether the bytes of a file of this client (or of the whole agency) are here, whatever its name ends in.
CREATE FUNCTION galley.has_bytes(place uuid, sha256 text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM storage.objects o WHERE o.bucket_id = 'brand-assets'
        AND o.name LIKE place || '/' || $2 || '/original.%');
END
$$;

CREATE FUNCTION galley.check_bytes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF galley.me() IS NULL OR NEW.state <> 'stored' THEN
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' THEN
        IF OLD.state = 'stored' AND OLD.sha256 IS NOT DISTINCT FROM NEW.sha256 THEN
            RETURN NULL;
        END IF;
    END IF;
    IF NOT coalesce(NEW.sha256 ~ '^[0-9a-f]{64}$' AND galley.has_bytes(coalesce(NEW.brand_id, NEW.agency_id), NEW.sha256), false) THEN
        PERFORM galley.refuse('needs_blob', ARRAY['sha256']);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER has_bytes AFTER INSERT OR UPDATE OF state, sha256 ON galley.assets FOR EACH ROW EXECUTE FUNCTION galley.check_bytes();
RESET ROLE;

-- Where files were kept before us, they are somebody else's to show.
DO $$
BEGIN
    IF (SELECT relowner <> 'galley_owner'::regrole FROM pg_class WHERE oid = 'storage.objects'::regclass) THEN
        GRANT USAGE ON SCHEMA storage TO galley_owner;
        GRANT SELECT ON storage.objects TO galley_owner;
        CREATE POLICY galley_bytes ON storage.objects FOR SELECT TO galley_owner USING (bucket_id = 'brand-assets');
    END IF;
END
$$;

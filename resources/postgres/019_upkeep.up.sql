-- What is kept no longer than it should be: the trash for 30 days, what a desktop was answered for 30, and what is gone for
-- 90, after which whoever was away begins anew. The worker calls galley.clean_up() daily.
SET ROLE galley_owner;

CREATE FUNCTION galley.purge_permission_grants(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.permission_grants WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_brands(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_permission_grants(ARRAY(SELECT id FROM galley.permission_grants WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_brand_members(ARRAY(SELECT id FROM galley.brand_members WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_client_contacts(ARRAY(SELECT id FROM galley.client_contacts WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_posting_slots(ARRAY(SELECT id FROM galley.posting_slots WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_blackouts(ARRAY(SELECT id FROM galley.blackouts WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_calendar_notes(ARRAY(SELECT id FROM galley.calendar_notes WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_connections(ARRAY(SELECT id FROM galley.connections WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_accounts(ARRAY(SELECT id FROM galley.accounts WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_destinations(ARRAY(SELECT id FROM galley.destinations WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_campaigns(ARRAY(SELECT id FROM galley.campaigns WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_categories(ARRAY(SELECT id FROM galley.categories WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_tags(ARRAY(SELECT id FROM galley.tags WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_brand_categories(ARRAY(SELECT id FROM galley.brand_categories WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_brand_tags(ARRAY(SELECT id FROM galley.brand_tags WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_snippets(ARRAY(SELECT id FROM galley.snippets WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_categories(ARRAY(SELECT id FROM galley.post_categories WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_tags(ARRAY(SELECT id FROM galley.post_tags WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_asset_tags(ARRAY(SELECT id FROM galley.asset_tags WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_campaign_tags(ARRAY(SELECT id FROM galley.campaign_tags WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_posts(ARRAY(SELECT id FROM galley.posts WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_parts(ARRAY(SELECT id FROM galley.post_parts WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_targets(ARRAY(SELECT id FROM galley.post_targets WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_media(ARRAY(SELECT id FROM galley.post_media WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_revisions(ARRAY(SELECT id FROM galley.post_revisions WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_post_metrics_latest(ARRAY(SELECT id FROM galley.post_metrics_latest WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_comments(ARRAY(SELECT id FROM galley.comments WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_folders(ARRAY(SELECT id FROM galley.folders WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_assets(ARRAY(SELECT id FROM galley.assets WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_asset_versions(ARRAY(SELECT id FROM galley.asset_versions WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_asset_variants(ARRAY(SELECT id FROM galley.asset_variants WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_asset_usage(ARRAY(SELECT id FROM galley.asset_usage WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_workflows(ARRAY(SELECT id FROM galley.workflows WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_approvals(ARRAY(SELECT id FROM galley.approvals WHERE brand_id = ANY (ids)));
    PERFORM galley.purge_imports(ARRAY(SELECT id FROM galley.imports WHERE brand_id = ANY (ids)));
    DELETE FROM galley.brands WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_brand_members(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.brand_members WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_client_contacts(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.client_contacts WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_posting_slots(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.posting_slots WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_blackouts(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.blackouts WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_calendar_notes(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.calendar_notes WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_connections(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.connections WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_accounts(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_destinations(ARRAY(SELECT id FROM galley.destinations WHERE account_id = ANY (ids)));
    DELETE FROM galley.accounts WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_destinations(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.destinations WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_campaigns(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_campaign_tags(ARRAY(SELECT id FROM galley.campaign_tags WHERE campaign_id = ANY (ids)));
    DELETE FROM galley.campaigns WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_categories(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_brand_categories(ARRAY(SELECT id FROM galley.brand_categories WHERE category_id = ANY (ids)));
    PERFORM galley.purge_post_categories(ARRAY(SELECT id FROM galley.post_categories WHERE category_id = ANY (ids)));
    DELETE FROM galley.categories WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_tags(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_brand_tags(ARRAY(SELECT id FROM galley.brand_tags WHERE tag_id = ANY (ids)));
    PERFORM galley.purge_post_tags(ARRAY(SELECT id FROM galley.post_tags WHERE tag_id = ANY (ids)));
    PERFORM galley.purge_asset_tags(ARRAY(SELECT id FROM galley.asset_tags WHERE tag_id = ANY (ids)));
    PERFORM galley.purge_campaign_tags(ARRAY(SELECT id FROM galley.campaign_tags WHERE tag_id = ANY (ids)));
    DELETE FROM galley.tags WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_brand_categories(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.brand_categories WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_brand_tags(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.brand_tags WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_snippets(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.snippets WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_categories(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_categories WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_tags(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_tags WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_asset_tags(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.asset_tags WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_campaign_tags(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.campaign_tags WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_posts(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_post_categories(ARRAY(SELECT id FROM galley.post_categories WHERE post_id = ANY (ids)));
    PERFORM galley.purge_post_tags(ARRAY(SELECT id FROM galley.post_tags WHERE post_id = ANY (ids)));
    PERFORM galley.purge_post_parts(ARRAY(SELECT id FROM galley.post_parts WHERE post_id = ANY (ids)));
    PERFORM galley.purge_post_targets(ARRAY(SELECT id FROM galley.post_targets WHERE post_id = ANY (ids)));
    PERFORM galley.purge_post_media(ARRAY(SELECT id FROM galley.post_media WHERE post_id = ANY (ids)));
    PERFORM galley.purge_post_revisions(ARRAY(SELECT id FROM galley.post_revisions WHERE post_id = ANY (ids)));
    PERFORM galley.purge_approvals(ARRAY(SELECT id FROM galley.approvals WHERE post_id = ANY (ids)));
    DELETE FROM galley.posts WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_parts(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_parts WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_targets(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_post_metrics_latest(ARRAY(SELECT id FROM galley.post_metrics_latest WHERE target_id = ANY (ids)));
    DELETE FROM galley.post_targets WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_media(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_media WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_revisions(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_revisions WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_post_metrics_latest(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.post_metrics_latest WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_comments(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.comments WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_folders(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.folders WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_assets(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    PERFORM galley.purge_asset_tags(ARRAY(SELECT id FROM galley.asset_tags WHERE asset_id = ANY (ids)));
    PERFORM galley.purge_asset_versions(ARRAY(SELECT id FROM galley.asset_versions WHERE asset_id = ANY (ids)));
    PERFORM galley.purge_asset_variants(ARRAY(SELECT id FROM galley.asset_variants WHERE asset_id = ANY (ids)));
    PERFORM galley.purge_asset_usage(ARRAY(SELECT id FROM galley.asset_usage WHERE asset_id = ANY (ids)));
    DELETE FROM galley.assets WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_asset_versions(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.asset_versions WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_asset_variants(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.asset_variants WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_asset_usage(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.asset_usage WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_workflows(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.workflows WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_approvals(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM galley.approvals WHERE id = ANY (ids) AND decision <> 'pending') THEN
        RAISE foreign_key_violation; -- what was decided is kept, and what it was decided about
    END IF;
    DELETE FROM galley.approvals WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_imports(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.imports WHERE id = ANY (ids);
END
$$;

CREATE FUNCTION galley.purge_saved_views(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN;
    END IF;
    DELETE FROM galley.saved_views WHERE id = ANY (ids);
END
$$;

-- Removes what was put to the trash before `since`, at most so many rows of a table, and leaves what something else still
-- uses. How many it removed, without what belonged to them.
CREATE FUNCTION galley.empty_trash(since timestamptz, most int) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    one uuid;
    gone bigint := 0;
BEGIN
    FOR one IN SELECT id FROM galley.saved_views WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_saved_views(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.imports WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_imports(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.approvals WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_approvals(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.workflows WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_workflows(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.asset_variants WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_asset_variants(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.asset_versions WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_asset_versions(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.assets WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_assets(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.folders WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_folders(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.comments WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_comments(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.post_revisions WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_post_revisions(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.post_media WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_post_media(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.post_targets WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_post_targets(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.post_parts WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_post_parts(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.posts WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_posts(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.snippets WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_snippets(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.tags WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_tags(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.categories WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_categories(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.campaigns WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_campaigns(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.destinations WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_destinations(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.accounts WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_accounts(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.connections WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_connections(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.calendar_notes WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_calendar_notes(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.blackouts WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_blackouts(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.posting_slots WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_posting_slots(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.client_contacts WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_client_contacts(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.brand_members WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_brand_members(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.brands WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_brands(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    FOR one IN SELECT id FROM galley.permission_grants WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_permission_grants(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;
    RETURN gone;
END
$$;

-- Which transactions were over on which day: versions carry no date.
CREATE TABLE sync.horizon (at timestamptz(3) PRIMARY KEY, xid xid8 NOT NULL);
ALTER TABLE sync.horizon ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION sync.forget_gone(at timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    past sync.horizon;
    forgotten bigint;
BEGIN
    INSERT INTO sync.horizon VALUES (at, pg_snapshot_xmin(pg_current_snapshot())) ON CONFLICT DO NOTHING;
    SELECT * INTO past FROM sync.horizon h WHERE h.at <= $1 - interval '90 days' ORDER BY h.at DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    -- Whoever last read before that day has to read these scopes again: they could not be told what is gone.
    WITH forgotten AS (DELETE FROM sync.entry e WHERE e.gone AND e.xid < past.xid RETURNING e.scope),
        marked AS (UPDATE sync.scope s SET horizon = greatest(s.horizon, past.xid) WHERE s.id IN (SELECT scope FROM forgotten))
    SELECT count(*) INTO forgotten FROM forgotten;
    DELETE FROM sync.horizon h WHERE h.at < past.at;
    RETURN forgotten;
END
$$;

CREATE FUNCTION galley.clean_up(at timestamptz DEFAULT now(), most int DEFAULT 1000) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    purged bigint := galley.empty_trash(at - interval '30 days', most);
    forgotten bigint := sync.forget_gone(at);
    answers bigint;
BEGIN
    DELETE FROM sync.result r WHERE r.at < $1 - interval '30 days';
    GET DIAGNOSTICS answers = ROW_COUNT;
    DELETE FROM sync.twin t WHERE t.at < $1 - interval '90 days';
    RETURN jsonb_build_object('purged', purged, 'forgotten', forgotten, 'answers', answers);
END
$$;
GRANT EXECUTE ON FUNCTION galley.clean_up(timestamptz, int) TO galley_worker;
RESET ROLE;

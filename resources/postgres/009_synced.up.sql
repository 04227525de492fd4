-- Synchronisation of each table, as generate.py postgres sync made it from the catalogue.
SET ROLE galley_owner;

CREATE FUNCTION sync.scopes_of(r galley.agencies) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.id];
CREATE FUNCTION sync.wire(r galley.agencies) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_agencies(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.agencies;
BEGIN
    SELECT * INTO r FROM galley.agencies WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.agencies FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.profiles) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY(SELECT agency_id FROM galley.memberships WHERE user_id = r.id
        UNION SELECT id FROM galley.client_contacts WHERE user_id = r.id);
CREATE FUNCTION sync.wire(r galley.profiles) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_profiles(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.profiles;
BEGIN
    SELECT * INTO r FROM galley.profiles WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.profiles FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.memberships) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.agency_id];
CREATE FUNCTION sync.wire(r galley.memberships) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('invited_at', sync.ms(r.invited_at),
        'accepted_at', sync.ms(r.accepted_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_memberships(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.memberships;
BEGIN
    SELECT * INTO r FROM galley.memberships WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.memberships FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.permission_grants) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[sync.scope_id('user', r.agency_id, r.user_id), sync.scope_id('ruled', r.agency_id, NULL)];
CREATE FUNCTION sync.wire(r galley.permission_grants) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_permission_grants(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.permission_grants;
BEGIN
    SELECT * INTO r FROM galley.permission_grants WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.permission_grants FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.brands) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.id];
CREATE FUNCTION sync.wire(r galley.brands) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('archived_at', sync.ms(r.archived_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_brands(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.brands;
BEGIN
    SELECT * INTO r FROM galley.brands WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.brands FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.brand_members) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.brand_members) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_brand_members(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.brand_members;
BEGIN
    SELECT * INTO r FROM galley.brand_members WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.brand_members FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.client_contacts) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id, r.id];
CREATE FUNCTION sync.wire(r galley.client_contacts) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_client_contacts(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.client_contacts;
BEGIN
    SELECT * INTO r FROM galley.client_contacts WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.client_contacts FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.posting_slots) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.posting_slots) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('at', to_char(r.at, 'HH24:MI'),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_posting_slots(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.posting_slots;
BEGIN
    SELECT * INTO r FROM galley.posting_slots WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.posting_slots FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.blackouts) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.blackouts) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_blackouts(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.blackouts;
BEGIN
    SELECT * INTO r FROM galley.blackouts WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.blackouts FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.calendar_notes) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.calendar_notes) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_calendar_notes(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.calendar_notes;
BEGIN
    SELECT * INTO r FROM galley.calendar_notes WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.calendar_notes FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.connections) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.connections) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('token_expires_at', sync.ms(r.token_expires_at),
        'last_verified_at', sync.ms(r.last_verified_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_connections(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.connections;
BEGIN
    SELECT * INTO r FROM galley.connections WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.connections FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.accounts) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.accounts) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_accounts(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.accounts;
BEGIN
    SELECT * INTO r FROM galley.accounts WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.accounts FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.destinations) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.destinations) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_destinations(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.destinations;
BEGIN
    SELECT * INTO r FROM galley.destinations WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.destinations FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.campaigns) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.campaigns) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_campaigns(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.campaigns;
BEGIN
    SELECT * INTO r FROM galley.campaigns WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.campaigns FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.categories) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.categories) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_categories(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.categories;
BEGIN
    SELECT * INTO r FROM galley.categories WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.categories FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.tags) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.tags) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_tags(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.tags;
BEGIN
    SELECT * INTO r FROM galley.tags WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.tags FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.brand_categories) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.brand_categories) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_brand_categories(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.brand_categories;
BEGIN
    SELECT * INTO r FROM galley.brand_categories WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.brand_categories FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.brand_tags) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.brand_tags) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_brand_tags(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.brand_tags;
BEGIN
    SELECT * INTO r FROM galley.brand_tags WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.brand_tags FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.snippets) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.snippets) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_snippets(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.snippets;
BEGIN
    SELECT * INTO r FROM galley.snippets WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.snippets FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.post_categories) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_categories) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_categories(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_categories;
BEGIN
    SELECT * INTO r FROM galley.post_categories WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_categories FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.post_tags) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_tags) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_tags(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_tags;
BEGIN
    SELECT * INTO r FROM galley.post_tags WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_tags FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.asset_tags) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.asset_tags) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_asset_tags(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.asset_tags;
BEGIN
    SELECT * INTO r FROM galley.asset_tags WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.asset_tags FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.campaign_tags) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.campaign_tags) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_campaign_tags(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.campaign_tags;
BEGIN
    SELECT * INTO r FROM galley.campaign_tags WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.campaign_tags FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.posts) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.posts) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('scheduled_local', to_char(r.scheduled_local, 'YYYY-MM-DD"T"HH24:MI'),
        'scheduled_at', sync.ms(r.scheduled_at),
        'locked_at', sync.ms(r.locked_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_posts(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.posts;
BEGIN
    SELECT * INTO r FROM galley.posts WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.posts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();
CREATE TRIGGER note_update AFTER UPDATE ON galley.posts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();
CREATE TRIGGER note_delete AFTER DELETE ON galley.posts REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();

CREATE FUNCTION sync.scopes_of(r galley.post_parts) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_parts) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_parts(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_parts;
BEGIN
    SELECT * INTO r FROM galley.post_parts WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_parts FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.post_targets) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_targets) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('scheduled_local_override', to_char(r.scheduled_local_override, 'YYYY-MM-DD"T"HH24:MI'),
        'scheduled_at', sync.ms(r.scheduled_at),
        'published_at', sync.ms(r.published_at),
        'live_until', sync.ms(r.live_until),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_targets(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_targets;
BEGIN
    SELECT * INTO r FROM galley.post_targets WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.post_targets REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();
CREATE TRIGGER note_update AFTER UPDATE ON galley.post_targets REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();
CREATE TRIGGER note_delete AFTER DELETE ON galley.post_targets REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();

CREATE FUNCTION sync.scopes_of(r galley.post_media) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_media) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_media(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_media;
BEGIN
    SELECT * INTO r FROM galley.post_media WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_media FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.post_revisions) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_revisions) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_revisions(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_revisions;
BEGIN
    SELECT * INTO r FROM galley.post_revisions WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_revisions FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.post_metrics_latest) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.post_metrics_latest) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('recorded_at', sync.ms(r.recorded_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_post_metrics_latest(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.post_metrics_latest;
BEGIN
    SELECT * INTO r FROM galley.post_metrics_latest WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.post_metrics_latest FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.comments) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id] || CASE WHEN r.audience = 'client' THEN array_remove(ARRAY[r.author_contact_id], NULL) END;
CREATE FUNCTION sync.wire(r galley.comments) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('resolved_at', sync.ms(r.resolved_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_comments(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.comments;
BEGIN
    SELECT * INTO r FROM galley.comments WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.comments FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.folders) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.folders) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_folders(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.folders;
BEGIN
    SELECT * INTO r FROM galley.folders WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.folders FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.assets) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.assets) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_assets(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.assets;
BEGIN
    SELECT * INTO r FROM galley.assets WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.assets FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.asset_versions) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.asset_versions) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_asset_versions(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.asset_versions;
BEGIN
    SELECT * INTO r FROM galley.asset_versions WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.asset_versions FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.asset_variants) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.asset_variants) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_asset_variants(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.asset_variants;
BEGIN
    SELECT * INTO r FROM galley.asset_variants WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.asset_variants FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.asset_usage) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.asset_usage) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('used_at', sync.ms(r.used_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_asset_usage(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.asset_usage;
BEGIN
    SELECT * INTO r FROM galley.asset_usage WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.asset_usage FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.workflows) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.workflows) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_workflows(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.workflows;
BEGIN
    SELECT * INTO r FROM galley.workflows WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.workflows FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.approvals) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[r.brand_id];
CREATE FUNCTION sync.wire(r galley.approvals) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('due_at', sync.ms(r.due_at),
        'decided_at', sync.ms(r.decided_at),
        'created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_approvals(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.approvals;
BEGIN
    SELECT * INTO r FROM galley.approvals WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.approvals FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.imports) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN ARRAY[coalesce(r.brand_id, r.agency_id)];
CREATE FUNCTION sync.wire(r galley.imports) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_imports(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.imports;
BEGIN
    SELECT * INTO r FROM galley.imports WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.imports FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.scopes_of(r galley.saved_views) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN CASE WHEN r.shared THEN ARRAY[r.agency_id]
        WHEN r.user_id IS NULL THEN '{}' ELSE ARRAY[sync.scope_id('user', r.agency_id, r.user_id)] END;
CREATE FUNCTION sync.wire(r galley.saved_views) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object('created_at', sync.ms(r.created_at),
        'updated_at', sync.ms(r.updated_at),
        'deleted_at', sync.ms(r.deleted_at));
CREATE FUNCTION sync.row_saved_views(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.saved_views;
BEGIN
    SELECT * INTO r FROM galley.saved_views WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.saved_views FOR EACH ROW EXECUTE FUNCTION sync.note();

CREATE FUNCTION sync.apply_agencies(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.agencies;
    becomes galley.agencies;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"name": "s", "slug": "s?", "email": "s?", "settings": "j", "branding": "j", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.agencies, '{"plan": "free", "settings": {}, "branding": {}, "limits": {}}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.agencies VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"name": "s", "slug": "s?", "email": "s?", "settings": "j", "branding": "j", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.agencies WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['agencies']);
        END IF;
        weighed := sync.weigh('agencies', given, was, sync.wire(present), '{"name": "text", "slug": "last", "email": "last", "settings": "json", "branding": "json", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.agencies SET name = becomes.name, slug = becomes.slug, email = becomes.email, settings = becomes.settings, branding = becomes.branding, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_profiles(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.profiles;
    becomes galley.profiles;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"email": "s?", "full_name": "s", "avatar_asset_id": "s?", "locale": "s", "timezone": "s", "preferences": "j", "is_active": "b", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.profiles, '{"locale": "en", "timezone": "UTC", "preferences": {}, "is_active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.profiles VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"email": "s?", "full_name": "s", "avatar_asset_id": "s?", "locale": "s", "timezone": "s", "preferences": "j", "is_active": "b", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.profiles WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['profiles']);
        END IF;
        weighed := sync.weigh('profiles', given, was, sync.wire(present), '{"email": "last", "full_name": "last", "avatar_asset_id": "last", "locale": "last", "timezone": "last", "preferences": "json", "is_active": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.profiles SET email = becomes.email, full_name = becomes.full_name, avatar_asset_id = becomes.avatar_asset_id, locale = becomes.locale, timezone = becomes.timezone, preferences = becomes.preferences, is_active = becomes.is_active, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_memberships(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.memberships;
    becomes galley.memberships;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "user_id": "s", "role": "s", "invited_at": "n?", "accepted_at": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.memberships, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{invited_at,accepted_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.memberships VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"role": "s", "invited_at": "n?", "accepted_at": "n?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.memberships WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['memberships']);
        END IF;
        weighed := sync.weigh('memberships', given, was, sync.wire(present), '{"role": "state", "invited_at": "last", "accepted_at": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{invited_at,accepted_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.memberships SET role = becomes.role, invited_at = becomes.invited_at, accepted_at = becomes.accepted_at, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_permission_grants(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.permission_grants;
    becomes galley.permission_grants;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "user_id": "s", "brand_id": "s?", "resource": "s", "action": "s", "effect": "s", "conditions": "j?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.permission_grants, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.permission_grants VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"resource": "s", "action": "s", "effect": "s", "conditions": "j?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.permission_grants WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['permission_grants']);
        END IF;
        weighed := sync.weigh('permission_grants', given, was, sync.wire(present), '{"resource": "last", "action": "last", "effect": "state", "conditions": "json", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.permission_grants SET resource = becomes.resource, action = becomes.action, effect = becomes.effect, conditions = becomes.conditions, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_brands(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.brands;
    becomes galley.brands;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "name": "s", "description": "s?", "industry": "s?", "owner_id": "s?", "colour": "s?", "logo_asset_id": "s?", "timezone": "s", "languages": "j", "guidelines": "j", "preferences": "j", "settings": "j", "workflow_id": "s?", "position": "s", "archived_at": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.brands, '{"timezone": "UTC", "languages": [], "guidelines": {}, "preferences": {}, "settings": {}, "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{archived_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.brands VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"name": "s", "description": "s?", "industry": "s?", "owner_id": "s?", "colour": "s?", "logo_asset_id": "s?", "timezone": "s", "languages": "j", "guidelines": "j", "preferences": "j", "settings": "j", "workflow_id": "s?", "position": "s", "archived_at": "n?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.brands WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['brands']);
        END IF;
        weighed := sync.weigh('brands', given, was, sync.wire(present), '{"name": "text", "description": "text", "industry": "last", "owner_id": "last", "colour": "last", "logo_asset_id": "last", "timezone": "last", "languages": "last", "guidelines": "json", "preferences": "json", "settings": "json", "workflow_id": "last", "position": "last", "archived_at": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{archived_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.brands SET name = becomes.name, description = becomes.description, industry = becomes.industry, owner_id = becomes.owner_id, colour = becomes.colour, logo_asset_id = becomes.logo_asset_id, timezone = becomes.timezone, languages = becomes.languages, guidelines = becomes.guidelines, preferences = becomes.preferences, settings = becomes.settings, workflow_id = becomes.workflow_id, position = becomes.position, archived_at = becomes.archived_at, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_brand_members(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.brand_members;
    becomes galley.brand_members;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "user_id": "s", "role": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.brand_members, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.brand_members VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"role": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.brand_members WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_members']);
        END IF;
        weighed := sync.weigh('brand_members', given, was, sync.wire(present), '{"role": "state", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.brand_members SET role = becomes.role, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_client_contacts(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.client_contacts;
    becomes galley.client_contacts;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "user_id": "s?", "name": "s", "email": "s", "language": "s", "timezone": "s", "email_preferences": "j", "unsubscribed_from_all": "b", "unsubscribed_types": "j", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.client_contacts, '{"language": "en", "timezone": "UTC", "email_preferences": {}, "unsubscribed_from_all": false, "unsubscribed_types": []}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.client_contacts VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"user_id": "s?", "name": "s", "email": "s", "language": "s", "timezone": "s", "email_preferences": "j", "unsubscribed_from_all": "b", "unsubscribed_types": "j", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.client_contacts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['client_contacts']);
        END IF;
        weighed := sync.weigh('client_contacts', given, was, sync.wire(present), '{"user_id": "last", "name": "last", "email": "last", "language": "last", "timezone": "last", "email_preferences": "json", "unsubscribed_from_all": "last", "unsubscribed_types": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.client_contacts SET user_id = becomes.user_id, name = becomes.name, email = becomes.email, language = becomes.language, timezone = becomes.timezone, email_preferences = becomes.email_preferences, unsubscribed_from_all = becomes.unsubscribed_from_all, unsubscribed_types = becomes.unsubscribed_types, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_posting_slots(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.posting_slots;
    becomes galley.posting_slots;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "account_id": "s?", "platform": "s?", "weekday": "n", "at": "s", "position": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.posting_slots, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.posting_slots VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"account_id": "s?", "platform": "s?", "weekday": "n", "at": "s", "position": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.posting_slots WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['posting_slots']);
        END IF;
        weighed := sync.weigh('posting_slots', given, was, sync.wire(present), '{"account_id": "last", "platform": "last", "weekday": "last", "at": "last", "position": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.posting_slots SET account_id = becomes.account_id, platform = becomes.platform, weekday = becomes.weekday, at = becomes.at, position = becomes.position, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_blackouts(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.blackouts;
    becomes galley.blackouts;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "title": "s", "start_on": "s", "end_on": "s", "zone": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.blackouts, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.blackouts VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"title": "s", "start_on": "s", "end_on": "s", "zone": "s?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.blackouts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['blackouts']);
        END IF;
        weighed := sync.weigh('blackouts', given, was, sync.wire(present), '{"title": "text", "start_on": "last", "end_on": "last", "zone": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.blackouts SET title = becomes.title, start_on = becomes.start_on, end_on = becomes.end_on, zone = becomes.zone, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_calendar_notes(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.calendar_notes;
    becomes galley.calendar_notes;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "title": "s", "body": "s?", "start_on": "s", "end_on": "s", "rrule": "s?", "zone": "s?", "colour": "s?", "source": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.calendar_notes, '{"source": "person"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.calendar_notes VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"title": "s", "body": "s?", "start_on": "s", "end_on": "s", "rrule": "s?", "zone": "s?", "colour": "s?", "source": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.calendar_notes WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['calendar_notes']);
        END IF;
        weighed := sync.weigh('calendar_notes', given, was, sync.wire(present), '{"title": "text", "body": "text", "start_on": "last", "end_on": "last", "rrule": "last", "zone": "last", "colour": "last", "source": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.calendar_notes SET title = becomes.title, body = becomes.body, start_on = becomes.start_on, end_on = becomes.end_on, rrule = becomes.rrule, zone = becomes.zone, colour = becomes.colour, source = becomes.source, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_connections(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.connections;
    becomes galley.connections;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "platform": "s", "external_user_id": "s?", "name": "s", "scopes": "j", "status": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.connections, '{"scopes": [], "status": "connected"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{token_expires_at,last_verified_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.connections VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"platform": "s", "external_user_id": "s?", "name": "s", "scopes": "j", "status": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.connections WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['connections']);
        END IF;
        weighed := sync.weigh('connections', given, was, sync.wire(present), '{"platform": "last", "external_user_id": "last", "name": "last", "scopes": "last", "status": "state", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{token_expires_at,last_verified_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.connections SET platform = becomes.platform, external_user_id = becomes.external_user_id, name = becomes.name, scopes = becomes.scopes, status = becomes.status, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_accounts(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.accounts;
    becomes galley.accounts;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "connection_id": "s?", "platform": "s", "platform_account_id": "s", "username": "s", "display_name": "s?", "avatar_asset_id": "s?", "kind": "s", "active": "b", "position": "s", "defaults": "j", "caps": "j", "metadata": "j", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.accounts, '{"kind": "profile", "active": true, "position": "", "defaults": {}, "caps": {}, "metadata": {}}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.accounts VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"connection_id": "s?", "platform": "s", "platform_account_id": "s", "username": "s", "display_name": "s?", "avatar_asset_id": "s?", "kind": "s", "active": "b", "position": "s", "defaults": "j", "caps": "j", "metadata": "j", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.accounts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['accounts']);
        END IF;
        weighed := sync.weigh('accounts', given, was, sync.wire(present), '{"connection_id": "last", "platform": "last", "platform_account_id": "last", "username": "last", "display_name": "last", "avatar_asset_id": "last", "kind": "last", "active": "last", "position": "last", "defaults": "json", "caps": "json", "metadata": "json", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.accounts SET connection_id = becomes.connection_id, platform = becomes.platform, platform_account_id = becomes.platform_account_id, username = becomes.username, display_name = becomes.display_name, avatar_asset_id = becomes.avatar_asset_id, kind = becomes.kind, active = becomes.active, position = becomes.position, defaults = becomes.defaults, caps = becomes.caps, metadata = becomes.metadata, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_destinations(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.destinations;
    becomes galley.destinations;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "account_id": "s", "kind": "s", "external_id": "s", "name": "s", "privacy": "s?", "parent_id": "s?", "active": "b", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.destinations, '{"active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.destinations VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"kind": "s", "external_id": "s", "name": "s", "privacy": "s?", "parent_id": "s?", "active": "b", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.destinations WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['destinations']);
        END IF;
        weighed := sync.weigh('destinations', given, was, sync.wire(present), '{"kind": "last", "external_id": "last", "name": "last", "privacy": "last", "parent_id": "last", "active": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.destinations SET kind = becomes.kind, external_id = becomes.external_id, name = becomes.name, privacy = becomes.privacy, parent_id = becomes.parent_id, active = becomes.active, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_campaigns(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.campaigns;
    becomes galley.campaigns;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "name": "s", "description": "s?", "start_date": "s?", "end_date": "s?", "goals": "j", "budget_minor": "n?", "budget_currency": "s?", "utm": "j", "settings": "j", "status": "s", "colour": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.campaigns, '{"goals": [], "utm": {}, "settings": {}, "status": "draft"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.campaigns VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"name": "s", "description": "s?", "start_date": "s?", "end_date": "s?", "goals": "j", "budget_minor": "n?", "budget_currency": "s?", "utm": "j", "settings": "j", "status": "s", "colour": "s?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.campaigns WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['campaigns']);
        END IF;
        weighed := sync.weigh('campaigns', given, was, sync.wire(present), '{"name": "text", "description": "text", "start_date": "last", "end_date": "last", "goals": "json", "budget_minor": "last", "budget_currency": "last", "utm": "json", "settings": "json", "status": "state", "colour": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.campaigns SET name = becomes.name, description = becomes.description, start_date = becomes.start_date, end_date = becomes.end_date, goals = becomes.goals, budget_minor = becomes.budget_minor, budget_currency = becomes.budget_currency, utm = becomes.utm, settings = becomes.settings, status = becomes.status, colour = becomes.colour, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_categories(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.categories;
    becomes galley.categories;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "kind": "s", "name": "s", "colour": "s?", "position": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.categories, '{"kind": "content", "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.categories VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"kind": "s", "name": "s", "colour": "s?", "position": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.categories WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['categories']);
        END IF;
        weighed := sync.weigh('categories', given, was, sync.wire(present), '{"kind": "last", "name": "last", "colour": "last", "position": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.categories SET kind = becomes.kind, name = becomes.name, colour = becomes.colour, position = becomes.position, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_tags(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.tags;
    becomes galley.tags;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "name": "s", "colour": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.tags VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"name": "s", "colour": "s?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.tags WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['tags']);
        END IF;
        weighed := sync.weigh('tags', given, was, sync.wire(present), '{"name": "last", "colour": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.tags SET name = becomes.name, colour = becomes.colour, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_brand_categories(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.brand_categories;
    becomes galley.brand_categories;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "category_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.brand_categories, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.brand_categories VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.brand_categories WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.brand_categories WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_categories']);
        END IF;
        DELETE FROM galley.brand_categories WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_brand_tags(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.brand_tags;
    becomes galley.brand_tags;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.brand_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.brand_tags VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.brand_tags WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.brand_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['brand_tags']);
        END IF;
        DELETE FROM galley.brand_tags WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_snippets(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.snippets;
    becomes galley.snippets;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "kind": "s", "name": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.snippets, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.snippets VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"kind": "s", "name": "s", "body": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.snippets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['snippets']);
        END IF;
        weighed := sync.weigh('snippets', given, was, sync.wire(present), '{"kind": "last", "name": "last", "body": "text", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.snippets SET kind = becomes.kind, name = becomes.name, body = becomes.body, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_categories(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_categories;
    becomes galley.post_categories;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "category_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_categories, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_categories VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.post_categories WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.post_categories WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_categories']);
        END IF;
        DELETE FROM galley.post_categories WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_tags(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_tags;
    becomes galley.post_tags;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_tags VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.post_tags WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.post_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_tags']);
        END IF;
        DELETE FROM galley.post_tags WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_asset_tags(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.asset_tags;
    becomes galley.asset_tags;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "asset_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.asset_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.asset_tags VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.asset_tags WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.asset_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_tags']);
        END IF;
        DELETE FROM galley.asset_tags WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_campaign_tags(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.campaign_tags;
    becomes galley.campaign_tags;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "campaign_id": "s", "tag_id": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.campaign_tags, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.campaign_tags VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.campaign_tags WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.campaign_tags WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['campaign_tags']);
        END IF;
        DELETE FROM galley.campaign_tags WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_posts(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.posts;
    becomes galley.posts;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "campaign_id": "s?", "template_version_id": "s?", "author_id": "s?", "title": "s", "description": "s?", "body": "s?", "content_type": "s", "content_state": "s", "scheduled_local": "s?", "scheduled_zone": "s?", "scheduled_fold": "n", "slot_id": "s?", "settings": "j", "metadata": "j", "ai_generated": "b", "ai_metadata": "j?", "origin": "s", "import_id": "s?", "recurrence": "s?", "series_id": "s?", "occurrence_on": "s?", "locked_by": "s?", "locked_at": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.posts, '{"content_type": "text", "content_state": "draft", "scheduled_fold": 0, "settings": {}, "metadata": {}, "ai_generated": false, "origin": "galley", "revision": 1}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{scheduled_at,locked_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.posts VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"campaign_id": "s?", "template_version_id": "s?", "author_id": "s?", "title": "s", "description": "s?", "body": "s?", "content_type": "s", "content_state": "s", "scheduled_local": "s?", "scheduled_zone": "s?", "scheduled_fold": "n", "slot_id": "s?", "settings": "j", "metadata": "j", "ai_generated": "b", "ai_metadata": "j?", "origin": "s", "import_id": "s?", "recurrence": "s?", "series_id": "s?", "occurrence_on": "s?", "locked_by": "s?", "locked_at": "n?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.posts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['posts']);
        END IF;
        weighed := sync.weigh('posts', given, was, sync.wire(present), '{"campaign_id": "last", "template_version_id": "last", "author_id": "last", "title": "text", "description": "text", "body": "text", "content_type": "last", "content_state": "state", "scheduled_local": "last", "scheduled_zone": "last", "scheduled_fold": "last", "slot_id": "last", "settings": "json", "metadata": "json", "ai_generated": "last", "ai_metadata": "json", "origin": "last", "import_id": "last", "recurrence": "last", "series_id": "last", "occurrence_on": "last", "locked_by": "last", "locked_at": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{scheduled_at,locked_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.posts SET campaign_id = becomes.campaign_id, template_version_id = becomes.template_version_id, author_id = becomes.author_id, title = becomes.title, description = becomes.description, body = becomes.body, content_type = becomes.content_type, content_state = becomes.content_state, scheduled_local = becomes.scheduled_local, scheduled_zone = becomes.scheduled_zone, scheduled_fold = becomes.scheduled_fold, slot_id = becomes.slot_id, settings = becomes.settings, metadata = becomes.metadata, ai_generated = becomes.ai_generated, ai_metadata = becomes.ai_metadata, origin = becomes.origin, import_id = becomes.import_id, recurrence = becomes.recurrence, series_id = becomes.series_id, occurrence_on = becomes.occurrence_on, locked_by = becomes.locked_by, locked_at = becomes.locked_at, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_parts(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_parts;
    becomes galley.post_parts;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "target_id": "s?", "position": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_parts, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_parts VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"position": "s", "body": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.post_parts WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_parts']);
        END IF;
        weighed := sync.weigh('post_parts', given, was, sync.wire(present), '{"position": "last", "body": "text", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.post_parts SET position = becomes.position, body = becomes.body, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_targets(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_targets;
    becomes galley.post_targets;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "account_id": "s", "destination_id": "s?", "platform": "s", "post_type": "s", "body_override": "s?", "settings_override": "j", "delivery_state": "s", "scheduled_local_override": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_targets, '{"post_type": "text", "settings_override": {}, "delivery_state": "unscheduled", "platform_data": {}, "attempt_count": 0}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{scheduled_at,published_at,live_until,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_targets VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"account_id": "s", "destination_id": "s?", "platform": "s", "post_type": "s", "body_override": "s?", "settings_override": "j", "delivery_state": "s", "scheduled_local_override": "s?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.post_targets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_targets']);
        END IF;
        weighed := sync.weigh('post_targets', given, was, sync.wire(present), '{"account_id": "last", "destination_id": "last", "platform": "last", "post_type": "last", "body_override": "text", "settings_override": "json", "delivery_state": "state", "scheduled_local_override": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{scheduled_at,published_at,live_until,created_at,updated_at,deleted_at}'));
        UPDATE galley.post_targets SET account_id = becomes.account_id, destination_id = becomes.destination_id, platform = becomes.platform, post_type = becomes.post_type, body_override = becomes.body_override, settings_override = becomes.settings_override, delivery_state = becomes.delivery_state, scheduled_local_override = becomes.scheduled_local_override, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_media(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_media;
    becomes galley.post_media;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "target_id": "s?", "part_id": "s?", "asset_id": "s?", "source_url": "s?", "position": "s", "alt_text": "s?", "crop": "j?", "cover_ms": "n?", "user_tags": "j", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_media, '{"position": "", "user_tags": []}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_media VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"asset_id": "s?", "source_url": "s?", "position": "s", "alt_text": "s?", "crop": "j?", "cover_ms": "n?", "user_tags": "j", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.post_media WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_media']);
        END IF;
        weighed := sync.weigh('post_media', given, was, sync.wire(present), '{"asset_id": "last", "source_url": "last", "position": "last", "alt_text": "text", "crop": "json", "cover_ms": "last", "user_tags": "json", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.post_media SET asset_id = becomes.asset_id, source_url = becomes.source_url, position = becomes.position, alt_text = becomes.alt_text, crop = becomes.crop, cover_ms = becomes.cover_ms, user_tags = becomes.user_tags, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_post_revisions(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.post_revisions;
    becomes galley.post_revisions;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "revision": "n", "row_table": "s", "row_id": "s", "field": "s", "body": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.post_revisions, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.post_revisions VALUES (becomes.*);
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_comments(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.comments;
    becomes galley.comments;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "subject": "s", "subject_id": "s", "audience": "s", "author_user_id": "s?", "author_contact_id": "s?", "body": "s", "anchor": "j?", "parent_id": "s?", "resolved_by": "s?", "resolved_at": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.comments, '{"audience": "internal"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{resolved_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.comments VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"body": "s", "anchor": "j?", "resolved_by": "s?", "resolved_at": "n?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.comments WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['comments']);
        END IF;
        weighed := sync.weigh('comments', given, was, sync.wire(present), '{"body": "text", "anchor": "json", "resolved_by": "last", "resolved_at": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{resolved_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.comments SET body = becomes.body, anchor = becomes.anchor, resolved_by = becomes.resolved_by, resolved_at = becomes.resolved_at, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_folders(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.folders;
    becomes galley.folders;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "parent_id": "s?", "name": "s", "position": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.folders, '{"position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.folders VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"parent_id": "s?", "name": "s", "position": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.folders WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['folders']);
        END IF;
        weighed := sync.weigh('folders', given, was, sync.wire(present), '{"parent_id": "last", "name": "last", "position": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.folders SET parent_id = becomes.parent_id, name = becomes.name, position = becomes.position, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_assets(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.assets;
    becomes galley.assets;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "folder_id": "s?", "category_id": "s?", "filename": "s", "original_filename": "s?", "mime": "s", "kind": "s", "bytes": "n", "sha256": "s?", "width": "n?", "height": "n?", "duration_ms": "n?", "fps": "r?", "codec": "s?", "orientation": "s?", "colours": "j", "phash": "s?", "exif": "j", "metadata": "j", "alt_text": "s?", "credit": "s?", "licence": "s?", "licence_until": "s?", "rating": "n?", "recipe": "j?", "focal_x": "r?", "focal_y": "r?", "state": "s", "source_url": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.assets, '{"colours": [], "exif": {}, "metadata": {}, "state": "local", "usage_count": 0}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.assets VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"folder_id": "s?", "category_id": "s?", "filename": "s", "original_filename": "s?", "mime": "s", "kind": "s", "bytes": "n", "sha256": "s?", "width": "n?", "height": "n?", "duration_ms": "n?", "fps": "r?", "codec": "s?", "orientation": "s?", "colours": "j", "phash": "s?", "exif": "j", "metadata": "j", "alt_text": "s?", "credit": "s?", "licence": "s?", "licence_until": "s?", "rating": "n?", "recipe": "j?", "focal_x": "r?", "focal_y": "r?", "state": "s", "source_url": "s?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.assets WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['assets']);
        END IF;
        weighed := sync.weigh('assets', given, was, sync.wire(present), '{"folder_id": "last", "category_id": "last", "filename": "last", "original_filename": "last", "mime": "last", "kind": "last", "bytes": "last", "sha256": "last", "width": "last", "height": "last", "duration_ms": "last", "fps": "last", "codec": "last", "orientation": "last", "colours": "last", "phash": "last", "exif": "json", "metadata": "json", "alt_text": "text", "credit": "last", "licence": "last", "licence_until": "last", "rating": "last", "recipe": "json", "focal_x": "last", "focal_y": "last", "state": "state", "source_url": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.assets SET folder_id = becomes.folder_id, category_id = becomes.category_id, filename = becomes.filename, original_filename = becomes.original_filename, mime = becomes.mime, kind = becomes.kind, bytes = becomes.bytes, sha256 = becomes.sha256, width = becomes.width, height = becomes.height, duration_ms = becomes.duration_ms, fps = becomes.fps, codec = becomes.codec, orientation = becomes.orientation, colours = becomes.colours, phash = becomes.phash, exif = becomes.exif, metadata = becomes.metadata, alt_text = becomes.alt_text, credit = becomes.credit, licence = becomes.licence, licence_until = becomes.licence_until, rating = becomes.rating, recipe = becomes.recipe, focal_x = becomes.focal_x, focal_y = becomes.focal_y, state = becomes.state, source_url = becomes.source_url, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_asset_versions(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.asset_versions;
    becomes galley.asset_versions;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "asset_id": "s", "number": "n", "sha256": "s", "note": "s?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.asset_versions, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.asset_versions VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.asset_versions WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_versions']);
        END IF;
        weighed := sync.weigh('asset_versions', given, was, sync.wire(present), '{"deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.asset_versions SET deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_asset_variants(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.asset_variants;
    becomes galley.asset_variants;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "asset_id": "s", "purpose": "s", "sha256": "s", "width": "n?", "height": "n?", "bytes": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.asset_variants, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.asset_variants VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.asset_variants WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_variants']);
        END IF;
        weighed := sync.weigh('asset_variants', given, was, sync.wire(present), '{"deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.asset_variants SET deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_asset_usage(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.asset_usage;
    becomes galley.asset_usage;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "asset_id": "s", "used_in": "s", "used_id": "s", "used_by": "s?", "used_at": "n", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.asset_usage, '{}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{used_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.asset_usage VALUES (becomes.*) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.asset_usage WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;
    WHEN 'update' THEN
        PERFORM galley.refuse('immutable', '{}');
    WHEN 'delete' THEN
        SELECT * INTO present FROM galley.asset_usage WHERE id = wanted FOR UPDATE;
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['asset_usage']);
        END IF;
        DELETE FROM galley.asset_usage WHERE id = wanted;
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_workflows(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.workflows;
    becomes galley.workflows;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "name": "s", "description": "s?", "type": "s", "config": "j", "time_matters": "b", "active": "b", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.workflows, '{"type": "approval", "config": {}, "time_matters": false, "active": true}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.workflows VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"name": "s", "description": "s?", "type": "s", "config": "j", "time_matters": "b", "active": "b", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.workflows WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['workflows']);
        END IF;
        weighed := sync.weigh('workflows', given, was, sync.wire(present), '{"name": "text", "description": "text", "type": "last", "config": "json", "time_matters": "last", "active": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.workflows SET name = becomes.name, description = becomes.description, type = becomes.type, config = becomes.config, time_matters = becomes.time_matters, active = becomes.active, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_approvals(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.approvals;
    becomes galley.approvals;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s", "post_id": "s", "revision": "n", "content_hash": "s", "step": "n", "level": "n", "approver_user_id": "s?", "approver_contact_id": "s?", "decision": "s", "comment": "s?", "due_at": "n?", "decided_at": "n?", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.approvals, '{"decision": "pending"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{due_at,decided_at,created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.approvals VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"decision": "s", "comment": "s?", "due_at": "n?", "decided_at": "n?", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.approvals WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['approvals']);
        END IF;
        weighed := sync.weigh('approvals', given, was, sync.wire(present), '{"decision": "state", "comment": "text", "due_at": "last", "decided_at": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{due_at,decided_at,created_at,updated_at,deleted_at}'));
        UPDATE galley.approvals SET decision = becomes.decision, comment = becomes.comment, due_at = becomes.due_at, decided_at = becomes.decided_at, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_imports(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.imports;
    becomes galley.imports;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "brand_id": "s?", "file_name": "s", "file_hash": "s", "source": "s", "mapping": "j", "zone": "s?", "row_count": "n", "error_count": "n", "state": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.imports, '{"mapping": {}, "error_count": 0, "state": "applied"}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.imports VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"file_name": "s", "file_hash": "s", "source": "s", "mapping": "j", "zone": "s?", "row_count": "n", "error_count": "n", "state": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.imports WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['imports']);
        END IF;
        weighed := sync.weigh('imports', given, was, sync.wire(present), '{"file_name": "last", "file_hash": "last", "source": "last", "mapping": "json", "zone": "last", "row_count": "last", "error_count": "last", "state": "state", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.imports SET file_name = becomes.file_name, file_hash = becomes.file_hash, source = becomes.source, mapping = becomes.mapping, zone = becomes.zone, row_count = becomes.row_count, error_count = becomes.error_count, state = becomes.state, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.apply_saved_views(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.saved_views;
    becomes galley.saved_views;
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        bad := sync.unfit(given, '{"agency_id": "s", "user_id": "s?", "screen": "s", "name": "s", "definition": "j", "shared": "b", "position": "s", "created_at": "n", "created_by": "s?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.saved_views, '{"definition": {}, "shared": false, "position": ""}'
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{created_at,updated_at,deleted_at}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.saved_views VALUES (becomes.*);
    WHEN 'update' THEN
        bad := sync.unfit(given, '{"user_id": "s?", "screen": "s", "name": "s", "definition": "j", "shared": "b", "position": "s", "deleted_at": "n?"}');
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        SELECT * INTO present FROM galley.saved_views WHERE id = wanted FOR UPDATE;
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['saved_views']);
        END IF;
        weighed := sync.weigh('saved_views', given, was, sync.wire(present), '{"user_id": "last", "screen": "last", "name": "last", "definition": "json", "shared": "last", "position": "last", "deleted_at": "last"}');
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{created_at,updated_at,deleted_at}'));
        UPDATE galley.saved_views SET user_id = becomes.user_id, screen = becomes.screen, name = becomes.name, definition = becomes.definition, shared = becomes.shared, position = becomes.position, deleted_at = becomes.deleted_at WHERE id = wanted;
        RETURN weighed.merged;
    WHEN 'delete' THEN
        PERFORM galley.refuse('unsupported', '{op}');
    END CASE;
    RETURN NULL;
END
$$;

CREATE FUNCTION sync.update_posts(changes jsonb, mine uuid[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found record;
    seen jsonb;
    weighed record;
    becomes galley.posts[] := '{}';
    merged jsonb := '{}';
BEGIN
    FOR found IN SELECT c.value AS change, r AS present FROM jsonb_array_elements(changes) AS c JOIN galley.posts r ON r.id = (c.value ->> 'id')::uuid
        ORDER BY r.id FOR UPDATE OF r
    LOOP
        IF sync.unfit(found.change -> 'set', '{"campaign_id": "s?", "template_version_id": "s?", "author_id": "s?", "title": "s", "description": "s?", "body": "s?", "content_type": "s", "scheduled_local": "s?", "scheduled_zone": "s?", "scheduled_fold": "n", "slot_id": "s?", "settings": "j", "metadata": "j", "ai_generated": "b", "ai_metadata": "j?", "origin": "s", "import_id": "s?", "recurrence": "s?", "locked_by": "s?", "locked_at": "n?"}') IS NOT NULL OR NOT sync.sees(sync.scopes_of(found.present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['posts']);
        END IF;
        seen := to_jsonb(found.present);
        IF found.change -> 'set' ? 'scheduled_local' THEN
            seen := seen || jsonb_build_object('scheduled_local', to_char((found.present).scheduled_local, 'YYYY-MM-DD"T"HH24:MI'));
        END IF;
        IF found.change -> 'set' ? 'locked_at' THEN
            seen := seen || jsonb_build_object('locked_at', sync.ms((found.present).locked_at));
        END IF;
        weighed := sync.weigh('posts', found.change -> 'set', found.change -> 'was', seen, '{"campaign_id": "last", "template_version_id": "last", "author_id": "last", "title": "text", "description": "text", "body": "text", "content_type": "last", "scheduled_local": "last", "scheduled_zone": "last", "scheduled_fold": "last", "slot_id": "last", "settings": "json", "metadata": "json", "ai_generated": "last", "ai_metadata": "json", "origin": "last", "import_id": "last", "recurrence": "last", "locked_by": "last", "locked_at": "last"}');
        becomes := becomes || jsonb_populate_record(found.present, sync.instants(weighed.final, '{locked_at}'));
        IF weighed.merged IS NOT NULL THEN
            merged := merged || jsonb_build_object(found.change ->> 'id', weighed.merged);
        END IF;
    END LOOP;
    IF cardinality(becomes) <> jsonb_array_length(changes) THEN
        PERFORM galley.refuse('not_found', ARRAY['posts']);
    END IF;
    WITH done AS (
        UPDATE galley.posts AS r SET campaign_id = n.campaign_id, template_version_id = n.template_version_id, author_id = n.author_id, title = n.title, description = n.description, body = n.body, content_type = n.content_type, scheduled_local = n.scheduled_local, scheduled_zone = n.scheduled_zone, scheduled_fold = n.scheduled_fold, slot_id = n.slot_id, settings = n.settings, metadata = n.metadata, ai_generated = n.ai_generated, ai_metadata = n.ai_metadata, origin = n.origin, import_id = n.import_id, recurrence = n.recurrence, locked_by = n.locked_by, locked_at = n.locked_at
            FROM unnest(becomes) AS n WHERE r.id = n.id
            RETURNING r.id, CASE WHEN merged ? r.id::text THEN sync.wire(r) END AS d)
    SELECT coalesce(jsonb_object_agg(id, jsonb_build_object('fields', merged -> id::text, 'd', d)), '{}') INTO merged FROM done WHERE d IS NOT NULL;
    RETURN merged;
END
$$;

CREATE FUNCTION sync.update_post_targets(changes jsonb, mine uuid[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found record;
    seen jsonb;
    weighed record;
    becomes galley.post_targets[] := '{}';
    merged jsonb := '{}';
BEGIN
    FOR found IN SELECT c.value AS change, r AS present FROM jsonb_array_elements(changes) AS c JOIN galley.post_targets r ON r.id = (c.value ->> 'id')::uuid
        ORDER BY r.id FOR UPDATE OF r
    LOOP
        IF sync.unfit(found.change -> 'set', '{"platform": "s", "body_override": "s?", "settings_override": "j", "scheduled_local_override": "s?"}') IS NOT NULL OR NOT sync.sees(sync.scopes_of(found.present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['post_targets']);
        END IF;
        seen := to_jsonb(found.present);
        IF found.change -> 'set' ? 'scheduled_local_override' THEN
            seen := seen || jsonb_build_object('scheduled_local_override', to_char((found.present).scheduled_local_override, 'YYYY-MM-DD"T"HH24:MI'));
        END IF;
        weighed := sync.weigh('post_targets', found.change -> 'set', found.change -> 'was', seen, '{"platform": "last", "body_override": "text", "settings_override": "json", "scheduled_local_override": "last"}');
        becomes := becomes || jsonb_populate_record(found.present, sync.instants(weighed.final, '{}'));
        IF weighed.merged IS NOT NULL THEN
            merged := merged || jsonb_build_object(found.change ->> 'id', weighed.merged);
        END IF;
    END LOOP;
    IF cardinality(becomes) <> jsonb_array_length(changes) THEN
        PERFORM galley.refuse('not_found', ARRAY['post_targets']);
    END IF;
    WITH done AS (
        UPDATE galley.post_targets AS r SET platform = n.platform, body_override = n.body_override, settings_override = n.settings_override, scheduled_local_override = n.scheduled_local_override
            FROM unnest(becomes) AS n WHERE r.id = n.id
            RETURNING r.id, CASE WHEN merged ? r.id::text THEN sync.wire(r) END AS d)
    SELECT coalesce(jsonb_object_agg(id, jsonb_build_object('fields', merged -> id::text, 'd', d)), '{}') INTO merged FROM done WHERE d IS NOT NULL;
    RETURN merged;
END
$$;

-- A row as it goes over the wire, if it stands in one of these scopes.
CREATE FUNCTION sync.row_in(tbl text, wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    CASE tbl
    WHEN 'agencies' THEN RETURN sync.row_agencies(wanted, within);
    WHEN 'profiles' THEN RETURN sync.row_profiles(wanted, within);
    WHEN 'memberships' THEN RETURN sync.row_memberships(wanted, within);
    WHEN 'permission_grants' THEN RETURN sync.row_permission_grants(wanted, within);
    WHEN 'brands' THEN RETURN sync.row_brands(wanted, within);
    WHEN 'brand_members' THEN RETURN sync.row_brand_members(wanted, within);
    WHEN 'client_contacts' THEN RETURN sync.row_client_contacts(wanted, within);
    WHEN 'posting_slots' THEN RETURN sync.row_posting_slots(wanted, within);
    WHEN 'blackouts' THEN RETURN sync.row_blackouts(wanted, within);
    WHEN 'calendar_notes' THEN RETURN sync.row_calendar_notes(wanted, within);
    WHEN 'connections' THEN RETURN sync.row_connections(wanted, within);
    WHEN 'accounts' THEN RETURN sync.row_accounts(wanted, within);
    WHEN 'destinations' THEN RETURN sync.row_destinations(wanted, within);
    WHEN 'campaigns' THEN RETURN sync.row_campaigns(wanted, within);
    WHEN 'categories' THEN RETURN sync.row_categories(wanted, within);
    WHEN 'tags' THEN RETURN sync.row_tags(wanted, within);
    WHEN 'brand_categories' THEN RETURN sync.row_brand_categories(wanted, within);
    WHEN 'brand_tags' THEN RETURN sync.row_brand_tags(wanted, within);
    WHEN 'snippets' THEN RETURN sync.row_snippets(wanted, within);
    WHEN 'post_categories' THEN RETURN sync.row_post_categories(wanted, within);
    WHEN 'post_tags' THEN RETURN sync.row_post_tags(wanted, within);
    WHEN 'asset_tags' THEN RETURN sync.row_asset_tags(wanted, within);
    WHEN 'campaign_tags' THEN RETURN sync.row_campaign_tags(wanted, within);
    WHEN 'posts' THEN RETURN sync.row_posts(wanted, within);
    WHEN 'post_parts' THEN RETURN sync.row_post_parts(wanted, within);
    WHEN 'post_targets' THEN RETURN sync.row_post_targets(wanted, within);
    WHEN 'post_media' THEN RETURN sync.row_post_media(wanted, within);
    WHEN 'post_revisions' THEN RETURN sync.row_post_revisions(wanted, within);
    WHEN 'post_metrics_latest' THEN RETURN sync.row_post_metrics_latest(wanted, within);
    WHEN 'comments' THEN RETURN sync.row_comments(wanted, within);
    WHEN 'folders' THEN RETURN sync.row_folders(wanted, within);
    WHEN 'assets' THEN RETURN sync.row_assets(wanted, within);
    WHEN 'asset_versions' THEN RETURN sync.row_asset_versions(wanted, within);
    WHEN 'asset_variants' THEN RETURN sync.row_asset_variants(wanted, within);
    WHEN 'asset_usage' THEN RETURN sync.row_asset_usage(wanted, within);
    WHEN 'workflows' THEN RETURN sync.row_workflows(wanted, within);
    WHEN 'approvals' THEN RETURN sync.row_approvals(wanted, within);
    WHEN 'imports' THEN RETURN sync.row_imports(wanted, within);
    WHEN 'saved_views' THEN RETURN sync.row_saved_views(wanted, within);
    ELSE
        RETURN NULL;
    END CASE;
END
$$;

-- The row that is there already under the key of one that somebody would make.
CREATE FUNCTION sync.twin_of(tbl text, given jsonb, mine uuid[]) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    found uuid;
BEGIN
    CASE tbl
    WHEN 'client_contacts' THEN SELECT r.id INTO found FROM galley.client_contacts r, jsonb_populate_record(NULL::galley.client_contacts, given) AS n
        WHERE r.agency_id = n.agency_id AND r.brand_id = n.brand_id AND r.email = n.email
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'accounts' THEN SELECT r.id INTO found FROM galley.accounts r, jsonb_populate_record(NULL::galley.accounts, given) AS n
        WHERE r.agency_id = n.agency_id AND r.brand_id = n.brand_id AND r.platform = n.platform AND r.platform_account_id = n.platform_account_id
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'destinations' THEN SELECT r.id INTO found FROM galley.destinations r, jsonb_populate_record(NULL::galley.destinations, given) AS n
        WHERE r.agency_id = n.agency_id AND r.account_id = n.account_id AND r.kind = n.kind AND r.external_id = n.external_id
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'categories' THEN SELECT r.id INTO found FROM galley.categories r, jsonb_populate_record(NULL::galley.categories, given) AS n
        WHERE r.agency_id = n.agency_id AND r.kind = n.kind AND r.name = n.name AND coalesce(r.brand_id, '00000000-0000-0000-0000-000000000000') = coalesce(n.brand_id, '00000000-0000-0000-0000-000000000000')
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'tags' THEN SELECT r.id INTO found FROM galley.tags r, jsonb_populate_record(NULL::galley.tags, given) AS n
        WHERE r.agency_id = n.agency_id AND r.name = n.name AND coalesce(r.brand_id, '00000000-0000-0000-0000-000000000000') = coalesce(n.brand_id, '00000000-0000-0000-0000-000000000000')
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'assets' THEN SELECT r.id INTO found FROM galley.assets r, jsonb_populate_record(NULL::galley.assets, given) AS n
        WHERE r.agency_id = n.agency_id AND r.sha256 = n.sha256 AND coalesce(r.brand_id, '00000000-0000-0000-0000-000000000000') = coalesce(n.brand_id, '00000000-0000-0000-0000-000000000000')
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    WHEN 'asset_variants' THEN SELECT r.id INTO found FROM galley.asset_variants r, jsonb_populate_record(NULL::galley.asset_variants, given) AS n
        WHERE r.agency_id = n.agency_id AND r.asset_id = n.asset_id AND r.purpose = n.purpose
            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);
    ELSE
        RETURN NULL;
    END CASE;
    RETURN found;
END
$$;

-- The columns of a table of which many rows may be changed in one statement; NULL where there are none.
CREATE FUNCTION sync.bulk_columns(tbl text) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN CASE tbl
    WHEN 'posts' THEN '{campaign_id,template_version_id,author_id,title,description,body,content_type,scheduled_local,scheduled_zone,scheduled_fold,slot_id,settings,metadata,ai_generated,ai_metadata,origin,import_id,recurrence,locked_by,locked_at}'::text[]
    WHEN 'post_targets' THEN '{platform,body_override,settings_override,scheduled_local_override}'::text[]
    END;

-- Changes rows of one table in one statement; {id: {fields, d}} of those that were merged. Any refusal is of all of them.
CREATE FUNCTION sync.update_many(tbl text, changes jsonb, mine uuid[]) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    CASE tbl
    WHEN 'posts' THEN RETURN sync.update_posts(changes, mine);
    WHEN 'post_targets' THEN RETURN sync.update_post_targets(changes, mine);
    END CASE;
END
$$;

-- Applies one change; the columns in which it was merged with somebody else's.
CREATE FUNCTION sync.apply(tbl text, op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[] LANGUAGE plpgsql AS $$
BEGIN
    CASE tbl
    WHEN 'agencies' THEN RETURN sync.apply_agencies(op, wanted, given, was, mine);
    WHEN 'profiles' THEN RETURN sync.apply_profiles(op, wanted, given, was, mine);
    WHEN 'memberships' THEN RETURN sync.apply_memberships(op, wanted, given, was, mine);
    WHEN 'permission_grants' THEN RETURN sync.apply_permission_grants(op, wanted, given, was, mine);
    WHEN 'brands' THEN RETURN sync.apply_brands(op, wanted, given, was, mine);
    WHEN 'brand_members' THEN RETURN sync.apply_brand_members(op, wanted, given, was, mine);
    WHEN 'client_contacts' THEN RETURN sync.apply_client_contacts(op, wanted, given, was, mine);
    WHEN 'posting_slots' THEN RETURN sync.apply_posting_slots(op, wanted, given, was, mine);
    WHEN 'blackouts' THEN RETURN sync.apply_blackouts(op, wanted, given, was, mine);
    WHEN 'calendar_notes' THEN RETURN sync.apply_calendar_notes(op, wanted, given, was, mine);
    WHEN 'connections' THEN RETURN sync.apply_connections(op, wanted, given, was, mine);
    WHEN 'accounts' THEN RETURN sync.apply_accounts(op, wanted, given, was, mine);
    WHEN 'destinations' THEN RETURN sync.apply_destinations(op, wanted, given, was, mine);
    WHEN 'campaigns' THEN RETURN sync.apply_campaigns(op, wanted, given, was, mine);
    WHEN 'categories' THEN RETURN sync.apply_categories(op, wanted, given, was, mine);
    WHEN 'tags' THEN RETURN sync.apply_tags(op, wanted, given, was, mine);
    WHEN 'brand_categories' THEN RETURN sync.apply_brand_categories(op, wanted, given, was, mine);
    WHEN 'brand_tags' THEN RETURN sync.apply_brand_tags(op, wanted, given, was, mine);
    WHEN 'snippets' THEN RETURN sync.apply_snippets(op, wanted, given, was, mine);
    WHEN 'post_categories' THEN RETURN sync.apply_post_categories(op, wanted, given, was, mine);
    WHEN 'post_tags' THEN RETURN sync.apply_post_tags(op, wanted, given, was, mine);
    WHEN 'asset_tags' THEN RETURN sync.apply_asset_tags(op, wanted, given, was, mine);
    WHEN 'campaign_tags' THEN RETURN sync.apply_campaign_tags(op, wanted, given, was, mine);
    WHEN 'posts' THEN RETURN sync.apply_posts(op, wanted, given, was, mine);
    WHEN 'post_parts' THEN RETURN sync.apply_post_parts(op, wanted, given, was, mine);
    WHEN 'post_targets' THEN RETURN sync.apply_post_targets(op, wanted, given, was, mine);
    WHEN 'post_media' THEN RETURN sync.apply_post_media(op, wanted, given, was, mine);
    WHEN 'post_revisions' THEN RETURN sync.apply_post_revisions(op, wanted, given, was, mine);
    WHEN 'comments' THEN RETURN sync.apply_comments(op, wanted, given, was, mine);
    WHEN 'folders' THEN RETURN sync.apply_folders(op, wanted, given, was, mine);
    WHEN 'assets' THEN RETURN sync.apply_assets(op, wanted, given, was, mine);
    WHEN 'asset_versions' THEN RETURN sync.apply_asset_versions(op, wanted, given, was, mine);
    WHEN 'asset_variants' THEN RETURN sync.apply_asset_variants(op, wanted, given, was, mine);
    WHEN 'asset_usage' THEN RETURN sync.apply_asset_usage(op, wanted, given, was, mine);
    WHEN 'workflows' THEN RETURN sync.apply_workflows(op, wanted, given, was, mine);
    WHEN 'approvals' THEN RETURN sync.apply_approvals(op, wanted, given, was, mine);
    WHEN 'imports' THEN RETURN sync.apply_imports(op, wanted, given, was, mine);
    WHEN 'saved_views' THEN RETURN sync.apply_saved_views(op, wanted, given, was, mine);
    ELSE
        PERFORM galley.refuse('unsupported', ARRAY['t']);
    END CASE;
END
$$;
RESET ROLE;

-- Which table obeys which rule, as generate.py postgres guards made it from the catalogue.
SET ROLE galley_owner;

-- The client that a row belongs to; NULL where it is the whole agency's, or not there.
CREATE FUNCTION galley.client_of(parent text, row_id uuid) RETURNS uuid
LANGUAGE plpgsql STABLE AS $$
DECLARE
    client uuid;
BEGIN
    CASE parent
    WHEN 'assets' THEN SELECT brand_id INTO client FROM galley.assets WHERE id = row_id;
    WHEN 'categories' THEN SELECT brand_id INTO client FROM galley.categories WHERE id = row_id;
    WHEN 'connections' THEN SELECT brand_id INTO client FROM galley.connections WHERE id = row_id;
    WHEN 'folders' THEN SELECT brand_id INTO client FROM galley.folders WHERE id = row_id;
    WHEN 'imports' THEN SELECT brand_id INTO client FROM galley.imports WHERE id = row_id;
    WHEN 'tags' THEN SELECT brand_id INTO client FROM galley.tags WHERE id = row_id;
    WHEN 'workflows' THEN SELECT brand_id INTO client FROM galley.workflows WHERE id = row_id;
    END CASE;
    RETURN client;
END
$$;

CREATE FUNCTION galley.changed(was galley.agencies, becomes galley.agencies) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.branding IS DISTINCT FROM becomes.branding THEN 'branding' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.email IS DISTINCT FROM becomes.email THEN 'email' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.limits IS DISTINCT FROM becomes.limits THEN 'limits' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.plan IS DISTINCT FROM becomes.plan THEN 'plan' END,
        CASE WHEN was.settings IS DISTINCT FROM becomes.settings THEN 'settings' END,
        CASE WHEN was.slug IS DISTINCT FROM becomes.slug THEN 'slug' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.agencies FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,plan,limits,created_at,created_by}', '{plan,limits}', 'agency', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.agencies FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.profiles, becomes galley.profiles) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.avatar_asset_id IS DISTINCT FROM becomes.avatar_asset_id THEN 'avatar_asset_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.email IS DISTINCT FROM becomes.email THEN 'email' END,
        CASE WHEN was.full_name IS DISTINCT FROM becomes.full_name THEN 'full_name' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.is_active IS DISTINCT FROM becomes.is_active THEN 'is_active' END,
        CASE WHEN was.locale IS DISTINCT FROM becomes.locale THEN 'locale' END,
        CASE WHEN was.preferences IS DISTINCT FROM becomes.preferences THEN 'preferences' END,
        CASE WHEN was.timezone IS DISTINCT FROM becomes.timezone THEN 'timezone' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.profiles FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.profiles FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.memberships, becomes galley.memberships) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.accepted_at IS DISTINCT FROM becomes.accepted_at THEN 'accepted_at' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.invited_at IS DISTINCT FROM becomes.invited_at THEN 'invited_at' END,
        CASE WHEN was.role IS DISTINCT FROM becomes.role THEN 'role' END,
        CASE WHEN was.user_id IS DISTINCT FROM becomes.user_id THEN 'user_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.memberships FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,user_id,created_at,created_by}', '{}', 'members', 'invite', 'change_role', 'remove');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.memberships FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.permission_grants, becomes galley.permission_grants) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.action IS DISTINCT FROM becomes.action THEN 'action' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.conditions IS DISTINCT FROM becomes.conditions THEN 'conditions' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.effect IS DISTINCT FROM becomes.effect THEN 'effect' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.resource IS DISTINCT FROM becomes.resource THEN 'resource' END,
        CASE WHEN was.user_id IS DISTINCT FROM becomes.user_id THEN 'user_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.permission_grants FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,user_id,brand_id,created_at,created_by}', '{}', 'members', 'grant', 'grant', 'grant');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.permission_grants FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.permission_grants DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.user_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.permission_grants DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.user_id IS DISTINCT FROM NEW.user_id) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE FUNCTION galley.changed(was galley.brands, becomes galley.brands) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.archived_at IS DISTINCT FROM becomes.archived_at THEN 'archived_at' END,
        CASE WHEN was.colour IS DISTINCT FROM becomes.colour THEN 'colour' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.description IS DISTINCT FROM becomes.description THEN 'description' END,
        CASE WHEN was.guidelines IS DISTINCT FROM becomes.guidelines THEN 'guidelines' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.industry IS DISTINCT FROM becomes.industry THEN 'industry' END,
        CASE WHEN was.languages IS DISTINCT FROM becomes.languages THEN 'languages' END,
        CASE WHEN was.logo_asset_id IS DISTINCT FROM becomes.logo_asset_id THEN 'logo_asset_id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.owner_id IS DISTINCT FROM becomes.owner_id THEN 'owner_id' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.preferences IS DISTINCT FROM becomes.preferences THEN 'preferences' END,
        CASE WHEN was.settings IS DISTINCT FROM becomes.settings THEN 'settings' END,
        CASE WHEN was.timezone IS DISTINCT FROM becomes.timezone THEN 'timezone' END,
        CASE WHEN was.workflow_id IS DISTINCT FROM becomes.workflow_id THEN 'workflow_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.brands FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.brands FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.brands DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.logo_asset_id IS NOT NULL OR NEW.workflow_id IS NOT NULL OR NEW.owner_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('logo_asset_id', 'assets', 'workflow_id', 'workflows', 'owner_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.brands DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.logo_asset_id IS DISTINCT FROM NEW.logo_asset_id OR OLD.workflow_id IS DISTINCT FROM NEW.workflow_id OR OLD.owner_id IS DISTINCT FROM NEW.owner_id) EXECUTE FUNCTION galley.check_within('logo_asset_id', 'assets', 'workflow_id', 'workflows', 'owner_id', 'profiles');
CREATE FUNCTION galley.changed(was galley.brand_members, becomes galley.brand_members) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.role IS DISTINCT FROM becomes.role THEN 'role' END,
        CASE WHEN was.user_id IS DISTINCT FROM becomes.user_id THEN 'user_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.brand_members FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,user_id,created_at,created_by}', '{}', 'brand_members', 'invite', 'change_role', 'remove');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.brand_members FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.brand_members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.user_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.brand_members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.user_id IS DISTINCT FROM NEW.user_id) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE FUNCTION galley.changed(was galley.client_contacts, becomes galley.client_contacts) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.email IS DISTINCT FROM becomes.email THEN 'email' END,
        CASE WHEN was.email_preferences IS DISTINCT FROM becomes.email_preferences THEN 'email_preferences' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.language IS DISTINCT FROM becomes.language THEN 'language' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.timezone IS DISTINCT FROM becomes.timezone THEN 'timezone' END,
        CASE WHEN was.unsubscribed_from_all IS DISTINCT FROM becomes.unsubscribed_from_all THEN 'unsubscribed_from_all' END,
        CASE WHEN was.unsubscribed_types IS DISTINCT FROM becomes.unsubscribed_types THEN 'unsubscribed_types' END,
        CASE WHEN was.user_id IS DISTINCT FROM becomes.user_id THEN 'user_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.client_contacts FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'contacts', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.client_contacts FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.client_contacts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.user_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.client_contacts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.user_id IS DISTINCT FROM NEW.user_id) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE FUNCTION galley.changed(was galley.posting_slots, becomes galley.posting_slots) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.account_id IS DISTINCT FROM becomes.account_id THEN 'account_id' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.at IS DISTINCT FROM becomes.at THEN 'at' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.platform IS DISTINCT FROM becomes.platform THEN 'platform' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.weekday IS DISTINCT FROM becomes.weekday THEN 'weekday' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.posting_slots FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'calendar', 'edit_slots', 'edit_slots', 'edit_slots');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.posting_slots FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.blackouts, becomes galley.blackouts) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.end_on IS DISTINCT FROM becomes.end_on THEN 'end_on' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.start_on IS DISTINCT FROM becomes.start_on THEN 'start_on' END,
        CASE WHEN was.title IS DISTINCT FROM becomes.title THEN 'title' END,
        CASE WHEN was.zone IS DISTINCT FROM becomes.zone THEN 'zone' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.blackouts FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'calendar', 'edit_slots', 'edit_slots', 'edit_slots');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.blackouts FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.calendar_notes, becomes galley.calendar_notes) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.colour IS DISTINCT FROM becomes.colour THEN 'colour' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.end_on IS DISTINCT FROM becomes.end_on THEN 'end_on' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.rrule IS DISTINCT FROM becomes.rrule THEN 'rrule' END,
        CASE WHEN was.source IS DISTINCT FROM becomes.source THEN 'source' END,
        CASE WHEN was.start_on IS DISTINCT FROM becomes.start_on THEN 'start_on' END,
        CASE WHEN was.title IS DISTINCT FROM becomes.title THEN 'title' END,
        CASE WHEN was.zone IS DISTINCT FROM becomes.zone THEN 'zone' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.calendar_notes FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'calendar', 'edit_notes', 'edit_notes', 'edit_notes');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.calendar_notes FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.connections, becomes galley.connections) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.external_user_id IS DISTINCT FROM becomes.external_user_id THEN 'external_user_id' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.last_verified_at IS DISTINCT FROM becomes.last_verified_at THEN 'last_verified_at' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.platform IS DISTINCT FROM becomes.platform THEN 'platform' END,
        CASE WHEN was.scopes IS DISTINCT FROM becomes.scopes THEN 'scopes' END,
        CASE WHEN was.status IS DISTINCT FROM becomes.status THEN 'status' END,
        CASE WHEN was.token_expires_at IS DISTINCT FROM becomes.token_expires_at THEN 'token_expires_at' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.connections FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,token_expires_at,last_verified_at,created_at,created_by}', '{token_expires_at,last_verified_at}', 'accounts', 'connect', 'edit', 'disconnect');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.connections FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.accounts, becomes galley.accounts) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.active IS DISTINCT FROM becomes.active THEN 'active' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.avatar_asset_id IS DISTINCT FROM becomes.avatar_asset_id THEN 'avatar_asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.caps IS DISTINCT FROM becomes.caps THEN 'caps' END,
        CASE WHEN was.connection_id IS DISTINCT FROM becomes.connection_id THEN 'connection_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.defaults IS DISTINCT FROM becomes.defaults THEN 'defaults' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.display_name IS DISTINCT FROM becomes.display_name THEN 'display_name' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.kind IS DISTINCT FROM becomes.kind THEN 'kind' END,
        CASE WHEN was.metadata IS DISTINCT FROM becomes.metadata THEN 'metadata' END,
        CASE WHEN was.platform IS DISTINCT FROM becomes.platform THEN 'platform' END,
        CASE WHEN was.platform_account_id IS DISTINCT FROM becomes.platform_account_id THEN 'platform_account_id' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.username IS DISTINCT FROM becomes.username THEN 'username' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.accounts FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.accounts FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.accounts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.connection_id IS NOT NULL OR NEW.avatar_asset_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('connection_id', 'connections', 'avatar_asset_id', 'assets');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.accounts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.connection_id IS DISTINCT FROM NEW.connection_id OR OLD.avatar_asset_id IS DISTINCT FROM NEW.avatar_asset_id) EXECUTE FUNCTION galley.check_within('connection_id', 'connections', 'avatar_asset_id', 'assets');
CREATE FUNCTION galley.changed(was galley.destinations, becomes galley.destinations) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.account_id IS DISTINCT FROM becomes.account_id THEN 'account_id' END,
        CASE WHEN was.active IS DISTINCT FROM becomes.active THEN 'active' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.external_id IS DISTINCT FROM becomes.external_id THEN 'external_id' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.kind IS DISTINCT FROM becomes.kind THEN 'kind' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.parent_id IS DISTINCT FROM becomes.parent_id THEN 'parent_id' END,
        CASE WHEN was.privacy IS DISTINCT FROM becomes.privacy THEN 'privacy' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.destinations FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,account_id,created_at,created_by}', '{}', 'accounts', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.destinations FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.campaigns, becomes galley.campaigns) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.budget_currency IS DISTINCT FROM becomes.budget_currency THEN 'budget_currency' END,
        CASE WHEN was.budget_minor IS DISTINCT FROM becomes.budget_minor THEN 'budget_minor' END,
        CASE WHEN was.colour IS DISTINCT FROM becomes.colour THEN 'colour' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.description IS DISTINCT FROM becomes.description THEN 'description' END,
        CASE WHEN was.end_date IS DISTINCT FROM becomes.end_date THEN 'end_date' END,
        CASE WHEN was.goals IS DISTINCT FROM becomes.goals THEN 'goals' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.settings IS DISTINCT FROM becomes.settings THEN 'settings' END,
        CASE WHEN was.start_date IS DISTINCT FROM becomes.start_date THEN 'start_date' END,
        CASE WHEN was.status IS DISTINCT FROM becomes.status THEN 'status' END,
        CASE WHEN was.utm IS DISTINCT FROM becomes.utm THEN 'utm' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.campaigns FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'campaigns', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.campaigns FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.categories, becomes galley.categories) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.colour IS DISTINCT FROM becomes.colour THEN 'colour' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.kind IS DISTINCT FROM becomes.kind THEN 'kind' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.categories FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'labels', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.categories FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.tags, becomes galley.tags) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.colour IS DISTINCT FROM becomes.colour THEN 'colour' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.tags FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'labels', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.tags FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.brand_categories, becomes galley.brand_categories) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.category_id IS DISTINCT FROM becomes.category_id THEN 'category_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.brand_categories FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,category_id,created_at,created_by}', '{}', 'brands', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.brand_categories FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.brand_categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.category_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('category_id', 'categories');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.brand_categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.category_id IS DISTINCT FROM NEW.category_id) EXECUTE FUNCTION galley.check_within('category_id', 'categories');
CREATE FUNCTION galley.changed(was galley.brand_tags, becomes galley.brand_tags) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.tag_id IS DISTINCT FROM becomes.tag_id THEN 'tag_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.brand_tags FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,tag_id,created_at,created_by}', '{}', 'brands', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.brand_tags FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.brand_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.tag_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.brand_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.tag_id IS DISTINCT FROM NEW.tag_id) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE FUNCTION galley.changed(was galley.snippets, becomes galley.snippets) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.kind IS DISTINCT FROM becomes.kind THEN 'kind' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.snippets FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'labels', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.snippets FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.post_categories, becomes galley.post_categories) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.category_id IS DISTINCT FROM becomes.category_id THEN 'category_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_categories FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,post_id,category_id,created_at,created_by}', '{}', 'posts', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_categories FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.post_categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.category_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('category_id', 'categories');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.post_categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.category_id IS DISTINCT FROM NEW.category_id) EXECUTE FUNCTION galley.check_within('category_id', 'categories');
CREATE FUNCTION galley.changed(was galley.post_tags, becomes galley.post_tags) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.tag_id IS DISTINCT FROM becomes.tag_id THEN 'tag_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_tags FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,post_id,tag_id,created_at,created_by}', '{}', 'posts', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_tags FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.post_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.tag_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.post_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.tag_id IS DISTINCT FROM NEW.tag_id) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE FUNCTION galley.changed(was galley.asset_tags, becomes galley.asset_tags) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.asset_id IS DISTINCT FROM becomes.asset_id THEN 'asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.tag_id IS DISTINCT FROM becomes.tag_id THEN 'tag_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.asset_tags FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,asset_id,tag_id,created_at,created_by}', '{}', 'assets', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.asset_tags FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.asset_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.asset_id IS NOT NULL OR NEW.tag_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('asset_id', 'assets', 'tag_id', 'tags');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.asset_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.asset_id IS DISTINCT FROM NEW.asset_id OR OLD.tag_id IS DISTINCT FROM NEW.tag_id) EXECUTE FUNCTION galley.check_within('asset_id', 'assets', 'tag_id', 'tags');
CREATE FUNCTION galley.changed(was galley.campaign_tags, becomes galley.campaign_tags) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.campaign_id IS DISTINCT FROM becomes.campaign_id THEN 'campaign_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.tag_id IS DISTINCT FROM becomes.tag_id THEN 'tag_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.campaign_tags FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,campaign_id,tag_id,created_at,created_by}', '{}', 'campaigns', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.campaign_tags FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.campaign_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.tag_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.campaign_tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.tag_id IS DISTINCT FROM NEW.tag_id) EXECUTE FUNCTION galley.check_within('tag_id', 'tags');
CREATE FUNCTION galley.changed(was galley.posts, becomes galley.posts) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.ai_generated IS DISTINCT FROM becomes.ai_generated THEN 'ai_generated' END,
        CASE WHEN was.ai_metadata IS DISTINCT FROM becomes.ai_metadata THEN 'ai_metadata' END,
        CASE WHEN was.author_id IS DISTINCT FROM becomes.author_id THEN 'author_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.campaign_id IS DISTINCT FROM becomes.campaign_id THEN 'campaign_id' END,
        CASE WHEN was.content_hash IS DISTINCT FROM becomes.content_hash THEN 'content_hash' END,
        CASE WHEN was.content_state IS DISTINCT FROM becomes.content_state THEN 'content_state' END,
        CASE WHEN was.content_type IS DISTINCT FROM becomes.content_type THEN 'content_type' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.description IS DISTINCT FROM becomes.description THEN 'description' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.import_id IS DISTINCT FROM becomes.import_id THEN 'import_id' END,
        CASE WHEN was.locked_at IS DISTINCT FROM becomes.locked_at THEN 'locked_at' END,
        CASE WHEN was.locked_by IS DISTINCT FROM becomes.locked_by THEN 'locked_by' END,
        CASE WHEN was.metadata IS DISTINCT FROM becomes.metadata THEN 'metadata' END,
        CASE WHEN was.occurrence_on IS DISTINCT FROM becomes.occurrence_on THEN 'occurrence_on' END,
        CASE WHEN was.origin IS DISTINCT FROM becomes.origin THEN 'origin' END,
        CASE WHEN was.recurrence IS DISTINCT FROM becomes.recurrence THEN 'recurrence' END,
        CASE WHEN was.revision IS DISTINCT FROM becomes.revision THEN 'revision' END,
        CASE WHEN was.scheduled_at IS DISTINCT FROM becomes.scheduled_at THEN 'scheduled_at' END,
        CASE WHEN was.scheduled_fold IS DISTINCT FROM becomes.scheduled_fold THEN 'scheduled_fold' END,
        CASE WHEN was.scheduled_local IS DISTINCT FROM becomes.scheduled_local THEN 'scheduled_local' END,
        CASE WHEN was.scheduled_zone IS DISTINCT FROM becomes.scheduled_zone THEN 'scheduled_zone' END,
        CASE WHEN was.series_id IS DISTINCT FROM becomes.series_id THEN 'series_id' END,
        CASE WHEN was.settings IS DISTINCT FROM becomes.settings THEN 'settings' END,
        CASE WHEN was.slot_id IS DISTINCT FROM becomes.slot_id THEN 'slot_id' END,
        CASE WHEN was.template_version_id IS DISTINCT FROM becomes.template_version_id THEN 'template_version_id' END,
        CASE WHEN was.title IS DISTINCT FROM becomes.title THEN 'title' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.posts FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION galley.guard_post('{id,agency_id,brand_id,content_hash,scheduled_at,revision,created_at,created_by}', '{content_hash,scheduled_at,revision}');
CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.posts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_setting('galley.opened', true) <> '') EXECUTE FUNCTION galley.check_opened();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.posts FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.posts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.import_id IS NOT NULL OR NEW.author_id IS NOT NULL OR NEW.locked_by IS NOT NULL) EXECUTE FUNCTION galley.check_within('import_id', 'imports', 'author_id', 'profiles', 'locked_by', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.posts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.import_id IS DISTINCT FROM NEW.import_id OR OLD.author_id IS DISTINCT FROM NEW.author_id OR OLD.locked_by IS DISTINCT FROM NEW.locked_by) EXECUTE FUNCTION galley.check_within('import_id', 'imports', 'author_id', 'profiles', 'locked_by', 'profiles');
CREATE FUNCTION galley.changed(was galley.post_parts, becomes galley.post_parts) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.target_id IS DISTINCT FROM becomes.target_id THEN 'target_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_parts FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION galley.guard_post('{id,agency_id,brand_id,post_id,target_id,created_at,created_by}', '{}');
CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.post_parts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_setting('galley.opened', true) <> '') EXECUTE FUNCTION galley.check_opened();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_parts FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.post_targets, becomes galley.post_targets) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.account_id IS DISTINCT FROM becomes.account_id THEN 'account_id' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.attempt_count IS DISTINCT FROM becomes.attempt_count THEN 'attempt_count' END,
        CASE WHEN was.body_override IS DISTINCT FROM becomes.body_override THEN 'body_override' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.delivery_state IS DISTINCT FROM becomes.delivery_state THEN 'delivery_state' END,
        CASE WHEN was.destination_id IS DISTINCT FROM becomes.destination_id THEN 'destination_id' END,
        CASE WHEN was.error_code IS DISTINCT FROM becomes.error_code THEN 'error_code' END,
        CASE WHEN was.error_message IS DISTINCT FROM becomes.error_message THEN 'error_message' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.live_until IS DISTINCT FROM becomes.live_until THEN 'live_until' END,
        CASE WHEN was.platform IS DISTINCT FROM becomes.platform THEN 'platform' END,
        CASE WHEN was.platform_data IS DISTINCT FROM becomes.platform_data THEN 'platform_data' END,
        CASE WHEN was.platform_post_id IS DISTINCT FROM becomes.platform_post_id THEN 'platform_post_id' END,
        CASE WHEN was.platform_url IS DISTINCT FROM becomes.platform_url THEN 'platform_url' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.post_type IS DISTINCT FROM becomes.post_type THEN 'post_type' END,
        CASE WHEN was.published_at IS DISTINCT FROM becomes.published_at THEN 'published_at' END,
        CASE WHEN was.scheduled_at IS DISTINCT FROM becomes.scheduled_at THEN 'scheduled_at' END,
        CASE WHEN was.scheduled_local_override IS DISTINCT FROM becomes.scheduled_local_override THEN 'scheduled_local_override' END,
        CASE WHEN was.settings_override IS DISTINCT FROM becomes.settings_override THEN 'settings_override' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_targets FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION galley.guard_post('{id,agency_id,brand_id,post_id,scheduled_at,platform_data,platform_post_id,platform_url,error_code,error_message,attempt_count,published_at,live_until,created_at,created_by}', '{scheduled_at,platform_data,platform_post_id,platform_url,error_code,error_message,attempt_count,published_at,live_until}');
CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.post_targets DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_setting('galley.opened', true) <> '') EXECUTE FUNCTION galley.check_opened();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_targets FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.post_media, becomes galley.post_media) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.alt_text IS DISTINCT FROM becomes.alt_text THEN 'alt_text' END,
        CASE WHEN was.asset_id IS DISTINCT FROM becomes.asset_id THEN 'asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.cover_ms IS DISTINCT FROM becomes.cover_ms THEN 'cover_ms' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.crop IS DISTINCT FROM becomes.crop THEN 'crop' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.part_id IS DISTINCT FROM becomes.part_id THEN 'part_id' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.source_url IS DISTINCT FROM becomes.source_url THEN 'source_url' END,
        CASE WHEN was.target_id IS DISTINCT FROM becomes.target_id THEN 'target_id' END,
        CASE WHEN was.user_tags IS DISTINCT FROM becomes.user_tags THEN 'user_tags' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_media FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION galley.guard_post('{id,agency_id,brand_id,post_id,target_id,part_id,created_at,created_by}', '{}');
CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.post_media DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_setting('galley.opened', true) <> '') EXECUTE FUNCTION galley.check_opened();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_media FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.post_media DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.asset_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.post_media DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.asset_id IS DISTINCT FROM NEW.asset_id) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE FUNCTION galley.changed(was galley.post_revisions, becomes galley.post_revisions) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.field IS DISTINCT FROM becomes.field THEN 'field' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.revision IS DISTINCT FROM becomes.revision THEN 'revision' END,
        CASE WHEN was.row_id IS DISTINCT FROM becomes.row_id THEN 'row_id' END,
        CASE WHEN was.row_table IS DISTINCT FROM becomes.row_table THEN 'row_table' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_revisions FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,post_id,revision,row_table,row_id,field,body,created_at,created_by}', '{}', 'posts', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_revisions FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.post_metrics_latest, becomes galley.post_metrics_latest) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.metric IS DISTINCT FROM becomes.metric THEN 'metric' END,
        CASE WHEN was.recorded_at IS DISTINCT FROM becomes.recorded_at THEN 'recorded_at' END,
        CASE WHEN was.target_id IS DISTINCT FROM becomes.target_id THEN 'target_id' END,
        CASE WHEN was.value IS DISTINCT FROM becomes.value THEN 'value' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.post_metrics_latest FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,target_id,metric,value,recorded_at,created_at,created_by}', '{target_id,metric,value,recorded_at}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.post_metrics_latest FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.comments, becomes galley.comments) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.anchor IS DISTINCT FROM becomes.anchor THEN 'anchor' END,
        CASE WHEN was.audience IS DISTINCT FROM becomes.audience THEN 'audience' END,
        CASE WHEN was.author_contact_id IS DISTINCT FROM becomes.author_contact_id THEN 'author_contact_id' END,
        CASE WHEN was.author_user_id IS DISTINCT FROM becomes.author_user_id THEN 'author_user_id' END,
        CASE WHEN was.body IS DISTINCT FROM becomes.body THEN 'body' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.parent_id IS DISTINCT FROM becomes.parent_id THEN 'parent_id' END,
        CASE WHEN was.resolved_at IS DISTINCT FROM becomes.resolved_at THEN 'resolved_at' END,
        CASE WHEN was.resolved_by IS DISTINCT FROM becomes.resolved_by THEN 'resolved_by' END,
        CASE WHEN was.subject IS DISTINCT FROM becomes.subject THEN 'subject' END,
        CASE WHEN was.subject_id IS DISTINCT FROM becomes.subject_id THEN 'subject_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.comments FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,subject,subject_id,audience,author_user_id,author_contact_id,parent_id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.comments FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.comments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.author_user_id IS NOT NULL OR NEW.resolved_by IS NOT NULL) EXECUTE FUNCTION galley.check_within('author_user_id', 'profiles', 'resolved_by', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.comments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.author_user_id IS DISTINCT FROM NEW.author_user_id OR OLD.resolved_by IS DISTINCT FROM NEW.resolved_by) EXECUTE FUNCTION galley.check_within('author_user_id', 'profiles', 'resolved_by', 'profiles');
CREATE FUNCTION galley.changed(was galley.folders, becomes galley.folders) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.parent_id IS DISTINCT FROM becomes.parent_id THEN 'parent_id' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.folders FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'assets', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.folders FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.folders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('parent_id', 'folders');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.folders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION galley.check_within('parent_id', 'folders');
CREATE FUNCTION galley.changed(was galley.assets, becomes galley.assets) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.alt_text IS DISTINCT FROM becomes.alt_text THEN 'alt_text' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.bytes IS DISTINCT FROM becomes.bytes THEN 'bytes' END,
        CASE WHEN was.category_id IS DISTINCT FROM becomes.category_id THEN 'category_id' END,
        CASE WHEN was.codec IS DISTINCT FROM becomes.codec THEN 'codec' END,
        CASE WHEN was.colours IS DISTINCT FROM becomes.colours THEN 'colours' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.credit IS DISTINCT FROM becomes.credit THEN 'credit' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.duration_ms IS DISTINCT FROM becomes.duration_ms THEN 'duration_ms' END,
        CASE WHEN was.exif IS DISTINCT FROM becomes.exif THEN 'exif' END,
        CASE WHEN was.filename IS DISTINCT FROM becomes.filename THEN 'filename' END,
        CASE WHEN was.focal_x IS DISTINCT FROM becomes.focal_x THEN 'focal_x' END,
        CASE WHEN was.focal_y IS DISTINCT FROM becomes.focal_y THEN 'focal_y' END,
        CASE WHEN was.folder_id IS DISTINCT FROM becomes.folder_id THEN 'folder_id' END,
        CASE WHEN was.fps IS DISTINCT FROM becomes.fps THEN 'fps' END,
        CASE WHEN was.height IS DISTINCT FROM becomes.height THEN 'height' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.kind IS DISTINCT FROM becomes.kind THEN 'kind' END,
        CASE WHEN was.licence IS DISTINCT FROM becomes.licence THEN 'licence' END,
        CASE WHEN was.licence_until IS DISTINCT FROM becomes.licence_until THEN 'licence_until' END,
        CASE WHEN was.metadata IS DISTINCT FROM becomes.metadata THEN 'metadata' END,
        CASE WHEN was.mime IS DISTINCT FROM becomes.mime THEN 'mime' END,
        CASE WHEN was.orientation IS DISTINCT FROM becomes.orientation THEN 'orientation' END,
        CASE WHEN was.original_filename IS DISTINCT FROM becomes.original_filename THEN 'original_filename' END,
        CASE WHEN was.phash IS DISTINCT FROM becomes.phash THEN 'phash' END,
        CASE WHEN was.rating IS DISTINCT FROM becomes.rating THEN 'rating' END,
        CASE WHEN was.recipe IS DISTINCT FROM becomes.recipe THEN 'recipe' END,
        CASE WHEN was.sha256 IS DISTINCT FROM becomes.sha256 THEN 'sha256' END,
        CASE WHEN was.source_url IS DISTINCT FROM becomes.source_url THEN 'source_url' END,
        CASE WHEN was.state IS DISTINCT FROM becomes.state THEN 'state' END,
        CASE WHEN was.storage_path IS DISTINCT FROM becomes.storage_path THEN 'storage_path' END,
        CASE WHEN was.usage_count IS DISTINCT FROM becomes.usage_count THEN 'usage_count' END,
        CASE WHEN was.width IS DISTINCT FROM becomes.width THEN 'width' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.assets FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,storage_path,usage_count,created_at,created_by}', '{storage_path,usage_count}', 'assets', 'upload', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.assets FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.assets DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.folder_id IS NOT NULL OR NEW.category_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('folder_id', 'folders', 'category_id', 'categories');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.assets DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.folder_id IS DISTINCT FROM NEW.folder_id OR OLD.category_id IS DISTINCT FROM NEW.category_id) EXECUTE FUNCTION galley.check_within('folder_id', 'folders', 'category_id', 'categories');
CREATE FUNCTION galley.changed(was galley.asset_versions, becomes galley.asset_versions) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.asset_id IS DISTINCT FROM becomes.asset_id THEN 'asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.note IS DISTINCT FROM becomes.note THEN 'note' END,
        CASE WHEN was.number IS DISTINCT FROM becomes.number THEN 'number' END,
        CASE WHEN was.sha256 IS DISTINCT FROM becomes.sha256 THEN 'sha256' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.asset_versions FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,asset_id,number,sha256,note,created_at,created_by}', '{}', 'assets', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.asset_versions FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.asset_versions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.asset_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.asset_versions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.asset_id IS DISTINCT FROM NEW.asset_id) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE FUNCTION galley.changed(was galley.asset_variants, becomes galley.asset_variants) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.asset_id IS DISTINCT FROM becomes.asset_id THEN 'asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.bytes IS DISTINCT FROM becomes.bytes THEN 'bytes' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.height IS DISTINCT FROM becomes.height THEN 'height' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.purpose IS DISTINCT FROM becomes.purpose THEN 'purpose' END,
        CASE WHEN was.sha256 IS DISTINCT FROM becomes.sha256 THEN 'sha256' END,
        CASE WHEN was.width IS DISTINCT FROM becomes.width THEN 'width' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.asset_variants FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,asset_id,purpose,sha256,width,height,bytes,created_at,created_by}', '{}', 'assets', 'edit', 'edit', 'delete');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.asset_variants FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.asset_variants DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.asset_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.asset_variants DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.asset_id IS DISTINCT FROM NEW.asset_id) EXECUTE FUNCTION galley.check_within('asset_id', 'assets');
CREATE FUNCTION galley.changed(was galley.asset_usage, becomes galley.asset_usage) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.asset_id IS DISTINCT FROM becomes.asset_id THEN 'asset_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.used_at IS DISTINCT FROM becomes.used_at THEN 'used_at' END,
        CASE WHEN was.used_by IS DISTINCT FROM becomes.used_by THEN 'used_by' END,
        CASE WHEN was.used_id IS DISTINCT FROM becomes.used_id THEN 'used_id' END,
        CASE WHEN was.used_in IS DISTINCT FROM becomes.used_in THEN 'used_in' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.asset_usage FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,asset_id,used_in,used_id,used_by,used_at,created_at,created_by}', '{}', 'assets', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.asset_usage FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.asset_usage DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.asset_id IS NOT NULL OR NEW.used_by IS NOT NULL) EXECUTE FUNCTION galley.check_within('asset_id', 'assets', 'used_by', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.asset_usage DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.asset_id IS DISTINCT FROM NEW.asset_id OR OLD.used_by IS DISTINCT FROM NEW.used_by) EXECUTE FUNCTION galley.check_within('asset_id', 'assets', 'used_by', 'profiles');
CREATE FUNCTION galley.changed(was galley.workflows, becomes galley.workflows) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.active IS DISTINCT FROM becomes.active THEN 'active' END,
        CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.config IS DISTINCT FROM becomes.config THEN 'config' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.description IS DISTINCT FROM becomes.description THEN 'description' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.time_matters IS DISTINCT FROM becomes.time_matters THEN 'time_matters' END,
        CASE WHEN was.type IS DISTINCT FROM becomes.type THEN 'type' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.workflows FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'brands', 'edit', 'edit', 'edit');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.workflows FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.approvals, becomes galley.approvals) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.approver_contact_id IS DISTINCT FROM becomes.approver_contact_id THEN 'approver_contact_id' END,
        CASE WHEN was.approver_user_id IS DISTINCT FROM becomes.approver_user_id THEN 'approver_user_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.comment IS DISTINCT FROM becomes.comment THEN 'comment' END,
        CASE WHEN was.content_hash IS DISTINCT FROM becomes.content_hash THEN 'content_hash' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.decided_at IS DISTINCT FROM becomes.decided_at THEN 'decided_at' END,
        CASE WHEN was.decision IS DISTINCT FROM becomes.decision THEN 'decision' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.due_at IS DISTINCT FROM becomes.due_at THEN 'due_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.level IS DISTINCT FROM becomes.level THEN 'level' END,
        CASE WHEN was.post_id IS DISTINCT FROM becomes.post_id THEN 'post_id' END,
        CASE WHEN was.revision IS DISTINCT FROM becomes.revision THEN 'revision' END,
        CASE WHEN was.step IS DISTINCT FROM becomes.step THEN 'step' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.approvals FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,post_id,revision,content_hash,step,level,approver_user_id,approver_contact_id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.approvals FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.approvals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.approver_user_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('approver_user_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.approvals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.approver_user_id IS DISTINCT FROM NEW.approver_user_id) EXECUTE FUNCTION galley.check_within('approver_user_id', 'profiles');
CREATE FUNCTION galley.changed(was galley.imports, becomes galley.imports) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.brand_id IS DISTINCT FROM becomes.brand_id THEN 'brand_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.error_count IS DISTINCT FROM becomes.error_count THEN 'error_count' END,
        CASE WHEN was.file_hash IS DISTINCT FROM becomes.file_hash THEN 'file_hash' END,
        CASE WHEN was.file_name IS DISTINCT FROM becomes.file_name THEN 'file_name' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.mapping IS DISTINCT FROM becomes.mapping THEN 'mapping' END,
        CASE WHEN was.row_count IS DISTINCT FROM becomes.row_count THEN 'row_count' END,
        CASE WHEN was.source IS DISTINCT FROM becomes.source THEN 'source' END,
        CASE WHEN was.state IS DISTINCT FROM becomes.state THEN 'state' END,
        CASE WHEN was.zone IS DISTINCT FROM becomes.zone THEN 'zone' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.imports FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,brand_id,created_at,created_by}', '{}', 'posts', 'import', 'import', 'import');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.imports FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE FUNCTION galley.changed(was galley.saved_views, becomes galley.saved_views) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[CASE WHEN was.agency_id IS DISTINCT FROM becomes.agency_id THEN 'agency_id' END,
        CASE WHEN was.created_at IS DISTINCT FROM becomes.created_at THEN 'created_at' END,
        CASE WHEN was.created_by IS DISTINCT FROM becomes.created_by THEN 'created_by' END,
        CASE WHEN was.definition IS DISTINCT FROM becomes.definition THEN 'definition' END,
        CASE WHEN was.deleted_at IS DISTINCT FROM becomes.deleted_at THEN 'deleted_at' END,
        CASE WHEN was.id IS DISTINCT FROM becomes.id THEN 'id' END,
        CASE WHEN was.name IS DISTINCT FROM becomes.name THEN 'name' END,
        CASE WHEN was.position IS DISTINCT FROM becomes.position THEN 'position' END,
        CASE WHEN was.screen IS DISTINCT FROM becomes.screen THEN 'screen' END,
        CASE WHEN was.shared IS DISTINCT FROM becomes.shared THEN 'shared' END,
        CASE WHEN was.user_id IS DISTINCT FROM becomes.user_id THEN 'user_id' END], NULL);
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.saved_views FOR EACH ROW EXECUTE FUNCTION galley.guard('{id,agency_id,created_at,created_by}', '{}');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.saved_views FOR EACH ROW EXECUTE FUNCTION galley.stamp();
CREATE CONSTRAINT TRIGGER z_within_new AFTER INSERT ON galley.saved_views DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.user_id IS NOT NULL) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
CREATE CONSTRAINT TRIGGER z_within AFTER UPDATE ON galley.saved_views DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.user_id IS DISTINCT FROM NEW.user_id) EXECUTE FUNCTION galley.check_within('user_id', 'profiles');
RESET ROLE;

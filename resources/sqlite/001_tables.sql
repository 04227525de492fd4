CREATE TABLE agencies (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    slug TEXT CHECK (length(slug) <= 80),
    email TEXT CHECK (length(email) <= 320),
    plan TEXT NOT NULL CHECK (plan IN ('free', 'starter', 'professional', 'enterprise')),
    settings TEXT NOT NULL CHECK (json_valid(settings) AND length(settings) <= 65536),
    branding TEXT NOT NULL CHECK (json_valid(branding) AND length(branding) <= 65536),
    limits TEXT NOT NULL CHECK (json_valid(limits) AND length(limits) <= 65536),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX agencies_by_slug ON agencies (slug) WHERE deleted_at IS NULL AND slug IS NOT NULL
-- next
CREATE UNIQUE INDEX agencies_by_email ON agencies (email) WHERE deleted_at IS NULL AND email IS NOT NULL
-- next
CREATE TABLE profiles (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    email TEXT CHECK (length(email) <= 320),
    full_name TEXT NOT NULL CHECK (length(full_name) <= 200),
    avatar_asset_id BLOB CHECK (length(avatar_asset_id) = 16),
    locale TEXT NOT NULL CHECK (locale IN ('en', 'es', 'fr', 'de')),
    timezone TEXT NOT NULL CHECK (length(timezone) <= 64),
    preferences TEXT NOT NULL CHECK (json_valid(preferences) AND length(preferences) <= 65536),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX profiles_by_email ON profiles (email) WHERE deleted_at IS NULL AND email IS NOT NULL
-- next
CREATE INDEX profiles_on_avatar_asset_id ON profiles (avatar_asset_id) WHERE deleted_at IS NULL AND avatar_asset_id IS NOT NULL
-- next
CREATE TABLE memberships (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    user_id BLOB NOT NULL CHECK (length(user_id) = 16),
    role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'editor', 'viewer')),
    invited_at INTEGER,
    accepted_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX memberships_by_user_id ON memberships (user_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX memberships_on_role ON memberships (role) WHERE deleted_at IS NULL
-- next
CREATE TABLE permission_grants (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    user_id BLOB NOT NULL CHECK (length(user_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    resource TEXT NOT NULL CHECK (length(resource) <= 80),
    action TEXT NOT NULL CHECK (length(action) <= 80),
    effect TEXT NOT NULL CHECK (effect IN ('allow', 'deny')),
    conditions TEXT CHECK (conditions IS NULL OR json_valid(conditions) AND length(conditions) <= 65536),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX permission_grants_by_user_id_brand_id_resource_action ON permission_grants (user_id, ifnull(brand_id, x''), resource, action) WHERE deleted_at IS NULL
-- next
CREATE INDEX permission_grants_on_brand_id ON permission_grants (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE brands (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    description TEXT CHECK (length(description) <= 20000),
    industry TEXT CHECK (length(industry) <= 120),
    owner_id BLOB CHECK (length(owner_id) = 16),
    colour TEXT CHECK (length(colour) <= 32),
    logo_asset_id BLOB CHECK (length(logo_asset_id) = 16),
    timezone TEXT NOT NULL CHECK (length(timezone) <= 64),
    languages TEXT NOT NULL CHECK (json_valid(languages) AND length(languages) <= 65536),
    guidelines TEXT NOT NULL CHECK (json_valid(guidelines) AND length(guidelines) <= 65536),
    preferences TEXT NOT NULL CHECK (json_valid(preferences) AND length(preferences) <= 65536),
    settings TEXT NOT NULL CHECK (json_valid(settings) AND length(settings) <= 65536),
    workflow_id BLOB CHECK (length(workflow_id) = 16),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    archived_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX brands_on_industry ON brands (industry) WHERE deleted_at IS NULL
-- next
CREATE INDEX brands_on_position ON brands (position) WHERE deleted_at IS NULL
-- next
CREATE INDEX brands_on_owner_id ON brands (owner_id) WHERE deleted_at IS NULL AND owner_id IS NOT NULL
-- next
CREATE INDEX brands_on_logo_asset_id ON brands (logo_asset_id) WHERE deleted_at IS NULL AND logo_asset_id IS NOT NULL
-- next
CREATE INDEX brands_on_workflow_id ON brands (workflow_id) WHERE deleted_at IS NULL AND workflow_id IS NOT NULL
-- next
CREATE TABLE brand_members (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    user_id BLOB NOT NULL CHECK (length(user_id) = 16),
    role TEXT NOT NULL CHECK (role IN ('manager', 'editor', 'viewer')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX brand_members_by_brand_id_user_id ON brand_members (brand_id, user_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX brand_members_on_user_id ON brand_members (user_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE client_contacts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    user_id BLOB CHECK (length(user_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    email TEXT NOT NULL CHECK (length(email) <= 320),
    language TEXT NOT NULL CHECK (language IN ('en', 'es', 'fr', 'de')),
    timezone TEXT NOT NULL CHECK (length(timezone) <= 64),
    email_preferences TEXT NOT NULL CHECK (json_valid(email_preferences) AND length(email_preferences) <= 65536),
    unsubscribed_from_all INTEGER NOT NULL CHECK (unsubscribed_from_all IN (0, 1)),
    unsubscribed_types TEXT NOT NULL CHECK (json_valid(unsubscribed_types) AND length(unsubscribed_types) <= 65536),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX client_contacts_by_brand_id_email ON client_contacts (brand_id, email) WHERE deleted_at IS NULL
-- next
CREATE INDEX client_contacts_on_user_id ON client_contacts (user_id) WHERE deleted_at IS NULL AND user_id IS NOT NULL
-- next
CREATE TABLE posting_slots (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    account_id BLOB CHECK (length(account_id) = 16),
    platform TEXT CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    weekday INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9]:[0-9][0-9]'),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX posting_slots_on_brand_id_weekday_at ON posting_slots (brand_id, weekday, at) WHERE deleted_at IS NULL
-- next
CREATE INDEX posting_slots_on_account_id ON posting_slots (account_id) WHERE deleted_at IS NULL AND account_id IS NOT NULL
-- next
CREATE TABLE blackouts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    start_on TEXT NOT NULL CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_on TEXT NOT NULL CHECK (end_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    zone TEXT CHECK (length(zone) <= 64),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX blackouts_on_start_on ON blackouts (start_on) WHERE deleted_at IS NULL
-- next
CREATE INDEX blackouts_on_brand_id ON blackouts (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE calendar_notes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    body TEXT CHECK (length(body) <= 20000),
    start_on TEXT NOT NULL CHECK (start_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_on TEXT NOT NULL CHECK (end_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rrule TEXT CHECK (length(rrule) <= 1000),
    zone TEXT CHECK (length(zone) <= 64),
    colour TEXT CHECK (length(colour) <= 32),
    source TEXT NOT NULL CHECK (source IN ('person', 'import')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX calendar_notes_on_start_on_end_on ON calendar_notes (start_on, end_on) WHERE deleted_at IS NULL
-- next
CREATE INDEX calendar_notes_on_brand_id ON calendar_notes (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE connections (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    platform TEXT NOT NULL CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    external_user_id TEXT CHECK (length(external_user_id) <= 200),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    scopes TEXT NOT NULL CHECK (json_valid(scopes) AND length(scopes) <= 65536),
    token_expires_at INTEGER,
    last_verified_at INTEGER,
    status TEXT NOT NULL CHECK (status IN ('connected', 'expired', 'revoked', 'disconnected', 'error')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX connections_on_token_expires_at ON connections (token_expires_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX connections_on_status ON connections (status) WHERE deleted_at IS NULL
-- next
CREATE INDEX connections_on_brand_id ON connections (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE accounts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    connection_id BLOB CHECK (length(connection_id) = 16),
    platform TEXT NOT NULL CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    platform_account_id TEXT NOT NULL CHECK (length(platform_account_id) <= 200),
    username TEXT NOT NULL CHECK (length(username) <= 200),
    display_name TEXT CHECK (length(display_name) <= 200),
    avatar_asset_id BLOB CHECK (length(avatar_asset_id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('page', 'business', 'creator', 'profile', 'member', 'organization', 'channel')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    defaults TEXT NOT NULL CHECK (json_valid(defaults) AND length(defaults) <= 65536),
    caps TEXT NOT NULL CHECK (json_valid(caps) AND length(caps) <= 65536),
    metadata TEXT NOT NULL CHECK (json_valid(metadata) AND length(metadata) <= 65536),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX accounts_by_brand_id_platform_platform_account_id ON accounts (brand_id, platform, platform_account_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX accounts_on_platform_active ON accounts (platform, active) WHERE deleted_at IS NULL
-- next
CREATE INDEX accounts_on_connection_id ON accounts (connection_id) WHERE deleted_at IS NULL AND connection_id IS NOT NULL
-- next
CREATE INDEX accounts_on_avatar_asset_id ON accounts (avatar_asset_id) WHERE deleted_at IS NULL AND avatar_asset_id IS NOT NULL
-- next
CREATE TABLE destinations (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('board', 'board_section', 'subreddit', 'community', 'playlist')),
    external_id TEXT NOT NULL CHECK (length(external_id) <= 200),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    privacy TEXT CHECK (length(privacy) <= 40),
    parent_id BLOB CHECK (length(parent_id) = 16),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX destinations_by_account_id_kind_external_id ON destinations (account_id, kind, external_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX destinations_on_brand_id ON destinations (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX destinations_on_parent_id ON destinations (parent_id) WHERE deleted_at IS NULL AND parent_id IS NOT NULL
-- next
CREATE TABLE campaigns (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    description TEXT CHECK (length(description) <= 20000),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    goals TEXT NOT NULL CHECK (json_valid(goals) AND length(goals) <= 65536),
    budget_minor INTEGER,
    budget_currency TEXT CHECK (length(budget_currency) <= 3),
    utm TEXT NOT NULL CHECK (json_valid(utm) AND length(utm) <= 65536),
    settings TEXT NOT NULL CHECK (json_valid(settings) AND length(settings) <= 65536),
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'paused', 'completed', 'cancelled')),
    colour TEXT CHECK (length(colour) <= 32),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX campaigns_on_brand_id_status ON campaigns (brand_id, status) WHERE deleted_at IS NULL
-- next
CREATE INDEX campaigns_on_start_date_end_date ON campaigns (start_date, end_date) WHERE deleted_at IS NULL
-- next
CREATE TABLE categories (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('content', 'template', 'asset')),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    colour TEXT CHECK (length(colour) <= 32),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX categories_by_kind_name_brand_id ON categories (kind, name, ifnull(brand_id, x'')) WHERE deleted_at IS NULL
-- next
CREATE INDEX categories_on_brand_id ON categories (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE tags (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    colour TEXT CHECK (length(colour) <= 32),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX tags_by_name_brand_id ON tags (name, ifnull(brand_id, x'')) WHERE deleted_at IS NULL
-- next
CREATE INDEX tags_on_brand_id ON tags (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE brand_categories (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    category_id BLOB NOT NULL CHECK (length(category_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX brand_categories_by_brand_id_category_id ON brand_categories (brand_id, category_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX brand_categories_on_category_id ON brand_categories (category_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE brand_tags (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    tag_id BLOB NOT NULL CHECK (length(tag_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX brand_tags_by_brand_id_tag_id ON brand_tags (brand_id, tag_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX brand_tags_on_tag_id ON brand_tags (tag_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE post_categories (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    category_id BLOB NOT NULL CHECK (length(category_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX post_categories_by_post_id_category_id ON post_categories (post_id, category_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_categories_on_brand_id ON post_categories (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_categories_on_category_id ON post_categories (category_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE post_tags (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    tag_id BLOB NOT NULL CHECK (length(tag_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX post_tags_by_post_id_tag_id ON post_tags (post_id, tag_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_tags_on_brand_id ON post_tags (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_tags_on_tag_id ON post_tags (tag_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE asset_tags (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    asset_id BLOB NOT NULL CHECK (length(asset_id) = 16),
    tag_id BLOB NOT NULL CHECK (length(tag_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX asset_tags_by_asset_id_tag_id ON asset_tags (asset_id, tag_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_tags_on_brand_id ON asset_tags (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_tags_on_tag_id ON asset_tags (tag_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE campaign_tags (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    campaign_id BLOB NOT NULL CHECK (length(campaign_id) = 16),
    tag_id BLOB NOT NULL CHECK (length(tag_id) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX campaign_tags_by_campaign_id_tag_id ON campaign_tags (campaign_id, tag_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX campaign_tags_on_brand_id ON campaign_tags (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX campaign_tags_on_tag_id ON campaign_tags (tag_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE posts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    campaign_id BLOB CHECK (length(campaign_id) = 16),
    template_version_id BLOB CHECK (length(template_version_id) = 16),
    author_id BLOB CHECK (length(author_id) = 16),
    title TEXT NOT NULL CHECK (length(title) <= 500),
    description TEXT CHECK (length(description) <= 20000),
    body TEXT CHECK (length(body) <= 100000),
    content_type TEXT NOT NULL CHECK (content_type IN ('text', 'image', 'video', 'carousel', 'story', 'reel', 'short', 'thread', 'link', 'poll', 'document', 'audio', 'live')),
    content_state TEXT NOT NULL CHECK (content_state IN ('idea', 'draft', 'in_review', 'changes_requested', 'rejected', 'approved', 'archived', 'cancelled')),
    content_hash TEXT CHECK (length(content_hash) <= 64),
    scheduled_local TEXT CHECK (scheduled_local GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    scheduled_zone TEXT CHECK (length(scheduled_zone) <= 64),
    scheduled_fold INTEGER NOT NULL,
    scheduled_at INTEGER,
    slot_id BLOB CHECK (length(slot_id) = 16),
    settings TEXT NOT NULL CHECK (json_valid(settings) AND length(settings) <= 65536),
    metadata TEXT NOT NULL CHECK (json_valid(metadata) AND length(metadata) <= 65536),
    ai_generated INTEGER NOT NULL CHECK (ai_generated IN (0, 1)),
    ai_metadata TEXT CHECK (ai_metadata IS NULL OR json_valid(ai_metadata) AND length(ai_metadata) <= 65536),
    origin TEXT NOT NULL CHECK (origin IN ('galley', 'import', 'network')),
    import_id BLOB CHECK (length(import_id) = 16),
    recurrence TEXT CHECK (length(recurrence) <= 1000),
    series_id BLOB CHECK (length(series_id) = 16),
    occurrence_on TEXT CHECK (occurrence_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    locked_by BLOB CHECK (length(locked_by) = 16),
    locked_at INTEGER,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX posts_by_series_id_occurrence_on ON posts (series_id, ifnull(occurrence_on, '')) WHERE deleted_at IS NULL AND series_id IS NOT NULL
-- next
CREATE INDEX posts_on_scheduled_local_brand_id_content_state_scheduled_zone_scheduled_at_id_deleted_at ON posts (scheduled_local, brand_id, content_state, scheduled_zone, scheduled_at, id, deleted_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX posts_on_brand_id_scheduled_local ON posts (brand_id, scheduled_local) WHERE deleted_at IS NULL
-- next
CREATE INDEX posts_on_brand_id_content_state_scheduled_at ON posts (brand_id, content_state, scheduled_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX posts_on_brand_id_created_at ON posts (brand_id, created_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX posts_on_content_state ON posts (content_state) WHERE deleted_at IS NULL
-- next
CREATE INDEX posts_on_campaign_id ON posts (campaign_id) WHERE deleted_at IS NULL AND campaign_id IS NOT NULL
-- next
CREATE INDEX posts_on_author_id ON posts (author_id) WHERE deleted_at IS NULL AND author_id IS NOT NULL
-- next
CREATE INDEX posts_on_slot_id ON posts (slot_id) WHERE deleted_at IS NULL AND slot_id IS NOT NULL
-- next
CREATE INDEX posts_on_import_id ON posts (import_id) WHERE deleted_at IS NULL AND import_id IS NOT NULL
-- next
CREATE INDEX posts_on_locked_by ON posts (locked_by) WHERE deleted_at IS NULL AND locked_by IS NOT NULL
-- next
CREATE TABLE post_parts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    target_id BLOB CHECK (length(target_id) = 16),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    body TEXT NOT NULL CHECK (length(body) <= 100000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX post_parts_on_post_id_position ON post_parts (post_id, position) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_parts_on_brand_id ON post_parts (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_parts_on_target_id ON post_parts (target_id) WHERE deleted_at IS NULL AND target_id IS NOT NULL
-- next
CREATE TABLE post_targets (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    account_id BLOB NOT NULL CHECK (length(account_id) = 16),
    destination_id BLOB CHECK (length(destination_id) = 16),
    platform TEXT NOT NULL CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    post_type TEXT NOT NULL CHECK (post_type IN ('text', 'image', 'video', 'carousel', 'story', 'reel', 'short', 'thread', 'link', 'poll', 'document', 'audio', 'live')),
    body_override TEXT CHECK (length(body_override) <= 100000),
    settings_override TEXT NOT NULL CHECK (json_valid(settings_override) AND length(settings_override) <= 65536),
    delivery_state TEXT NOT NULL CHECK (delivery_state IN ('unscheduled', 'scheduled', 'held', 'claimed', 'sending', 'unconfirmed', 'published', 'failed', 'cancelled', 'removed')),
    scheduled_local_override TEXT CHECK (scheduled_local_override GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    scheduled_at INTEGER,
    platform_data TEXT NOT NULL CHECK (json_valid(platform_data) AND length(platform_data) <= 65536),
    platform_post_id TEXT CHECK (length(platform_post_id) <= 300),
    platform_url TEXT CHECK (length(platform_url) <= 2000),
    error_code TEXT CHECK (length(error_code) <= 120),
    error_message TEXT CHECK (length(error_message) <= 4000),
    attempt_count INTEGER NOT NULL,
    published_at INTEGER,
    live_until INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX post_targets_by_post_id_account_id_destination_id_post_type ON post_targets (post_id, account_id, ifnull(destination_id, x''), post_type) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_brand_id_delivery_state_scheduled_at ON post_targets (brand_id, delivery_state, scheduled_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_post_id_platform_delivery_state_deleted_at ON post_targets (post_id, platform, delivery_state, deleted_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_platform_delivery_state ON post_targets (platform, delivery_state) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_platform_post_id ON post_targets (platform_post_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_account_id ON post_targets (account_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_targets_on_destination_id ON post_targets (destination_id) WHERE deleted_at IS NULL AND destination_id IS NOT NULL
-- next
CREATE TABLE post_media (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    target_id BLOB CHECK (length(target_id) = 16),
    part_id BLOB CHECK (length(part_id) = 16),
    asset_id BLOB CHECK (length(asset_id) = 16),
    source_url TEXT CHECK (length(source_url) <= 4000),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    alt_text TEXT CHECK (length(alt_text) <= 4000),
    crop TEXT CHECK (crop IS NULL OR json_valid(crop) AND length(crop) <= 65536),
    cover_ms INTEGER,
    user_tags TEXT NOT NULL CHECK (json_valid(user_tags) AND length(user_tags) <= 65536),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX post_media_on_post_id_position ON post_media (post_id, position) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_media_on_brand_id ON post_media (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_media_on_target_id ON post_media (target_id) WHERE deleted_at IS NULL AND target_id IS NOT NULL
-- next
CREATE INDEX post_media_on_part_id ON post_media (part_id) WHERE deleted_at IS NULL AND part_id IS NOT NULL
-- next
CREATE INDEX post_media_on_asset_id ON post_media (asset_id) WHERE deleted_at IS NULL AND asset_id IS NOT NULL
-- next
CREATE TABLE post_revisions (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    revision INTEGER NOT NULL,
    row_table TEXT NOT NULL CHECK (row_table IN ('posts', 'post_parts', 'post_targets', 'post_media')),
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    field TEXT NOT NULL CHECK (length(field) <= 40),
    body TEXT NOT NULL CHECK (length(body) <= 100000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX post_revisions_on_post_id_revision ON post_revisions (post_id, revision) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_revisions_on_row_id_field ON post_revisions (row_id, field) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_revisions_on_brand_id ON post_revisions (brand_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE post_metrics_latest (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    target_id BLOB NOT NULL CHECK (length(target_id) = 16),
    metric TEXT NOT NULL CHECK (length(metric) <= 80),
    value REAL NOT NULL,
    recorded_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX post_metrics_latest_by_target_id_metric ON post_metrics_latest (target_id, metric) WHERE deleted_at IS NULL
-- next
CREATE INDEX post_metrics_latest_on_brand_id ON post_metrics_latest (brand_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE comments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    subject TEXT NOT NULL CHECK (subject IN ('post', 'review_item', 'asset')),
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    audience TEXT NOT NULL CHECK (audience IN ('internal', 'client')),
    author_user_id BLOB CHECK (length(author_user_id) = 16),
    author_contact_id BLOB CHECK (length(author_contact_id) = 16),
    body TEXT NOT NULL CHECK (length(body) <= 20000),
    anchor TEXT CHECK (anchor IS NULL OR json_valid(anchor) AND length(anchor) <= 65536),
    parent_id BLOB CHECK (length(parent_id) = 16),
    resolved_by BLOB CHECK (length(resolved_by) = 16),
    resolved_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX comments_on_subject_id_created_at ON comments (subject_id, created_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX comments_on_brand_id ON comments (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX comments_on_author_user_id ON comments (author_user_id) WHERE deleted_at IS NULL AND author_user_id IS NOT NULL
-- next
CREATE INDEX comments_on_author_contact_id ON comments (author_contact_id) WHERE deleted_at IS NULL AND author_contact_id IS NOT NULL
-- next
CREATE INDEX comments_on_parent_id ON comments (parent_id) WHERE deleted_at IS NULL AND parent_id IS NOT NULL
-- next
CREATE INDEX comments_on_resolved_by ON comments (resolved_by) WHERE deleted_at IS NULL AND resolved_by IS NOT NULL
-- next
CREATE TABLE folders (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    parent_id BLOB CHECK (length(parent_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX folders_on_brand_id ON folders (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE INDEX folders_on_parent_id ON folders (parent_id) WHERE deleted_at IS NULL AND parent_id IS NOT NULL
-- next
CREATE TABLE assets (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    folder_id BLOB CHECK (length(folder_id) = 16),
    category_id BLOB CHECK (length(category_id) = 16),
    filename TEXT NOT NULL CHECK (length(filename) <= 300),
    original_filename TEXT CHECK (length(original_filename) <= 300),
    mime TEXT NOT NULL CHECK (length(mime) <= 120),
    kind TEXT NOT NULL CHECK (kind IN ('image', 'video', 'gif', 'audio', 'document')),
    bytes INTEGER NOT NULL,
    sha256 TEXT CHECK (length(sha256) <= 64),
    width INTEGER,
    height INTEGER,
    duration_ms INTEGER,
    fps REAL,
    codec TEXT CHECK (length(codec) <= 60),
    orientation TEXT CHECK (orientation IN ('landscape', 'portrait', 'square')),
    colours TEXT NOT NULL CHECK (json_valid(colours) AND length(colours) <= 65536),
    phash TEXT CHECK (length(phash) <= 64),
    exif TEXT NOT NULL CHECK (json_valid(exif) AND length(exif) <= 65536),
    metadata TEXT NOT NULL CHECK (json_valid(metadata) AND length(metadata) <= 65536),
    alt_text TEXT CHECK (length(alt_text) <= 4000),
    credit TEXT CHECK (length(credit) <= 300),
    licence TEXT CHECK (length(licence) <= 300),
    licence_until TEXT CHECK (licence_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rating INTEGER,
    recipe TEXT CHECK (recipe IS NULL OR json_valid(recipe) AND length(recipe) <= 65536),
    focal_x REAL,
    focal_y REAL,
    state TEXT NOT NULL CHECK (state IN ('local', 'uploading', 'stored', 'missing', 'linked')),
    source_url TEXT CHECK (length(source_url) <= 4000),
    storage_path TEXT CHECK (length(storage_path) <= 1000),
    usage_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX assets_by_sha256_brand_id ON assets (sha256, ifnull(brand_id, x'')) WHERE deleted_at IS NULL AND sha256 IS NOT NULL
-- next
CREATE INDEX assets_on_brand_id_created_at ON assets (brand_id, created_at) WHERE deleted_at IS NULL
-- next
CREATE INDEX assets_on_mime ON assets (mime) WHERE deleted_at IS NULL
-- next
CREATE INDEX assets_on_kind ON assets (kind) WHERE deleted_at IS NULL
-- next
CREATE INDEX assets_on_folder_id ON assets (folder_id) WHERE deleted_at IS NULL AND folder_id IS NOT NULL
-- next
CREATE INDEX assets_on_category_id ON assets (category_id) WHERE deleted_at IS NULL AND category_id IS NOT NULL
-- next
CREATE TABLE asset_versions (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    asset_id BLOB NOT NULL CHECK (length(asset_id) = 16),
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 64),
    note TEXT CHECK (length(note) <= 4000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX asset_versions_by_asset_id_number ON asset_versions (asset_id, number) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_versions_on_brand_id ON asset_versions (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE asset_variants (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    asset_id BLOB NOT NULL CHECK (length(asset_id) = 16),
    purpose TEXT NOT NULL CHECK (purpose IN ('original', 'thumb256', 'thumb512', 'preview1600')),
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 64),
    width INTEGER,
    height INTEGER,
    bytes INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX asset_variants_by_asset_id_purpose ON asset_variants (asset_id, purpose) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_variants_on_brand_id ON asset_variants (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE asset_usage (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    asset_id BLOB NOT NULL CHECK (length(asset_id) = 16),
    used_in TEXT NOT NULL CHECK (used_in IN ('post', 'template', 'email', 'report', 'review')),
    used_id BLOB NOT NULL CHECK (length(used_id) = 16),
    used_by BLOB CHECK (length(used_by) = 16),
    used_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX asset_usage_by_asset_id_used_in_used_id ON asset_usage (asset_id, used_in, used_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_usage_on_used_id ON asset_usage (used_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_usage_on_brand_id ON asset_usage (brand_id) WHERE deleted_at IS NULL
-- next
CREATE INDEX asset_usage_on_used_by ON asset_usage (used_by) WHERE deleted_at IS NULL AND used_by IS NOT NULL
-- next
CREATE TABLE workflows (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    description TEXT CHECK (length(description) <= 20000),
    type TEXT NOT NULL CHECK (type IN ('approval', 'automation', 'chatbot')),
    config TEXT NOT NULL CHECK (json_valid(config) AND length(config) <= 65536),
    time_matters INTEGER NOT NULL CHECK (time_matters IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX workflows_on_type_active ON workflows (type, active) WHERE deleted_at IS NULL
-- next
CREATE INDEX workflows_on_brand_id ON workflows (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE approvals (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB NOT NULL CHECK (length(brand_id) = 16),
    post_id BLOB NOT NULL CHECK (length(post_id) = 16),
    revision INTEGER NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) <= 64),
    step INTEGER NOT NULL,
    level INTEGER NOT NULL,
    approver_user_id BLOB CHECK (length(approver_user_id) = 16),
    approver_contact_id BLOB CHECK (length(approver_contact_id) = 16),
    decision TEXT NOT NULL CHECK (decision IN ('pending', 'approved', 'changes_requested', 'rejected', 'skipped')),
    comment TEXT CHECK (length(comment) <= 20000),
    due_at INTEGER,
    decided_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE UNIQUE INDEX approvals_by_post_id_revision_level_approver_user_id_approver_contact_id ON approvals (post_id, revision, level, ifnull(approver_user_id, x''), ifnull(approver_contact_id, x'')) WHERE deleted_at IS NULL
-- next
CREATE INDEX approvals_on_post_id_decision ON approvals (post_id, decision) WHERE deleted_at IS NULL
-- next
CREATE INDEX approvals_on_approver_user_id_decision ON approvals (approver_user_id, decision) WHERE deleted_at IS NULL
-- next
CREATE INDEX approvals_on_approver_contact_id_decision ON approvals (approver_contact_id, decision) WHERE deleted_at IS NULL
-- next
CREATE INDEX approvals_on_brand_id ON approvals (brand_id) WHERE deleted_at IS NULL
-- next
CREATE TABLE imports (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    brand_id BLOB CHECK (length(brand_id) = 16),
    file_name TEXT NOT NULL CHECK (length(file_name) <= 500),
    file_hash TEXT NOT NULL CHECK (length(file_hash) <= 64),
    source TEXT NOT NULL CHECK (length(source) <= 80),
    mapping TEXT NOT NULL CHECK (json_valid(mapping) AND length(mapping) <= 65536),
    zone TEXT CHECK (length(zone) <= 64),
    row_count INTEGER NOT NULL,
    error_count INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('previewed', 'applied', 'undone')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX imports_on_file_hash ON imports (file_hash) WHERE deleted_at IS NULL
-- next
CREATE INDEX imports_on_brand_id ON imports (brand_id) WHERE deleted_at IS NULL AND brand_id IS NOT NULL
-- next
CREATE TABLE saved_views (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    agency_id BLOB NOT NULL CHECK (length(agency_id) = 16),
    user_id BLOB CHECK (length(user_id) = 16),
    screen TEXT NOT NULL CHECK (length(screen) <= 40),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    definition TEXT NOT NULL CHECK (json_valid(definition) AND length(definition) <= 65536),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    created_by BLOB CHECK (length(created_by) = 16),
    updated_by BLOB CHECK (length(updated_by) = 16),
    rv INTEGER NOT NULL DEFAULT 0
) STRICT
-- next
CREATE INDEX saved_views_on_user_id_screen ON saved_views (user_id, screen) WHERE deleted_at IS NULL

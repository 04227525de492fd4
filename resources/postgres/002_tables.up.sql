-- The tables of the catalogue, as generate.py postgres tables made them.
SET ROLE galley_owner;
CREATE TABLE galley.agencies (
    id uuid PRIMARY KEY,
    name text NOT NULL CONSTRAINT agencies_name_valid CHECK (char_length(name) <= 200),
    slug text CONSTRAINT agencies_slug_valid CHECK (char_length(slug) <= 80),
    email text CONSTRAINT agencies_email_valid CHECK (char_length(email) <= 320),
    plan text NOT NULL DEFAULT 'free' CONSTRAINT agencies_plan_valid CHECK (plan IN ('free', 'starter', 'professional', 'enterprise')),
    settings jsonb NOT NULL DEFAULT '{}' CONSTRAINT agencies_settings_valid CHECK (char_length(settings::text) <= 98304),
    branding jsonb NOT NULL DEFAULT '{}' CONSTRAINT agencies_branding_valid CHECK (char_length(branding::text) <= 98304),
    limits jsonb NOT NULL DEFAULT '{}' CONSTRAINT agencies_limits_valid CHECK (char_length(limits::text) <= 98304),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.profiles (
    id uuid PRIMARY KEY,
    email text CONSTRAINT profiles_email_valid CHECK (char_length(email) <= 320),
    full_name text NOT NULL CONSTRAINT profiles_full_name_valid CHECK (char_length(full_name) <= 200),
    avatar_asset_id uuid,
    locale text NOT NULL DEFAULT 'en' CONSTRAINT profiles_locale_valid CHECK (locale IN ('en', 'es', 'fr', 'de')),
    timezone text NOT NULL DEFAULT 'UTC' CONSTRAINT profiles_timezone_valid CHECK (char_length(timezone) <= 64),
    preferences jsonb NOT NULL DEFAULT '{}' CONSTRAINT profiles_preferences_valid CHECK (char_length(preferences::text) <= 98304),
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.memberships (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL CONSTRAINT memberships_role_valid CHECK (role IN ('owner', 'admin', 'manager', 'editor', 'viewer')),
    invited_at timestamptz(3),
    accepted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.permission_grants (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    user_id uuid NOT NULL,
    brand_id uuid,
    resource text NOT NULL CONSTRAINT permission_grants_resource_valid CHECK (char_length(resource) <= 80),
    action text NOT NULL CONSTRAINT permission_grants_action_valid CHECK (char_length(action) <= 80),
    effect text NOT NULL CONSTRAINT permission_grants_effect_valid CHECK (effect IN ('allow', 'deny')),
    conditions jsonb CONSTRAINT permission_grants_conditions_valid CHECK (char_length(conditions::text) <= 98304),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.brands (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    name text NOT NULL CONSTRAINT brands_name_valid CHECK (char_length(name) <= 200),
    description text CONSTRAINT brands_description_valid CHECK (char_length(description) <= 20000),
    industry text CONSTRAINT brands_industry_valid CHECK (char_length(industry) <= 120),
    owner_id uuid,
    colour text CONSTRAINT brands_colour_valid CHECK (char_length(colour) <= 32),
    logo_asset_id uuid,
    timezone text NOT NULL DEFAULT 'UTC' CONSTRAINT brands_timezone_valid CHECK (char_length(timezone) <= 64),
    languages jsonb NOT NULL DEFAULT '[]' CONSTRAINT brands_languages_valid CHECK (char_length(languages::text) <= 98304),
    guidelines jsonb NOT NULL DEFAULT '{}' CONSTRAINT brands_guidelines_valid CHECK (char_length(guidelines::text) <= 98304),
    preferences jsonb NOT NULL DEFAULT '{}' CONSTRAINT brands_preferences_valid CHECK (char_length(preferences::text) <= 98304),
    settings jsonb NOT NULL DEFAULT '{}' CONSTRAINT brands_settings_valid CHECK (char_length(settings::text) <= 98304),
    workflow_id uuid,
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT brands_position_valid CHECK (char_length(position) <= 200),
    archived_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.brand_members (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL CONSTRAINT brand_members_role_valid CHECK (role IN ('manager', 'editor', 'viewer')),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.client_contacts (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    user_id uuid,
    name text NOT NULL CONSTRAINT client_contacts_name_valid CHECK (char_length(name) <= 200),
    email text NOT NULL CONSTRAINT client_contacts_email_valid CHECK (char_length(email) <= 320),
    language text NOT NULL DEFAULT 'en' CONSTRAINT client_contacts_language_valid CHECK (language IN ('en', 'es', 'fr', 'de')),
    timezone text NOT NULL DEFAULT 'UTC' CONSTRAINT client_contacts_timezone_valid CHECK (char_length(timezone) <= 64),
    email_preferences jsonb NOT NULL DEFAULT '{}' CONSTRAINT client_contacts_email_preferences_valid CHECK (char_length(email_preferences::text) <= 98304),
    unsubscribed_from_all boolean NOT NULL DEFAULT false,
    unsubscribed_types jsonb NOT NULL DEFAULT '[]' CONSTRAINT client_contacts_unsubscribed_types_valid CHECK (char_length(unsubscribed_types::text) <= 98304),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.posting_slots (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    account_id uuid,
    platform text CONSTRAINT posting_slots_platform_valid CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    weekday bigint NOT NULL,
    at time(0) NOT NULL,
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT posting_slots_position_valid CHECK (char_length(position) <= 200),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.blackouts (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    title text NOT NULL CONSTRAINT blackouts_title_valid CHECK (char_length(title) <= 200),
    start_on date NOT NULL,
    end_on date NOT NULL,
    zone text CONSTRAINT blackouts_zone_valid CHECK (char_length(zone) <= 64),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.calendar_notes (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    title text NOT NULL CONSTRAINT calendar_notes_title_valid CHECK (char_length(title) <= 200),
    body text CONSTRAINT calendar_notes_body_valid CHECK (char_length(body) <= 20000),
    start_on date NOT NULL,
    end_on date NOT NULL,
    rrule text CONSTRAINT calendar_notes_rrule_valid CHECK (char_length(rrule) <= 1000),
    zone text CONSTRAINT calendar_notes_zone_valid CHECK (char_length(zone) <= 64),
    colour text CONSTRAINT calendar_notes_colour_valid CHECK (char_length(colour) <= 32),
    source text NOT NULL DEFAULT 'person' CONSTRAINT calendar_notes_source_valid CHECK (source IN ('person', 'import')),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.connections (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    platform text NOT NULL CONSTRAINT connections_platform_valid CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    external_user_id text CONSTRAINT connections_external_user_id_valid CHECK (char_length(external_user_id) <= 200),
    name text NOT NULL CONSTRAINT connections_name_valid CHECK (char_length(name) <= 200),
    scopes jsonb NOT NULL DEFAULT '[]' CONSTRAINT connections_scopes_valid CHECK (char_length(scopes::text) <= 98304),
    token_expires_at timestamptz(3),
    last_verified_at timestamptz(3),
    status text NOT NULL DEFAULT 'connected' CONSTRAINT connections_status_valid CHECK (status IN ('connected', 'expired', 'revoked', 'disconnected', 'error')),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.accounts (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    connection_id uuid,
    platform text NOT NULL CONSTRAINT accounts_platform_valid CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    platform_account_id text NOT NULL CONSTRAINT accounts_platform_account_id_valid CHECK (char_length(platform_account_id) <= 200),
    username text NOT NULL CONSTRAINT accounts_username_valid CHECK (char_length(username) <= 200),
    display_name text CONSTRAINT accounts_display_name_valid CHECK (char_length(display_name) <= 200),
    avatar_asset_id uuid,
    kind text NOT NULL DEFAULT 'profile' CONSTRAINT accounts_kind_valid CHECK (kind IN ('page', 'business', 'creator', 'profile', 'member', 'organization', 'channel')),
    active boolean NOT NULL DEFAULT true,
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT accounts_position_valid CHECK (char_length(position) <= 200),
    defaults jsonb NOT NULL DEFAULT '{}' CONSTRAINT accounts_defaults_valid CHECK (char_length(defaults::text) <= 98304),
    caps jsonb NOT NULL DEFAULT '{}' CONSTRAINT accounts_caps_valid CHECK (char_length(caps::text) <= 98304),
    metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT accounts_metadata_valid CHECK (char_length(metadata::text) <= 98304),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.destinations (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT destinations_kind_valid CHECK (kind IN ('board', 'board_section', 'subreddit', 'community', 'playlist')),
    external_id text NOT NULL CONSTRAINT destinations_external_id_valid CHECK (char_length(external_id) <= 200),
    name text NOT NULL CONSTRAINT destinations_name_valid CHECK (char_length(name) <= 200),
    privacy text CONSTRAINT destinations_privacy_valid CHECK (char_length(privacy) <= 40),
    parent_id uuid,
    active boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.campaigns (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    name text NOT NULL CONSTRAINT campaigns_name_valid CHECK (char_length(name) <= 200),
    description text CONSTRAINT campaigns_description_valid CHECK (char_length(description) <= 20000),
    start_date date,
    end_date date,
    goals jsonb NOT NULL DEFAULT '[]' CONSTRAINT campaigns_goals_valid CHECK (char_length(goals::text) <= 98304),
    budget_minor bigint,
    budget_currency text CONSTRAINT campaigns_budget_currency_valid CHECK (char_length(budget_currency) <= 3),
    utm jsonb NOT NULL DEFAULT '{}' CONSTRAINT campaigns_utm_valid CHECK (char_length(utm::text) <= 98304),
    settings jsonb NOT NULL DEFAULT '{}' CONSTRAINT campaigns_settings_valid CHECK (char_length(settings::text) <= 98304),
    status text NOT NULL DEFAULT 'draft' CONSTRAINT campaigns_status_valid CHECK (status IN ('draft', 'active', 'paused', 'completed', 'cancelled')),
    colour text CONSTRAINT campaigns_colour_valid CHECK (char_length(colour) <= 32),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.categories (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    kind text NOT NULL DEFAULT 'content' CONSTRAINT categories_kind_valid CHECK (kind IN ('content', 'template', 'asset')),
    name text NOT NULL CONSTRAINT categories_name_valid CHECK (char_length(name) <= 120),
    colour text CONSTRAINT categories_colour_valid CHECK (char_length(colour) <= 32),
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT categories_position_valid CHECK (char_length(position) <= 200),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.tags (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    name text NOT NULL CONSTRAINT tags_name_valid CHECK (char_length(name) <= 120),
    colour text CONSTRAINT tags_colour_valid CHECK (char_length(colour) <= 32),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.brand_categories (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    category_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.brand_tags (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.snippets (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    kind text NOT NULL CONSTRAINT snippets_kind_valid CHECK (kind IN ('hashtags', 'text')),
    name text NOT NULL CONSTRAINT snippets_name_valid CHECK (char_length(name) <= 120),
    body text NOT NULL CONSTRAINT snippets_body_valid CHECK (char_length(body) <= 20000),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_categories (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    category_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_tags (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.asset_tags (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.campaign_tags (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.posts (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    campaign_id uuid,
    template_version_id uuid,
    author_id uuid,
    title text NOT NULL CONSTRAINT posts_title_valid CHECK (char_length(title) <= 500),
    description text CONSTRAINT posts_description_valid CHECK (char_length(description) <= 20000),
    body text CONSTRAINT posts_body_valid CHECK (char_length(body) <= 100000),
    content_type text NOT NULL DEFAULT 'text' CONSTRAINT posts_content_type_valid CHECK (content_type IN ('text', 'image', 'video', 'carousel', 'story', 'reel', 'short', 'thread', 'link', 'poll', 'document', 'audio', 'live')),
    content_state text NOT NULL DEFAULT 'draft' CONSTRAINT posts_content_state_valid CHECK (content_state IN ('idea', 'draft', 'in_review', 'changes_requested', 'rejected', 'approved', 'archived', 'cancelled')),
    content_hash text CONSTRAINT posts_content_hash_valid CHECK (char_length(content_hash) <= 64),
    scheduled_local timestamp(0) CONSTRAINT posts_scheduled_local_valid CHECK (extract(second FROM scheduled_local) = 0),
    scheduled_zone text CONSTRAINT posts_scheduled_zone_valid CHECK (char_length(scheduled_zone) <= 64),
    scheduled_fold bigint NOT NULL DEFAULT 0,
    scheduled_at timestamptz(3),
    slot_id uuid,
    settings jsonb NOT NULL DEFAULT '{}' CONSTRAINT posts_settings_valid CHECK (char_length(settings::text) <= 98304),
    metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT posts_metadata_valid CHECK (char_length(metadata::text) <= 98304),
    ai_generated boolean NOT NULL DEFAULT false,
    ai_metadata jsonb CONSTRAINT posts_ai_metadata_valid CHECK (char_length(ai_metadata::text) <= 98304),
    origin text NOT NULL DEFAULT 'galley' CONSTRAINT posts_origin_valid CHECK (origin IN ('galley', 'import', 'network')),
    import_id uuid,
    recurrence text CONSTRAINT posts_recurrence_valid CHECK (char_length(recurrence) <= 1000),
    series_id uuid,
    occurrence_on date,
    locked_by uuid,
    locked_at timestamptz(3),
    revision bigint NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_parts (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    target_id uuid,
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT post_parts_position_valid CHECK (char_length(position) <= 200),
    body text NOT NULL CONSTRAINT post_parts_body_valid CHECK (char_length(body) <= 100000),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_targets (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    account_id uuid NOT NULL,
    destination_id uuid,
    platform text NOT NULL CONSTRAINT post_targets_platform_valid CHECK (platform IN ('instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon')),
    post_type text NOT NULL DEFAULT 'text' CONSTRAINT post_targets_post_type_valid CHECK (post_type IN ('text', 'image', 'video', 'carousel', 'story', 'reel', 'short', 'thread', 'link', 'poll', 'document', 'audio', 'live')),
    body_override text CONSTRAINT post_targets_body_override_valid CHECK (char_length(body_override) <= 100000),
    settings_override jsonb NOT NULL DEFAULT '{}' CONSTRAINT post_targets_settings_override_valid CHECK (char_length(settings_override::text) <= 98304),
    delivery_state text NOT NULL DEFAULT 'unscheduled' CONSTRAINT post_targets_delivery_state_valid CHECK (delivery_state IN ('unscheduled', 'scheduled', 'held', 'claimed', 'sending', 'unconfirmed', 'published', 'failed', 'cancelled', 'removed')),
    scheduled_local_override timestamp(0) CONSTRAINT post_targets_scheduled_local_override_valid CHECK (extract(second FROM scheduled_local_override) = 0),
    scheduled_at timestamptz(3),
    platform_data jsonb NOT NULL DEFAULT '{}' CONSTRAINT post_targets_platform_data_valid CHECK (char_length(platform_data::text) <= 98304),
    platform_post_id text CONSTRAINT post_targets_platform_post_id_valid CHECK (char_length(platform_post_id) <= 300),
    platform_url text CONSTRAINT post_targets_platform_url_valid CHECK (char_length(platform_url) <= 2000),
    error_code text CONSTRAINT post_targets_error_code_valid CHECK (char_length(error_code) <= 120),
    error_message text CONSTRAINT post_targets_error_message_valid CHECK (char_length(error_message) <= 4000),
    attempt_count bigint NOT NULL DEFAULT 0,
    published_at timestamptz(3),
    live_until timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_media (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    target_id uuid,
    part_id uuid,
    asset_id uuid,
    source_url text CONSTRAINT post_media_source_url_valid CHECK (char_length(source_url) <= 4000),
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT post_media_position_valid CHECK (char_length(position) <= 200),
    alt_text text CONSTRAINT post_media_alt_text_valid CHECK (char_length(alt_text) <= 4000),
    crop jsonb CONSTRAINT post_media_crop_valid CHECK (char_length(crop::text) <= 98304),
    cover_ms bigint,
    user_tags jsonb NOT NULL DEFAULT '[]' CONSTRAINT post_media_user_tags_valid CHECK (char_length(user_tags::text) <= 98304),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_revisions (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    revision bigint NOT NULL,
    row_table text NOT NULL CONSTRAINT post_revisions_row_table_valid CHECK (row_table IN ('posts', 'post_parts', 'post_targets', 'post_media')),
    row_id uuid NOT NULL,
    field text NOT NULL CONSTRAINT post_revisions_field_valid CHECK (char_length(field) <= 40),
    body text NOT NULL CONSTRAINT post_revisions_body_valid CHECK (char_length(body) <= 100000),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.post_metrics_latest (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    target_id uuid NOT NULL,
    metric text NOT NULL CONSTRAINT post_metrics_latest_metric_valid CHECK (char_length(metric) <= 80),
    value double precision NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.comments (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    subject text NOT NULL CONSTRAINT comments_subject_valid CHECK (subject IN ('post', 'review_item', 'asset')),
    subject_id uuid NOT NULL,
    audience text NOT NULL DEFAULT 'internal' CONSTRAINT comments_audience_valid CHECK (audience IN ('internal', 'client')),
    author_user_id uuid,
    author_contact_id uuid,
    body text NOT NULL CONSTRAINT comments_body_valid CHECK (char_length(body) <= 20000),
    anchor jsonb CONSTRAINT comments_anchor_valid CHECK (char_length(anchor::text) <= 98304),
    parent_id uuid,
    resolved_by uuid,
    resolved_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.folders (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    parent_id uuid,
    name text NOT NULL CONSTRAINT folders_name_valid CHECK (char_length(name) <= 200),
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT folders_position_valid CHECK (char_length(position) <= 200),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.assets (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    folder_id uuid,
    category_id uuid,
    filename text NOT NULL CONSTRAINT assets_filename_valid CHECK (char_length(filename) <= 300),
    original_filename text CONSTRAINT assets_original_filename_valid CHECK (char_length(original_filename) <= 300),
    mime text NOT NULL CONSTRAINT assets_mime_valid CHECK (char_length(mime) <= 120),
    kind text NOT NULL CONSTRAINT assets_kind_valid CHECK (kind IN ('image', 'video', 'gif', 'audio', 'document')),
    bytes bigint NOT NULL,
    sha256 text CONSTRAINT assets_sha256_valid CHECK (char_length(sha256) <= 64),
    width bigint,
    height bigint,
    duration_ms bigint,
    fps double precision,
    codec text CONSTRAINT assets_codec_valid CHECK (char_length(codec) <= 60),
    orientation text CONSTRAINT assets_orientation_valid CHECK (orientation IN ('landscape', 'portrait', 'square')),
    colours jsonb NOT NULL DEFAULT '[]' CONSTRAINT assets_colours_valid CHECK (char_length(colours::text) <= 98304),
    phash text CONSTRAINT assets_phash_valid CHECK (char_length(phash) <= 64),
    exif jsonb NOT NULL DEFAULT '{}' CONSTRAINT assets_exif_valid CHECK (char_length(exif::text) <= 98304),
    metadata jsonb NOT NULL DEFAULT '{}' CONSTRAINT assets_metadata_valid CHECK (char_length(metadata::text) <= 98304),
    alt_text text CONSTRAINT assets_alt_text_valid CHECK (char_length(alt_text) <= 4000),
    credit text CONSTRAINT assets_credit_valid CHECK (char_length(credit) <= 300),
    licence text CONSTRAINT assets_licence_valid CHECK (char_length(licence) <= 300),
    licence_until date,
    rating bigint,
    recipe jsonb CONSTRAINT assets_recipe_valid CHECK (char_length(recipe::text) <= 98304),
    focal_x double precision,
    focal_y double precision,
    state text NOT NULL DEFAULT 'local' CONSTRAINT assets_state_valid CHECK (state IN ('local', 'uploading', 'stored', 'missing', 'linked')),
    source_url text CONSTRAINT assets_source_url_valid CHECK (char_length(source_url) <= 4000),
    storage_path text CONSTRAINT assets_storage_path_valid CHECK (char_length(storage_path) <= 1000),
    usage_count bigint NOT NULL DEFAULT 0,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.asset_versions (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    asset_id uuid NOT NULL,
    number bigint NOT NULL,
    sha256 text NOT NULL CONSTRAINT asset_versions_sha256_valid CHECK (char_length(sha256) <= 64),
    note text CONSTRAINT asset_versions_note_valid CHECK (char_length(note) <= 4000),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.asset_variants (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    asset_id uuid NOT NULL,
    purpose text NOT NULL CONSTRAINT asset_variants_purpose_valid CHECK (purpose IN ('original', 'thumb256', 'thumb512', 'preview1600')),
    sha256 text NOT NULL CONSTRAINT asset_variants_sha256_valid CHECK (char_length(sha256) <= 64),
    width bigint,
    height bigint,
    bytes bigint,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.asset_usage (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    used_in text NOT NULL CONSTRAINT asset_usage_used_in_valid CHECK (used_in IN ('post', 'template', 'email', 'report', 'review')),
    used_id uuid NOT NULL,
    used_by uuid,
    used_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.workflows (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    name text NOT NULL CONSTRAINT workflows_name_valid CHECK (char_length(name) <= 200),
    description text CONSTRAINT workflows_description_valid CHECK (char_length(description) <= 20000),
    type text NOT NULL DEFAULT 'approval' CONSTRAINT workflows_type_valid CHECK (type IN ('approval', 'automation', 'chatbot')),
    config jsonb NOT NULL DEFAULT '{}' CONSTRAINT workflows_config_valid CHECK (char_length(config::text) <= 98304),
    time_matters boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.approvals (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    post_id uuid NOT NULL,
    revision bigint NOT NULL,
    content_hash text NOT NULL CONSTRAINT approvals_content_hash_valid CHECK (char_length(content_hash) <= 64),
    step bigint NOT NULL,
    level bigint NOT NULL,
    approver_user_id uuid,
    approver_contact_id uuid,
    decision text NOT NULL DEFAULT 'pending' CONSTRAINT approvals_decision_valid CHECK (decision IN ('pending', 'approved', 'changes_requested', 'rejected', 'skipped')),
    comment text CONSTRAINT approvals_comment_valid CHECK (char_length(comment) <= 20000),
    due_at timestamptz(3),
    decided_at timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.imports (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    brand_id uuid,
    file_name text NOT NULL CONSTRAINT imports_file_name_valid CHECK (char_length(file_name) <= 500),
    file_hash text NOT NULL CONSTRAINT imports_file_hash_valid CHECK (char_length(file_hash) <= 64),
    source text NOT NULL CONSTRAINT imports_source_valid CHECK (char_length(source) <= 80),
    mapping jsonb NOT NULL DEFAULT '{}' CONSTRAINT imports_mapping_valid CHECK (char_length(mapping::text) <= 98304),
    zone text CONSTRAINT imports_zone_valid CHECK (char_length(zone) <= 64),
    row_count bigint NOT NULL,
    error_count bigint NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'applied' CONSTRAINT imports_state_valid CHECK (state IN ('previewed', 'applied', 'undone')),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
CREATE TABLE galley.saved_views (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    user_id uuid,
    screen text NOT NULL CONSTRAINT saved_views_screen_valid CHECK (char_length(screen) <= 40),
    name text NOT NULL CONSTRAINT saved_views_name_valid CHECK (char_length(name) <= 200),
    definition jsonb NOT NULL DEFAULT '{}' CONSTRAINT saved_views_definition_valid CHECK (char_length(definition::text) <= 98304),
    shared boolean NOT NULL DEFAULT false,
    position text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT saved_views_position_valid CHECK (char_length(position) <= 200),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    deleted_at timestamptz(3),
    created_by uuid,
    updated_by uuid,
    rv bigint NOT NULL DEFAULT 0
);
ALTER TABLE galley.accounts ADD CONSTRAINT accounts_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.assets ADD CONSTRAINT assets_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.brands ADD CONSTRAINT brands_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.campaigns ADD CONSTRAINT campaigns_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.categories ADD CONSTRAINT categories_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.client_contacts ADD CONSTRAINT client_contacts_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.comments ADD CONSTRAINT comments_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.connections ADD CONSTRAINT connections_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.destinations ADD CONSTRAINT destinations_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.folders ADD CONSTRAINT folders_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.imports ADD CONSTRAINT imports_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.post_parts ADD CONSTRAINT post_parts_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.posting_slots ADD CONSTRAINT posting_slots_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.posts ADD CONSTRAINT posts_brand_id_id_key UNIQUE (brand_id, id);
ALTER TABLE galley.tags ADD CONSTRAINT tags_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.workflows ADD CONSTRAINT workflows_agency_id_id_key UNIQUE (agency_id, id);
ALTER TABLE galley.profiles ADD CONSTRAINT profiles_avatar_asset_id_fkey FOREIGN KEY (avatar_asset_id) REFERENCES galley.assets (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.memberships ADD CONSTRAINT memberships_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.memberships ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.permission_grants ADD CONSTRAINT permission_grants_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.permission_grants ADD CONSTRAINT permission_grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.permission_grants ADD CONSTRAINT permission_grants_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brands ADD CONSTRAINT brands_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brands ADD CONSTRAINT brands_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brands ADD CONSTRAINT brands_logo_asset_id_fkey FOREIGN KEY (agency_id, logo_asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brands ADD CONSTRAINT brands_workflow_id_fkey FOREIGN KEY (agency_id, workflow_id) REFERENCES galley.workflows (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_members ADD CONSTRAINT brand_members_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_members ADD CONSTRAINT brand_members_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_members ADD CONSTRAINT brand_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.client_contacts ADD CONSTRAINT client_contacts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.client_contacts ADD CONSTRAINT client_contacts_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.client_contacts ADD CONSTRAINT client_contacts_user_id_fkey FOREIGN KEY (user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posting_slots ADD CONSTRAINT posting_slots_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posting_slots ADD CONSTRAINT posting_slots_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posting_slots ADD CONSTRAINT posting_slots_account_id_fkey FOREIGN KEY (brand_id, account_id) REFERENCES galley.accounts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.blackouts ADD CONSTRAINT blackouts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.blackouts ADD CONSTRAINT blackouts_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.calendar_notes ADD CONSTRAINT calendar_notes_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.calendar_notes ADD CONSTRAINT calendar_notes_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.connections ADD CONSTRAINT connections_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.connections ADD CONSTRAINT connections_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.accounts ADD CONSTRAINT accounts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.accounts ADD CONSTRAINT accounts_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.accounts ADD CONSTRAINT accounts_connection_id_fkey FOREIGN KEY (agency_id, connection_id) REFERENCES galley.connections (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.accounts ADD CONSTRAINT accounts_avatar_asset_id_fkey FOREIGN KEY (agency_id, avatar_asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.destinations ADD CONSTRAINT destinations_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.destinations ADD CONSTRAINT destinations_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.destinations ADD CONSTRAINT destinations_account_id_fkey FOREIGN KEY (brand_id, account_id) REFERENCES galley.accounts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.destinations ADD CONSTRAINT destinations_parent_id_fkey FOREIGN KEY (brand_id, parent_id) REFERENCES galley.destinations (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaigns ADD CONSTRAINT campaigns_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaigns ADD CONSTRAINT campaigns_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.categories ADD CONSTRAINT categories_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.categories ADD CONSTRAINT categories_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.tags ADD CONSTRAINT tags_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.tags ADD CONSTRAINT tags_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_categories ADD CONSTRAINT brand_categories_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_categories ADD CONSTRAINT brand_categories_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_categories ADD CONSTRAINT brand_categories_category_id_fkey FOREIGN KEY (agency_id, category_id) REFERENCES galley.categories (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_tags ADD CONSTRAINT brand_tags_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_tags ADD CONSTRAINT brand_tags_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.brand_tags ADD CONSTRAINT brand_tags_tag_id_fkey FOREIGN KEY (agency_id, tag_id) REFERENCES galley.tags (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.snippets ADD CONSTRAINT snippets_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.snippets ADD CONSTRAINT snippets_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_categories ADD CONSTRAINT post_categories_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_categories ADD CONSTRAINT post_categories_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_categories ADD CONSTRAINT post_categories_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_categories ADD CONSTRAINT post_categories_category_id_fkey FOREIGN KEY (agency_id, category_id) REFERENCES galley.categories (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_tags ADD CONSTRAINT post_tags_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_tags ADD CONSTRAINT post_tags_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_tags ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_tags ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (agency_id, tag_id) REFERENCES galley.tags (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_tags ADD CONSTRAINT asset_tags_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_tags ADD CONSTRAINT asset_tags_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_tags ADD CONSTRAINT asset_tags_asset_id_fkey FOREIGN KEY (agency_id, asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_tags ADD CONSTRAINT asset_tags_tag_id_fkey FOREIGN KEY (agency_id, tag_id) REFERENCES galley.tags (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaign_tags ADD CONSTRAINT campaign_tags_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaign_tags ADD CONSTRAINT campaign_tags_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaign_tags ADD CONSTRAINT campaign_tags_campaign_id_fkey FOREIGN KEY (brand_id, campaign_id) REFERENCES galley.campaigns (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.campaign_tags ADD CONSTRAINT campaign_tags_tag_id_fkey FOREIGN KEY (agency_id, tag_id) REFERENCES galley.tags (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_campaign_id_fkey FOREIGN KEY (brand_id, campaign_id) REFERENCES galley.campaigns (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_slot_id_fkey FOREIGN KEY (brand_id, slot_id) REFERENCES galley.posting_slots (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_import_id_fkey FOREIGN KEY (agency_id, import_id) REFERENCES galley.imports (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.posts ADD CONSTRAINT posts_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_parts ADD CONSTRAINT post_parts_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_parts ADD CONSTRAINT post_parts_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_parts ADD CONSTRAINT post_parts_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_parts ADD CONSTRAINT post_parts_target_id_fkey FOREIGN KEY (brand_id, target_id) REFERENCES galley.post_targets (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_account_id_fkey FOREIGN KEY (brand_id, account_id) REFERENCES galley.accounts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_targets ADD CONSTRAINT post_targets_destination_id_fkey FOREIGN KEY (brand_id, destination_id) REFERENCES galley.destinations (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_target_id_fkey FOREIGN KEY (brand_id, target_id) REFERENCES galley.post_targets (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_part_id_fkey FOREIGN KEY (brand_id, part_id) REFERENCES galley.post_parts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_media ADD CONSTRAINT post_media_asset_id_fkey FOREIGN KEY (agency_id, asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_revisions ADD CONSTRAINT post_revisions_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_revisions ADD CONSTRAINT post_revisions_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_revisions ADD CONSTRAINT post_revisions_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_metrics_latest ADD CONSTRAINT post_metrics_latest_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_metrics_latest ADD CONSTRAINT post_metrics_latest_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.post_metrics_latest ADD CONSTRAINT post_metrics_latest_target_id_fkey FOREIGN KEY (brand_id, target_id) REFERENCES galley.post_targets (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_author_user_id_fkey FOREIGN KEY (author_user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_author_contact_id_fkey FOREIGN KEY (brand_id, author_contact_id) REFERENCES galley.client_contacts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_parent_id_fkey FOREIGN KEY (brand_id, parent_id) REFERENCES galley.comments (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.comments ADD CONSTRAINT comments_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.folders ADD CONSTRAINT folders_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.folders ADD CONSTRAINT folders_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.folders ADD CONSTRAINT folders_parent_id_fkey FOREIGN KEY (agency_id, parent_id) REFERENCES galley.folders (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.assets ADD CONSTRAINT assets_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.assets ADD CONSTRAINT assets_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.assets ADD CONSTRAINT assets_folder_id_fkey FOREIGN KEY (agency_id, folder_id) REFERENCES galley.folders (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.assets ADD CONSTRAINT assets_category_id_fkey FOREIGN KEY (agency_id, category_id) REFERENCES galley.categories (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_versions ADD CONSTRAINT asset_versions_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_versions ADD CONSTRAINT asset_versions_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_versions ADD CONSTRAINT asset_versions_asset_id_fkey FOREIGN KEY (agency_id, asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_variants ADD CONSTRAINT asset_variants_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_variants ADD CONSTRAINT asset_variants_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_variants ADD CONSTRAINT asset_variants_asset_id_fkey FOREIGN KEY (agency_id, asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_usage ADD CONSTRAINT asset_usage_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_usage ADD CONSTRAINT asset_usage_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_usage ADD CONSTRAINT asset_usage_asset_id_fkey FOREIGN KEY (agency_id, asset_id) REFERENCES galley.assets (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.asset_usage ADD CONSTRAINT asset_usage_used_by_fkey FOREIGN KEY (used_by) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.workflows ADD CONSTRAINT workflows_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.workflows ADD CONSTRAINT workflows_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.approvals ADD CONSTRAINT approvals_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.approvals ADD CONSTRAINT approvals_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.approvals ADD CONSTRAINT approvals_post_id_fkey FOREIGN KEY (brand_id, post_id) REFERENCES galley.posts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.approvals ADD CONSTRAINT approvals_approver_user_id_fkey FOREIGN KEY (approver_user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.approvals ADD CONSTRAINT approvals_approver_contact_id_fkey FOREIGN KEY (brand_id, approver_contact_id) REFERENCES galley.client_contacts (brand_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.imports ADD CONSTRAINT imports_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.imports ADD CONSTRAINT imports_brand_id_fkey FOREIGN KEY (agency_id, brand_id) REFERENCES galley.brands (agency_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.saved_views ADD CONSTRAINT saved_views_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES galley.agencies (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE galley.saved_views ADD CONSTRAINT saved_views_user_id_fkey FOREIGN KEY (user_id) REFERENCES galley.profiles (id) DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX agencies_by_slug ON galley.agencies (slug) WHERE deleted_at IS NULL AND slug IS NOT NULL;
CREATE UNIQUE INDEX agencies_by_email ON galley.agencies (email) WHERE deleted_at IS NULL AND email IS NOT NULL;
CREATE UNIQUE INDEX profiles_by_email ON galley.profiles (email) WHERE deleted_at IS NULL AND email IS NOT NULL;
CREATE INDEX profiles_of_avatar_asset_id ON galley.profiles (avatar_asset_id) WHERE avatar_asset_id IS NOT NULL;
CREATE UNIQUE INDEX memberships_by_user_id ON galley.memberships (agency_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX memberships_on_role ON galley.memberships (role) WHERE deleted_at IS NULL;
CREATE INDEX memberships_of_agency_id ON galley.memberships (agency_id);
CREATE INDEX memberships_of_user_id ON galley.memberships (user_id);
CREATE UNIQUE INDEX permission_grants_by_user_id_brand_id_resource_action ON galley.permission_grants (agency_id, user_id, coalesce(brand_id, '00000000-0000-0000-0000-000000000000'), resource, action) WHERE deleted_at IS NULL;
CREATE INDEX permission_grants_of_agency_id ON galley.permission_grants (agency_id);
CREATE INDEX permission_grants_of_user_id ON galley.permission_grants (user_id);
CREATE INDEX permission_grants_of_brand_id ON galley.permission_grants (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX brands_on_industry ON galley.brands (industry) WHERE deleted_at IS NULL AND industry IS NOT NULL;
CREATE INDEX brands_on_position ON galley.brands (position) WHERE deleted_at IS NULL;
CREATE INDEX brands_of_agency_id ON galley.brands (agency_id);
CREATE INDEX brands_of_owner_id ON galley.brands (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX brands_of_logo_asset_id ON galley.brands (logo_asset_id) WHERE logo_asset_id IS NOT NULL;
CREATE INDEX brands_of_workflow_id ON galley.brands (workflow_id) WHERE workflow_id IS NOT NULL;
CREATE UNIQUE INDEX brand_members_by_brand_id_user_id ON galley.brand_members (agency_id, brand_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX brand_members_of_agency_id ON galley.brand_members (agency_id);
CREATE INDEX brand_members_of_brand_id ON galley.brand_members (brand_id);
CREATE INDEX brand_members_of_user_id ON galley.brand_members (user_id);
CREATE UNIQUE INDEX client_contacts_by_brand_id_email ON galley.client_contacts (agency_id, brand_id, email) WHERE deleted_at IS NULL;
CREATE INDEX client_contacts_of_agency_id ON galley.client_contacts (agency_id);
CREATE INDEX client_contacts_of_brand_id ON galley.client_contacts (brand_id);
CREATE INDEX client_contacts_of_user_id ON galley.client_contacts (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX posting_slots_on_brand_id_weekday_at ON galley.posting_slots (brand_id, weekday, at) WHERE deleted_at IS NULL;
CREATE INDEX posting_slots_of_agency_id ON galley.posting_slots (agency_id);
CREATE INDEX posting_slots_of_brand_id ON galley.posting_slots (brand_id);
CREATE INDEX posting_slots_of_account_id ON galley.posting_slots (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX blackouts_on_start_on ON galley.blackouts (start_on) WHERE deleted_at IS NULL;
CREATE INDEX blackouts_of_agency_id ON galley.blackouts (agency_id);
CREATE INDEX blackouts_of_brand_id ON galley.blackouts (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX calendar_notes_on_start_on_end_on ON galley.calendar_notes (start_on, end_on) WHERE deleted_at IS NULL;
CREATE INDEX calendar_notes_of_agency_id ON galley.calendar_notes (agency_id);
CREATE INDEX calendar_notes_of_brand_id ON galley.calendar_notes (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX connections_on_token_expires_at ON galley.connections (token_expires_at) WHERE deleted_at IS NULL AND token_expires_at IS NOT NULL;
CREATE INDEX connections_on_status ON galley.connections (status) WHERE deleted_at IS NULL;
CREATE INDEX connections_of_agency_id ON galley.connections (agency_id);
CREATE INDEX connections_of_brand_id ON galley.connections (brand_id) WHERE brand_id IS NOT NULL;
CREATE UNIQUE INDEX accounts_by_brand_id_platform_platform_account_id ON galley.accounts (agency_id, brand_id, platform, platform_account_id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_on_platform_active ON galley.accounts (platform, active) WHERE deleted_at IS NULL;
CREATE INDEX accounts_of_agency_id ON galley.accounts (agency_id);
CREATE INDEX accounts_of_brand_id ON galley.accounts (brand_id);
CREATE INDEX accounts_of_connection_id ON galley.accounts (connection_id) WHERE connection_id IS NOT NULL;
CREATE INDEX accounts_of_avatar_asset_id ON galley.accounts (avatar_asset_id) WHERE avatar_asset_id IS NOT NULL;
CREATE UNIQUE INDEX destinations_by_account_id_kind_external_id ON galley.destinations (agency_id, account_id, kind, external_id) WHERE deleted_at IS NULL;
CREATE INDEX destinations_of_agency_id ON galley.destinations (agency_id);
CREATE INDEX destinations_of_brand_id ON galley.destinations (brand_id);
CREATE INDEX destinations_of_account_id ON galley.destinations (account_id);
CREATE INDEX destinations_of_parent_id ON galley.destinations (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX campaigns_on_brand_id_status ON galley.campaigns (brand_id, status) WHERE deleted_at IS NULL;
CREATE INDEX campaigns_on_start_date_end_date ON galley.campaigns (start_date, end_date) WHERE deleted_at IS NULL;
CREATE INDEX campaigns_of_agency_id ON galley.campaigns (agency_id);
CREATE INDEX campaigns_of_brand_id ON galley.campaigns (brand_id);
CREATE UNIQUE INDEX categories_by_kind_name_brand_id ON galley.categories (agency_id, kind, name, coalesce(brand_id, '00000000-0000-0000-0000-000000000000')) WHERE deleted_at IS NULL;
CREATE INDEX categories_of_agency_id ON galley.categories (agency_id);
CREATE INDEX categories_of_brand_id ON galley.categories (brand_id) WHERE brand_id IS NOT NULL;
CREATE UNIQUE INDEX tags_by_name_brand_id ON galley.tags (agency_id, name, coalesce(brand_id, '00000000-0000-0000-0000-000000000000')) WHERE deleted_at IS NULL;
CREATE INDEX tags_of_agency_id ON galley.tags (agency_id);
CREATE INDEX tags_of_brand_id ON galley.tags (brand_id) WHERE brand_id IS NOT NULL;
CREATE UNIQUE INDEX brand_categories_by_brand_id_category_id ON galley.brand_categories (agency_id, brand_id, category_id) WHERE deleted_at IS NULL;
CREATE INDEX brand_categories_of_agency_id ON galley.brand_categories (agency_id);
CREATE INDEX brand_categories_of_brand_id ON galley.brand_categories (brand_id);
CREATE INDEX brand_categories_of_category_id ON galley.brand_categories (category_id);
CREATE UNIQUE INDEX brand_tags_by_brand_id_tag_id ON galley.brand_tags (agency_id, brand_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX brand_tags_of_agency_id ON galley.brand_tags (agency_id);
CREATE INDEX brand_tags_of_brand_id ON galley.brand_tags (brand_id);
CREATE INDEX brand_tags_of_tag_id ON galley.brand_tags (tag_id);
CREATE UNIQUE INDEX snippets_by_name_brand_id ON galley.snippets (agency_id, name, coalesce(brand_id, '00000000-0000-0000-0000-000000000000')) WHERE deleted_at IS NULL;
CREATE INDEX snippets_of_agency_id ON galley.snippets (agency_id);
CREATE INDEX snippets_of_brand_id ON galley.snippets (brand_id) WHERE brand_id IS NOT NULL;
CREATE UNIQUE INDEX post_categories_by_post_id_category_id ON galley.post_categories (agency_id, post_id, category_id) WHERE deleted_at IS NULL;
CREATE INDEX post_categories_of_agency_id ON galley.post_categories (agency_id);
CREATE INDEX post_categories_of_brand_id ON galley.post_categories (brand_id);
CREATE INDEX post_categories_of_post_id ON galley.post_categories (post_id);
CREATE INDEX post_categories_of_category_id ON galley.post_categories (category_id);
CREATE UNIQUE INDEX post_tags_by_post_id_tag_id ON galley.post_tags (agency_id, post_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX post_tags_of_agency_id ON galley.post_tags (agency_id);
CREATE INDEX post_tags_of_brand_id ON galley.post_tags (brand_id);
CREATE INDEX post_tags_of_post_id ON galley.post_tags (post_id);
CREATE INDEX post_tags_of_tag_id ON galley.post_tags (tag_id);
CREATE UNIQUE INDEX asset_tags_by_asset_id_tag_id ON galley.asset_tags (agency_id, asset_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX asset_tags_of_agency_id ON galley.asset_tags (agency_id);
CREATE INDEX asset_tags_of_brand_id ON galley.asset_tags (brand_id);
CREATE INDEX asset_tags_of_asset_id ON galley.asset_tags (asset_id);
CREATE INDEX asset_tags_of_tag_id ON galley.asset_tags (tag_id);
CREATE UNIQUE INDEX campaign_tags_by_campaign_id_tag_id ON galley.campaign_tags (agency_id, campaign_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX campaign_tags_of_agency_id ON galley.campaign_tags (agency_id);
CREATE INDEX campaign_tags_of_brand_id ON galley.campaign_tags (brand_id);
CREATE INDEX campaign_tags_of_campaign_id ON galley.campaign_tags (campaign_id);
CREATE INDEX campaign_tags_of_tag_id ON galley.campaign_tags (tag_id);
CREATE UNIQUE INDEX posts_by_series_id_occurrence_on ON galley.posts (agency_id, series_id, coalesce(occurrence_on, '-infinity')) WHERE deleted_at IS NULL AND series_id IS NOT NULL;
CREATE INDEX posts_on_brand_id_scheduled_local ON galley.posts (brand_id, scheduled_local) WHERE deleted_at IS NULL;
CREATE INDEX posts_on_brand_id_content_state_scheduled_at ON galley.posts (brand_id, content_state, scheduled_at) WHERE deleted_at IS NULL;
CREATE INDEX posts_on_brand_id_created_at ON galley.posts (brand_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX posts_on_series_id ON galley.posts (series_id) WHERE deleted_at IS NULL AND series_id IS NOT NULL;
CREATE INDEX posts_of_agency_id ON galley.posts (agency_id);
CREATE INDEX posts_of_brand_id ON galley.posts (brand_id);
CREATE INDEX posts_of_campaign_id ON galley.posts (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX posts_of_author_id ON galley.posts (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX posts_of_slot_id ON galley.posts (slot_id) WHERE slot_id IS NOT NULL;
CREATE INDEX posts_of_import_id ON galley.posts (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX posts_of_locked_by ON galley.posts (locked_by) WHERE locked_by IS NOT NULL;
CREATE INDEX post_parts_on_post_id_position ON galley.post_parts (post_id, position) WHERE deleted_at IS NULL;
CREATE INDEX post_parts_of_agency_id ON galley.post_parts (agency_id);
CREATE INDEX post_parts_of_brand_id ON galley.post_parts (brand_id);
CREATE INDEX post_parts_of_post_id ON galley.post_parts (post_id);
CREATE INDEX post_parts_of_target_id ON galley.post_parts (target_id) WHERE target_id IS NOT NULL;
CREATE UNIQUE INDEX post_targets_by_post_id_account_id_destination_id_post_type ON galley.post_targets (agency_id, post_id, account_id, coalesce(destination_id, '00000000-0000-0000-0000-000000000000'), post_type) WHERE deleted_at IS NULL;
CREATE INDEX post_targets_on_brand_id_delivery_state_scheduled_at ON galley.post_targets (brand_id, delivery_state, scheduled_at) WHERE deleted_at IS NULL;
CREATE INDEX post_targets_on_delivery_state_scheduled_at ON galley.post_targets (delivery_state, scheduled_at) WHERE deleted_at IS NULL;
CREATE INDEX post_targets_on_platform_delivery_state ON galley.post_targets (platform, delivery_state) WHERE deleted_at IS NULL;
CREATE INDEX post_targets_on_platform_post_id ON galley.post_targets (platform_post_id) WHERE deleted_at IS NULL AND platform_post_id IS NOT NULL;
CREATE INDEX post_targets_of_agency_id ON galley.post_targets (agency_id);
CREATE INDEX post_targets_of_brand_id ON galley.post_targets (brand_id);
CREATE INDEX post_targets_of_post_id ON galley.post_targets (post_id);
CREATE INDEX post_targets_of_account_id ON galley.post_targets (account_id);
CREATE INDEX post_targets_of_destination_id ON galley.post_targets (destination_id) WHERE destination_id IS NOT NULL;
CREATE INDEX post_media_on_post_id_position ON galley.post_media (post_id, position) WHERE deleted_at IS NULL;
CREATE INDEX post_media_of_agency_id ON galley.post_media (agency_id);
CREATE INDEX post_media_of_brand_id ON galley.post_media (brand_id);
CREATE INDEX post_media_of_post_id ON galley.post_media (post_id);
CREATE INDEX post_media_of_target_id ON galley.post_media (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX post_media_of_part_id ON galley.post_media (part_id) WHERE part_id IS NOT NULL;
CREATE INDEX post_media_of_asset_id ON galley.post_media (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX post_revisions_on_post_id_revision ON galley.post_revisions (post_id, revision) WHERE deleted_at IS NULL;
CREATE INDEX post_revisions_on_row_id_field ON galley.post_revisions (row_id, field) WHERE deleted_at IS NULL;
CREATE INDEX post_revisions_of_agency_id ON galley.post_revisions (agency_id);
CREATE INDEX post_revisions_of_brand_id ON galley.post_revisions (brand_id);
CREATE INDEX post_revisions_of_post_id ON galley.post_revisions (post_id);
CREATE UNIQUE INDEX post_metrics_latest_by_target_id_metric ON galley.post_metrics_latest (agency_id, target_id, metric) WHERE deleted_at IS NULL;
CREATE INDEX post_metrics_latest_of_agency_id ON galley.post_metrics_latest (agency_id);
CREATE INDEX post_metrics_latest_of_brand_id ON galley.post_metrics_latest (brand_id);
CREATE INDEX post_metrics_latest_of_target_id ON galley.post_metrics_latest (target_id);
CREATE INDEX comments_on_subject_id_created_at ON galley.comments (subject_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX comments_of_agency_id ON galley.comments (agency_id);
CREATE INDEX comments_of_brand_id ON galley.comments (brand_id);
CREATE INDEX comments_of_author_user_id ON galley.comments (author_user_id) WHERE author_user_id IS NOT NULL;
CREATE INDEX comments_of_author_contact_id ON galley.comments (author_contact_id) WHERE author_contact_id IS NOT NULL;
CREATE INDEX comments_of_parent_id ON galley.comments (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX comments_of_resolved_by ON galley.comments (resolved_by) WHERE resolved_by IS NOT NULL;
CREATE INDEX folders_of_agency_id ON galley.folders (agency_id);
CREATE INDEX folders_of_brand_id ON galley.folders (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX folders_of_parent_id ON galley.folders (parent_id) WHERE parent_id IS NOT NULL;
CREATE UNIQUE INDEX assets_by_sha256_brand_id ON galley.assets (agency_id, sha256, coalesce(brand_id, '00000000-0000-0000-0000-000000000000')) WHERE deleted_at IS NULL AND sha256 IS NOT NULL;
CREATE INDEX assets_on_brand_id_created_at ON galley.assets (brand_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX assets_on_mime ON galley.assets (mime) WHERE deleted_at IS NULL;
CREATE INDEX assets_on_kind ON galley.assets (kind) WHERE deleted_at IS NULL;
CREATE INDEX assets_of_agency_id ON galley.assets (agency_id);
CREATE INDEX assets_of_brand_id ON galley.assets (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX assets_of_folder_id ON galley.assets (folder_id) WHERE folder_id IS NOT NULL;
CREATE INDEX assets_of_category_id ON galley.assets (category_id) WHERE category_id IS NOT NULL;
CREATE UNIQUE INDEX asset_versions_by_asset_id_number ON galley.asset_versions (agency_id, asset_id, number) WHERE deleted_at IS NULL;
CREATE INDEX asset_versions_of_agency_id ON galley.asset_versions (agency_id);
CREATE INDEX asset_versions_of_brand_id ON galley.asset_versions (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX asset_versions_of_asset_id ON galley.asset_versions (asset_id);
CREATE UNIQUE INDEX asset_variants_by_asset_id_purpose ON galley.asset_variants (agency_id, asset_id, purpose) WHERE deleted_at IS NULL;
CREATE INDEX asset_variants_of_agency_id ON galley.asset_variants (agency_id);
CREATE INDEX asset_variants_of_brand_id ON galley.asset_variants (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX asset_variants_of_asset_id ON galley.asset_variants (asset_id);
CREATE UNIQUE INDEX asset_usage_by_asset_id_used_in_used_id ON galley.asset_usage (agency_id, asset_id, used_in, used_id) WHERE deleted_at IS NULL;
CREATE INDEX asset_usage_on_used_id ON galley.asset_usage (used_id) WHERE deleted_at IS NULL;
CREATE INDEX asset_usage_of_agency_id ON galley.asset_usage (agency_id);
CREATE INDEX asset_usage_of_brand_id ON galley.asset_usage (brand_id);
CREATE INDEX asset_usage_of_asset_id ON galley.asset_usage (asset_id);
CREATE INDEX asset_usage_of_used_by ON galley.asset_usage (used_by) WHERE used_by IS NOT NULL;
CREATE INDEX workflows_on_type_active ON galley.workflows (type, active) WHERE deleted_at IS NULL;
CREATE INDEX workflows_of_agency_id ON galley.workflows (agency_id);
CREATE INDEX workflows_of_brand_id ON galley.workflows (brand_id) WHERE brand_id IS NOT NULL;
CREATE UNIQUE INDEX approvals_by_post_id_revision_level_approver_user_id_approver_contact_id ON galley.approvals (agency_id, post_id, revision, level, coalesce(approver_user_id, '00000000-0000-0000-0000-000000000000'), coalesce(approver_contact_id, '00000000-0000-0000-0000-000000000000')) WHERE deleted_at IS NULL;
CREATE INDEX approvals_on_post_id_decision ON galley.approvals (post_id, decision) WHERE deleted_at IS NULL;
CREATE INDEX approvals_on_approver_user_id_decision ON galley.approvals (approver_user_id, decision) WHERE deleted_at IS NULL;
CREATE INDEX approvals_on_approver_contact_id_decision ON galley.approvals (approver_contact_id, decision) WHERE deleted_at IS NULL;
CREATE INDEX approvals_of_agency_id ON galley.approvals (agency_id);
CREATE INDEX approvals_of_brand_id ON galley.approvals (brand_id);
CREATE INDEX approvals_of_post_id ON galley.approvals (post_id);
CREATE INDEX approvals_of_approver_user_id ON galley.approvals (approver_user_id) WHERE approver_user_id IS NOT NULL;
CREATE INDEX approvals_of_approver_contact_id ON galley.approvals (approver_contact_id) WHERE approver_contact_id IS NOT NULL;
CREATE INDEX imports_on_file_hash ON galley.imports (file_hash) WHERE deleted_at IS NULL;
CREATE INDEX imports_of_agency_id ON galley.imports (agency_id);
CREATE INDEX imports_of_brand_id ON galley.imports (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX saved_views_on_user_id_screen ON galley.saved_views (user_id, screen) WHERE deleted_at IS NULL;
CREATE INDEX saved_views_of_agency_id ON galley.saved_views (agency_id);
CREATE INDEX saved_views_of_user_id ON galley.saved_views (user_id) WHERE user_id IS NOT NULL;
RESET ROLE;

-- What the networks report, by month; what is made of it; and the questions that screens ask about it. A raw figure is kept for
-- a year, its last value of each day for ever. Views show what their reader may see (security_invoker).
SET ROLE galley_owner;

CREATE TABLE galley.post_metrics (
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    target_id uuid NOT NULL,
    metric text NOT NULL CHECK (char_length(metric) <= 80),
    value double precision NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (target_id, metric, recorded_at),
    FOREIGN KEY (brand_id, target_id) REFERENCES galley.post_targets (brand_id, id) ON DELETE CASCADE
) PARTITION BY RANGE (recorded_at);
CREATE INDEX post_metrics_of_brand_id ON galley.post_metrics (brand_id, target_id);
CREATE TABLE galley.post_metrics_daily (
    agency_id uuid NOT NULL,
    brand_id uuid NOT NULL,
    target_id uuid NOT NULL,
    metric text NOT NULL CHECK (char_length(metric) <= 80),
    date date NOT NULL,
    value double precision NOT NULL,
    PRIMARY KEY (target_id, metric, date),
    FOREIGN KEY (brand_id, target_id) REFERENCES galley.post_targets (brand_id, id) ON DELETE CASCADE
);
CREATE INDEX post_metrics_daily_of_brand_id ON galley.post_metrics_daily (brand_id, target_id);

ALTER TABLE galley.post_metrics ENABLE ROW LEVEL SECURITY;
ALTER TABLE galley.post_metrics_daily ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON galley.post_metrics, galley.post_metrics_daily TO authenticated;
GRANT SELECT, INSERT, DELETE ON galley.post_metrics, galley.post_metrics_daily TO galley_worker;
CREATE POLICY reach ON galley.post_metrics FOR SELECT TO authenticated USING (brand_id = ANY ((SELECT galley.my_brands())::uuid[]));
CREATE POLICY reach ON galley.post_metrics_daily FOR SELECT TO authenticated USING (brand_id = ANY ((SELECT galley.my_brands())::uuid[]));
CREATE POLICY worker ON galley.post_metrics TO galley_worker USING (true);
CREATE POLICY worker ON galley.post_metrics_daily TO galley_worker USING (true);

-- The id of a row whose key is natural, the same that a desktop makes: UUIDv8 of SHA-256 of the table, a NUL and its key.
CREATE FUNCTION galley.natural_id(tbl text, key text[]) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    digest bytea := sha256(convert_to(tbl, 'UTF8') || '\x00' || convert_to(array_to_string(key, E'\n'), 'UTF8'));
BEGIN
    digest := set_byte(set_byte(digest, 6, get_byte(digest, 6) & 15 | 128), 8, get_byte(digest, 8) & 63 | 128);
    RETURN encode(substring(digest FROM 1 FOR 16), 'hex')::uuid;
END
$$;

-- The newest figure of each kind is what desktops are told; one that comes late changes nothing.
CREATE FUNCTION galley.after_metrics() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO galley.post_metrics_latest AS l (id, agency_id, brand_id, target_id, metric, value, recorded_at)
        SELECT DISTINCT ON (n.target_id, n.metric) galley.natural_id('post_metrics_latest', ARRAY[n.target_id::text, n.metric]),
            n.agency_id, n.brand_id, n.target_id, n.metric, n.value, n.recorded_at
        FROM new_rows n ORDER BY n.target_id, n.metric, n.recorded_at DESC
    ON CONFLICT (id) DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at, deleted_at = NULL
        WHERE l.recorded_at < excluded.recorded_at;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow AFTER INSERT ON galley.post_metrics REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION galley.after_metrics();

-- Months begin in UTC. Makes those from the one of `since` on that are not there.
CREATE FUNCTION galley.make_months(since date, months int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    month date;
    name text;
    made int := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('galley.make_months', 0));
    FOR i IN 0 .. months - 1 LOOP
        month := date_trunc('month', since) + i * interval '1 month';
        name := 'post_metrics_' || to_char(month, 'YYYY_MM');
        CONTINUE WHEN to_regclass('galley.' || name) IS NOT NULL;
        EXECUTE format('CREATE TABLE galley.%I PARTITION OF galley.post_metrics FOR VALUES FROM (%L) TO (%L)', name,
            month::timestamptz, (month + interval '1 month')::timestamptz);
        EXECUTE format('ALTER TABLE galley.%I ENABLE ROW LEVEL SECURITY', name);
        made := made + 1;
    END LOOP;
    RETURN made;
END
$$;

-- Keeps each day's last value of the months that end before `since`, and drops them; their number.
CREATE FUNCTION galley.fold_months(since timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    old record;
    folded int := 0;
BEGIN
    FOR old IN SELECT c.relname AS name, to_date(right(c.relname, 7), 'YYYY_MM') AS month
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'galley.post_metrics'::regclass
            AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= since ORDER BY 2
    LOOP
        INSERT INTO galley.post_metrics_daily (agency_id, brand_id, target_id, metric, date, value)
            SELECT DISTINCT ON (m.target_id, m.metric, m.recorded_at::date) m.agency_id, m.brand_id, m.target_id, m.metric, m.recorded_at::date, m.value
            FROM galley.post_metrics m WHERE m.recorded_at >= old.month AND m.recorded_at < old.month + interval '1 month'
            ORDER BY m.target_id, m.metric, m.recorded_at::date, m.recorded_at DESC
            ON CONFLICT DO NOTHING;
        EXECUTE format('DROP TABLE galley.%I', old.name);
        folded := folded + 1;
    END LOOP;
    RETURN folded;
END
$$;
GRANT EXECUTE ON FUNCTION galley.make_months(date, int), galley.fold_months(timestamptz) TO galley_worker;
SELECT galley.make_months((now() - interval '1 month')::date, 15);

-- How a post did: its networks, how many are out, and of each figure the sum over its networks of the latest value.
CREATE VIEW galley.post_performance WITH (security_invoker = true) AS
    SELECT p.id AS post_id, p.agency_id, p.brand_id, p.campaign_id,
        (SELECT count(*) FROM galley.post_targets t WHERE t.post_id = p.id AND t.deleted_at IS NULL) AS targets,
        (SELECT count(*) FROM galley.post_targets t WHERE t.post_id = p.id AND t.deleted_at IS NULL AND t.delivery_state = 'published') AS published,
        (SELECT coalesce(jsonb_object_agg(s.metric, s.value), '{}') FROM (
            SELECT l.metric, sum(l.value) AS value FROM galley.post_metrics_latest l
            JOIN galley.post_targets t ON t.id = l.target_id AND t.deleted_at IS NULL
            WHERE t.post_id = p.id AND l.deleted_at IS NULL GROUP BY l.metric) AS s) AS metrics
    FROM galley.posts p WHERE p.deleted_at IS NULL;

-- Whether an account can publish, the worst first: what has ended is said before what will end.
CREATE VIEW galley.account_health WITH (security_invoker = true) AS
    SELECT a.id AS account_id, a.agency_id, a.brand_id, a.platform,
        CASE WHEN c.id IS NULL OR c.status = 'disconnected' THEN 'disconnected'
            WHEN c.status = 'expired' OR c.token_expires_at <= now() THEN 'expired'
            WHEN c.status = 'revoked' THEN 'revoked'
            WHEN c.status = 'error' THEN 'error'
            WHEN NOT a.active THEN 'paused'
            WHEN c.last_verified_at IS NULL THEN 'unverified'
            WHEN c.token_expires_at <= now() + interval '7 days' THEN 'expiring_soon'
            ELSE 'healthy' END AS health,
        (SELECT count(*) FROM galley.post_targets t WHERE t.account_id = a.id AND t.deleted_at IS NULL) AS posts,
        (SELECT count(*) FROM galley.post_targets t WHERE t.account_id = a.id AND t.deleted_at IS NULL AND t.delivery_state = 'failed') AS failed
    FROM galley.accounts a LEFT JOIN galley.connections c ON c.id = a.connection_id AND c.deleted_at IS NULL
    WHERE a.deleted_at IS NULL;

-- What waits for somebody's word; `stale`: the post is no longer what they were asked about.
CREATE VIEW galley.approval_inbox WITH (security_invoker = true) AS
    SELECT a.id AS approval_id, a.agency_id, a.brand_id, a.post_id, a.approver_user_id, a.level, a.due_at, p.title,
        a.content_hash IS DISTINCT FROM p.content_hash AS stale
    FROM galley.approvals a JOIN galley.posts p ON p.id = a.post_id
    WHERE a.decision = 'pending' AND a.deleted_at IS NULL AND p.deleted_at IS NULL AND p.content_state = 'in_review';

-- How full an account's days are, beside what it may send on one (caps.daily).
CREATE VIEW galley.account_days WITH (security_invoker = true) AS
    SELECT t.account_id, t.agency_id, t.brand_id, coalesce(t.scheduled_local_override, p.scheduled_local)::date AS day, count(*) AS queued,
        max((a.caps ->> 'daily')::numeric) AS cap
    FROM galley.post_targets t JOIN galley.posts p ON p.id = t.post_id AND p.deleted_at IS NULL JOIN galley.accounts a ON a.id = t.account_id
    WHERE t.deleted_at IS NULL AND t.delivery_state IN ('scheduled', 'held', 'claimed', 'sending', 'unconfirmed', 'published')
        AND coalesce(t.scheduled_local_override, p.scheduled_local) IS NOT NULL
    GROUP BY 1, 2, 3, 4;

-- Assets that nothing uses, and those whose licence ends within 30 days or has ended.
CREATE VIEW galley.asset_attention WITH (security_invoker = true) AS
    SELECT a.id AS asset_id, a.agency_id, a.brand_id, a.licence_until,
        a.usage_count = 0 AND NOT EXISTS (SELECT FROM galley.post_media m WHERE m.asset_id = a.id AND m.deleted_at IS NULL) AS unused,
        coalesce(a.licence_until <= (now() AT TIME ZONE 'UTC')::date + 30, false) AS expiring
    FROM galley.assets a WHERE a.deleted_at IS NULL;

-- When people answer: the mean of the engagement of what went out, by weekday (0 Monday) and hour where it was planned.
CREATE VIEW galley.engagement_hours WITH (security_invoker = true) AS
    SELECT t.brand_id, t.agency_id, t.account_id, extract(isodow FROM s.at)::int - 1 AS weekday, extract(hour FROM s.at)::int AS hour,
        count(*) AS posts, avg(e.engagement) AS engagement
    FROM galley.post_targets t JOIN galley.posts p ON p.id = t.post_id AND p.deleted_at IS NULL
    CROSS JOIN LATERAL (SELECT coalesce(t.scheduled_local_override, p.scheduled_local, t.published_at AT TIME ZONE coalesce(p.scheduled_zone, 'UTC')) AS at) AS s
    CROSS JOIN LATERAL (SELECT sum(l.value) AS engagement FROM galley.post_metrics_latest l WHERE l.target_id = t.id AND l.deleted_at IS NULL
        AND l.metric IN ('likes', 'comments', 'shares', 'saves')) AS e
    WHERE t.deleted_at IS NULL AND t.delivery_state = 'published' AND s.at IS NOT NULL AND e.engagement IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5;

GRANT SELECT ON galley.post_performance, galley.account_health, galley.approval_inbox, galley.account_days, galley.asset_attention,
    galley.engagement_hours TO authenticated, galley_worker;
RESET ROLE;

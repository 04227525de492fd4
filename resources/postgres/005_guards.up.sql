-- Rules that every way into the tables obeys: steps of the two state machines (resources/schema/transitions.json), what was
-- sent or approved, and who may do what. The desktop's core/store/Guard says the same beforehand, for a better message.
-- A refusal is an error of SQLSTATE 42501 (forbidden) or GA400 with one of the protocol's codes as its message.
SET ROLE galley_owner;

CREATE FUNCTION galley.may_step(machine text, was text, becomes text, actor text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT was = becomes OR EXISTS (SELECT FROM (VALUES
        ('content_state', 'idea', 'draft', 'person'),
        ('content_state', 'draft', 'idea', 'person'),
        ('content_state', 'draft', 'in_review', 'person'),
        ('content_state', 'changes_requested', 'in_review', 'person'),
        ('content_state', 'rejected', 'in_review', 'person'),
        ('content_state', 'approved', 'in_review', 'person'),
        ('content_state', 'in_review', 'draft', 'person'),
        ('content_state', 'in_review', 'approved', 'both'),
        ('content_state', 'in_review', 'changes_requested', 'both'),
        ('content_state', 'in_review', 'rejected', 'both'),
        ('content_state', 'draft', 'approved', 'person'),
        ('content_state', 'approved', 'changes_requested', 'both'),
        ('content_state', 'approved', 'rejected', 'both'),
        ('content_state', 'changes_requested', 'approved', 'both'),
        ('content_state', 'rejected', 'approved', 'both'),
        ('content_state', 'approved', 'draft', 'person'),
        ('content_state', 'changes_requested', 'draft', 'person'),
        ('content_state', 'rejected', 'draft', 'person'),
        ('content_state', 'draft', 'changes_requested', 'person'),
        ('content_state', 'draft', 'rejected', 'person'),
        ('content_state', 'idea', 'archived', 'person'),
        ('content_state', 'draft', 'archived', 'person'),
        ('content_state', 'changes_requested', 'archived', 'person'),
        ('content_state', 'rejected', 'archived', 'person'),
        ('content_state', 'approved', 'archived', 'person'),
        ('content_state', 'cancelled', 'archived', 'person'),
        ('content_state', 'archived', 'idea', 'person'),
        ('content_state', 'archived', 'draft', 'person'),
        ('content_state', 'archived', 'changes_requested', 'person'),
        ('content_state', 'archived', 'rejected', 'person'),
        ('content_state', 'archived', 'approved', 'person'),
        ('content_state', 'archived', 'cancelled', 'person'),
        ('content_state', 'idea', 'cancelled', 'person'),
        ('content_state', 'draft', 'cancelled', 'person'),
        ('content_state', 'in_review', 'cancelled', 'person'),
        ('content_state', 'changes_requested', 'cancelled', 'person'),
        ('content_state', 'approved', 'cancelled', 'person'),
        ('content_state', 'cancelled', 'idea', 'person'),
        ('content_state', 'cancelled', 'draft', 'person'),
        ('content_state', 'cancelled', 'in_review', 'person'),
        ('content_state', 'cancelled', 'changes_requested', 'person'),
        ('content_state', 'cancelled', 'approved', 'person'),
        ('delivery_state', 'unscheduled', 'scheduled', 'person'),
        ('delivery_state', 'unscheduled', 'held', 'person'),
        ('delivery_state', 'unscheduled', 'cancelled', 'person'),
        ('delivery_state', 'scheduled', 'unscheduled', 'person'),
        ('delivery_state', 'scheduled', 'held', 'both'),
        ('delivery_state', 'scheduled', 'cancelled', 'person'),
        ('delivery_state', 'held', 'unscheduled', 'person'),
        ('delivery_state', 'held', 'scheduled', 'person'),
        ('delivery_state', 'held', 'cancelled', 'person'),
        ('delivery_state', 'cancelled', 'unscheduled', 'person'),
        ('delivery_state', 'cancelled', 'scheduled', 'person'),
        ('delivery_state', 'cancelled', 'held', 'person'),
        ('delivery_state', 'scheduled', 'claimed', 'worker'),
        ('delivery_state', 'scheduled', 'failed', 'worker'),
        ('delivery_state', 'claimed', 'scheduled', 'worker'),
        ('delivery_state', 'claimed', 'held', 'worker'),
        ('delivery_state', 'claimed', 'failed', 'worker'),
        ('delivery_state', 'claimed', 'sending', 'worker'),
        ('delivery_state', 'sending', 'scheduled', 'worker'),
        ('delivery_state', 'sending', 'published', 'worker'),
        ('delivery_state', 'sending', 'failed', 'worker'),
        ('delivery_state', 'sending', 'unconfirmed', 'worker'),
        ('delivery_state', 'unconfirmed', 'published', 'worker'),
        ('delivery_state', 'unconfirmed', 'scheduled', 'worker'),
        ('delivery_state', 'unconfirmed', 'failed', 'worker'),
        ('delivery_state', 'failed', 'scheduled', 'person'),
        ('delivery_state', 'failed', 'unscheduled', 'person'),
        ('delivery_state', 'failed', 'cancelled', 'person'),
        ('delivery_state', 'failed', 'published', 'worker'),
        ('delivery_state', 'published', 'removed', 'worker')) AS t (machine, was, becomes, who)
    WHERE t.machine = $1 AND t.was = $2 AND t.becomes = $3 AND t.who IN ($4, 'both'))
$$;

CREATE FUNCTION galley.refuse(code text, fields text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = CASE code WHEN 'forbidden' THEN '42501' ELSE 'GA400' END, MESSAGE = code,
        DETAIL = to_json(fields)::text;
END
$$;

CREATE FUNCTION galley.stamp() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.created_by := coalesce(galley.me(), NEW.created_by);
        NEW.created_at := least(NEW.created_at, now());
    END IF;
    NEW.updated_at := now();
    NEW.updated_by := coalesce(galley.me(), NEW.updated_by);
    NEW.rv := nextval('sync.rv'); -- under the row's lock, so that versions of a row follow one another
    RETURN NEW;
END
$$;

-- The columns in which two states of a row differ, without what stamp() writes.
CREATE FUNCTION galley.changed(was jsonb, becomes jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(n.key ORDER BY n.key), '{}') FROM jsonb_each(becomes) AS n
    WHERE n.value IS DISTINCT FROM was -> n.key AND n.key NOT IN ('rv', 'updated_at', 'updated_by')
$$;

-- The ids that this transaction has noted under a name; a rolled back step takes its notes with it.
CREATE FUNCTION galley.noted(name text) RETURNS uuid[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(nullif(current_setting('galley.' || name, true), ''), '{}')::uuid[]
$$;

CREATE FUNCTION galley.note(name text, id uuid) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT set_config('galley.' || name, (galley.noted(name) || id)::text, true)
$$;

-- Whoever makes a client sets it up too, in the same step.
CREATE FUNCTION galley.demand(resource text, action text, agency uuid, brand uuid, own boolean, platforms text[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    IF NOT galley.may(resource, action, agency, brand, own, platforms)
        AND NOT (brand = ANY (galley.noted('new_brands')) AND galley.my_role(agency) IS NOT NULL
            AND EXISTS (SELECT FROM brands WHERE id = brand AND agency_id = agency AND created_by = galley.me())) THEN
        PERFORM galley.refuse('forbidden', ARRAY[resource || '.' || action]);
    END IF;
END
$$;

-- The right that a step of the content asks for.
CREATE FUNCTION galley.step_action(was text, becomes text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN 'archived' IN (was, becomes) THEN 'archive'
        WHEN 'cancelled' IN (was, becomes) THEN 'cancel'
        WHEN becomes IN ('approved', 'changes_requested', 'rejected') THEN 'approve'
        WHEN becomes = 'in_review' THEN 'submit'
        WHEN was = 'approved' THEN 'edit_approved'
        ELSE 'edit' END
$$;

-- Roles and exceptions: nobody gives, changes or takes away what is above them.
CREATE FUNCTION galley.guard_role(tbl text, was jsonb, row_now jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    agency uuid := row_now ->> 'agency_id';
    mine text := galley.my_role(agency);
    exceptions jsonb := galley.my_exceptions(agency);
    receiver text;
    allowed boolean;
BEGIN
    CASE tbl
    WHEN 'memberships' THEN
        allowed := galley.may_assign(mine, exceptions, was ->> 'role', row_now ->> 'role');
    WHEN 'brand_members' THEN
        allowed := galley.may_assign_brand(mine, galley.my_role_at((row_now ->> 'brand_id')::uuid), exceptions,
                (row_now ->> 'brand_id')::uuid, row_now ->> 'role')
            OR (row_now ->> 'brand_id')::uuid = ANY (galley.noted('new_brands'));
    ELSE
        SELECT role INTO receiver FROM memberships WHERE agency_id = agency AND user_id = (row_now ->> 'user_id')::uuid
            AND deleted_at IS NULL;
        allowed := receiver IS NOT NULL
            AND galley.may_grant(mine, exceptions, receiver, row_now ->> 'resource', row_now ->> 'action')
            AND (was IS NULL OR galley.may_grant(mine, exceptions, receiver, was ->> 'resource', was ->> 'action'));
        IF row_now ->> 'action' = 'view' THEN
            PERFORM galley.refuse('invalid', ARRAY['action']); -- an exception gives no reach, and takes none
        END IF;
    END CASE;
    IF NOT allowed THEN
        PERFORM galley.refuse('forbidden', ARRAY['role']);
    END IF;
END
$$;

-- The cell (resource.action) that a change of these tables asks for; NULL where it is everybody's own.
CREATE FUNCTION galley.cell_of(tbl text, op text, columns text[], was jsonb, row_now jsonb) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    moves boolean := op = 'DELETE' OR 'deleted_at' = ANY (columns);
    mine boolean;
BEGIN
    CASE tbl
    WHEN 'brands' THEN
        RETURN CASE WHEN op = 'INSERT' THEN 'agency.add_client' WHEN moves THEN 'brands.delete'
            WHEN 'archived_at' = ANY (columns) THEN 'brands.archive' ELSE 'brands.edit' END;
    WHEN 'accounts' THEN
        -- A place where an account will be connected later is made by whoever plans for it.
        RETURN CASE WHEN op = 'INSERT' AND row_now ->> 'connection_id' IS NULL THEN 'posts.import'
            WHEN op = 'INSERT' THEN 'accounts.connect' WHEN moves THEN 'accounts.disconnect' ELSE 'accounts.edit' END;
    WHEN 'comments' THEN
        mine := coalesce((coalesce(was, row_now) ->> 'author_user_id')::uuid = galley.me(), false);
        IF op = 'INSERT' AND NOT mine THEN
            PERFORM galley.refuse('invalid', ARRAY['author_user_id']); -- nobody speaks in another's name
        END IF;
        RETURN CASE WHEN columns && ARRAY['resolved_by', 'resolved_at'] AND op = 'UPDATE' THEN 'comments.resolve'
            WHEN mine THEN 'comments.write' ELSE 'comments.delete' END;
    WHEN 'approvals' THEN
        RETURN CASE WHEN CASE op WHEN 'INSERT' THEN row_now ->> 'decision' = 'pending' ELSE NOT 'decision' = ANY (columns) END
            THEN 'posts.submit' ELSE 'posts.approve' END;
    WHEN 'saved_views' THEN
        mine := coalesce((coalesce(was, row_now) ->> 'user_id')::uuid = galley.me(), true);
        RETURN CASE WHEN NOT mine OR (row_now ->> 'shared')::boolean OR (was ->> 'shared')::boolean THEN 'views.share' END;
    ELSE
        RETURN 'agency.edit'; -- nothing is free because nobody thought of it
    END CASE;
END
$$;

-- For every table. Arguments: columns that a change leaves alone, columns that a new row leaves to the server, and
-- resource, insert, update, remove where the catalogue names them.
CREATE FUNCTION galley.guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    row_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ELSE to_jsonb(OLD) END;
    columns text[] := CASE TG_OP WHEN 'UPDATE' THEN galley.changed(was, row_now) ELSE '{}' END;
    bad text[];
    cell text;
    agency uuid := coalesce(row_now ->> 'agency_id', row_now ->> 'id');
    brand uuid := CASE TG_TABLE_NAME WHEN 'brands' THEN row_now ->> 'id' ELSE row_now ->> 'brand_id' END;
    own boolean := true; -- what belongs to no post is
BEGIN
    -- What our own triggers derive, and what programs write, is not a person's doing.
    IF pg_trigger_depth() = 1 AND galley.me() IS NOT NULL THEN
        IF TG_OP = 'UPDATE' THEN
            SELECT array_agg(c) INTO bad FROM unnest(columns) AS c WHERE c = ANY (TG_ARGV[0]::text[]);
        ELSIF TG_OP = 'INSERT' THEN
            SELECT array_agg(c) INTO bad FROM unnest(TG_ARGV[1]::text[]) AS c
                WHERE row_now -> c NOT IN ('null', '0', '{}', '"free"') AND NOT (c = 'revision' AND row_now -> c = '1');
        END IF;
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('immutable', bad);
        END IF;
        IF TG_TABLE_NAME = 'profiles' THEN
            -- A person may work for several agencies; what they are called is their own business.
            IF (row_now ->> 'id')::uuid <> galley.me() OR TG_OP <> 'UPDATE' OR columns && ARRAY['is_active', 'deleted_at'] THEN
                PERFORM galley.refuse('forbidden', ARRAY['members.change_role']);
            END IF;
        ELSIF TG_TABLE_NAME NOT IN ('posts', 'post_parts', 'post_targets', 'post_media') THEN
            cell := CASE WHEN TG_ARGV[2] IS NULL THEN galley.cell_of(TG_TABLE_NAME, TG_OP, columns, was, row_now)
                ELSE TG_ARGV[2] || '.' || CASE WHEN TG_OP = 'INSERT' THEN TG_ARGV[3]
                    WHEN TG_OP = 'DELETE' OR 'deleted_at' = ANY (columns) THEN TG_ARGV[5] ELSE TG_ARGV[4] END END;
            IF TG_TABLE_NAME = 'agencies' AND TG_OP = 'INSERT' THEN
                PERFORM galley.refuse('forbidden', ARRAY['agency.edit']); -- an agency begins with an account, elsewhere
            ELSIF cell IS NOT NULL THEN
                SELECT galley.me() IN (author_id, created_by) INTO own FROM posts WHERE id = (row_now ->> 'post_id')::uuid;
                PERFORM galley.demand(split_part(cell, '.', 1), split_part(cell, '.', 2), agency,
                    CASE WHEN cell LIKE 'agency.%' OR cell LIKE 'members.%' OR cell LIKE 'views.%' THEN NULL ELSE brand END,
                    coalesce(own, row_now ->> 'post_id' IS NULL), '{}');
            ELSIF galley.my_role(agency) IS NULL THEN
                PERFORM galley.refuse('forbidden', ARRAY['members.view']);
            END IF;
            IF TG_TABLE_NAME IN ('memberships', 'brand_members', 'permission_grants') THEN
                PERFORM galley.guard_role(TG_TABLE_NAME, was, row_now);
            END IF;
            IF TG_TABLE_NAME = 'brands' AND TG_OP = 'INSERT' THEN
                PERFORM galley.note('new_brands', brand);
            END IF;
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION galley.content_columns(tbl text) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE tbl WHEN 'posts' THEN ARRAY['title', 'body', 'content_type', 'settings']
        WHEN 'post_targets' THEN ARRAY['account_id', 'destination_id', 'platform', 'post_type', 'body_override', 'settings_override', 'deleted_at']
        WHEN 'post_parts' THEN ARRAY['position', 'body', 'deleted_at']
        ELSE ARRAY['asset_id', 'source_url', 'position', 'alt_text', 'crop', 'cover_ms', 'user_tags', 'deleted_at'] END
$$;

-- From claimed on, the content and the time of what is sent must not change; once it is out, never.
CREATE FUNCTION galley.refuse_sent(states text[], fields text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.refuse(CASE WHEN states && ARRAY['claimed', 'sending', 'unconfirmed'] THEN 'locked' ELSE 'immutable' END, fields);
END
$$;

-- A post and what is sent of it.
CREATE FUNCTION galley.guard_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    is_post boolean := TG_TABLE_NAME = 'posts';
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    row_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ELSE to_jsonb(OLD) END;
    columns text[] := CASE TG_OP WHEN 'UPDATE' THEN galley.changed(was, row_now) ELSE '{}' END;
    content text[] := galley.content_columns(TG_TABLE_NAME);
    plan text[] := ARRAY['scheduled_local', 'scheduled_zone', 'scheduled_fold', 'scheduled_local_override'];
    actor text := CASE WHEN galley.me() IS NULL THEN 'worker' ELSE 'person' END;
    machine text := CASE TG_TABLE_NAME WHEN 'posts' THEN 'content_state' WHEN 'post_targets' THEN 'delivery_state' END;
    before text;
    after text;
    post posts;
    own boolean := true;
    networks text[] := '{}';
    locked text[];
    here text[];
    touches boolean;
    needed text[] := '{}';
BEGIN
    IF pg_trigger_depth() > 1 THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF machine IS NOT NULL AND TG_OP <> 'DELETE' THEN
        before := coalesce(was ->> machine, CASE WHEN is_post THEN 'draft' ELSE 'unscheduled' END);
        after := row_now ->> machine;
        -- A new row stands as if it had been begun plainly and taken one step.
        IF NOT galley.may_step(machine, before, after, actor) AND NOT (actor = 'worker' AND TG_OP = 'INSERT') THEN
            PERFORM galley.refuse('invalid_transition', ARRAY[machine]);
        END IF;
    END IF;
    IF actor = 'worker' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;

    IF is_post AND TG_OP = 'INSERT' THEN
        IF row_now ->> 'origin' = 'network' THEN
            PERFORM galley.refuse('immutable', ARRAY['origin']);
        END IF;
        needed := ARRAY[CASE row_now ->> 'origin' WHEN 'import' THEN 'import' ELSE 'create' END];
    ELSE
        SELECT * INTO post FROM posts WHERE id = (CASE WHEN is_post THEN row_now ->> 'id' ELSE row_now ->> 'post_id' END)::uuid;
        IF post.id IS NOT NULL THEN
            own := coalesce(galley.me() IN (post.author_id, post.created_by), false);
            SELECT coalesce(array_agg(DISTINCT platform), '{}'),
                array_agg(delivery_state) FILTER (WHERE delivery_state IN ('claimed', 'sending', 'unconfirmed', 'published', 'removed')),
                array_agg(delivery_state) FILTER (WHERE delivery_state IN ('claimed', 'sending', 'unconfirmed', 'published', 'removed')
                    AND id = (CASE WHEN TG_TABLE_NAME = 'post_targets' THEN row_now ->> 'id' ELSE row_now ->> 'target_id' END)::uuid)
                INTO networks, locked, here FROM post_targets WHERE post_id = post.id AND deleted_at IS NULL;
        END IF;
        touches := TG_OP <> 'UPDATE' OR columns && content;
        IF is_post THEN
            IF 'origin' = ANY (columns) OR ((locked IS NOT NULL OR post.origin = 'network')
                AND columns && (content || plan || ARRAY['deleted_at'])) THEN
                PERFORM galley.refuse_sent(locked, columns);
            END IF;
        ELSIF TG_TABLE_NAME = 'post_targets' THEN
            IF (TG_OP <> 'UPDATE' AND post.origin = 'network')
                OR (here IS NOT NULL AND (TG_OP = 'DELETE' OR columns && (content || plan))) THEN
                PERFORM galley.refuse_sent(here, columns);
            END IF;
        ELSIF here IS NOT NULL OR (row_now ->> 'target_id' IS NULL AND (locked IS NOT NULL OR post.origin = 'network')) THEN
            PERFORM galley.refuse_sent(coalesce(here, locked), columns);
        END IF;
        IF post.content_state = 'approved' AND touches THEN
            needed := needed || 'edit_approved'::text;
            IF NOT (is_post AND after <> 'approved') THEN
                PERFORM galley.note('opened', post.id); -- check_opened() looks whether the same step takes it back to writing
            END IF;
        END IF;
        IF TG_OP <> 'UPDATE' OR columns && (content || ARRAY['description', 'campaign_id', 'template_version_id', 'author_id', 'metadata',
            'slot_id', 'ai_generated', 'ai_metadata', 'recurrence', 'series_id', 'occurrence_on', 'locked_by', 'locked_at', 'import_id']) THEN
            needed := needed || 'edit'::text;
        END IF;
        IF columns && (plan || ARRAY['delivery_state']) THEN
            needed := needed || 'schedule'::text;
        END IF;
    END IF;
    IF is_post AND 'deleted_at' = ANY (columns) THEN
        needed := needed || 'delete'::text;
    END IF;
    IF is_post AND before <> after THEN
        needed := needed || galley.step_action(before, after);
    END IF;
    IF TG_TABLE_NAME = 'post_targets' AND NOT row_now ->> 'platform' = ANY (networks) THEN
        networks := networks || (row_now ->> 'platform');
    END IF;
    PERFORM galley.demand('posts', action, (row_now ->> 'agency_id')::uuid, (row_now ->> 'brand_id')::uuid, own, networks)
        FROM unnest(needed) AS action;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- "Edit anyway": whoever changes what was approved takes it back to writing in the same step.
CREATE FUNCTION galley.check_opened() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM posts WHERE id = ANY (galley.noted('opened')) AND content_state = 'approved') THEN
        PERFORM galley.refuse('stale_approval', ARRAY['content_state']);
    END IF;
    RETURN NULL;
END
$$;

-- Where a foreign key cannot see to it: what a row points to is its own client's or the whole agency's, and people are the
-- agency's. Arguments: pairs of column and table.
CREATE FUNCTION galley.check_within() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
DECLARE
    row_now jsonb := to_jsonb(NEW);
    was jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    brand uuid := CASE TG_TABLE_NAME WHEN 'brands' THEN row_now ->> 'id' ELSE row_now ->> 'brand_id' END;
    there uuid;
    client uuid;
BEGIN
    FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
        there := row_now ->> TG_ARGV[i];
        CONTINUE WHEN there IS NULL OR there = (was ->> TG_ARGV[i])::uuid;
        IF TG_ARGV[i + 1] = 'profiles' THEN
            CONTINUE WHEN EXISTS (SELECT FROM memberships WHERE user_id = there AND agency_id = NEW.agency_id)
                OR EXISTS (SELECT FROM client_contacts WHERE user_id = there AND agency_id = NEW.agency_id);
            CONTINUE WHEN TG_TABLE_NAME = 'client_contacts'; -- becomes one by this
        ELSE
            client := galley.client_of(TG_ARGV[i + 1], there);
            CONTINUE WHEN client IS NULL OR client IS NOT DISTINCT FROM brand;
        END IF;
        PERFORM galley.refuse('invalid', ARRAY[TG_ARGV[i]]);
    END LOOP;
    RETURN NULL;
END
$$;
RESET ROLE;

-- Rules that every way into the tables obeys: steps of the two state machines (resources/schema/transitions.json), what was
-- sent or approved, and who may do what. The desktop's core/store/Guard says the same beforehand, for a better message.
-- A refusal is an error of SQLSTATE 42501 (forbidden) or GA400 with one of the protocol's codes as its message.
SET ROLE galley_owner;

CREATE FUNCTION galley.may_step(machine text, was text, becomes text, actor text) RETURNS boolean
LANGUAGE sql IMMUTABLE
    RETURN was = becomes OR machine || ':' || was || '>' || becomes || ':' || actor = ANY (ARRAY[
        'content_state:idea>draft:person',
        'content_state:draft>idea:person',
        'content_state:draft>in_review:person',
        'content_state:changes_requested>in_review:person',
        'content_state:rejected>in_review:person',
        'content_state:approved>in_review:person',
        'content_state:in_review>draft:person',
        'content_state:in_review>approved:person',
        'content_state:in_review>approved:worker',
        'content_state:in_review>changes_requested:person',
        'content_state:in_review>changes_requested:worker',
        'content_state:in_review>rejected:person',
        'content_state:in_review>rejected:worker',
        'content_state:draft>approved:person',
        'content_state:approved>changes_requested:person',
        'content_state:approved>changes_requested:worker',
        'content_state:approved>rejected:person',
        'content_state:approved>rejected:worker',
        'content_state:changes_requested>approved:person',
        'content_state:changes_requested>approved:worker',
        'content_state:rejected>approved:person',
        'content_state:rejected>approved:worker',
        'content_state:approved>draft:person',
        'content_state:changes_requested>draft:person',
        'content_state:rejected>draft:person',
        'content_state:draft>changes_requested:person',
        'content_state:draft>rejected:person',
        'content_state:idea>archived:person',
        'content_state:draft>archived:person',
        'content_state:changes_requested>archived:person',
        'content_state:rejected>archived:person',
        'content_state:approved>archived:person',
        'content_state:cancelled>archived:person',
        'content_state:archived>idea:person',
        'content_state:archived>draft:person',
        'content_state:archived>changes_requested:person',
        'content_state:archived>rejected:person',
        'content_state:archived>approved:person',
        'content_state:archived>cancelled:person',
        'content_state:idea>cancelled:person',
        'content_state:draft>cancelled:person',
        'content_state:in_review>cancelled:person',
        'content_state:changes_requested>cancelled:person',
        'content_state:approved>cancelled:person',
        'content_state:cancelled>idea:person',
        'content_state:cancelled>draft:person',
        'content_state:cancelled>in_review:person',
        'content_state:cancelled>changes_requested:person',
        'content_state:cancelled>approved:person',
        'delivery_state:unscheduled>scheduled:person',
        'delivery_state:unscheduled>held:person',
        'delivery_state:unscheduled>cancelled:person',
        'delivery_state:scheduled>unscheduled:person',
        'delivery_state:scheduled>held:person',
        'delivery_state:scheduled>held:worker',
        'delivery_state:scheduled>cancelled:person',
        'delivery_state:held>unscheduled:person',
        'delivery_state:held>scheduled:person',
        'delivery_state:held>cancelled:person',
        'delivery_state:cancelled>unscheduled:person',
        'delivery_state:cancelled>scheduled:person',
        'delivery_state:cancelled>held:person',
        'delivery_state:scheduled>claimed:worker',
        'delivery_state:scheduled>failed:worker',
        'delivery_state:claimed>scheduled:worker',
        'delivery_state:claimed>held:worker',
        'delivery_state:claimed>failed:worker',
        'delivery_state:claimed>sending:worker',
        'delivery_state:sending>scheduled:worker',
        'delivery_state:sending>published:worker',
        'delivery_state:sending>failed:worker',
        'delivery_state:sending>unconfirmed:worker',
        'delivery_state:unconfirmed>published:worker',
        'delivery_state:unconfirmed>scheduled:worker',
        'delivery_state:unconfirmed>failed:worker',
        'delivery_state:failed>scheduled:person',
        'delivery_state:failed>unscheduled:person',
        'delivery_state:failed>cancelled:person',
        'delivery_state:failed>published:worker',
        'delivery_state:published>removed:worker']);

CREATE FUNCTION galley.refuse(code text, fields text[]) RETURNS void
LANGUAGE plpgsql AS $$
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

-- The ids that this transaction has noted under a name; a rolled back step takes its notes with it.
CREATE FUNCTION galley.noted(name text) RETURNS uuid[]
LANGUAGE sql STABLE
    RETURN coalesce(nullif(current_setting('galley.' || name, true), ''), '{}')::uuid[];

CREATE FUNCTION galley.note(name text, id uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('galley.' || name, (galley.noted(name) || id)::text, true);
END
$$;

-- The first of these rights that I lack here, as resource.action. Whoever makes a client sets it up too, in the same step.
CREATE FUNCTION galley.lacks(resource text, actions text[], agency uuid, brand uuid, own boolean, platforms text[]) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF actions = '{}' OR galley.may_all(resource, actions, agency, brand, own, platforms) THEN
        RETURN NULL;
    ELSIF brand = ANY (galley.noted('new_brands')) AND (galley.my_standing(agency, brand)).role IS NOT NULL
        AND EXISTS (SELECT FROM galley.brands WHERE id = brand AND agency_id = agency AND created_by = galley.me()) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT resource || '.' || action FROM unnest(actions) AS action
        WHERE NOT galley.may(resource, action, agency, brand, own, platforms) LIMIT 1);
END
$$;

-- The right that a step of the content asks for.
CREATE FUNCTION galley.step_action(was text, becomes text) RETURNS text
LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN 'archived' IN (was, becomes) THEN 'archive'
        WHEN 'cancelled' IN (was, becomes) THEN 'cancel'
        WHEN becomes IN ('approved', 'changes_requested', 'rejected') THEN 'approve'
        WHEN becomes = 'in_review' THEN 'submit'
        WHEN was = 'approved' THEN 'edit_approved'
        ELSE 'edit' END;

-- What the set that is being taken back did to this state of this row, if it did: Undo may take its own step back, also where
-- the machine knows only the way there.
CREATE FUNCTION galley.takes_back(row_id uuid, was text, becomes text) RETURNS boolean
LANGUAGE sql STABLE
    RETURN coalesce(nullif(current_setting('galley.back', true), '')::jsonb -> row_id::text = jsonb_build_array(becomes, was), false);

-- Roles and exceptions: nobody gives, changes or takes away what is above them.
CREATE FUNCTION galley.guard_role(tbl text, was jsonb, row_now jsonb) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
    agency uuid := row_now ->> 'agency_id';
    mine record := galley.my_standing(agency, (row_now ->> 'brand_id')::uuid);
    receiver text;
    allowed boolean;
BEGIN
    CASE tbl
    WHEN 'memberships' THEN
        allowed := galley.may_assign(mine.role, mine.exceptions, was ->> 'role', row_now ->> 'role');
    WHEN 'brand_members' THEN
        allowed := galley.may_assign_brand(mine.role, mine.brand_role, mine.exceptions, (row_now ->> 'brand_id')::uuid,
                row_now ->> 'role')
            OR (row_now ->> 'brand_id')::uuid = ANY (galley.noted('new_brands'));
    ELSE
        SELECT role INTO receiver FROM galley.memberships WHERE agency_id = agency AND user_id = (row_now ->> 'user_id')::uuid
            AND deleted_at IS NULL;
        allowed := receiver IS NOT NULL
            AND galley.may_grant(mine.role, mine.exceptions, receiver, row_now ->> 'resource', row_now ->> 'action')
            AND (was IS NULL OR galley.may_grant(mine.role, mine.exceptions, receiver, was ->> 'resource', was ->> 'action'));
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
LANGUAGE plpgsql STABLE AS $$
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

-- The columns that are not a person's to write, and were written.
CREATE FUNCTION galley.not_theirs(op text, columns text[], row_now jsonb, fixed text[], of_the_server text[]) RETURNS text[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF op = 'UPDATE' AND columns && fixed THEN
        RETURN ARRAY(SELECT c FROM unnest(columns) AS c WHERE c = ANY (fixed));
    ELSIF op = 'INSERT' AND of_the_server <> '{}' THEN
        RETURN (SELECT array_agg(c) FROM unnest(of_the_server) AS c
            WHERE row_now -> c NOT IN ('null', '0', '{}', '"free"') AND NOT (c = 'revision' AND row_now -> c = '1'));
    END IF;
    RETURN NULL;
END
$$;

-- For every table but posts and what belongs to them. Arguments: columns that a change leaves alone, columns that a new row
-- leaves to the server, and resource, insert, update, remove where the catalogue names them.
CREATE FUNCTION galley.guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    was jsonb;
    row_now jsonb;
    columns text[] := '{}';
    bad text[];
    cell text;
    missing text;
    agency uuid;
    brand uuid;
    own boolean := true; -- what belongs to no post is
BEGIN
    -- What our own triggers derive, and what programs write, is not a person's doing.
    IF pg_trigger_depth() > 1 OR galley.me() IS NULL THEN
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        was := to_jsonb(OLD);
        row_now := was;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        row_now := to_jsonb(NEW);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        columns := galley.changed(OLD, NEW);
    END IF;
    agency := coalesce(row_now ->> 'agency_id', row_now ->> 'id');
    brand := CASE TG_TABLE_NAME WHEN 'brands' THEN row_now ->> 'id' ELSE row_now ->> 'brand_id' END;
    bad := galley.not_theirs(TG_OP, columns, row_now, TG_ARGV[0]::text[], TG_ARGV[1]::text[]);
    IF bad IS NOT NULL THEN
        PERFORM galley.refuse('immutable', bad);
    END IF;
    IF TG_TABLE_NAME = 'profiles' THEN
        -- A person may work for several agencies; what they are called is their own business.
        IF (row_now ->> 'id')::uuid <> galley.me() OR TG_OP <> 'UPDATE' OR columns && ARRAY['is_active', 'deleted_at'] THEN
            PERFORM galley.refuse('forbidden', ARRAY['members.change_role']);
        END IF;
    ELSE
        cell := CASE WHEN TG_ARGV[2] IS NULL THEN galley.cell_of(TG_TABLE_NAME, TG_OP, columns, was, row_now)
            ELSE TG_ARGV[2] || '.' || CASE WHEN TG_OP = 'INSERT' THEN TG_ARGV[3]
                WHEN TG_OP = 'DELETE' OR 'deleted_at' = ANY (columns) THEN TG_ARGV[5] ELSE TG_ARGV[4] END END;
        IF TG_TABLE_NAME = 'agencies' AND TG_OP = 'INSERT' THEN
            PERFORM galley.refuse('forbidden', ARRAY['agency.edit']); -- an agency begins with an account, elsewhere
        ELSIF cell IS NOT NULL THEN
            IF row_now ->> 'post_id' IS NOT NULL THEN
                SELECT galley.me() IN (author_id, created_by) INTO own FROM galley.posts WHERE id = (row_now ->> 'post_id')::uuid;
            END IF;
            missing := galley.lacks(split_part(cell, '.', 1), ARRAY[split_part(cell, '.', 2)], agency,
                CASE WHEN cell LIKE 'agency.%' OR cell LIKE 'members.%' OR cell LIKE 'views.%' THEN NULL ELSE brand END,
                coalesce(own, false), '{}');
            IF missing IS NOT NULL THEN
                PERFORM galley.refuse('forbidden', ARRAY[missing]);
            END IF;
        ELSIF (galley.my_standing(agency, NULL)).role IS NULL THEN
            PERFORM galley.refuse('forbidden', ARRAY['members.view']);
        END IF;
        IF TG_TABLE_NAME IN ('memberships', 'brand_members', 'permission_grants') THEN
            PERFORM galley.guard_role(TG_TABLE_NAME, was, row_now);
        END IF;
        IF TG_TABLE_NAME = 'brands' AND TG_OP = 'INSERT' THEN
            PERFORM galley.note('new_brands', brand);
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION galley.content_columns(tbl text) RETURNS text[]
LANGUAGE sql IMMUTABLE
    RETURN CASE tbl WHEN 'posts' THEN ARRAY['title', 'body', 'content_type', 'settings']
        WHEN 'post_targets' THEN ARRAY['account_id', 'destination_id', 'platform', 'post_type', 'body_override', 'settings_override', 'deleted_at']
        WHEN 'post_parts' THEN ARRAY['position', 'body', 'deleted_at']
        ELSE ARRAY['asset_id', 'source_url', 'position', 'alt_text', 'crop', 'cover_ms', 'user_tags', 'deleted_at'] END;

-- From claimed on, the content and the time of what is sent must not change; once it is out, never.
CREATE FUNCTION galley.refuse_sent(states text[], fields text[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM galley.refuse(CASE WHEN states && ARRAY['claimed', 'sending', 'unconfirmed'] THEN 'locked' ELSE 'immutable' END, fields);
END
$$;

-- A post and what is sent of it. Arguments as of guard().
CREATE FUNCTION galley.guard_post() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    is_post CONSTANT boolean := TG_TABLE_NAME = 'posts';
    is_target CONSTANT boolean := TG_TABLE_NAME = 'post_targets';
    row_now jsonb;
    columns text[] := '{}';
    content CONSTANT text[] := galley.content_columns(TG_TABLE_NAME);
    plan CONSTANT text[] := ARRAY['scheduled_local', 'scheduled_zone', 'scheduled_fold', 'scheduled_local_override'];
    fixed CONSTANT text[] := ARRAY['claimed', 'sending', 'unconfirmed', 'published', 'removed'];
    me CONSTANT uuid := galley.me();
    actor CONSTANT text := CASE WHEN me IS NULL THEN 'worker' ELSE 'person' END;
    before text;
    after text;
    back boolean := false;
    post galley.posts;
    own boolean := true;
    networks text[] := '{}';
    states text[];
    targets uuid[];
    locked text[];
    here text[];
    touches boolean;
    needed text[] := '{}';
    missing text;
    bad text[];
BEGIN
    IF TG_OP = 'UPDATE' AND is_post THEN
        -- The commonest, without a word more than is needed.
        row_now := jsonb_build_object('id', NEW.id, 'agency_id', NEW.agency_id, 'brand_id', NEW.brand_id);
        after := NEW.content_state;
    ELSIF TG_OP = 'DELETE' THEN
        row_now := to_jsonb(OLD);
    ELSE
        row_now := to_jsonb(NEW);
        after := row_now ->> CASE WHEN is_post THEN 'content_state' WHEN is_target THEN 'delivery_state' END;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        columns := galley.changed(OLD, NEW);
    END IF;
    IF actor = 'person' THEN
        bad := galley.not_theirs(TG_OP, columns, row_now, TG_ARGV[0]::text[], TG_ARGV[1]::text[]);
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('immutable', bad);
        END IF;
    END IF;
    IF (is_post OR is_target) AND TG_OP <> 'DELETE' THEN
        before := CASE WHEN is_post THEN 'draft' ELSE 'unscheduled' END;
        IF TG_OP = 'UPDATE' THEN
            IF is_post THEN
                before := OLD.content_state;
            ELSE
                before := OLD.delivery_state;
            END IF;
            back := before <> after AND galley.takes_back(OLD.id, before, after);
        END IF;
        -- A new row stands as if it had been begun plainly and taken one step.
        IF before <> after AND NOT (actor = 'worker' AND TG_OP = 'INSERT')
            AND NOT galley.may_step(CASE WHEN is_post THEN 'content_state' ELSE 'delivery_state' END, before, after, actor)
            AND NOT (back AND galley.may_step(CASE WHEN is_post THEN 'content_state' ELSE 'delivery_state' END, after, before, actor)) THEN
            PERFORM galley.refuse('invalid_transition', ARRAY[CASE WHEN is_post THEN 'content_state' ELSE 'delivery_state' END]);
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
        IF is_post THEN
            post := OLD;
        ELSE
            SELECT * INTO post FROM galley.posts WHERE id = (row_now ->> 'post_id')::uuid;
        END IF;
        IF post.id IS NOT NULL THEN
            own := coalesce(me IN (post.author_id, post.created_by), false);
            SELECT coalesce(array_agg(t.platform), '{}'), array_agg(t.delivery_state), array_agg(t.id)
                INTO networks, states, targets FROM galley.post_targets t WHERE t.post_id = post.id AND t.deleted_at IS NULL;
            IF states && fixed THEN
                locked := ARRAY(SELECT s FROM unnest(states) AS s WHERE s = ANY (fixed));
                here := ARRAY[states[array_position(targets, (CASE WHEN is_target THEN row_now ->> 'id' ELSE row_now ->> 'target_id' END)::uuid)]];
                IF NOT coalesce(here[1] = ANY (fixed), false) THEN
                    here := NULL;
                END IF;
            END IF;
        END IF;
        touches := TG_OP <> 'UPDATE' OR columns && content;
        IF is_post THEN
            IF 'origin' = ANY (columns) OR ((locked IS NOT NULL OR post.origin = 'network')
                AND columns && (content || plan || ARRAY['deleted_at'])) THEN
                PERFORM galley.refuse_sent(locked, columns);
            END IF;
        ELSIF is_target THEN
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
        -- Who may take a step may take it back.
        needed := needed || CASE WHEN back THEN galley.step_action(after, before) ELSE galley.step_action(before, after) END;
    END IF;
    IF is_target AND NOT row_now ->> 'platform' = ANY (networks) THEN
        networks := networks || (row_now ->> 'platform');
    END IF;
    missing := galley.lacks('posts', needed, (row_now ->> 'agency_id')::uuid, (row_now ->> 'brand_id')::uuid, own, networks);
    IF missing IS NOT NULL THEN
        PERFORM galley.refuse('forbidden', ARRAY[missing]);
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- "Edit anyway": whoever changes what was approved takes it back to writing in the same step.
CREATE FUNCTION galley.check_opened() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM galley.posts WHERE id = ANY (galley.noted('opened')) AND content_state = 'approved') THEN
        PERFORM galley.refuse('stale_approval', ARRAY['content_state']);
    END IF;
    RETURN NULL;
END
$$;

-- Where a foreign key cannot see to it: what a row points to is its own client's or the whole agency's, and people are the
-- agency's. Arguments: pairs of column and table.
CREATE FUNCTION galley.check_within() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    row_now jsonb;
    columns text[];
    brand uuid;
    there uuid;
    client uuid;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        columns := galley.changed(OLD, NEW);
    END IF;
    row_now := to_jsonb(NEW);
    brand := CASE TG_TABLE_NAME WHEN 'brands' THEN row_now ->> 'id' ELSE row_now ->> 'brand_id' END;
    FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
        there := row_now ->> TG_ARGV[i];
        CONTINUE WHEN there IS NULL OR TG_ARGV[i] <> ALL (columns);
        IF TG_ARGV[i + 1] = 'profiles' THEN
            CONTINUE WHEN EXISTS (SELECT FROM galley.memberships WHERE user_id = there AND agency_id = NEW.agency_id)
                OR EXISTS (SELECT FROM galley.client_contacts WHERE user_id = there AND agency_id = NEW.agency_id);
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

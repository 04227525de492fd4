-- Who may do what. The rules are resources/permissions.json (generate.py postgres rights); who somebody is stands in the
-- tables and never in a token, which can only narrow it to one client.
SET ROLE galley_owner;

CREATE FUNCTION galley.right_of(resource text, action text, OUT of_brand boolean, OUT needs int, OUT needs_own int)
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    rule int[] := CASE resource || '.' || action
        WHEN 'agency.view' THEN '{0,1,1}'
        WHEN 'agency.edit' THEN '{0,4,4}'
        WHEN 'agency.add_client' THEN '{0,3,3}'
        WHEN 'agency.export' THEN '{0,4,4}'
        WHEN 'agency.delete' THEN '{0,5,5}'
        WHEN 'members.view' THEN '{0,1,1}'
        WHEN 'members.invite' THEN '{0,4,4}'
        WHEN 'members.change_role' THEN '{0,4,4}'
        WHEN 'members.remove' THEN '{0,4,4}'
        WHEN 'members.grant' THEN '{0,4,4}'
        WHEN 'brands.view' THEN '{1,1,1}'
        WHEN 'brands.edit' THEN '{1,3,3}'
        WHEN 'brands.archive' THEN '{1,4,4}'
        WHEN 'brands.delete' THEN '{1,4,4}'
        WHEN 'brand_members.view' THEN '{1,1,1}'
        WHEN 'brand_members.invite' THEN '{1,3,3}'
        WHEN 'brand_members.change_role' THEN '{1,3,3}'
        WHEN 'brand_members.remove' THEN '{1,3,3}'
        WHEN 'contacts.view' THEN '{1,1,1}'
        WHEN 'contacts.edit' THEN '{1,3,3}'
        WHEN 'accounts.view' THEN '{1,1,1}'
        WHEN 'accounts.connect' THEN '{1,3,3}'
        WHEN 'accounts.edit' THEN '{1,3,3}'
        WHEN 'accounts.disconnect' THEN '{1,3,3}'
        WHEN 'posts.view' THEN '{1,1,1}'
        WHEN 'posts.create' THEN '{1,2,2}'
        WHEN 'posts.import' THEN '{1,2,2}'
        WHEN 'posts.edit' THEN '{1,2,2}'
        WHEN 'posts.edit_approved' THEN '{1,3,2}'
        WHEN 'posts.submit' THEN '{1,2,2}'
        WHEN 'posts.approve' THEN '{1,3,3}'
        WHEN 'posts.schedule' THEN '{1,2,2}'
        WHEN 'posts.publish' THEN '{1,3,3}'
        WHEN 'posts.archive' THEN '{1,2,2}'
        WHEN 'posts.cancel' THEN '{1,3,2}'
        WHEN 'posts.delete' THEN '{1,3,2}'
        WHEN 'comments.view' THEN '{1,1,1}'
        WHEN 'comments.write' THEN '{1,1,1}'
        WHEN 'comments.resolve' THEN '{1,2,2}'
        WHEN 'comments.delete' THEN '{1,3,3}'
        WHEN 'assets.view' THEN '{1,1,1}'
        WHEN 'assets.upload' THEN '{1,2,2}'
        WHEN 'assets.edit' THEN '{1,2,2}'
        WHEN 'assets.delete' THEN '{1,2,2}'
        WHEN 'campaigns.view' THEN '{1,1,1}'
        WHEN 'campaigns.edit' THEN '{1,2,2}'
        WHEN 'campaigns.delete' THEN '{1,3,3}'
        WHEN 'labels.view' THEN '{1,1,1}'
        WHEN 'labels.edit' THEN '{1,2,2}'
        WHEN 'labels.delete' THEN '{1,3,3}'
        WHEN 'calendar.view' THEN '{1,1,1}'
        WHEN 'calendar.edit_notes' THEN '{1,2,2}'
        WHEN 'calendar.edit_slots' THEN '{1,3,3}'
        WHEN 'views.share' THEN '{0,2,2}'
    END;
BEGIN
    of_brand := rule[1] = 1;
    needs := rule[2];
    needs_own := rule[3];
END
$$;

-- The person of this request, as the gateway checked it; NULL for a program.
CREATE FUNCTION galley.me() RETURNS uuid
LANGUAGE sql STABLE
    RETURN (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;

-- The one client that a token is narrowed to, if it is.
CREATE FUNCTION galley.only_brand() RETURNS uuid
LANGUAGE sql STABLE
    RETURN (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'brand')::uuid;

CREATE FUNCTION galley.level(role text) RETURNS int
LANGUAGE sql IMMUTABLE
    RETURN coalesce(array_position(ARRAY['viewer', 'editor', 'manager', 'admin', 'owner'], role), 0);

-- Owners and admins have their level everywhere; what belongs to a client asks others for their role there.
CREATE FUNCTION galley.level_at(agency_role text, brand_role text, of_brand boolean) RETURNS int
LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN of_brand AND galley.level(agency_role) < 4
        THEN CASE WHEN agency_role IS NULL THEN 0 ELSE galley.level(brand_role) END
        ELSE galley.level(agency_role) END;

-- Whether an exception counts here: all its conditions must hold. An allow needs all of the post's networks, a deny any. One
-- with a condition that is not known here never allows, and always denies.
CREATE FUNCTION galley.counts(exception jsonb, brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    conditions jsonb := coalesce(nullif(exception -> 'conditions', 'null'), '{}');
    allows boolean := exception ->> 'effect' = 'allow';
    named text[] := '{}';
BEGIN
    IF coalesce((exception ->> 'brand')::uuid, brand) IS DISTINCT FROM brand THEN
        RETURN false;
    ELSIF jsonb_typeof(conditions -> 'platforms') = 'array' THEN
        named := ARRAY(SELECT jsonb_array_elements_text(conditions -> 'platforms'));
    END IF;
    IF jsonb_typeof(conditions) <> 'object' OR conditions - ARRAY['own_posts', 'platforms'] <> '{}'
        OR NOT named <@ ARRAY['instagram', 'facebook', 'threads', 'x', 'linkedin', 'tiktok', 'pinterest', 'youtube', 'reddit', 'bluesky', 'mastodon'] THEN
        RETURN NOT allows;
    END IF;
    RETURN (own OR conditions -> 'own_posts' IS DISTINCT FROM 'true')
        AND (named = '{}' OR CASE WHEN allows THEN platforms <@ named ELSE platforms && named END);
END
$$;

-- Somebody of these roles and exceptions ([{brand, resource, action, effect, conditions}]). What is not known is nobody's.
CREATE FUNCTION galley.allows(agency_role text, brand_role text, exceptions jsonb, resource text, action text,
    brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    rule record;
    mine int;
    effects text[];
BEGIN
    rule := galley.right_of(resource, action);
    mine := galley.level_at(agency_role, brand_role, rule.of_brand);
    IF rule.needs IS NULL OR mine = 0 THEN
        RETURN false;
    ELSIF mine = 5 THEN
        RETURN true; -- an owner cannot be denied anything
    ELSIF exceptions <> '[]' THEN
        SELECT array_agg(e ->> 'effect') INTO effects FROM jsonb_array_elements(exceptions) AS e
            WHERE e ->> 'resource' = resource AND e ->> 'action' = action AND galley.counts(e, brand, own, platforms);
    END IF;
    RETURN CASE WHEN 'deny' = ANY (effects) THEN false WHEN 'allow' = ANY (effects) THEN true
        ELSE mine >= CASE WHEN own THEN rule.needs_own ELSE rule.needs END END;
END
$$;

-- Whether a giver may make somebody `wanted` in the agency; `present` is NULL for a new member.
CREATE FUNCTION galley.may_assign(giver text, exceptions jsonb, present text, wanted text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN galley.allows(giver, NULL, exceptions, 'members', CASE WHEN present IS NULL THEN 'invite' ELSE 'change_role' END,
            NULL, false, '{}')
        AND galley.level(wanted) <= galley.level(giver) AND galley.level(present) <= galley.level(giver);
END
$$;

CREATE FUNCTION galley.may_assign_brand(agency_role text, brand_role text, exceptions jsonb, brand uuid, wanted text)
    RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN galley.allows(agency_role, brand_role, exceptions, 'brand_members', 'change_role', brand, false, '{}')
        AND galley.level(wanted) <= galley.level_at(agency_role, brand_role, true);
END
$$;

-- Nobody gives what is not theirs by role, nor what was limited for them, nor to somebody above them.
CREATE FUNCTION galley.may_grant(giver text, exceptions jsonb, receiver text, resource text, action text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN galley.level(giver) >= (galley.right_of('members', 'grant')).needs
        AND coalesce(galley.level(giver) >= (galley.right_of(resource, action)).needs, false)
        AND galley.level(giver) >= galley.level(receiver)
        AND (galley.level(giver) = 5 OR NOT EXISTS (SELECT FROM jsonb_array_elements(exceptions) AS e
            WHERE e ->> 'effect' = 'deny' AND e ->> 'resource' = $4 AND e ->> 'action' = $5));
END
$$;

-- What I am: my role in an agency (NULL where I am none of its people, or no more), my role at a client, my exceptions.
CREATE FUNCTION galley.my_standing(agency uuid, brand uuid, OUT role text, OUT brand_role text, OUT exceptions jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    me uuid := galley.me();
    excepted boolean;
BEGIN
    SELECT m.role, b.role, EXISTS (SELECT FROM galley.permission_grants g WHERE g.agency_id = agency AND g.user_id = me AND g.deleted_at IS NULL)
        INTO role, brand_role, excepted
    FROM galley.memberships m JOIN galley.profiles p ON p.id = m.user_id
    LEFT JOIN galley.brand_members b ON b.brand_id = brand AND b.user_id = me AND b.deleted_at IS NULL
    WHERE m.agency_id = agency AND m.user_id = me AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL;
    exceptions := '[]';
    IF excepted THEN
        SELECT jsonb_agg(jsonb_build_object('brand', g.brand_id, 'resource', g.resource, 'action', g.action, 'effect', g.effect,
            'conditions', g.conditions)) INTO exceptions FROM galley.permission_grants g
        WHERE g.agency_id = agency AND g.user_id = me AND g.deleted_at IS NULL;
    END IF;
END
$$;

-- The agencies and the clients whose rows I see: policies compare with these lists, made once for a statement.
CREATE FUNCTION galley.my_agencies() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ARRAY(SELECT m.agency_id FROM galley.memberships m JOIN galley.profiles p ON p.id = m.user_id
        WHERE m.user_id = (SELECT galley.me()) AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL);
END
$$;

CREATE FUNCTION galley.my_brands() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me uuid := galley.me();
    only_one uuid := galley.only_brand();
BEGIN
    RETURN ARRAY(SELECT b.id FROM galley.memberships m JOIN galley.profiles p ON p.id = m.user_id
        JOIN galley.brands b ON b.agency_id = m.agency_id
        WHERE m.user_id = me AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL AND b.id = coalesce(only_one, b.id)
            AND (m.role IN ('admin', 'owner') OR b.id IN (SELECT x.brand_id FROM galley.brand_members x
                WHERE x.user_id = me AND x.deleted_at IS NULL)));
END
$$;

-- The agencies whose exceptions and audit I see.
CREATE FUNCTION galley.my_ruled_agencies() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ARRAY(SELECT m.agency_id FROM galley.memberships m JOIN galley.profiles p ON p.id = m.user_id
        WHERE m.user_id = (SELECT galley.me()) AND m.role IN ('admin', 'owner') AND m.deleted_at IS NULL
            AND p.is_active AND p.deleted_at IS NULL);
END
$$;

-- Myself as a client's person: only these rows of client_contacts, and what was put before them, are mine.
CREATE FUNCTION galley.my_contacts() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ARRAY(SELECT c.id FROM galley.client_contacts c JOIN galley.profiles p ON p.id = c.user_id
        WHERE c.user_id = (SELECT galley.me()) AND c.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL);
END
$$;

-- Those who work with me, in whichever agency; a client's person knows itself alone.
CREATE FUNCTION galley.my_colleagues() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ARRAY(SELECT DISTINCT user_id FROM galley.memberships WHERE agency_id = ANY (galley.my_agencies()))
        || CASE WHEN galley.my_contacts() <> '{}' THEN ARRAY[galley.me()] ELSE '{}' END;
END
$$;

-- Whether I may do all this here. `brand` is NULL for what belongs to the whole agency.
CREATE FUNCTION galley.may_all(resource text, actions text[], agency uuid, brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    mine record := galley.my_standing(agency, brand);
    only_one uuid := galley.only_brand();
    action text;
BEGIN
    IF mine.role IS NULL OR (brand IS NULL AND only_one IS NOT NULL) THEN
        RETURN false;
    END IF;
    FOREACH action IN ARRAY actions LOOP
        IF NOT galley.allows(mine.role, mine.brand_role, mine.exceptions, resource, action, brand, own, platforms) THEN
            RETURN false;
        END IF;
    END LOOP;
    -- That the client is the agency's is the foreign key's to say.
    RETURN brand IS NULL OR brand = coalesce(only_one, brand) OR NOT (galley.right_of(resource, actions[1])).of_brand;
END
$$;

CREATE FUNCTION galley.may(resource text, action text, agency uuid, brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE sql STABLE
    RETURN galley.may_all(resource, ARRAY[action], agency, brand, own, platforms);

GRANT EXECUTE ON FUNCTION galley.me(), galley.only_brand(), galley.my_agencies(), galley.my_brands(),
    galley.my_ruled_agencies(), galley.my_colleagues(), galley.my_contacts() TO authenticated, galley_worker;
RESET ROLE;

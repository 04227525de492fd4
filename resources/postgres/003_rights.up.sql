-- Who may do what. The rules are resources/permissions.json (generate.py postgres rights); who somebody is stands in the
-- tables and never in a token, which can only narrow it to one client.
SET ROLE galley_owner;

CREATE FUNCTION galley.right_of(resource text, action text, OUT of_brand boolean, OUT needs int, OUT needs_own int)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.of_brand, r.needs, r.needs_own FROM (VALUES
        ('agency', 'view', false, 1, 1),
        ('agency', 'edit', false, 4, 4),
        ('agency', 'add_client', false, 3, 3),
        ('agency', 'export', false, 4, 4),
        ('agency', 'delete', false, 5, 5),
        ('members', 'view', false, 1, 1),
        ('members', 'invite', false, 4, 4),
        ('members', 'change_role', false, 4, 4),
        ('members', 'remove', false, 4, 4),
        ('members', 'grant', false, 4, 4),
        ('brands', 'view', true, 1, 1),
        ('brands', 'edit', true, 3, 3),
        ('brands', 'archive', true, 4, 4),
        ('brands', 'delete', true, 4, 4),
        ('brand_members', 'view', true, 1, 1),
        ('brand_members', 'invite', true, 3, 3),
        ('brand_members', 'change_role', true, 3, 3),
        ('brand_members', 'remove', true, 3, 3),
        ('contacts', 'view', true, 1, 1),
        ('contacts', 'edit', true, 3, 3),
        ('accounts', 'view', true, 1, 1),
        ('accounts', 'connect', true, 3, 3),
        ('accounts', 'edit', true, 3, 3),
        ('accounts', 'disconnect', true, 3, 3),
        ('posts', 'view', true, 1, 1),
        ('posts', 'create', true, 2, 2),
        ('posts', 'import', true, 2, 2),
        ('posts', 'edit', true, 2, 2),
        ('posts', 'edit_approved', true, 3, 2),
        ('posts', 'submit', true, 2, 2),
        ('posts', 'approve', true, 3, 3),
        ('posts', 'schedule', true, 2, 2),
        ('posts', 'publish', true, 3, 3),
        ('posts', 'archive', true, 2, 2),
        ('posts', 'cancel', true, 3, 2),
        ('posts', 'delete', true, 3, 2),
        ('comments', 'view', true, 1, 1),
        ('comments', 'write', true, 1, 1),
        ('comments', 'resolve', true, 2, 2),
        ('comments', 'delete', true, 3, 3),
        ('assets', 'view', true, 1, 1),
        ('assets', 'upload', true, 2, 2),
        ('assets', 'edit', true, 2, 2),
        ('assets', 'delete', true, 2, 2),
        ('campaigns', 'view', true, 1, 1),
        ('campaigns', 'edit', true, 2, 2),
        ('campaigns', 'delete', true, 3, 3),
        ('labels', 'view', true, 1, 1),
        ('labels', 'edit', true, 2, 2),
        ('labels', 'delete', true, 3, 3),
        ('calendar', 'view', true, 1, 1),
        ('calendar', 'edit_notes', true, 2, 2),
        ('calendar', 'edit_slots', true, 3, 3),
        ('views', 'share', false, 2, 2)) AS r (resource, action, of_brand, needs, needs_own)
    WHERE r.resource = $1 AND r.action = $2
$$;

-- The person of this request, as the gateway checked it; NULL for a program.
CREATE FUNCTION galley.me() RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$;

-- The one client that a token is narrowed to, if it is.
CREATE FUNCTION galley.only_brand() RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'brand')::uuid
$$;

CREATE FUNCTION galley.level(role text) RETURNS int
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_position(ARRAY['viewer', 'editor', 'manager', 'admin', 'owner'], role), 0)
$$;

-- Owners and admins have their level everywhere; what belongs to a client asks others for their role there.
CREATE FUNCTION galley.level_at(agency_role text, brand_role text, of_brand boolean) RETURNS int
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN of_brand AND galley.level(agency_role) < 4
        THEN CASE WHEN agency_role IS NULL THEN 0 ELSE galley.level(brand_role) END
        ELSE galley.level(agency_role) END
$$;

-- Whether an exception counts here: all its conditions must hold. An allow needs all of the post's networks, a deny any.
CREATE FUNCTION galley.counts(exception jsonb, brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (exception ->> 'brand' IS NULL OR (exception ->> 'brand')::uuid IS NOT DISTINCT FROM brand)
        AND (own OR NOT coalesce((exception #>> '{conditions,own_posts}')::boolean, false))
        AND CASE WHEN coalesce(jsonb_array_length(nullif(exception #> '{conditions,platforms}', 'null')), 0) = 0 THEN true
            ELSE (SELECT CASE WHEN exception ->> 'effect' = 'allow' THEN platforms <@ named ELSE platforms && named END
                  FROM (SELECT array_agg(value) FROM jsonb_array_elements_text(exception #> '{conditions,platforms}')) AS n (named))
            END
$$;

-- Somebody of these roles and exceptions ([{brand, resource, action, effect, conditions}]). What is not known is nobody's.
CREATE FUNCTION galley.allows(agency_role text, brand_role text, exceptions jsonb, resource text, action text,
    brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    rule record;
    mine int;
    effects text[];
BEGIN
    SELECT * INTO rule FROM galley.right_of(resource, action);
    mine := galley.level_at(agency_role, brand_role, rule.of_brand);
    IF rule.needs IS NULL OR mine = 0 THEN
        RETURN false;
    ELSIF mine = 5 THEN
        RETURN true; -- an owner cannot be denied anything
    END IF;
    SELECT array_agg(e ->> 'effect') INTO effects FROM jsonb_array_elements(exceptions) AS e
        WHERE e ->> 'resource' = resource AND e ->> 'action' = action AND galley.counts(e, brand, own, platforms);
    RETURN CASE WHEN 'deny' = ANY (effects) THEN false WHEN 'allow' = ANY (effects) THEN true
        ELSE mine >= CASE WHEN own THEN rule.needs_own ELSE rule.needs END END;
END
$$;

-- Whether a giver may make somebody `wanted` in the agency; `present` is NULL for a new member.
CREATE FUNCTION galley.may_assign(giver text, exceptions jsonb, present text, wanted text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT galley.allows(giver, NULL, exceptions, 'members', CASE WHEN present IS NULL THEN 'invite' ELSE 'change_role' END,
            NULL, false, '{}')
        AND galley.level(wanted) <= galley.level(giver) AND galley.level(present) <= galley.level(giver)
$$;

CREATE FUNCTION galley.may_assign_brand(agency_role text, brand_role text, exceptions jsonb, brand uuid, wanted text)
    RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT galley.allows(agency_role, brand_role, exceptions, 'brand_members', 'change_role', brand, false, '{}')
        AND galley.level(wanted) <= galley.level_at(agency_role, brand_role, true)
$$;

-- Nobody gives what is not theirs by role, nor what was limited for them, nor to somebody above them.
CREATE FUNCTION galley.may_grant(giver text, exceptions jsonb, receiver text, resource text, action text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT galley.level(giver) >= (galley.right_of('members', 'grant')).needs
        AND coalesce(galley.level(giver) >= (galley.right_of(resource, action)).needs, false)
        AND galley.level(giver) >= galley.level(receiver)
        AND (galley.level(giver) = 5 OR NOT EXISTS (SELECT FROM jsonb_array_elements(exceptions) AS e
            WHERE e ->> 'effect' = 'deny' AND e ->> 'resource' = $4 AND e ->> 'action' = $5))
$$;

-- My role in an agency; NULL where I am none of its people (any more).
CREATE FUNCTION galley.my_role(agency uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT m.role FROM memberships m JOIN profiles p ON p.id = m.user_id
    WHERE m.agency_id = agency AND m.user_id = galley.me() AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL
$$;

CREATE FUNCTION galley.my_role_at(brand uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT b.role FROM brand_members b WHERE b.brand_id = brand AND b.user_id = galley.me() AND b.deleted_at IS NULL
$$;

CREATE FUNCTION galley.my_exceptions(agency uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('brand', brand_id, 'resource', resource, 'action', action, 'effect', effect,
        'conditions', conditions)), '[]')
    FROM permission_grants WHERE agency_id = agency AND user_id = galley.me() AND deleted_at IS NULL
$$;

-- The agencies and the clients whose rows I see: policies compare with these lists, made once for a statement.
CREATE FUNCTION galley.my_agencies() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(m.agency_id), '{}') FROM memberships m JOIN profiles p ON p.id = m.user_id
    WHERE m.user_id = (SELECT galley.me()) AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL
$$;

CREATE FUNCTION galley.my_brands() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(b.id), '{}') FROM memberships m JOIN profiles p ON p.id = m.user_id
    JOIN brands b ON b.agency_id = m.agency_id
    WHERE m.user_id = (SELECT galley.me()) AND m.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL
        AND ((SELECT galley.only_brand()) IS NULL OR b.id = (SELECT galley.only_brand()))
        AND (m.role IN ('admin', 'owner') OR EXISTS (SELECT FROM brand_members x
            WHERE x.brand_id = b.id AND x.user_id = m.user_id AND x.deleted_at IS NULL))
$$;

-- The agencies whose exceptions and audit I see.
CREATE FUNCTION galley.my_ruled_agencies() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(agency), '{}') FROM unnest(galley.my_agencies()) AS agency
    WHERE galley.level(galley.my_role(agency)) >= 4
$$;

-- Myself as a client's person: only these rows of client_contacts, and what was put before them, are mine.
CREATE FUNCTION galley.my_contacts() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(c.id), '{}') FROM client_contacts c JOIN profiles p ON p.id = c.user_id
    WHERE c.user_id = galley.me() AND c.deleted_at IS NULL AND p.is_active AND p.deleted_at IS NULL
$$;

-- Those who work with me, in whichever agency; a client's person knows itself alone.
CREATE FUNCTION galley.my_colleagues() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT user_id), '{}')
        || CASE WHEN galley.my_contacts() <> '{}' THEN ARRAY[galley.me()] ELSE '{}' END
    FROM memberships WHERE agency_id = ANY (galley.my_agencies())
$$;

-- Whether I may do this here. `brand` is NULL for what belongs to the whole agency.
CREATE FUNCTION galley.may(resource text, action text, agency uuid, brand uuid, own boolean, platforms text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley, pg_catalog, pg_temp AS $$
    SELECT galley.allows(galley.my_role(agency), galley.my_role_at(brand), galley.my_exceptions(agency), resource, action,
            brand, own, platforms)
        AND (brand IS NULL OR NOT (galley.right_of(resource, action)).of_brand
            OR (EXISTS (SELECT FROM brands b WHERE b.id = brand AND b.agency_id = agency)
                AND brand = coalesce(galley.only_brand(), brand)))
        AND (brand IS NOT NULL OR galley.only_brand() IS NULL)
$$;

GRANT EXECUTE ON FUNCTION galley.me(), galley.only_brand(), galley.my_agencies(), galley.my_brands(),
    galley.my_ruled_agencies(), galley.my_colleagues(), galley.my_contacts() TO authenticated, galley_worker;
RESET ROLE;

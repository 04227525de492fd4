-- What `galleyd serve` asks to tell desktops at once that there is something to pull, as 013_gate: called as authenticator.
--   my_scopes()             the scopes of the person of request.jwt.claims: ["…"]
--   head(scopes, since)     {at, changed}: which of these have something that was not visible at `since`; NULL changes nothing
--   reissue(session, token) a new refresh token for a session that was just proven again: {}
SET ROLE galley_owner;

CREATE FUNCTION gate.my_scopes() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN galley.me() IS NULL THEN '[]' ELSE coalesce((SELECT jsonb_agg(s.id) FROM sync.my_scopes() AS s), '[]') END
$$;

-- A look into the index a scope: what it costs follows from who listens, not from how much there is.
CREATE FUNCTION gate.head(scopes uuid[], since text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    seen pg_snapshot := since;
    changed jsonb;
BEGIN
    IF seen IS NOT NULL THEN
        SELECT jsonb_agg(s.id) INTO changed FROM unnest(scopes) AS s (id)
            WHERE EXISTS (SELECT FROM sync.entry e WHERE e.scope = s.id AND e.xid >= pg_snapshot_xmin(seen) AND NOT pg_visible_in_snapshot(e.xid, seen));
    END IF;
    RETURN jsonb_build_object('at', pg_current_snapshot()::text, 'changed', coalesce(changed, '[]'));
END
$$;

CREATE FUNCTION gate.reissue(session uuid, token text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM auth.sessions s WHERE s.id = session FOR UPDATE;
    IF NOT FOUND THEN
        RETURN '{"error": "session_not_found"}';
    END IF;
    UPDATE auth.refresh_tokens r SET revoked = true WHERE r.session_id = session AND NOT r.revoked;
    INSERT INTO auth.refresh_tokens (token, session_id) VALUES (token, session);
    RETURN '{}';
END
$$;

GRANT EXECUTE ON FUNCTION gate.my_scopes(), gate.head(uuid[], text), gate.reissue(uuid, text) TO authenticator;
RESET ROLE;

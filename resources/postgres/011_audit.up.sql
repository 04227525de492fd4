-- Who changed what people may do, and what was decided: only ever added to, by nobody but the tables themselves. It names
-- columns, roles and states, never what somebody wrote or is called.
SET ROLE galley_owner;

CREATE TABLE galley.audit_log (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    agency_id uuid NOT NULL,
    brand_id uuid,
    actor uuid,
    action text NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    resource_type text NOT NULL,
    resource_id uuid NOT NULL,
    details jsonb NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX audit_log_on_actor_at ON galley.audit_log (actor, at);
CREATE INDEX audit_log_on_action_at ON galley.audit_log (action, at);
CREATE INDEX audit_log_on_agency_id_at ON galley.audit_log (agency_id, at);
CREATE INDEX audit_log_on_resource ON galley.audit_log (resource_type, resource_id);

ALTER TABLE galley.audit_log ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON galley.audit_log TO authenticated;
CREATE POLICY reach ON galley.audit_log FOR SELECT TO authenticated
    USING (agency_id = ANY ((SELECT galley.my_ruled_agencies())::uuid[]));

CREATE FUNCTION galley.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM galley.refuse('immutable', ARRAY[TG_TABLE_NAME::text]);
END
$$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON galley.audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION galley.refuse_rewriting();

CREATE FUNCTION galley.audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    telling text[] := ARRAY['role', 'user_id', 'resource', 'action', 'effect', 'decision', 'content_state', 'status', 'deleted_at'];
    was jsonb;
    row_now jsonb;
    columns text[] := '{}';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF TG_TABLE_NAME = 'posts' THEN
            IF OLD.content_state = NEW.content_state AND OLD.deleted_at IS NOT DISTINCT FROM NEW.deleted_at THEN
                RETURN NULL;
            END IF;
        END IF;
        columns := galley.changed(OLD, NEW);
        IF columns = '{}' THEN
            RETURN NULL;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        was := to_jsonb(OLD);
        row_now := was;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        row_now := to_jsonb(NEW);
    END IF;
    INSERT INTO galley.audit_log (agency_id, brand_id, actor, action, resource_type, resource_id, details)
    VALUES ((CASE TG_TABLE_NAME WHEN 'agencies' THEN row_now ->> 'id' ELSE row_now ->> 'agency_id' END)::uuid,
        (CASE TG_TABLE_NAME WHEN 'brands' THEN row_now ->> 'id' ELSE row_now ->> 'brand_id' END)::uuid,
        galley.me(), lower(TG_OP), TG_TABLE_NAME, (row_now ->> 'id')::uuid,
        jsonb_build_object('columns', to_jsonb(columns),
            'was', coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(was) WHERE key = ANY (telling) AND key = ANY (columns)), '{}'),
            'becomes', coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(row_now)
                WHERE key = ANY (telling) AND (TG_OP <> 'UPDATE' OR key = ANY (columns))), '{}')));
    RETURN NULL;
END
$$;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.agencies FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.brands FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.memberships FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.brand_members FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.permission_grants FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.client_contacts FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.connections FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.workflows FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON galley.approvals FOR EACH ROW EXECUTE FUNCTION galley.audit();
CREATE TRIGGER audit AFTER UPDATE OR DELETE ON galley.posts FOR EACH ROW EXECUTE FUNCTION galley.audit();
RESET ROLE;

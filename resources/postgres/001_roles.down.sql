-- The roles stay: other databases of the cluster may use them.
SET ROLE galley_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE galley_owner GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
RESET ROLE;
DROP SCHEMA api;
DROP SCHEMA sync;
DROP SCHEMA galley;

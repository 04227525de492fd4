SET ROLE galley_owner;
DROP FUNCTION galley.check_bytes(), galley.check_limit() CASCADE;
DROP FUNCTION galley.has_bytes(uuid, text);
RESET ROLE;

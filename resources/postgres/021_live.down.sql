SET ROLE galley_owner;
DROP FUNCTION gate.reissue(uuid, text);
DROP FUNCTION gate.head(uuid[], text);
DROP FUNCTION gate.my_scopes();
RESET ROLE;

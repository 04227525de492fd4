SET ROLE galley_owner;
DROP FUNCTION gate.change_user(uuid, uuid, jsonb), gate.sign_out(uuid, uuid, text), gate.current(uuid, uuid),
    gate.refresh(text, text, text, text), gate.sign_in(uuid, text, text, text, text), gate.look_up(text, text), gate.shut_out(uuid),
    gate.opened(uuid), gate.user_json(uuid), gate.forget_tries(text, text), gate.allow(text, text, int, int);
DROP TABLE gate.throttle;
DROP SCHEMA gate;
RESET ROLE;

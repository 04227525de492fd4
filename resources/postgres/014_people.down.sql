SET ROLE galley_owner;
DROP FUNCTION gate.join_agency(text, text, text), gate.found_agency(text, text), gate.set_disabled(text, boolean), gate.list_users(), gate.set_password(text, text), gate.add_user(text, text, text, boolean),
    gate.sweep(), gate.unenrol(uuid, uuid, uuid), gate.prove(uuid, uuid, uuid, bigint), gate.factor(uuid, uuid, uuid),
    gate.enrol(uuid, uuid, text, text), gate.verify(text, text), gate.ask_email(uuid, uuid, text, text), gate.recover(text, text, text),
    gate.invite(text, jsonb, text), gate.hand_out(uuid, text, text, text, interval);
RESET ROLE;

SET ROLE galley_owner;
DROP FUNCTION galley.check_within(), galley.check_opened(), galley.guard_post(), galley.guard(), galley.stamp();
DROP FUNCTION galley.refuse_sent(text[], text[]), galley.content_columns(text), galley.not_theirs(text, text[], jsonb, text[], text[]),
    galley.cell_of(text, text, text[], jsonb, jsonb), galley.guard_role(text, jsonb, jsonb), galley.takes_back(uuid, text, text),
    galley.step_action(text, text), galley.lacks(text, text[], uuid, uuid, boolean, text[]), galley.note(text, uuid),
    galley.noted(text), galley.refuse(text, text[]), galley.may_step(text, text, text, text);
RESET ROLE;

SET ROLE galley_owner;
DROP FUNCTION galley.may(text, text, uuid, uuid, boolean, text[]), galley.may_all(text, text[], uuid, uuid, boolean, text[]);
DROP FUNCTION galley.my_contacts(), galley.my_colleagues(), galley.my_ruled_agencies(), galley.my_brands(), galley.my_agencies(),
    galley.my_standing(uuid, uuid);
DROP FUNCTION galley.may_grant(text, jsonb, text, text, text), galley.may_assign_brand(text, text, jsonb, uuid, text),
    galley.may_assign(text, jsonb, text, text), galley.allows(text, text, jsonb, text, text, uuid, boolean, text[]),
    galley.counts(jsonb, uuid, boolean, text[]), galley.level_at(text, text, boolean), galley.level(text);
DROP FUNCTION galley.only_brand(), galley.me();
DROP FUNCTION galley.right_of(text, text);
RESET ROLE;

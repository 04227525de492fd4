SET ROLE galley_owner;
DROP FUNCTION galley.after_usage(), galley.after_revision(), galley.after_asset(), galley.after_content(), galley.after_post(),
    galley.derive_target(), galley.derive_post() CASCADE;
DROP FUNCTION galley.rehash(uuid), galley.instant(timestamp, text, bigint), galley.content_hash(galley.posts), galley.hashed_parts(uuid, uuid),
    galley.hashed_media(uuid, uuid, uuid), galley.hashed(jsonb), galley.hashed(text), galley.canonical(jsonb);
DROP SEQUENCE sync.rv;
ALTER TABLE galley.posts RESET (fillfactor);
ALTER TABLE galley.post_targets RESET (fillfactor);
RESET ROLE;

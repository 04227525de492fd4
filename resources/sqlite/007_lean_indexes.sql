-- Moving a post is what is done most, and each index on its time costs two pages of every such commit: one for
-- where the post was and one for where it goes. One index on the time is enough, for one client too: a month of
-- all clients is a short run of it.
DROP INDEX posts_on_brand_id_scheduled_local
-- next
DROP INDEX posts_on_brand_id_content_state_scheduled_at
-- next
CREATE INDEX posts_on_brand_id_content_state ON posts (brand_id, content_state) WHERE deleted_at IS NULL
-- next
DROP INDEX post_targets_on_brand_id_delivery_state_scheduled_at
-- next
CREATE INDEX post_targets_on_brand_id_delivery_state ON post_targets (brand_id, delivery_state) WHERE deleted_at IS NULL

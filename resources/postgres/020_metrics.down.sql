SET ROLE galley_owner;
DROP VIEW galley.engagement_hours, galley.asset_attention, galley.account_days, galley.approval_inbox, galley.account_health,
    galley.post_performance;
DROP TABLE galley.post_metrics_daily, galley.post_metrics;
DROP FUNCTION galley.fold_months(timestamptz), galley.make_months(date, int), galley.after_metrics(), galley.natural_id(text, text[]);
RESET ROLE;

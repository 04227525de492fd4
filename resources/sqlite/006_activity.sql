-- An action is named by the commit that first did it. Those that took it back or did it again say so in `step`,
-- and so does a commit by which an open set grew; what became of an action is then one look into an index.
UPDATE commits SET step = u.step FROM undo_steps AS u
    WHERE u.commit_no = commits.number AND u.step < commits.number AND commits.kind = 'do'
-- next
CREATE INDEX commits_on_step ON commits (step, number) WHERE step <> 0
-- next
-- The bin.
CREATE INDEX posts_on_deleted_at ON posts (deleted_at) WHERE deleted_at IS NOT NULL

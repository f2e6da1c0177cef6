-- When the workshop was mailed about a review, as of questions; the morning's job looks for the last days' alone.
alter table review add column told_at timestamptz(3);
create index "review_written_at_idx" on review (written_at);

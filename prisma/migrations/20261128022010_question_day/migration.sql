-- The morning's mails ask for the questions of one day, whose ever they are.
create index question_asked_at_idx on question (asked_at);

-- What was answered, the newest first, as the studio's list shows it below what waits.
create index question_said on question (workshop_id, asked_at desc, id) where answer is not null;
create index review_said on review (workshop_id, written_at desc, id) where reply is not null or text = '';

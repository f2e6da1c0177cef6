-- How much waits for a workshop's word is counted on every page of its studio: what was answered is most of it and is not read.
create index question_waiting on question (workshop_id, asked_at, id) where answer is null;
create index review_waiting on review (workshop_id, written_at, id) where reply is null and text <> '';

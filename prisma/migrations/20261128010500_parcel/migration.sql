-- Pieces of one order can be called off, or come back, more than once: each time part of the same receipt goes back.
alter table refund add column about text not null default '';
drop index refund_receipt_id_reason_key;
create unique index refund_receipt_id_reason_about_key on refund (receipt_id, reason, about);

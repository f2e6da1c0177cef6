-- Why pieces are called off: what domain/orders/cancellation.ts knows, and nothing else.
alter table line_cancellation add constraint line_cancellation_reason check (reason in ('sold-out', 'damaged', 'cannot-make-in-time', 'shopper-asked', 'other'));

-- Money that was asked for, came in or went back is never forgotten.
create trigger payment_kept before delete on payment for each row execute function refuse_rewriting();
create trigger receipt_kept before delete on receipt for each row execute function refuse_rewriting();
create trigger refund_kept before delete on refund for each row execute function refuse_rewriting();

-- Rules of the market that could still be broken past the program.

-- Stock is never sold twice: what a line reserves, ships or brings back is its own goods.
create function check_movement_of_line() returns trigger language plpgsql as $$
begin
  if not exists (select from order_line where id = new.order_line_id and variant_id = new.variant_id) then
    raise exception 'order line % is not of variant %', new.order_line_id, new.variant_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
-- After the statement, because an order's lines and their movements are written in one.
create trigger stock_movement_of_line after insert on stock_movement for each row
  when (new.order_line_id is not null)
  execute function check_movement_of_line();

-- What was bought stays as it was bought: the record of the sale is the contract.
create function refuse_sale_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'order % keeps the record of its sale', old.code using errcode = 'integrity_constraint_violation';
end $$;
create trigger orders_sale_frozen before update of sale_information on orders for each row
  when (old.sale_information is distinct from new.sale_information)
  execute function refuse_sale_rewriting();

-- Money that was asked for, came in or went back is never forgotten.
create trigger payment_kept before delete on payment for each row execute function refuse_rewriting();
create trigger receipt_kept before delete on receipt for each row execute function refuse_rewriting();
create trigger refund_kept before delete on refund for each row execute function refuse_rewriting();

-- What delivery costs less once pieces were called off before anything was sent. The consignment keeps the fee that was quoted.
alter table line_cancellation add column fee_off bigint not null default 0;
alter table line_cancellation add constraint line_cancellation_fee_off check (fee_off >= 0);
create function check_fee_off() returns trigger language plpgsql as $$
begin
  if (select sum(x.fee_off) from line_cancellation x where x.consignment_id = new.consignment_id) > (select delivery_fee from consignment where id = new.consignment_id) then
    raise exception 'fee_off: more than the delivery fee is taken off' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger line_cancellation_within_fee after insert on line_cancellation for each row execute function check_fee_off();

-- What the delivery fee of a line was reckoned from, as it was when bought: a listing's weight and size may change while its
-- parcel waits. Orders from before take what their goods say today.
alter table order_line add column weight_grams integer, add column length_cm integer, add column width_cm integer, add column height_cm integer, add column fragile boolean;
alter table order_line disable trigger order_line_frozen;
update order_line l set weight_grams = v.weight_grams, length_cm = v.length_cm, width_cm = v.width_cm, height_cm = v.height_cm, fragile = p.fragile
  from variant v join product p on p.id = v.product_id where v.id = l.variant_id;
alter table order_line enable trigger order_line_frozen;
alter table order_line alter column weight_grams set not null, alter column length_cm set not null, alter column width_cm set not null, alter column height_cm set not null, alter column fragile set not null;
alter table order_line add constraint order_line_measures check (weight_grams > 0 and length_cm > 0 and width_cm > 0 and height_cm > 0);

-- Which classes of the Nice Classification (12th edition) what a craft makes belongs to: a mark covers the classes it is registered for.
alter table craft add column goods_classes integer[] not null default '{}' check (goods_classes <@ array[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34]);
update craft set goods_classes = known.classes
from (values
  ('gom-su', '{21}'::int[]), ('lua', '{24,25}'), ('non-la', '{25}'), ('may-tre-dan', '{20,21,27}'), ('theu', '{24,26}'), ('son-mai', '{20,21}'), ('kham-trai', '{20}'),
  ('tac-tuong-go', '{20}'), ('tien-go', '{20,21}'), ('ren', '{8}'), ('to-he', '{28}'), ('quat', '{20}'), ('go-my-nghe', '{20}'), ('huong', '{3}'), ('vang-quy', '{2}'),
  ('duc-dong', '{6,21}'), ('kim-hoan', '{14}'), ('com', '{30}'), ('bun-mien', '{30}'), ('gio-cha', '{29}'), ('det', '{24,26}'), ('co-kim-khi', '{6,8}'), ('may-mac', '{25}'),
  ('sung-my-nghe', '{20}'), ('banh-keo', '{30}'), ('hoa-cay', '{31}'), ('tra-sen', '{30}'), ('giay-do', '{16}'), ('long-chim', '{21}'), ('banh-xoi', '{30}'), ('dieu-sao', '{28}'),
  ('giay-da', '{25}'), ('nhac-cu', '{15}')
) known (slug, classes) where craft.slug = known.slug;

-- The mark: who manages it where nobody owns it, its rules as a file, and which version of it a form was filled in from.
alter table mark
  add column manager text,
  add column rules_id uuid,
  add column rules_name text,
  add column rules_type text,
  add column rules_bytes integer check (rules_bytes > 0),
  add column version integer not null default 1,
  add column warned_months integer[] not null default '{}',
  add constraint mark_rules_whole check (num_nonnulls(rules_id, rules_name, rules_type, rules_bytes) in (0, 4));

-- A licence has a code that anybody may look up, and may be for some goods only; of a collective mark it ends with the membership.
alter table mark_licence
  add column code text,
  add column member_left_on date,
  add column revocation_reason text,
  add column granted_at timestamptz(3) not null default now();
update mark_licence set code = (
  select string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 1 + floor(random() * 31)::int, 1), '') from generate_series(1, 10) where mark_licence.id is not null
);
alter table mark_licence alter column code set not null;
create unique index mark_licence_code_key on mark_licence (code);

create table mark_licence_product (
  licence_id uuid not null references mark_licence (id) on update cascade on delete cascade,
  product_id uuid not null references product (id) on update cascade on delete cascade,
  primary key (licence_id, product_id)
);
create index mark_licence_product_product_id_idx on mark_licence_product (product_id);
create index mark_licence_mark_id_granted_at_idx on mark_licence (mark_id, granted_at desc);
call audit_table('mark_licence_product', '(select k.village_id from mark_licence l join mark k on k.id = l.mark_id where l.id = ($1->>''licence_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');

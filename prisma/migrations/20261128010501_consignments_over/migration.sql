-- What is over is most of what a workshop ever sold: its pages and its count are read from here alone.
create index consignment_over on consignment (workshop_id, opened_at desc, id desc) where status in ('delivered', 'returned', 'cancelled') and opened_at is not null;

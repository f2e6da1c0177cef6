-- What an approved workshop changes of its name and numbers of record is looked at by its village's curator.
alter table workshop add column legal_changed_at timestamptz(3);
alter table workshop add column legal_checked_at timestamptz(3);
alter table workshop add column legal_checked_by uuid;
alter table workshop add constraint "workshop_legal_checked_by_fkey" foreign key (legal_checked_by) references app_user (id) on delete set null on update cascade;
alter table workshop add constraint workshop_legal_checked_after_change check (legal_checked_at is null or legal_changed_at is not null);
alter table workshop add constraint workshop_legal_checked_by_somebody check (legal_checked_by is null or legal_checked_at is not null);
create index workshop_legal_changed_at_idx on workshop (legal_changed_at);

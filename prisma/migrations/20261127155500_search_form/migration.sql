-- Which form the search view was built in: a release that writes another one builds it anew.
create table search_form (
  only_one boolean primary key default true check (only_one),
  form text not null,
  built_at timestamptz(3) not null default now()
);

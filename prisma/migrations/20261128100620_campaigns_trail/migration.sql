-- A word of one or two letters has no trigram: it is found by the beginnings of words.
create index audit_event_words_begin on audit_event using gin (to_tsvector('simple', words));

-- What is searched in are names and values: the names of columns stand in every event and lead to none.
create or replace function write_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor uuid := nullif(current_setting('tram_nghe.actor', true), '')::uuid;
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  becomes jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  shown jsonb := coalesce(becomes, was);
  hidden text[] := coalesce(string_to_array(tg_argv[2], ' '), '{}');
  difference jsonb := audit_difference(was, becomes, hidden);
  village uuid;
  named text;
  who text;
begin
  if tg_op = 'UPDATE' and difference -> 0 = '{}' and difference -> 1 = '{}' then return null; end if;
  execute 'select (' || tg_argv[0] || ')::uuid, coalesce((' || tg_argv[1] || ')::text, '''')' into village, named using shown;
  select name into who from app_user where id = actor;
  insert into audit_event (at, actor_id, actor_name, deed, subject, subject_id, subject_name, village_id, before, after, request_id, words)
  values (clock_timestamp(), actor, coalesce(who, ''), lower(tg_op), tg_table_name,
    coalesce(shown ->> 'id', (select string_agg(value, ' ' order by key) from jsonb_each_text(shown) where key like '%\_id')), named, village,
    nullif(difference -> 0, 'null'), nullif(difference -> 1, 'null'), nullif(current_setting('tram_nghe.request', true), ''),
    lower(unaccent(left(concat_ws(' ', who, named,
      (select string_agg(value, ' ' order by key) from jsonb_each_text(coalesce(nullif(difference -> 0, 'null'), '{}'))),
      (select string_agg(value, ' ' order by key) from jsonb_each_text(coalesce(nullif(difference -> 1, 'null'), '{}')))), 20000))));
  return null;
end $$;

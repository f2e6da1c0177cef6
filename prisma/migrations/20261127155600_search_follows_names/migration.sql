-- A search document shows names that belong to many products at once: whoever changes one of them, the products follow.
-- Who changes a product itself knows which, and asks for its sync-search in the same transaction.

-- Arguments: the column of product that points at the changed row, and the column that it points at.
create function sync_search_of_products() returns trigger language plpgsql as $$
declare
  ids uuid[];
begin
  for ids in execute format(
    'select array_agg(id) from (select id, (row_number() over (order by id) - 1) / 200 as batch from product where %I = %L) p group by batch order by batch',
    tg_argv[0], to_jsonb(new) ->> tg_argv[1])
  loop
    -- Behind the changes of single products, which somebody may be looking at.
    perform graphile_worker.add_job('sync-search', json_build_object('productIds', ids), queue_name => 'sync-search', max_attempts => 12, priority => 5);
  end loop;
  return null;
end $$;

create trigger village_in_search after update of slug, name, craft_name, craft_name_en, former_district on village for each row
  when ((old.slug, old.name, old.craft_name, old.craft_name_en, old.former_district) is distinct from (new.slug, new.name, new.craft_name, new.craft_name_en, new.former_district))
  execute function sync_search_of_products('village_id', 'id');
create trigger craft_in_search after update of slug, name, name_en on craft for each row
  when ((old.slug, old.name, old.name_en) is distinct from (new.slug, new.name, new.name_en))
  execute function sync_search_of_products('craft_slug', 'slug');
create trigger artisan_in_search after update of slug, name on artisan for each row
  when ((old.slug, old.name) is distinct from (new.slug, new.name))
  execute function sync_search_of_products('artisan_id', 'id');
create trigger workshop_in_search after update of slug, name, status on workshop for each row
  when ((old.slug, old.name, old.status) is distinct from (new.slug, new.name, new.status))
  execute function sync_search_of_products('workshop_id', 'id');

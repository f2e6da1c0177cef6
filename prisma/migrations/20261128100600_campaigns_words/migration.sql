-- The words of search are edited at a desk: when a row was changed last, so that nobody writes over what a colleague just
-- saved; and a mark that is another after each change, by which every process sees that its own copy is old.

-- AlterTable
ALTER TABLE "search_synonym" ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "search_intent" ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

create function mark_search_words() returns trigger language plpgsql as $$
begin
  insert into setting (key, value, updated_at) values ('search-words-mark', to_jsonb(gen_random_uuid()), now())
  on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at;
  return null;
end $$;

create trigger search_words_marked after insert or update or delete on search_synonym for each statement execute function mark_search_words();
create trigger search_words_marked after insert or update or delete on search_intent for each statement execute function mark_search_words();
create trigger search_words_marked after insert or update or delete on search_intent_wish for each statement execute function mark_search_words();

-- What people looked for in vain is read by day, of a table that is mostly about what they found.
create index search_demand_in_vain on search_demand (day, query) include (empty, near) where empty > 0 or near > 0;

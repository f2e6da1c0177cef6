-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "village_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,
    "words" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" UUID NOT NULL,
    "sealed_secret" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "used_steps" BIGINT[] NOT NULL DEFAULT ARRAY[]::BIGINT[],
    "recovery_hashes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "second_factor_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_village_id_at_id_idx" ON "audit_event"("village_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_id_idx" ON "audit_event"("actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_subject_subject_id_at_id_idx" ON "audit_event"("subject", "subject_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_words_idx" ON "audit_event" USING GIN ("words" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What curators and administrators change is written down by the database itself, in the transaction that changes it:
-- the application says whose request it is (tram_nghe.actor) and can neither leave a row out nor write one.
alter table audit_event add constraint audit_event_deed check (deed in ('insert', 'update', 'delete'));

/* The columns of two rows of a table that differ, as [before, after]. Left out: what changes by itself. Hidden: what
   nobody who reads the trail may see; that it changed is told. */
create function audit_difference(was jsonb, becomes jsonb, hidden text[]) returns jsonb language sql immutable as $$
  select jsonb_build_array(
      case when was is null then null else coalesce(jsonb_object_agg(key, case when key = any(hidden) and old.value <> 'null' then '"•••"' else old.value end) filter (where old.value is not null), '{}') end,
      case when becomes is null then null else coalesce(jsonb_object_agg(key, case when key = any(hidden) and new.value <> 'null' then '"•••"' else new.value end) filter (where new.value is not null), '{}') end)
  from jsonb_each(coalesce(was, '{}')) old full join jsonb_each(coalesce(becomes, '{}')) new using (key)
  where old.value is distinct from new.value and key <> 'updated_at'
$$;

/* Arguments: the village of a row and its name, as SQL over the row ($1, jsonb), and the hidden columns. */
create function write_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
    lower(unaccent(left(concat_ws(' ', who, named, difference ->> 0, difference ->> 1), 20000))));
  return null;
end $$;

/* Puts a table under the trail. */
create procedure audit_table(audited regclass, village text, named text, hidden text default '') language plpgsql as $$
begin
  execute format('create trigger audited after insert or update or delete on %s for each row when (coalesce(current_setting(''tram_nghe.actor'', true), '''') <> '''') execute function write_audit(%L, %L, %L)', audited, village, named, hidden);
end $$;

call audit_table('village', '$1->>''id''', '$1->>''name''');
call audit_table('village_brand', '$1->>''village_id''', '$1->>''version''');
call audit_table('recognition', '$1->>''village_id''', '$1->>''decision_number''');
call audit_table('village_curator', '$1->>''village_id''', '(select name from app_user where id = ($1->>''user_id'')::uuid)');
call audit_table('mark', '$1->>''village_id''', '$1->>''name''');
call audit_table('mark_licence', '(select village_id from mark where id = ($1->>''mark_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)');
call audit_table('ocop_certificate', '(select village_id from product where id = ($1->>''product_id'')::uuid)', '$1->>''product_name''');
call audit_table('workshop', '$1->>''village_id''', '$1->>''name''', 'tax_code phone email address_line');
call audit_table('workshop_application', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)');
call audit_table('application_message', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)');
call audit_table('workshop_document', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '$1->>''kind''', 'file_name hash');
call audit_table('workshop_bank_account', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)', 'sealed_number number_end holder_name');
call audit_table('workshop_member', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from app_user where id = ($1->>''user_id'')::uuid)');
call audit_table('workshop_invitation', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)', 'email token_hash');
call audit_table('artisan', '$1->>''village_id''', '$1->>''name''');
call audit_table('title_claim', '(select village_id from artisan where id = ($1->>''artisan_id'')::uuid)', '(select name from artisan where id = ($1->>''artisan_id'')::uuid)');
call audit_table('product', '$1->>''village_id''', '$1->>''name''');
call audit_table('variant', '(select village_id from product where id = ($1->>''product_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');
call audit_table('picture', '(select village_id from product where id = ($1->>''product_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');
call audit_table('listing_draft', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '$1->>''name''');
call audit_table('stock_movement', '(select p.village_id from product p join variant v on v.product_id = p.id where v.id = ($1->>''variant_id'')::uuid)', '(select p.name from product p join variant v on v.product_id = p.id where v.id = ($1->>''variant_id'')::uuid)');
call audit_table('lot', '(select p.village_id from product p join variant v on v.product_id = p.id where v.id = ($1->>''variant_id'')::uuid)', '$1->>''code''');
call audit_table('question', '(select village_id from product where id = ($1->>''product_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');
call audit_table('review', '(select village_id from product where id = ($1->>''product_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');
call audit_table('consignment', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select o.code from orders o where o.id = ($1->>''order_id'')::uuid)');
call audit_table('shipment', '(select w.village_id from workshop w join consignment c on c.workshop_id = w.id where c.id = ($1->>''consignment_id'')::uuid)', '$1->>''carrier''');
call audit_table('shipment_line', '(select w.village_id from workshop w join consignment c on c.workshop_id = w.id join shipment s on s.consignment_id = c.id where s.id = ($1->>''shipment_id'')::uuid)', '$1->>''quantity''');
call audit_table('line_cancellation', '(select w.village_id from workshop w join consignment c on c.workshop_id = w.id where c.id = ($1->>''consignment_id'')::uuid)', '$1->>''reason''');
call audit_table('orders', 'null', '$1->>''code''', 'contact_name contact_phone contact_email address_line note checkout_key sale_information');
call audit_table('payment', 'null', '(select code from orders where id = ($1->>''order_id'')::uuid)', 'stripe_session_id stripe_session_url stripe_payment_intent_id');
call audit_table('refund', 'null', '(select code from orders where id = ($1->>''order_id'')::uuid)');
call audit_table('lot_piece', '(select p.village_id from product p join variant v on v.product_id = p.id join lot l on l.variant_id = v.id where l.id = ($1->>''lot_id'')::uuid)', '$1->>''trace_code''');
call audit_table('goods_change', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)');
call audit_table('import_run', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '$1->>''file_name''');
call audit_table('search_synonym', 'null', 'array_to_string(array(select jsonb_array_elements_text($1->''says'')), '', '')');
call audit_table('search_intent', 'null', '$1->>''name''');
call audit_table('search_intent_wish', 'null', '(select name from search_intent where id = ($1->>''intent_id'')::uuid)');
call audit_table('app_user', 'null', '$1->>''name''', 'email phone image');
call audit_table('second_factor', 'null', '(select name from app_user where id = ($1->>''user_id'')::uuid)', 'sealed_secret recovery_hashes used_steps');

-- Nobody writes rows by a trigger of their own.
revoke execute on function write_audit() from public;

-- What is written stays as it is written, for the owner of the database too.
create trigger audit_event_kept before update or delete on audit_event for each row execute function refuse_rewriting();
create trigger audit_event_never_emptied before truncate on audit_event for each statement execute function refuse_rewriting();

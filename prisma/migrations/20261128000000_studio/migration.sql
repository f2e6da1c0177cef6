-- CreateEnum
CREATE TYPE "application_status" AS ENUM ('open', 'submitted', 'questioned', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('identity_front', 'identity_back', 'business_licence', 'certificate', 'title_decision', 'other');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('checking', 'checked', 'importing', 'imported', 'undoing', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "shipment_status" AS ENUM ('shipped', 'delivered', 'returned');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('submitted', 'verified', 'refused');

-- AlterEnum
ALTER TYPE "receipt_source" ADD VALUE 'cash';

-- DropIndex
DROP INDEX "consignment_workshop_id_status_idx";

-- DropIndex
DROP INDEX "product_workshop_id_idx";

-- AlterTable
ALTER TABLE "artisan" ADD COLUMN     "portrait" TEXT;

-- AlterTable
ALTER TABLE "consignment" ADD COLUMN     "accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "packed_at" TIMESTAMPTZ(3),
ADD COLUMN     "ship_by" DATE,
ADD COLUMN     "shipped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "crop" JSONB;

-- AlterTable
ALTER TABLE "stock_movement" ADD COLUMN     "by_id" UUID,
ADD COLUMN     "lot_id" UUID;

-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "photo" TEXT;

-- CreateTable
CREATE TABLE "lot" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "trace_code" TEXT NOT NULL,
    "made_on" DATE NOT NULL,
    "quantity" INTEGER NOT NULL,
    "note" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lot_piece" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "lot_id" UUID NOT NULL,
    "serial" INTEGER NOT NULL,
    "trace_code" TEXT NOT NULL,

    CONSTRAINT "lot_piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_visit" (
    "day" DATE NOT NULL,
    "product_id" UUID NOT NULL,
    "visits" INTEGER NOT NULL,

    CONSTRAINT "product_visit_pkey" PRIMARY KEY ("product_id","day")
);

-- CreateTable
CREATE TABLE "workshop_visit" (
    "day" DATE NOT NULL,
    "workshop_id" UUID NOT NULL,
    "visits" INTEGER NOT NULL,

    CONSTRAINT "workshop_visit_pkey" PRIMARY KEY ("workshop_id","day")
);

-- CreateTable
CREATE TABLE "product_finding" (
    "day" DATE NOT NULL,
    "product_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "openings" INTEGER NOT NULL,

    CONSTRAINT "product_finding_pkey" PRIMARY KEY ("product_id","day","locale","query")
);

-- CreateTable
CREATE TABLE "workshop_application" (
    "workshop_id" UUID NOT NULL,
    "status" "application_status" NOT NULL DEFAULT 'open',
    "applicant_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "refusal_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_application_pkey" PRIMARY KEY ("workshop_id")
);

-- CreateTable
CREATE TABLE "application_message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "author_id" UUID,
    "from_curator" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_document" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "uploaded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_bank_account" (
    "workshop_id" UUID NOT NULL,
    "bank_bin" CHAR(6) NOT NULL,
    "sealed_number" TEXT NOT NULL,
    "number_end" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_bank_account_pkey" PRIMARY KEY ("workshop_id")
);

-- CreateTable
CREATE TABLE "workshop_invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "email" TEXT,
    "role" "workshop_role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_subscription" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_draft" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "product_id" UUID,
    "content" JSONB NOT NULL,
    "base" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL DEFAULT '',
    "saved_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "started_by" UUID,
    "file_name" TEXT NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'checking',
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "problems" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "deed" TEXT,
    "target_id" UUID,
    "before" JSONB,
    "done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateTable
CREATE TABLE "certificate_reminder" (
    "certificate_id" UUID NOT NULL,
    "days_before" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_reminder_pkey" PRIMARY KEY ("certificate_id","days_before")
);

-- CreateTable
CREATE TABLE "shipment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "consignment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "shipment_status" NOT NULL DEFAULT 'shipped',
    "carrier" TEXT NOT NULL,
    "tracking_code" TEXT,
    "cod_amount" BIGINT NOT NULL DEFAULT 0,
    "shipped_by" UUID,
    "shipped_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_line" (
    "shipment_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "shipment_line_pkey" PRIMARY KEY ("shipment_id","order_line_id")
);

-- CreateTable
CREATE TABLE "line_cancellation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_line_id" UUID NOT NULL,
    "consignment_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "line_cancellation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "asker_id" UUID,
    "asker_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_line_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "rating" SMALLINT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reply" TEXT,
    "replied_by" UUID,
    "replied_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "title_claim" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "artisan_id" UUID NOT NULL,
    "title" "artisan_title" NOT NULL,
    "field" "title_field" NOT NULL,
    "year" INTEGER NOT NULL,
    "decision_number" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "status" "claim_status" NOT NULL DEFAULT 'submitted',
    "refusal_reason" TEXT,
    "submitted_by" UUID,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "title_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lot_trace_code_key" ON "lot"("trace_code");

-- CreateIndex
CREATE INDEX "lot_workshop_id_created_at_idx" ON "lot"("workshop_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "lot_variant_id_code_key" ON "lot"("variant_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "lot_piece_trace_code_key" ON "lot_piece"("trace_code");

-- CreateIndex
CREATE UNIQUE INDEX "lot_piece_lot_id_serial_key" ON "lot_piece"("lot_id", "serial");

-- CreateIndex
CREATE INDEX "workshop_application_status_submitted_at_idx" ON "workshop_application"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "application_message_workshop_id_at_idx" ON "application_message"("workshop_id", "at");

-- CreateIndex
CREATE INDEX "workshop_document_workshop_id_kind_idx" ON "workshop_document"("workshop_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_invitation_token_hash_key" ON "workshop_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "workshop_invitation_workshop_id_idx" ON "workshop_invitation"("workshop_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscription_user_id_idx" ON "push_subscription"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_draft_product_id_key" ON "listing_draft"("product_id");

-- CreateIndex
CREATE INDEX "listing_draft_workshop_id_saved_at_idx" ON "listing_draft"("workshop_id", "saved_at" DESC);

-- CreateIndex
CREATE INDEX "import_run_workshop_id_created_at_idx" ON "import_run"("workshop_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "shipment_consignment_id_position_key" ON "shipment"("consignment_id", "position");

-- CreateIndex
CREATE INDEX "shipment_line_order_line_id_idx" ON "shipment_line"("order_line_id");

-- CreateIndex
CREATE INDEX "line_cancellation_order_line_id_idx" ON "line_cancellation"("order_line_id");

-- CreateIndex
CREATE INDEX "line_cancellation_consignment_id_idx" ON "line_cancellation"("consignment_id");

-- CreateIndex
CREATE INDEX "question_workshop_id_asked_at_idx" ON "question"("workshop_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "question_product_id_asked_at_idx" ON "question"("product_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "question_asker_id_idx" ON "question"("asker_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_order_line_id_key" ON "review"("order_line_id");

-- CreateIndex
CREATE INDEX "review_workshop_id_written_at_idx" ON "review"("workshop_id", "written_at" DESC);

-- CreateIndex
CREATE INDEX "review_product_id_written_at_idx" ON "review"("product_id", "written_at" DESC);

-- CreateIndex
CREATE INDEX "title_claim_artisan_id_idx" ON "title_claim"("artisan_id");

-- CreateIndex
CREATE INDEX "consignment_workshop_id_status_ship_by_idx" ON "consignment"("workshop_id", "status", "ship_by");

-- CreateIndex
CREATE INDEX "consignment_workshop_id_opened_at_idx" ON "consignment"("workshop_id", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "product_of_workshop" ON "product"("workshop_id", "status", "updated_at" DESC);

-- AddForeignKey
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot" ADD CONSTRAINT "lot_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot" ADD CONSTRAINT "lot_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot_piece" ADD CONSTRAINT "lot_piece_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_visit" ADD CONSTRAINT "product_visit_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_visit" ADD CONSTRAINT "workshop_visit_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_finding" ADD CONSTRAINT "product_finding_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_application" ADD CONSTRAINT "workshop_application_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_application" ADD CONSTRAINT "workshop_application_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_message" ADD CONSTRAINT "application_message_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop_application"("workshop_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_message" ADD CONSTRAINT "application_message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_document" ADD CONSTRAINT "workshop_document_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_bank_account" ADD CONSTRAINT "workshop_bank_account_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_invitation" ADD CONSTRAINT "workshop_invitation_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_draft" ADD CONSTRAINT "listing_draft_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_draft" ADD CONSTRAINT "listing_draft_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_draft" ADD CONSTRAINT "listing_draft_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_reminder" ADD CONSTRAINT "certificate_reminder_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "ocop_certificate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_consignment_id_fkey" FOREIGN KEY ("consignment_id") REFERENCES "consignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_cancellation" ADD CONSTRAINT "line_cancellation_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_cancellation" ADD CONSTRAINT "line_cancellation_consignment_id_fkey" FOREIGN KEY ("consignment_id") REFERENCES "consignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_claim" ADD CONSTRAINT "title_claim_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_claim" ADD CONSTRAINT "title_claim_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "workshop_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now a consignment knew neither by when it is to be handed over nor since when its workshop may work on it.
update consignment set ship_by = (delivery_quote ->> 'ready')::date;
update consignment c set opened_at = coalesce(o.confirmed_at, o.placed_at) from orders o where o.id = c.order_id and o.status in ('placed', 'completed');

-- What a machine can hold of the studio's rules.

-- Text is Unicode NFC, wherever a person typed it.
alter table application_message add constraint application_message_text check (text ~ '\S' and text is nfc normalized);
alter table question add constraint question_text check (text ~ '\S' and text is nfc normalized and asker_name is nfc normalized);
alter table question add constraint question_answer check ((answer is null) = (answered_at is null) and (answer is null or (answer ~ '\S' and answer is nfc normalized)));
alter table review add constraint review_text check (text is nfc normalized and name is nfc normalized);
alter table review add constraint review_rating check (rating between 1 and 5);
alter table review add constraint review_reply check ((reply is null) = (replied_at is null) and (reply is null or (reply ~ '\S' and reply is nfc normalized)));
alter table listing_draft add constraint listing_draft_name_nfc check (name is nfc normalized);
alter table listing_draft add constraint listing_draft_version check (version > 0);
alter table lot add constraint lot_note_nfc check (note is nfc normalized);
alter table shipment add constraint shipment_words_nfc check (carrier is nfc normalized and tracking_code is nfc normalized);
alter table line_cancellation add constraint line_cancellation_note_nfc check (note is nfc normalized);

-- A workshop is approved by somebody else than who asked for it, and refused with a reason.
alter table workshop_application add constraint application_decided check (
  (status in ('approved', 'refused')) = (decided_at is not null)
  and (status = 'refused') = (refusal_reason is not null)
  and (decided_by is null or decided_by is distinct from applicant_id)
  and (status = 'open' or submitted_at is not null)
);
alter table title_claim add constraint title_claim_decided check (
  (status = 'submitted') = (decided_at is null)
  and (status = 'refused') = (refusal_reason is not null)
  and (decided_by is null or decided_by is distinct from submitted_by)
);
alter table workshop_bank_account add constraint bank_account_words check (bank_bin ~ '^[0-9]{6}$' and number_end ~ '^[0-9A-Z]{1,4}$' and holder_name ~ '^[A-Z][A-Z ]*$');
alter table workshop_document add constraint document_bytes check (bytes > 0);

-- Lots: GS1 set 82, 1 to 20 characters.
alter table lot add constraint lot_code check (code ~ '^[!"%-?A-Z_a-z]{1,20}$');
alter table lot add constraint lot_quantity check (quantity > 0);
alter table lot_piece add constraint lot_piece_serial check (serial > 0);

-- A line goes out piece by piece: what holds is that never more goes out or is called off than was bought.
drop index stock_movement_shipped_once;
alter table shipment_line add constraint shipment_line_quantity check (quantity > 0);
alter table line_cancellation add constraint line_cancellation_amounts check (quantity > 0 and amount > 0);
alter table shipment add constraint shipment_cod check (cod_amount >= 0 and cod_amount <= 9007199254740991);
alter table shipment add constraint shipment_ended check ((status = 'shipped') = (ended_at is null));
create function check_line_pieces() returns trigger language plpgsql as $$
declare
  bought int;
  gone bigint;
begin
  select quantity into bought from order_line where id = new.order_line_id;
  select coalesce((select sum(quantity) from shipment_line where order_line_id = new.order_line_id), 0)
    + coalesce((select sum(quantity) from line_cancellation where order_line_id = new.order_line_id), 0) into gone;
  if gone > bought then
    raise exception 'line_pieces: % of % pieces sent or called off', gone, bought using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger shipment_line_pieces after insert or update on shipment_line for each row execute function check_line_pieces();
create constraint trigger line_cancellation_pieces after insert or update on line_cancellation for each row execute function check_line_pieces();
create function check_line_of_consignment() returns trigger language plpgsql as $$
begin
  if not exists (select from order_line where id = new.order_line_id and consignment_id = new.consignment_id) then
    raise exception 'line_of_consignment: the line belongs to another consignment' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger line_cancellation_of_consignment after insert on line_cancellation for each row execute function check_line_of_consignment();
create function check_line_of_shipment() returns trigger language plpgsql as $$
begin
  if not exists (select from order_line l join shipment s on s.consignment_id = l.consignment_id where l.id = new.order_line_id and s.id = new.shipment_id) then
    raise exception 'line_of_shipment: the line belongs to another consignment' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger shipment_line_of_consignment after insert on shipment_line for each row execute function check_line_of_shipment();
create trigger line_cancellation_kept before update or delete on line_cancellation for each row execute function refuse_rewriting();
create trigger shipment_line_kept before update or delete on shipment_line for each row execute function refuse_rewriting();
create trigger shipment_kept before delete on shipment for each row execute function refuse_rewriting();
create trigger lot_piece_kept before update or delete on lot_piece for each row execute function refuse_rewriting();

-- Counts of visits are numbers of people's days, never below one.
alter table product_visit add constraint product_visit_some check (visits > 0);
alter table workshop_visit add constraint workshop_visit_some check (visits > 0);
alter table product_finding add constraint product_finding_some check (openings > 0);

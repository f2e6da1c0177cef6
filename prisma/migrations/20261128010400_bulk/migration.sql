-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "kept" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "goods_change" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "started_by" UUID,
    "deed" JSONB NOT NULL,
    "item_count" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "goods_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goods_change_item" (
    "change_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "target_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "refusal" TEXT,

    CONSTRAINT "goods_change_item_pkey" PRIMARY KEY ("change_id","position")
);

-- CreateIndex
CREATE INDEX "goods_change_workshop_id_created_at_idx" ON "goods_change"("workshop_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "goods_change" ADD CONSTRAINT "goods_change_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goods_change_item" ADD CONSTRAINT "goods_change_item_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "goods_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Counts never pass what there is, and a change ends when all of it is done.
alter table goods_change add constraint goods_change_counts check (
  item_count >= 0 and done between 0 and item_count and refused between 0 and done and (finished_at is not null) = (done = item_count)
);
alter table goods_change_item add constraint goods_change_item_refused check (refusal is null or done);
alter table import_row add constraint import_row_deed check (deed in ('create', 'update', 'same', 'refused'));
alter table import_run add constraint import_run_counts check (row_count >= 0 and done between 0 and row_count and problems >= 0);

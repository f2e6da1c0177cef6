-- CreateTable
CREATE TABLE "workshop_suspension" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "workshop_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,
    "lift_reason" TEXT,

    CONSTRAINT "workshop_suspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "workshop_suspension_workshop_id_at_idx" ON "workshop_suspension"("workshop_id", "at");

-- AddForeignKey
ALTER TABLE "workshop_suspension" ADD CONSTRAINT "workshop_suspension_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_suspension" ADD CONSTRAINT "workshop_suspension_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_suspension" ADD CONSTRAINT "workshop_suspension_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A workshop is suspended once at a time, and lifted with a reason.
create unique index workshop_suspension_open on workshop_suspension (workshop_id) where lifted_at is null;
alter table workshop_suspension add constraint workshop_suspension_lifted check ((lifted_at is null) = (lift_reason is null));

call audit_table('workshop_suspension', '(select village_id from workshop where id = ($1->>''workshop_id'')::uuid)', '(select name from workshop where id = ($1->>''workshop_id'')::uuid)');

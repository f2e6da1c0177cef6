-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "accepted_by" UUID;

-- Who accepted one until now is not known: it was done in the name of who began it.
update import_run set accepted_by = started_by where accepted_at is not null;

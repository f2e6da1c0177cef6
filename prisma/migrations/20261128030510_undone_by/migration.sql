-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "undone_by" UUID;

-- Who takes one back now is who began it, as it was told until now.
update import_run set undone_by = started_by where status = 'undoing';

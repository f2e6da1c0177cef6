-- AlterTable
ALTER TABLE "variant" ADD COLUMN     "counted_at" TIMESTAMPTZ(3);

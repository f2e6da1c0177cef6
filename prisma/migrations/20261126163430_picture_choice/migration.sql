-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "choice" JSONB;

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "published_version" INTEGER;

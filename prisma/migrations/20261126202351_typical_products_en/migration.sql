-- AlterTable
ALTER TABLE "village" ADD COLUMN     "typical_products_en" TEXT[];

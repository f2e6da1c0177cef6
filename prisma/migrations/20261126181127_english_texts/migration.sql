-- AlterTable
ALTER TABLE "artisan" ADD COLUMN     "trade_en" TEXT;

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "care_en" TEXT,
ADD COLUMN     "category_en" TEXT,
ADD COLUMN     "materials_en" TEXT,
ADD COLUMN     "technique_en" TEXT;

-- AlterTable
ALTER TABLE "variant" ADD COLUMN     "dimensions_en" TEXT;

-- AlterTable
ALTER TABLE "village" ADD COLUMN     "history_since_en" TEXT,
ADD COLUMN     "patron_en" TEXT;

-- AlterTable
ALTER TABLE "commune" ALTER COLUMN "area_km2" DROP NOT NULL;

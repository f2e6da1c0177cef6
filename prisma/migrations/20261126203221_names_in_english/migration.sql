-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "product_name_en" TEXT,
ADD COLUMN     "variant_name_en" TEXT;

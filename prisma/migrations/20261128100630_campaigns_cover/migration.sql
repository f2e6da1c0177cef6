-- AlterTable
ALTER TABLE "collection" ADD COLUMN     "cover_id" UUID;

-- CreateIndex
CREATE INDEX "collection_cover_id_idx" ON "collection"("cover_id");

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

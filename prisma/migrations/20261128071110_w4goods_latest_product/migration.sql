-- CreateIndex
CREATE INDEX "product_latest_of_workshop" ON "product"("workshop_id", "created_at" DESC, "id" DESC);

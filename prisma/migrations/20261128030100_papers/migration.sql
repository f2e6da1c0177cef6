-- Whether a title names a paper is asked for every paper that may be forgotten.
CREATE INDEX "title_claim_document_id_idx" ON "title_claim"("document_id");

-- Other words for the same thing and occasions to give, kept by curators; and the search view as this release reads it:
-- words, pairs of words and words of the name as lexemes without places, and what ranking reads in a column of its own.

-- Rows of the older form answer, if less well, until the job that builds the view has written them anew.
-- DropIndex
DROP INDEX "search_product_folded_prefix";

-- AlterTable
ALTER TABLE "search_product" ADD COLUMN     "workshop_slug" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "category" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "told" TEXT NOT NULL DEFAULT '';
ALTER TABLE "search_product" ALTER COLUMN "workshop_slug" DROP DEFAULT, ALTER COLUMN "category" DROP DEFAULT, ALTER COLUMN "told" DROP DEFAULT;

-- CreateTable
CREATE TABLE "search_synonym" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "says" TEXT[],
    "means" TEXT[],

    CONSTRAINT "search_synonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_intent" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "phrases" TEXT[],
    "price_from" BIGINT,
    "price_to" BIGINT,

    CONSTRAINT "search_intent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_intent_wish" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "intent_id" UUID NOT NULL,
    "thing" TEXT,
    "words" TEXT,
    "craft_slug" TEXT,
    "weight" SMALLINT NOT NULL,

    CONSTRAINT "search_intent_wish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_intent_key_key" ON "search_intent"("key");

-- CreateIndex
CREATE INDEX "search_intent_wish_intent_id_idx" ON "search_intent_wish"("intent_id");

-- AddForeignKey
ALTER TABLE "search_intent_wish" ADD CONSTRAINT "search_intent_wish_intent_id_fkey" FOREIGN KEY ("intent_id") REFERENCES "search_intent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_intent_wish" ADD CONSTRAINT "search_intent_wish_craft_slug_fkey" FOREIGN KEY ("craft_slug") REFERENCES "craft"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

alter table search_synonym alter column says set not null, alter column means set not null;
alter table search_synonym add constraint search_synonym_says check (cardinality(says) > 0 and cardinality(means) > 0);
alter table search_intent alter column phrases set not null;
alter table search_intent add constraint search_intent_phrases check (cardinality(phrases) > 0);
alter table search_intent add constraint search_intent_prices check (price_from >= 0 and price_from <= price_to);
alter table search_intent_wish add constraint search_intent_wish_weight check (weight between 1 and 3);
alter table search_intent_wish add constraint search_intent_wish_of check (num_nonnulls(thing, words, craft_slug) = 1);

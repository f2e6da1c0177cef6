-- CreateTable
CREATE TABLE "collection" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "village_id" UUID,
    "name" TEXT NOT NULL,
    "name_en" TEXT,
    "words" TEXT NOT NULL,
    "words_en" TEXT,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "home_place" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_item" (
    "collection_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "collection_item_pkey" PRIMARY KEY ("collection_id","product_id")
);

-- CreateTable
CREATE TABLE "banner" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "village_id" UUID,
    "text" TEXT NOT NULL,
    "text_en" TEXT,
    "link" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "priority" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "banner_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");

-- CreateIndex
CREATE INDEX "collection_to_day_idx" ON "collection"("to_day");

-- CreateIndex
CREATE INDEX "collection_village_id_idx" ON "collection"("village_id");

-- CreateIndex
CREATE INDEX "collection_item_product_id_idx" ON "collection_item"("product_id");

-- CreateIndex
CREATE INDEX "banner_to_day_idx" ON "banner"("to_day");

-- CreateIndex
CREATE INDEX "banner_village_id_idx" ON "banner"("village_id");

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "banner" ADD CONSTRAINT "banner_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time stands in a place of the front page, and of banners of one priority one at a time: a range of one number
-- needs no extension to be part of such an index.
alter table collection add constraint collection_days check (from_day <= to_day);
alter table collection add constraint collection_home_place check (home_place between 1 and 4);
alter table collection add constraint collection_place_once exclude using gist (int4range(home_place, home_place, '[]') with &&, daterange(from_day, to_day, '[]') with &&) where (home_place is not null);
alter table banner add constraint banner_days check (from_day <= to_day);
alter table banner add constraint banner_priority check (priority between 1 and 3);
alter table banner add constraint banner_link check (link ~ '^/([^/\\]|$)');
alter table banner add constraint banner_priority_once exclude using gist (int4range(priority, priority, '[]') with &&, daterange(from_day, to_day, '[]') with &&);

call audit_table('collection', '$1->>''village_id''', '$1->>''name''');
call audit_table('collection_item', '(select village_id from collection where id = ($1->>''collection_id'')::uuid)', '(select name from product where id = ($1->>''product_id'')::uuid)');
call audit_table('banner', '$1->>''village_id''', '$1->>''text''');

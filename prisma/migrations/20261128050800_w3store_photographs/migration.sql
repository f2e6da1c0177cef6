-- CreateTable
CREATE TABLE "photograph" (
    "workshop_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "unused_since" TIMESTAMPTZ(3),

    CONSTRAINT "photograph_pkey" PRIMARY KEY ("workshop_id","hash")
);

-- CreateIndex
CREATE INDEX "photograph_hash_idx" ON "photograph"("hash");

-- CreateIndex
CREATE INDEX "picture_photo_idx" ON "picture"("photo");

-- AddForeignKey
ALTER TABLE "photograph" ADD CONSTRAINT "photograph_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is named already was given: how large it is nobody noted, so it counts for nothing.
insert into photograph (workshop_id, hash, bytes)
select p.workshop_id, i.photo, 0 from picture i join product p on p.id = i.product_id where i.photo is not null
union select d.workshop_id, one ->> 'photo', 0 from listing_draft d cross join lateral jsonb_array_elements(case jsonb_typeof(d.content -> 'pictures') when 'array' then d.content -> 'pictures' else '[]' end) one where one ->> 'photo' is not null
union select workshop_id, portrait, 0 from artisan where portrait is not null
union select id, photo, 0 from workshop where photo is not null;

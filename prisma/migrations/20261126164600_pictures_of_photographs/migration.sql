-- A picture is made from a drawing or from a photograph that somebody gave.
ALTER TABLE "picture" ADD COLUMN "photo" TEXT,
ADD COLUMN "placeholder" TEXT,
ALTER COLUMN "drawing" DROP NOT NULL;

alter table picture add constraint picture_has_one_original check (num_nonnulls(drawing, photo) = 1);
alter table picture add constraint picture_photo_is_sha256 check (photo ~ '^[0-9a-f]{64}$');
-- It lies in every list's HTML.
alter table picture add constraint picture_placeholder_is_short check (length(placeholder) <= 400);

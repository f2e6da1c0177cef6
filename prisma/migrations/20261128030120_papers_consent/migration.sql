-- Pictures of an identity card are sensitive (Luật 91/2025/QH15): who agreed to their keeping, when, and to which words.
ALTER TABLE "workshop_application" ADD COLUMN "consent_version" TEXT;
ALTER TABLE "workshop_application" ADD COLUMN "consented_at" TIMESTAMPTZ(3);
ALTER TABLE "workshop_application" ADD COLUMN "consented_by" UUID;
alter table workshop_application add constraint application_consent_dated check ((consent_version is null) = (consented_at is null));

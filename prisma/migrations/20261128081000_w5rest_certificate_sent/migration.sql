-- When a certificate was last sent to be checked: put right and sent again, it is of that day.
ALTER TABLE "ocop_certificate" ADD COLUMN     "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

update ocop_certificate set submitted_at = created_at;

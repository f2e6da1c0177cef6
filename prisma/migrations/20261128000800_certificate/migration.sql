-- What waits for a curator, in the order in which it came, however many certificates there are besides.
create index certificate_waiting on ocop_certificate (created_at) where status = 'submitted';
create index title_claim_waiting on title_claim (created_at) where status = 'submitted';
-- Which certificates end within half a year: asked every morning.
create index certificate_ending on ocop_certificate (last_valid_day) where status = 'verified';

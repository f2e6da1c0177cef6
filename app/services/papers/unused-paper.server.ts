import { Prisma } from '#prisma/generated/client.ts';

/** For a query over `workshop_document d`: a paper of a certificate or a title that none of either names. */
export const unusedPaper = Prisma.sql`d.kind in ('certificate', 'title_decision')
  and not exists (select from ocop_certificate o where o.holder_id = d.workshop_id and o.evidence_key = d.id::text)
  and not exists (select from title_claim c where c.document_id = d.id)`;

import { Prisma } from '#prisma/generated/client.ts';

/** A condition over a workshop `w`: its legal name or numbers changed after it was approved, and no curator has looked at them. */
export const legalWaits = Prisma.sql`w.legal_changed_at is not null and w.legal_checked_at is null`;

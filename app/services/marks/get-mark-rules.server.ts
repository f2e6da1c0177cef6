import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { readDocument } from '#app/platform/sealed.server.ts';
import type { OpenedPaper } from '../ocop/get-certificate-scan.server.ts';

/** The rules of use of a mark, which anybody may read; null where none were given. */
export async function getMarkRules(actor: Actor, id: string): Promise<OpenedPaper | null> {
  if (!isUuid(id) || !can(actor, 'market.browse', null).allowed) return null;
  const row = await db().mark.findUnique({ where: { id }, select: { rulesId: true, rulesName: true, rulesType: true } });
  const bytes = row?.rulesId ? await readDocument(row.rulesId) : null;
  return bytes && { bytes, fileName: row!.rulesName!, mediaType: row!.rulesType! };
}

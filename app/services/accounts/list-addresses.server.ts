import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

export type SavedAddress = {
  id: string;
  name: string;
  /** E.164. */
  phone: string;
  line: string;
  commune: { code: string; name: string };
  province: { code: string; name: string };
  isDefault: boolean;
};

/** The person's saved addresses, the default one first; none for a visitor. */
export async function listAddresses(actor: Actor): Promise<SavedAddress[]> {
  if (!can(actor, 'address.list-own', null).allowed) return [];
  const place = { select: { code: true, name: true } };
  return db().address.findMany({
    where: { userId: actor.userId! },
    orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, phone: true, line: true, isDefault: true, commune: place, province: place },
  });
}

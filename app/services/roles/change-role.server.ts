import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';

/** `grant` or `take`: the whole desk, or one village of it. */
export type RoleDeed = ({ deed: 'grant'; email: string } | { deed: 'take'; userId: string }) & { role: { kind: 'administrator' } | { kind: 'curator'; village: string } };

/** `unconfirmed`: whoever gets a desk has shown that the mail address is theirs. `last-administrator`: somebody has to be left. */
export type RoleVerdict = { ok: true; changed: boolean } | { ok: false; code: 'sign-in' | 'not-allowed' | 'no-such-person' | 'no-such-village' | 'unconfirmed' | 'last-administrator' };

/** Gives somebody a desk, or takes it; saying it twice changes nothing more. */
export async function changeRole(actor: Actor, order: RoleDeed): Promise<RoleVerdict> {
  const { deed, role } = order;
  const decision = can(actor, 'role.grant', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx): Promise<RoleVerdict> => {
    const person = await tx.user.findUnique({ where: order.deed === 'grant' ? { email: order.email.trim().toLowerCase() } : { id: order.userId }, select: { id: true, emailVerified: true, isAdministrator: true } });
    if (!person) return { ok: false, code: 'no-such-person' };
    if (deed === 'grant' && !person.emailVerified) return { ok: false, code: 'unconfirmed' };
    if (role.kind === 'curator') {
      const village = await tx.village.findUnique({ where: { slug: role.village }, select: { id: true } });
      if (!village) return { ok: false, code: 'no-such-village' };
      const row = { userId: person.id, villageId: village.id };
      const { count } = deed === 'grant' ? await tx.villageCurator.createMany({ data: [row], skipDuplicates: true }) : await tx.villageCurator.deleteMany({ where: row });
      return { ok: true, changed: count > 0 };
    }
    // Two who take each other's role at once: one of them stays.
    const administrators = await tx.$queryRaw<{ id: string }[]>`select id from app_user where is_administrator order by id for update`;
    const is = administrators.some(({ id }) => id === person.id);
    if (deed === 'take' && is && administrators.length === 1) return { ok: false, code: 'last-administrator' };
    if (is === (deed === 'grant')) return { ok: true, changed: false };
    await tx.user.update({ where: { id: person.id }, data: { isAdministrator: deed === 'grant' } });
    return { ok: true, changed: true };
  });
}

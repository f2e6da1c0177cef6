// The people with whom the demonstration market is tried, one of each role. Their passwords are printed at every
// start and stand in this file, so they are never made where strangers could use them.
import { hashPassword } from 'better-auth/crypto';
import type { Db } from '#app/platform/db.server.ts';
import { newCodeSecret } from '#app/platform/one-time-codes.server.ts';
import { sealText } from '#app/platform/sealed.server.ts';

export type DemoRole = 'shopper' | 'workshop-owner' | 'curator' | 'administrator';
export type DemoAccount = { role: DemoRole; email: string; password: string };

type Person = DemoAccount & { name: string };

const people: readonly Person[] = [
  { role: 'shopper', email: 'khach@tramnghe.example', password: 'di-cho-lang-gom', name: 'Khách Mẫu' },
  { role: 'workshop-owner', email: 'xuong@tramnghe.example', password: 'nhom-lo-lua-hong', name: 'Chủ Xưởng Mẫu' },
  { role: 'curator', email: 'lang@tramnghe.example', password: 'giu-nghe-bat-trang', name: 'Người Giữ Làng Mẫu' },
  { role: 'administrator', email: 'quan-tri@tramnghe.example', password: 'trong-coi-tram-nghe', name: 'Quản Trị Mẫu' },
];

const village = 'bat-trang';

export type DemoAccountsVerdict =
  | { ok: true; accounts: DemoAccount[] }
  /** A database that somebody gave, served for real: only who asks for it by name gets accounts with known passwords. */
  | { ok: false; code: 'real-market' };

type Setting = {
  production: boolean;
  /** DATABASE_URL was given, as against the embedded database of this machine. */
  databaseGiven: boolean;
  /** Somebody said explicitly that this is a demonstration. */
  asked: boolean;
};

/** Makes the accounts that are missing and changes none that is there. Needs the seeded village and its workshops. */
export async function createDemoAccounts(db: Db, { production, databaseGiven, asked }: Setting): Promise<DemoAccountsVerdict> {
  if (production && databaseGiven && !asked) return { ok: false, code: 'real-market' };
  const known = new Set((await db.user.findMany({ where: { email: { in: people.map((person) => person.email) } }, select: { email: true } })).map((user) => user.email));
  for (const person of people) if (!known.has(person.email)) await open(db, person);
  return { ok: true, accounts: people.map(({ role, email, password }) => ({ role, email, password })) };
}

async function open(db: Db, { role, email, password, name }: Person): Promise<void> {
  const hash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    const user = await tx.user.create({
      data: { name, email, emailVerified: true, isDemo: true, isAdministrator: role === 'administrator' },
      select: { id: true },
    });
    await tx.account.create({ data: { userId: user.id, accountId: user.id, providerId: 'credential', password: hash } });
    if (role === 'shopper') {
      const commune = await tx.commune.findFirstOrThrow({ where: { provinceCode: '01', shortName: 'Ba Đình' }, select: { code: true, provinceCode: true } });
      await tx.address.create({
        data: { userId: user.id, name, phone: '+84900000000', line: 'Số 8, ngõ 14 (địa chỉ mẫu)', communeCode: commune.code, provinceCode: commune.provinceCode, isDefault: true },
      });
    }
    if (role === 'workshop-owner') {
      const workshop = await tx.workshop.findFirstOrThrow({ where: { isDemo: true, status: 'verified', village: { slug: village } }, orderBy: { slug: 'asc' }, select: { id: true } });
      await tx.workshopMember.create({ data: { workshopId: workshop.id, userId: user.id, role: 'owner' } });
    }
    // Nobody holds its app: the page that asks for a code of a demonstration shows it.
    if (role === 'curator' || role === 'administrator') await tx.secondFactor.create({ data: { userId: user.id, sealedSecret: sealText(newCodeSecret(), user.id), confirmedAt: new Date() } });
    if (role === 'curator') {
      const { id } = await tx.village.findUniqueOrThrow({ where: { slug: village }, select: { id: true } });
      await tx.villageCurator.create({ data: { villageId: id, userId: user.id } });
    }
  });
}

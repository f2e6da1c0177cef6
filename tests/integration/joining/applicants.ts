// People who open a workshop, and who decides about it.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { VISITOR, type Actor } from '#app/domain/access/policy.ts';
import { PAPERS_CONSENT } from '#app/domain/joining/application.ts';
import type { Db } from '#app/platform/db.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { addPaper } from '#app/services/joining/add-paper.server.ts';
import { type ApplyInput, applyForWorkshop } from '#app/services/joining/apply-for-workshop.server.ts';
import { saveBankAccount } from '#app/services/joining/save-bank-account.server.ts';
import { getStudio, type Studio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { places } from '#tests/support/market.ts';

/** A database, and a folder for papers, of the file's own. */
export function freshMarket() {
  const folder = mkdtempSync(path.join(tmpdir(), 'joining-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return freshDatabase({ DATA_DIR: folder });
}

export const password = 'bốn cái bát hoa';

let serial = 0;

export type Person = {
  userId: string;
  email: string;
  headers: Headers;
  /** As a request of theirs would find them now. */
  actor(): Promise<Actor>;
};

/** Somebody with an account and a session. */
export async function person(name = 'Nguyễn Thị Lan'): Promise<Person> {
  serial += 1;
  const email = `nguoi-${serial}@thu.example`;
  const opened = await signUp({ name, email, password, locale: 'vi' }, { headers: new Headers(), clientAddress: `203.0.113.${serial}` });
  if (!opened.ok) throw new Error(opened.code);
  const headers = new Headers({ Cookie: opened.cookies.map((line) => line.split(';')[0]).join('; ') });
  return { userId: opened.userId, email, headers, actor: () => getViewer({ headers }) };
}

/** They have shown their second factor in every session of theirs. */
export const unlockDesk = (db: Db, { userId }: Person) => db.session.updateMany({ where: { userId }, data: { secondFactorAt: new Date() } });

/** A village of its own, and somebody who looks after it. */
export async function village(db: Db) {
  await places(db);
  serial += 1;
  const made = await db.village.create({
    data: {
      slug: `lang-xin-${serial}`, name: `Làng Xin ${serial}`, craftSlug: 'gom-su', craftName: 'gốm sứ', craftNameEn: 'ceramics', communeCode: '00577',
      formerCommune: 'xã Bát Tràng', formerDistrict: 'huyện Gia Lâm', summary: 'Làng cho bài thử.', summaryEn: 'A village for tests.', typicalProducts: [], latitude: 21, longitude: 105.9, position: 'unit-centre', sources: [],
    },
  });
  const curator = await person('Người Giữ Làng');
  await db.villageCurator.create({ data: { villageId: made.id, userId: curator.userId } });
  await unlockDesk(db, curator);
  return { village: made, curator };
}

export const typed = (village: string, changes: Partial<ApplyInput> = {}): ApplyInput => ({
  key: randomUUID(), name: 'Gốm Lan', kind: 'company', village, legalName: 'Công ty TNHH Gốm Lan', taxCode: '0100112437', registrationNumber: '', phone: '024 3825 1234', email: '',
  provinceCode: '01', communeCode: '00577', addressLine: 'Xóm 3', ...changes,
});

export async function studioOf(someone: Person, slug: string): Promise<Studio> {
  const studio = await getStudio(await someone.actor(), slug);
  if (!studio) throw new Error('no studio');
  return studio;
}

/** A workshop whose application is open, its owner's. */
export async function applied(db: Db, changes: Partial<ApplyInput> = {}) {
  const { village: made, curator } = await village(db);
  const owner = await person();
  const verdict = await applyForWorkshop(await owner.actor(), typed(made.slug, changes));
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return { village: made, curator, owner, slug: verdict.slug, studio: await studioOf(owner, verdict.slug) };
}

export const pdf = (words: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n% ${words}\n%%EOF\n`);

export const account = { bankBin: '970436', number: '0123456789', holderName: 'Công ty TNHH Gốm Lan', password: '' };

/** Everything that an application needs. */
export async function complete(owner: Person, studio: Studio): Promise<void> {
  const actor = await owner.actor();
  for (const kind of ['identity_front', 'identity_back', 'business_licence'] as const) {
    const verdict = await addPaper(actor, studio, { kind, fileName: `${kind}.pdf`, bytes: pdf(kind), consent: PAPERS_CONSENT });
    if (!verdict.ok) throw new Error(verdict.code);
  }
  const verdict = await saveBankAccount(actor, studio, account, owner.headers);
  if (!verdict.ok) throw new Error(verdict.code);
}

export const visitor = VISITOR;

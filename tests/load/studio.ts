// How long the studio's pages take in a workshop of 5,000 products and 50,000 orders, asked one after the other by its owner.
import type pg from 'pg';
import { type LargeWorkshop, largeWorkshop } from '#tests/support/large-workshop.ts';
import type { Server } from '#tests/support/servers.ts';

export const largeSize = { products: 5_000, orders: 50_000 };
const slug = 'xuong-rat-lon';
const asked = 40;
/** What the studio promises, in ms, at the 95th of a hundred. */
const promise = 100;

/** The large workshop of this database, made the first time, with the demonstration's owner in it. */
export async function openLargeWorkshop(client: pg.Client): Promise<LargeWorkshop> {
  const known = await client.query<{ id: string }>('select id from workshop where slug = $1', [slug]);
  const workshop = known.rows[0] ? { id: known.rows[0].id, slug } : await largeWorkshop(client, largeSize, slug);
  await client.query(`insert into workshop_member (workshop_id, user_id, role) select $1, id, 'owner' from app_user where email = 'xuong@tramnghe.example' on conflict do nothing`, [workshop.id]);
  return workshop;
}

/** The cookies of the demonstration's owner. */
export async function signIn(server: Pick<Server, 'origin'>): Promise<string> {
  const body = new URLSearchParams({ email: 'xuong@tramnghe.example', password: 'nhom-lo-lua-hong' });
  const answer = await fetch(`${server.origin}/dang-nhap`, { method: 'POST', body, redirect: 'manual', headers: { Origin: server.origin } });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`the owner could not sign in: ${answer.status}`);
  return cookies.join('; ');
}

/** Every list and every sum of the studio, under its workshop's address. */
const pages = [
  '', '?muc=cho-gui', '?muc=dang-di', '?muc=xong', '?muc=xong&trang=500', '/hang', '/hang?trang=150', '/hang?q=binh ty ba', '/hang?xep=con-it', '/hang?muc=nhap', '/hang?muc=nhap&trang=15', '/kho', '/kho?q=am tra', '/kho/dem', '/lo', '/tien', '/so-lieu', '/so-lieu?theo=thang', '/xuong',
  '/nghe-nhan', '/ocop', '/hoi-dap', '/hoi-dap?xem=tat-ca', '/hoi-dap?xem=nhan-xet&trang=500', '/thanh-vien',
];

/** Times each page and prints them; answers whether all kept the promise. */
export async function benchStudio(server: Server, slug: string): Promise<boolean> {
  const Cookie = await signIn(server);
  const ask = async (path: string): Promise<{ took: number; database: string }> => {
    const began = performance.now();
    const answer = await fetch(server.origin + path, { headers: { Cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return { took: performance.now() - began, database: /sql;desc="(\d+)"/.exec(answer.headers.get('Server-Timing') ?? '')?.[1] ?? '?' };
  };
  console.log(`\n${'page of the studio'.padEnd(64)} SQL    p50    p95`);
  let kept = true;
  for (const page of pages.map((path) => `/xuong-cua-toi/${slug}${path}`)) {
    for (let warm = 0; warm < 5; warm += 1) await ask(page);
    const answers: { took: number; database: string }[] = [];
    for (let n = 0; n < asked; n += 1) answers.push(await ask(page));
    const took = answers.map((answer) => answer.took).toSorted((a, b) => a - b);
    const at = (share: number) => took[Math.floor(took.length * share)]!;
    if (at(0.95) > promise) kept = false;
    console.log(`${page.padEnd(64)} ${answers[0]!.database.padStart(3)} ${at(0.5).toFixed(0).padStart(6)} ${at(0.95).toFixed(0).padStart(6)}${at(0.95) > promise ? '  over' : ''}`);
  }
  return kept;
}

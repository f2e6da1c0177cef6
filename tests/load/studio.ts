// How long the studio's pages take in a workshop of 5,000 products and 50,000 orders, asked one after the other by its owner.
import type pg from 'pg';
import { type LargeWorkshop, largeWorkshop } from '#tests/support/large-workshop.ts';
import type { Server } from '#tests/support/servers.ts';

export const largeSize = { products: 5_000, orders: 50_000 };
const slug = 'xuong-rat-lon';
const asked = { page: 40, allGoods: 40, file: 10 };
/**
 * What the studio promises, in ms, at the 95th of a hundred. What names all 5,000 goods at once may take half a second; a
 * month of 4,000 parcels as a file two: drawing its hundred pages is 0.8 s of work, with room for others between them.
 */
const promise = { page: 100, allGoods: 500, file: 2_000 };

export type StudioPage = { path: string; kind: keyof typeof promise };

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
const lists = [
  '', '?muc=cho-gui', '?muc=dang-di', '?muc=xong', '?muc=xong&trang=500', '/hang', '/hang?trang=150', '/hang?q=binh ty ba', '/hang?xep=con-it', '/hang?muc=nhap', '/hang?muc=nhap&trang=15', '/kho', '/kho?q=am tra', '/kho/dem', '/lo', '/tien', '/so-lieu', '/so-lieu?theo=thang', '/xuong',
  '/nghe-nhan', '/ocop', '/hoi-dap', '/hoi-dap?xem=tat-ca', '/hoi-dap?xem=nhan-xet&trang=500', '/thanh-vien',
];

/** Those, a page of one of everything, and what is made of a whole month or of all goods at once. */
export async function studioPages(client: pg.Client, { id, slug: workshop }: LargeWorkshop): Promise<StudioPage[]> {
  const one = async (sql: string): Promise<string> => (await client.query<{ found: string }>(`select (${sql})::text as found`, [id])).rows[0]!.found;
  const consignment = await one(`select id from consignment where workshop_id = $1 and status = 'waiting' order by ship_by, id limit 1`);
  const variant = await one(`select v.id from variant v join product p on p.id = v.product_id where p.workshop_id = $1 and p.status = 'published' order by v.sku limit 1`);
  const [product, draft] = [await one(`select product_id from variant where id = '${variant}' and $1::uuid is not null`), await one('select id from listing_draft where workshop_id = $1 order by saved_at desc limit 1')];
  const artisan = await one('select id from artisan where workshop_id = $1 order by id limit 1');
  const month = await one(`select to_char(now() at time zone 'Asia/Ho_Chi_Minh' - interval '1 month', 'YYYY-MM') where $1::uuid is not null`);
  const pages = [
    ...lists, `/kien/${consignment}`, `/kien/${consignment}/gui`, '/hang/moi', `/hang/soan/${draft}`, `/hang/soan/${product}`, '/hang/doi?tat-ca=1', `/kho/${variant}`, `/nghe-nhan/${artisan}`, `/tien?thang=${month}`,
  ];
  const allGoods = ['/hang/doi?tat-ca=1&viec=gia', '/hang/doi?tat-ca=1&viec=gia&cach=tang-phan-tram&so=10'];
  const files = [`/tien/so-ke.pdf?thang=${month}`, `/tien/so-ke.xlsx?thang=${month}`];
  return Object.entries({ page: pages, allGoods, file: files }).flatMap(([kind, paths]) => paths.map((path) => ({ kind: kind as StudioPage['kind'], path: `/xuong-cua-toi/${workshop}${path}` })));
}

/** Times each page and prints them; answers whether all kept their promise. */
export async function benchStudio(server: Server, pages: readonly StudioPage[]): Promise<boolean> {
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
  for (const { path: page, kind } of pages) {
    const most = promise[kind];
    for (let warm = 0; warm < asked[kind] / 8; warm += 1) await ask(page);
    const answers: { took: number; database: string }[] = [];
    for (let n = 0; n < asked[kind]; n += 1) answers.push(await ask(page));
    const took = answers.map((answer) => answer.took).toSorted((a, b) => a - b);
    const at = (share: number) => took[Math.floor(took.length * share)]!;
    if (at(0.95) > most) kept = false;
    console.log(`${page.padEnd(64)} ${answers[0]!.database.padStart(3)} ${at(0.5).toFixed(0).padStart(6)} ${at(0.95).toFixed(0).padStart(6)}${at(0.95) > most ? `  over ${most}` : ''}`);
  }
  return kept;
}

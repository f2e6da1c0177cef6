import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

/** Fewer than the 50,000 that a sitemap file may hold, so that none gets near 50 MB or takes long to make. */
const GOODS_A_FILE = 20_000;

export type GoodsAddress = { slug: string; changed: Date };

/** The goods on sale of one sitemap file; files count from 1. */
export async function listGoodsAddresses(file: number): Promise<GoodsAddress[]> {
  return db().$queryRaw<GoodsAddress[]>`
    select p.slug, p.updated_at as changed from product p join workshop w on w.id = p.workshop_id
    where p.status = 'published' and w.status = 'verified' order by p.id limit ${GOODS_A_FILE} offset ${(file - 1) * GOODS_A_FILE}`;
}

/** How many sitemap files the goods on sale fill. */
export const countGoodsFiles = remember(600_000, async (): Promise<number> => {
  const count = await db().product.count({ where: { status: 'published', workshop: { status: 'verified' } } });
  return Math.ceil(count / GOODS_A_FILE);
});

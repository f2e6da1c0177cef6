import { type Actor, can } from '#app/domain/access/policy.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { searchCatalogue } from '../search/search-catalogue.server.ts';

export type FoundGoods = { id: string; slug: string; name: string; village: string; price: Dong; inStock: boolean };

const SHOWN = 12;

/** Goods on sale for a collection, as shoppers would find them; of a village's collection only its own. */
export async function findGoods(actor: Actor, text: string, village: string | null): Promise<FoundGoods[]> {
  if (text.trim() === '' || !can(actor, 'desk.enter', null).allowed) return [];
  const { hits } = await searchCatalogue({ ...NO_CHOICES, text, villages: village === null ? [] : [village] });
  return hits.slice(0, SHOWN).map(({ id, slug, name, village: { name: of }, price, inStock }) => ({ id, slug, name, village: of, price, inStock }));
}

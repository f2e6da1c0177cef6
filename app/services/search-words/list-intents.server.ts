import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';

export type IntentEntry = { id: string; name: string; phrases: string[]; wishes: number; priceFrom: number | null; priceTo: number | null };

const PAGE = 50;

/** The occasions whose name or phrases hold what is looked for, by the alphabet; null for who has no desk. */
export async function listIntents(actor: Actor, text: string, page: number): Promise<{ intents: IntentEntry[]; total: number; pages: number; mayEdit: boolean } | null> {
  if (!can(actor, 'search-words.view', null).allowed) return null;
  const wanted = Prisma.join([Prisma.sql`true`, ...everyWord(Prisma.sql`lower(unaccent(i.name || ' ' || i.name_en || ' ' || array_to_string(i.phrases, ' ')))`, text)], ' and ');
  const [[count], intents] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from search_intent i where ${wanted}`,
    db().$queryRaw<IntentEntry[]>`
      select i.id, i.name, i.phrases, i.price_from::float8 as "priceFrom", i.price_to::float8 as "priceTo", (select count(*)::int from search_intent_wish w where w.intent_id = i.id) as wishes
      from search_intent i where ${wanted} order by i.name collate "vi-x-icu", i.id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  ]);
  return { intents, total: count.total, pages: Math.max(1, Math.ceil(count.total / PAGE)), mayEdit: can(actor, 'search-words.edit', null).allowed };
}

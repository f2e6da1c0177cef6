// The words that a search understands besides the market's own names, once; afterwards curators keep them.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '#app/platform/db.server.ts';
import { INTENTS, NARROWER, SAME } from './content/search-words.ts';
import { insertRows } from './insert-rows.ts';

const done = 'search-words';

export async function seedSearchWords(tx: Transaction): Promise<void> {
  if (await tx.setting.findUnique({ where: { key: done } })) return;
  await insertRows(tx, 'search_synonym', [...SAME.map((group) => ({ id: randomUUID(), says: group, means: group })), ...NARROWER.map((one) => ({ id: randomUUID(), ...one }))]);
  const intents = INTENTS.map(({ wishes, ...intent }) => ({ row: { id: randomUUID(), ...intent }, wishes }));
  await insertRows(tx, 'search_intent', intents.map(({ row }) => row));
  await insertRows(tx, 'search_intent_wish', intents.flatMap(({ row, wishes }) => wishes.map(({ thing = null, words = null, craft = null, weight }) => ({ id: randomUUID(), intentId: row.id, thing, words, craftSlug: craft, weight }))));
  await tx.setting.create({ data: { key: done, value: {} } });
}

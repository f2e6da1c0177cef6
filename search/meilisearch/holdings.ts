// What an index holds, read back to be compared with the truth.
import { isDeepStrictEqual } from 'node:util';
import type { Index } from 'meilisearch';
import type { ProductDocument } from '../document.ts';
import type { Differences } from '../engine.ts';
import { FORM, type KeptRecord, keptRecord } from './kept-record.ts';

// Their ids stand in an address, which may not be endless.
const COMPARED_AT_ONCE = 100;
const READ_AT_ONCE = 1_000;

/** True when every record was written by a release of this form. */
export async function isOfThisForm(index: Index<KeptRecord>): Promise<boolean> {
  const { total } = await index.getDocuments({ filter: `form != "${FORM}"`, fields: ['id'], limit: 1 });
  return total === 0;
}

/** Compares whole records, so that no way of differing is overlooked. */
export async function compareRecords(index: Index<KeptRecord>, documents: readonly ProductDocument[]): Promise<Differences> {
  const missing: string[] = [];
  const stale: string[] = [];
  for (let at = 0; at < documents.length; at += COMPARED_AT_ONCE) {
    const asked = documents.slice(at, at + COMPARED_AT_ONCE);
    const { results } = await index.getDocuments({ ids: asked.map(({ id }) => id), limit: asked.length });
    const held = new Map(results.map((record) => [record.id, record]));
    for (const document of asked) {
      const record = held.get(document.id);
      if (!record) missing.push(document.id);
      else if (!isDeepStrictEqual(record, keptRecord(document))) stale.push(document.id);
    }
  }
  return { missing, stale };
}

export async function* heldIds(index: Index<KeptRecord>): AsyncGenerator<string[]> {
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { results } = await index.getDocuments({ fields: ['id'], offset, limit: READ_AT_ONCE });
    if (results.length > 0) yield results.map(({ id }) => id);
    if (results.length < READ_AT_ONCE) return;
  }
}

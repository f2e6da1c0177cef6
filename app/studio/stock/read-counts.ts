// The counts that a form sends: those that the browser kept, or, without script, the page's own fields.
import { z } from 'zod';
import { readPieces } from '#app/domain/stock/hand-movement.ts';
import { type CountFault, faultOfCount, faultOfPieces, MOST_COUNTS } from '#app/domain/stock/stock-count.ts';
import { isUuid } from '#app/domain/text/uuid.ts';

const sent = z.array(z.object({ variantId: z.uuid(), key: z.uuid(), counted: z.number(), ago: z.number().min(0).optional(), at: z.iso.datetime().optional() })).max(MOST_COUNTS);

type Count = { variantId: string; key: string; counted: number; at: Date };
export type ReadCounts = { ok: true; counts: Count[] } | { ok: false; wrong: Record<string, CountFault>; typed: Record<string, string> } | null;

/** Null for what no form of ours sends; `wrong` are the variants whose number is none, or none that can be, or that have two. */
export function readCounts(form: FormData, now: Date): ReadCounts {
  const kept = form.get('counts');
  if (typeof kept === 'string' && kept !== '') {
    let json: unknown;
    try {
      json = JSON.parse(kept);
    } catch {
      return null;
    }
    const read = sent.safeParse(json);
    if (!read.success) return null;
    // The browser says how long ago, not when: its clock may be wrong.
    const moment = (at: string | undefined, ago: number) => new Date(Math.min(now.getTime(), at ? Date.parse(at) : now.getTime() - ago));
    const counts = read.data.map(({ ago = 0, at, ...count }) => ({ ...count, at: moment(at, ago) }));
    const typed = Object.fromEntries(counts.map(({ variantId, counted }) => [variantId, String(counted)]));
    return judged(counts.map((count) => ({ ...count, fault: faultOfPieces(count.counted) })), typed);
  }
  const counts = [];
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    const variantId = /^dem\.(.+)$/.exec(name)?.[1];
    if (!isUuid(variantId) || typeof value !== 'string' || value.trim() === '') continue;
    const key = z.uuid().safeParse(form.get(`khoa.${variantId}`));
    if (!key.success) return null;
    typed[variantId] = value;
    counts.push({ variantId, key: key.data, counted: readPieces(value) ?? 0, at: now, fault: faultOfCount(value) });
  }
  return judged(counts, typed);
}

function judged(counts: readonly (Count & { fault: CountFault | null })[], typed: Record<string, string>): NonNullable<ReadCounts> {
  const wrong: Record<string, CountFault> = {};
  const seen = new Set<string>();
  for (const { variantId, fault } of counts) {
    if (seen.has(variantId)) wrong[variantId] ??= 'twice';
    else if (fault) wrong[variantId] = fault;
    seen.add(variantId);
  }
  return Object.keys(wrong).length > 0 ? { ok: false, wrong, typed } : { ok: true, counts: counts.map(({ fault: _, ...count }) => count) };
}

// The counts that a form sends: those that the browser kept, or, without script, the page's own fields.
import { z } from 'zod';
import { readPieces } from '#app/domain/stock/hand-movement.ts';
import { type CountFault, faultOfCount, MOST_COUNTS } from '#app/domain/stock/stock-count.ts';
import { MOST_PIECES } from '#app/domain/stock/stock.ts';
import { isUuid } from '#app/domain/text/uuid.ts';

const whole = z.number().int().min(0).max(MOST_PIECES);
const sent = z.array(z.object({ variantId: z.uuid(), key: z.uuid(), counted: whole, ago: z.number().min(0).optional(), at: z.iso.datetime().optional() })).max(MOST_COUNTS);

export type ReadCounts = { ok: true; counts: { variantId: string; key: string; counted: number; at: Date }[] } | { ok: false; wrong: Record<string, CountFault> } | null;

/** Null for what no form of ours sends; `wrong` are the variants whose number is none, or none that can be. */
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
    return { ok: true, counts: read.data.map(({ ago = 0, at, ...count }) => ({ ...count, at: moment(at, ago) })) };
  }
  const counts = [];
  const wrong: Record<string, CountFault> = {};
  for (const [name, value] of form) {
    const variantId = /^dem\.(.+)$/.exec(name)?.[1];
    if (!isUuid(variantId) || typeof value !== 'string' || value.trim() === '') continue;
    const key = z.uuid().safeParse(form.get(`khoa.${variantId}`));
    if (!key.success) return null;
    const fault = faultOfCount(value);
    if (fault) wrong[variantId] = fault;
    else counts.push({ variantId, key: key.data, counted: readPieces(value)!, at: now });
  }
  return Object.keys(wrong).length > 0 ? { ok: false, wrong } : { ok: true, counts };
}

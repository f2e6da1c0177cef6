import { db } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { createDemandBuffer, type DemandBatch } from './demand-buffer.server.ts';

const MOST_ROWS = 5_000;
const FLUSH_AFTER_MS = 5_000;

/** What this process has counted and not yet written. */
export const demandBuffer = createDemandBuffer(MOST_ROWS);

let timer: NodeJS.Timeout | null = null;
let underWay: Promise<void> | null = null;

/** Writes within seconds what the buffer holds. */
export function flushDemandSoon(): void {
  timer ??= setTimeout(() => void flushDemand(), FLUSH_AFTER_MS).unref();
}

/** Writes what the buffer holds. What cannot be written is kept, and tried again with what has come by then. */
export async function flushDemand(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  // One after the other: two in one process would write the same rows against each other.
  while (underWay) await underWay;
  if (demandBuffer.isEmpty()) return;
  underWay = writeOut().finally(() => (underWay = null));
  await underWay;
}

async function writeOut(): Promise<void> {
  const batch = demandBuffer.take();
  try {
    await write(batch);
  } catch (error) {
    demandBuffer.giveBack(batch);
    log().warn({ err: error }, 'what people look for was not written; tried again soon');
    flushDemandSoon();
  }
  const dropped = demandBuffer.takeDropped();
  if (dropped > 0) log().warn({ dropped }, 'more was looked for than is counted at once');
}

/** Rows in the order of their keys, and every process by the same statement: two of them never wait for each other in a ring. */
async function write({ askings, clicks }: DemandBatch): Promise<void> {
  await db().$executeRaw`
    with asked as (
      insert into search_demand as d (day, locale, query, asked, empty, near, found)
      select day, locale, query, asked, empty, near, found
      from jsonb_to_recordset(${JSON.stringify(askings)}::jsonb) as r(day date, locale text, query text, asked int, empty int, near int, found int)
      order by day, locale, query collate "C"
      on conflict (day, locale, query) do update
        set asked = d.asked + excluded.asked, empty = d.empty + excluded.empty, near = d.near + excluded.near, found = excluded.found
    )
    insert into search_click as c (day, locale, query, position, clicks)
    select day, locale, query, position, clicks
    from jsonb_to_recordset(${JSON.stringify(clicks)}::jsonb) as r(day date, locale text, query text, position int, clicks int)
    order by day, locale, query collate "C", position
    on conflict (day, locale, query, position) do update set clicks = c.clicks + excluded.clicks`;
}

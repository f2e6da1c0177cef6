import { log } from '#app/platform/log.server.ts';
import { createDemandBuffer } from './demand-buffer.server.ts';
import { writeDemand } from './write-demand.server.ts';

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
    await writeDemand(batch);
  } catch (error) {
    demandBuffer.giveBack(batch);
    log().warn({ err: error }, 'what people look for was not written; tried again soon');
    flushDemandSoon();
  }
  const dropped = demandBuffer.takeDropped();
  if (dropped > 0) log().warn({ dropped }, 'more was looked for than is counted at once');
}

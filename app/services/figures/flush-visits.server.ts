import { log } from '#app/platform/log.server.ts';
import { createVisitBuffer } from './visit-buffer.server.ts';
import { writeVisits } from './write-visits.server.ts';

const MOST_ROWS = 5_000;
const FLUSH_AFTER_MS = 5_000;

/** What this process has counted and not yet written. */
export const visitBuffer = createVisitBuffer(MOST_ROWS);

let timer: NodeJS.Timeout | null = null;
let underWay: Promise<void> | null = null;

/** Writes within seconds what the buffer holds. */
export function flushVisitsSoon(): void {
  timer ??= setTimeout(() => void flushVisits(), FLUSH_AFTER_MS).unref();
}

/** Writes what the buffer holds. What cannot be written is kept, and tried again with what has come by then. */
export async function flushVisits(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  // One after the other: two in one process would write the same rows against each other.
  while (underWay) await underWay;
  if (visitBuffer.isEmpty()) return;
  underWay = writeOut().finally(() => (underWay = null));
  await underWay;
}

async function writeOut(): Promise<void> {
  const batch = visitBuffer.take();
  try {
    await writeVisits(batch);
  } catch (error) {
    visitBuffer.giveBack(batch);
    log().warn({ err: error }, 'visits were not written; tried again soon');
    flushVisitsSoon();
  }
  const dropped = visitBuffer.takeDropped();
  if (dropped > 0) log().warn({ dropped }, 'more was visited than is counted at once');
}

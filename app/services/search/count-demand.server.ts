import { now } from '#app/platform/clock.server.ts';
import { flushVisitsSoon, visitBuffer } from '../figures/flush-visits.server.ts';
import { readReceipt } from './demand-receipt.server.ts';
import { demandBuffer, flushDemandSoon } from './flush-demand.server.ts';

type Told = {
  /** What the page of results carried. */
  receipt: string;
  /** The reader stayed on it. */
  asked: boolean;
  /** Of the product that was opened, from 1 over all pages; null when none was. */
  position: number | null;
  /** The slug of the product that was opened. */
  product?: string | null;
};

/** Counts a search that a reader settled on, a product opened from its list, or both; false when the receipt is not ours or too old. */
export function countDemand({ receipt, asked, position, product = null }: Told): boolean {
  const answered = readReceipt(receipt, now());
  if (!answered) return false;
  if (asked && answered.found !== null) demandBuffer.ask(answered, answered.found);
  // What is offered instead of nothing has no position.
  if (position !== null && answered.found !== 0) {
    demandBuffer.click(answered, position);
    if (product !== null) {
      visitBuffer.find(answered, product);
      flushVisitsSoon();
    }
  }
  if (!demandBuffer.isEmpty()) flushDemandSoon();
  return true;
}

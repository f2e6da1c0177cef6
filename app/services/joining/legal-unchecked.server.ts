import { now } from '#app/platform/clock.server.ts';

/** Written beside what an approved workshop is by law: it was approved by what stood there before, and somebody has to look at this. */
export const legalUnchecked = () => ({ legalChangedAt: now(), legalCheckedAt: null, legalCheckedById: null });

import type { RateTable } from '#app/domain/shipping/rates.ts';
import { rateTableOn } from '#app/domain/shipping/rates.ts';
import { now } from '#app/platform/clock.server.ts';

/** The delivery rates in force at this moment. */
export function getDeliveryRates(): RateTable {
  return rateTableOn(now());
}

/**
 * When a consignment comes: the workshop's days to make it ready, then the days under way.
 * Workshops and carriers work Monday to Saturday; Sundays and public holidays do not count.
 */
import { addDays, formatTime, hanoiDay, isDay, weekday } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';

/** An order after this hour in Hà Nội counts from the next working day. */
export const SAME_DAY_UNTIL = '16:00';

// Fixed by the Labour Code, Art. 112; the second day of the National Day is named each year.
const YEARLY = ['01-01', '04-30', '05-01', '09-02'];
// Tết (from the day before the first of the year, five days) and the Hùng Kings' day by the
// lunar calendar. Longer official breaks are announced year by year: add them when they are.
const LUNAR: ReadonlySet<Day> = new Set([
  '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-26',
  '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-04-16',
  '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29', '2028-04-04',
]);

export function isWorkingDay(day: Day): boolean {
  return weekday(day) !== 7 && !YEARLY.includes(day.slice(5)) && !LUNAR.has(day);
}

/** The working day `count` after a day; with 0 the day itself or the next that works. */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, 1);
  for (let left = count; left > 0; left--) {
    do current = addDays(current, 1);
    while (!isWorkingDay(current));
  }
  return current;
}

/**
 * Days until a consignment is ready: the workshop's own handling, after the longest making of
 * anything in it that is made to order (null is in stock).
 */
export function leadDaysOf(handlingDays: number, makingDays: readonly (number | null)[]): number {
  return handlingDays + Math.max(0, ...makingDays.map((days) => days ?? 0));
}

export type DeliveryWindow = {
  /** When the workshop hands it over. */
  ready: Day;
  from: Day;
  to: Day;
};

/** The day from which a workshop counts. */
function firstDay(at: Date): Day {
  const day = hanoiDay(at);
  return addWorkingDays(formatTime(at) < SAME_DAY_UNTIL ? day : addDays(day, 1), 0);
}

/** `leadDays`: working days the workshop needs; the others as quoted by `quoteDelivery`. */
export function deliveryWindow(input: {
  now: Date;
  leadDays: number;
  earliestDays: number;
  latestDays: number;
}): DeliveryWindow {
  const ready = addWorkingDays(firstDay(input.now), input.leadDays);
  return { ready, from: addWorkingDays(ready, input.earliestDays), to: addWorkingDays(ready, input.latestDays) };
}

/**
 * When a consignment comes, by the quote that was frozen with it and the day by which its workshop now hands it over: the days
 * under way count from that day, later than the quote's when the money came late. Null where nothing was promised.
 */
export function promisedWindow(quote: unknown, shipBy: Day | null): DeliveryWindow | null {
  const { ready, earliest, latest, earliestDays, latestDays } = quote as Record<string, unknown>;
  if (![ready, earliest, latest].every((day) => typeof day === 'string' && isDay(day))) return null;
  const said = { ready, from: earliest, to: latest } as DeliveryWindow;
  if (shipBy === null || shipBy === said.ready || typeof earliestDays !== 'number' || typeof latestDays !== 'number') return said;
  return { ready: shipBy, from: addWorkingDays(shipBy, earliestDays), to: addWorkingDays(shipBy, latestDays) };
}

/**
 * When a workshop hands over what it was told of only later, since its money came days after the order: as many working days
 * after that as it was given from the order on. What is paid on the day of the order stays as it was said to the shopper.
 */
export function readyAfterDelay(ready: Day, { placed, opened }: { placed: Date; opened: Date }): Day {
  if (hanoiDay(opened) <= hanoiDay(placed)) return ready;
  let [later, first] = [ready, firstDay(placed)];
  for (const begins = firstDay(opened); first < begins; first = addWorkingDays(first, 1)) later = addWorkingDays(later, 1);
  return later;
}

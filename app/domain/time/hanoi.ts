/**
 * Days as the market counts them: civil days in Asia/Ho_Chi_Minh.
 * Instants are `Date` (UTC); a day is the text `YYYY-MM-DD`, so that comparing
 * with `<` works and no hour of the day can slip in.
 * The zone has been UTC+7 without summer time since 1975, so a constant is exact
 * for every date that the market can hold.
 */

/** A civil day in Hà Nội, `YYYY-MM-DD`. */
export type Day = string;

export type Locale = 'vi' | 'en';

const OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** The civil day in Hà Nội at an instant. A database `date` (midnight UTC) gives that same day. */
export function hanoiDay(instant: Date): Day {
  const local = new Date(instant.getTime() + OFFSET_MS);
  if (Number.isNaN(local.getTime())) throw new RangeError('not a valid instant');
  return `${pad(local.getUTCFullYear(), 4)}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`;
}

/** Whether a text is a real calendar day written `YYYY-MM-DD` (2026-02-30 is not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Midnight UTC of the day: the value a database column of type `date` takes. */
export function dayToDate(day: Day): Date {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

/** The first instant of the day in Hà Nội. */
export function startOfHanoiDay(day: Day): Date {
  return new Date(dayToDate(day).getTime() - OFFSET_MS);
}

/** The last millisecond of the day in Hà Nội. */
export function endOfHanoiDay(day: Day): Date {
  return new Date(startOfHanoiDay(day).getTime() + DAY_MS - 1);
}

export function addDays(day: Day, days: number): Day {
  return new Date(dayToDate(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar months later, on the same day of the month or the month's last: 2024-02-29 + 36 is 2027-02-28. */
export function addMonthsClamped(day: Day, months: number): Day {
  const date = dayToDate(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth));
  return first.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / DAY_MS);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return dayToDate(day).getUTCDay() || 7;
}

const asDay = (when: Date | Day): Day => (typeof when === 'string' ? when : hanoiDay(when));

// Written out rather than asked of Intl: its short months differ between versions ("Sep", "Sept"), and a page has to be the
// same on the server and in every browser.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `23/11/2026`, in English `23 Nov 2026`. */
export function formatDate(when: Date | Day, locale: Locale): string {
  const year = asDay(when).slice(0, 4);
  return `${formatDayMonth(when, locale)}${locale === 'en' ? ' ' : '/'}${year}`;
}

/** `23/11`, in English `23 Nov`. */
export function formatDayMonth(when: Date | Day, locale: Locale): string {
  const [, month, day] = asDay(when).split('-') as [string, string, string];
  return locale === 'en' ? `${Number(day)} ${MONTHS[Number(month) - 1]}` : `${day}/${month}`;
}

/** `HH:mm` in Hà Nội. */
export function formatTime(instant: Date): string {
  const local = new Date(instant.getTime() + OFFSET_MS);
  return `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
}

/** `14:05, 23/11/2026` in Hà Nội, in English `14:05, 23 Nov 2026`. */
export function formatDateTime(instant: Date, locale: Locale): string {
  return `${formatTime(instant)}, ${formatDate(instant, locale)}`;
}

const WEEKDAYS: Record<Locale, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** `thứ Năm` or `Thursday`. */
export function formatWeekday(when: Date | Day, locale: Locale): string {
  return WEEKDAYS[locale][weekday(asDay(when)) - 1]!;
}

/**
 * Months as the market counts them: `YYYY-MM` of the civil days in Hà Nội, so that comparing with `<` works.
 */
import { type Day, hanoiDay, isDay, type Locale, startOfHanoiDay } from './hanoi.ts';

/** A civil month in Hà Nội, `YYYY-MM`. */
export type Month = string;

/** The month in Hà Nội at an instant. */
export const hanoiMonth = (instant: Date): Month => hanoiDay(instant).slice(0, 7);

export const isMonth = (text: string): text is Month => isDay(`${text}-01`);

export const firstDay = (month: Month): Day => `${month}-01`;

/** The month after; the month before with −1. */
export function addMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const whole = year * 12 + number - 1 + months;
  return `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`;
}

/** Its first instant, and the first that is no longer in it. */
export const monthBounds = (month: Month): { from: Date; to: Date } => ({ from: startOfHanoiDay(firstDay(month)), to: startOfHanoiDay(firstDay(addMonths(month, 1))) });

const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `tháng 11/2026`, in English `November 2026`. */
export function formatMonth(month: Month, locale: Locale): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return locale === 'en' ? `${ENGLISH[number - 1]} ${year}` : `tháng ${number}/${year}`;
}

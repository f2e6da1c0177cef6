import { hanoiMonth, isMonth, type Month } from '#app/domain/time/month.ts';

/** The month asked for by `thang`; whatever is none, or has not come, is this one. */
export function readMonth(url: URL, now: Date): Month {
  const asked = url.searchParams.get('thang') ?? '';
  const current = hanoiMonth(now);
  return isMonth(asked) && asked >= '2000-01' && asked <= current ? asked : current;
}

// A village's timeline from nothing but its data: when the craft is said to have begun, when the village was recognised,
// and what its summary dates.
import { capitalised } from '#app/domain/villages/village-name.ts';
import { datedEvents } from './content/timelines.ts';
import { english } from './english.ts';
import type { VillageFacts } from './places.ts';

export type TimelineEntry = { when: string; whenEn: string; text: string; textEn: string };

const recognised: Record<NonNullable<VillageFacts['recognition']>, [vi: string, en: string]> = {
  'traditional-craft-village': ['Được công nhận làng nghề truyền thống.', 'Recognised as a traditional craft village.'],
  'craft-village': ['Được công nhận làng nghề.', 'Recognised as a craft village.'],
  'traditional-craft': ['Được công nhận nghề truyền thống.', 'Recognised as a traditional craft.'],
};

/** A year to sort by: the first in the text, or the middle of a century. */
function yearIn(when: string): number {
  const year = /\d{4}/.exec(when)?.[0];
  const century = /thế kỷ (\d+)/i.exec(when)?.[1];
  return year ? Number(year) : century ? Number(century) * 100 - 50 : 0;
}

export function timelineOf({ slug, history_since: since, recognition, recognised_year: year }: VillageFacts): TimelineEntry[] {
  const events = (datedEvents[slug] ?? []).map(([when, whenEn, text, textEn]): TimelineEntry => ({ when, whenEn, text, textEn }));
  if (recognition && year) events.push({ when: String(year), whenEn: String(year), text: recognised[recognition][0], textEn: recognised[recognition][1] });
  const began: TimelineEntry[] = since
    ? [{ when: capitalised(since), whenEn: capitalised(english(since)), text: 'Nghề có ở làng, theo lời kể và tư liệu về làng.', textEn: 'The craft is at home in the village, as tradition and records tell.' }]
    : [];
  return [...began, ...events.toSorted((a, b) => yearIn(a.when) - yearIn(b.when))];
}

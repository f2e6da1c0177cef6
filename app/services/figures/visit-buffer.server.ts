// Visits between two writes to the database: a page that a thousand people open in five seconds is one row.
import type { AnsweredQuery } from '#app/services/search/demand-receipt.server.ts';
import type { Day, Locale } from '#app/domain/time/hanoi.ts';

export type VisitedKind = 'product' | 'workshop';
export type Visits = { kind: VisitedKind; day: Day; slug: string; visits: number };
export type Findings = { day: Day; slug: string; locale: Locale; query: string; openings: number };

/** What is written at once. */
export type VisitBatch = { visits: Visits[]; findings: Findings[] };

/** Holds at most `most` rows of each kind; what comes beyond is let go and counted. */
export function createVisitBuffer(most: number) {
  const visits = new Map<string, Visits>();
  const findings = new Map<string, Findings>();
  let dropped = 0;

  function addVisits(more: Visits): void {
    const key = `${more.day} ${more.kind} ${more.slug}`;
    const known = visits.get(key);
    if (known) known.visits += more.visits;
    else if (visits.size >= most) dropped += more.visits;
    else visits.set(key, { ...more });
  }

  function addFindings(more: Findings): void {
    const key = `${more.day} ${more.slug} ${more.locale} ${more.query}`;
    const known = findings.get(key);
    if (known) known.openings += more.openings;
    else if (findings.size >= most) dropped += more.openings;
    else findings.set(key, { ...more });
  }

  return {
    visit: (kind: VisitedKind, slug: string, day: Day): void => addVisits({ kind, day, slug, visits: 1 }),
    /** A product was opened from a page of results for these words. */
    find: ({ day, locale, query }: AnsweredQuery, slug: string): void => addFindings({ day, slug, locale, query, openings: 1 }),
    isEmpty: (): boolean => visits.size === 0 && findings.size === 0,
    /** Hands over all there is. */
    take(): VisitBatch {
      const batch = { visits: [...visits.values()], findings: [...findings.values()] };
      visits.clear();
      findings.clear();
      return batch;
    },
    /** Takes back what could not be written. */
    giveBack(batch: VisitBatch): void {
      batch.visits.forEach(addVisits);
      batch.findings.forEach(addFindings);
    },
    /** How many visits and openings were let go since this was asked last. */
    takeDropped(): number {
      const count = dropped;
      dropped = 0;
      return count;
    },
  };
}

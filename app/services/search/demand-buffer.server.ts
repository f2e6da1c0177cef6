// Figures of searches between two writes to the database: a query that a thousand people ask in five seconds is one row.
import type { AnsweredQuery } from './demand-receipt.server.ts';

type Key = Pick<AnsweredQuery, 'day' | 'locale' | 'query'>;
export type Askings = Key & { asked: number; empty: number; near: number; found: number };
export type Clicks = Key & { position: number; clicks: number };

/** What is written at once. */
export type DemandBatch = { askings: Askings[]; clicks: Clicks[] };

export type DemandBuffer = ReturnType<typeof createDemandBuffer>;

/** Holds at most `most` rows of each kind; what comes beyond is let go and counted. */
export function createDemandBuffer(most: number) {
  const askings = new Map<string, Askings>();
  const clicks = new Map<string, Clicks>();
  let dropped = 0;

  /** The row of a key, made when there is room for it. */
  function row<Row>(rows: Map<string, Row>, key: readonly unknown[], made: Row): Row | null {
    const name = key.join(' ');
    const known = rows.get(name);
    if (known) return known;
    if (rows.size >= most) return null;
    rows.set(name, made);
    return made;
  }

  function addAskings({ day, locale, query, asked, empty, near, found }: Askings, isNewest: boolean): void {
    const into = row(askings, [day, locale, query], { day, locale, query, asked: 0, empty: 0, near: 0, found });
    if (!into) dropped += asked;
    else Object.assign(into, { asked: into.asked + asked, empty: into.empty + empty, near: into.near + near, found: isNewest ? found : into.found });
  }

  function addClicks({ day, locale, query, position, clicks: more }: Clicks): void {
    const into = row(clicks, [day, locale, position, query], { day, locale, query, position, clicks: 0 });
    if (into) into.clicks += more;
    else dropped += more;
  }

  return {
    ask({ day, locale, query, near }: AnsweredQuery, found: number): void {
      addAskings({ day, locale, query, asked: 1, empty: found === 0 ? 1 : 0, near: found > 0 && near ? 1 : 0, found }, true);
    },
    click({ day, locale, query }: AnsweredQuery, position: number): void {
      addClicks({ day, locale, query, position, clicks: 1 });
    },
    isEmpty: (): boolean => askings.size === 0 && clicks.size === 0,
    /** Hands over all there is. */
    take(): DemandBatch {
      const batch = { askings: [...askings.values()], clicks: [...clicks.values()] };
      askings.clear();
      clicks.clear();
      return batch;
    },
    /** Takes back what could not be written. */
    giveBack(batch: DemandBatch): void {
      for (const one of batch.askings) addAskings(one, false);
      for (const one of batch.clicks) addClicks(one);
    },
    /** How many askings and clicks were let go since this was asked last. */
    takeDropped(): number {
      const count = dropped;
      dropped = 0;
      return count;
    },
  };
}

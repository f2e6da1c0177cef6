import { useEffect, useState } from 'react';
import type { Commune } from '#app/domain/geography/units.ts';

export type CommuneChoice = Pick<Commune, 'code' | 'name'>;

const known = new Map<string, Promise<Commune[]>>();

function communesOf(provinceCode: string): Promise<Commune[]> {
  const asked = known.get(provinceCode);
  if (asked) return asked;
  const fresh = fetch(`/api/communes?tinh=${provinceCode}`).then(async (response): Promise<Commune[]> => {
    if (!response.ok) throw new Error(`communes: ${response.status}`);
    return ((await response.json()) as { communes: Commune[] }).communes;
  });
  known.set(provinceCode, fresh);
  fresh.catch(() => known.delete(provinceCode));
  return fresh;
}

type AtFirst = { provinceCode: string; communes: readonly CommuneChoice[] };
type Answer = { provinceCode: string; communes: readonly Commune[] | null };

/** The communes of a province with their old names, asked for once; until they are here, those that the page came with. */
export function useCommunes(provinceCode: string, atFirst: AtFirst): { communes: readonly Commune[]; failed: boolean; askAgain: () => void } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (provinceCode === '') return;
    let stale = false;
    const told = (communes: Commune[] | null) => {
      if (!stale) setAnswer({ provinceCode, communes });
    };
    communesOf(provinceCode).then(told, () => told(null));
    return () => {
      stale = true;
    };
  }, [provinceCode, times]);
  const current = answer?.provinceCode === provinceCode ? answer : null;
  const cameWithPage = atFirst.provinceCode === provinceCode ? atFirst.communes : [];
  return {
    communes: current?.communes ?? cameWithPage.map((one) => ({ ...one, shortName: one.name, provinceCode, formerly: [] })),
    failed: current !== null && current.communes === null,
    askAgain: () => setTimes((count) => count + 1),
  };
}

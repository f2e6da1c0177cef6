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

/** The communes of a province with their old names, asked for once; until they are here, those that the page came with. */
export function useCommunes(provinceCode: string, atFirst: { provinceCode: string; communes: readonly CommuneChoice[] }): { communes: readonly Commune[]; failed: boolean } {
  const [answer, setAnswer] = useState<{ provinceCode: string; communes: readonly Commune[]; failed: boolean } | null>(null);
  useEffect(() => {
    if (provinceCode === '') return;
    let stale = false;
    communesOf(provinceCode).then(
      (communes) => !stale && setAnswer({ provinceCode, communes, failed: false }),
      () => !stale && setAnswer({ provinceCode, communes: [], failed: true }),
    );
    return () => {
      stale = true;
    };
  }, [provinceCode]);
  if (answer?.provinceCode === provinceCode && !answer.failed) return answer;
  const cameWithPage = atFirst.provinceCode === provinceCode ? atFirst.communes.map((one) => ({ ...one, shortName: one.name, provinceCode, formerly: [] })) : [];
  return { communes: cameWithPage, failed: answer?.provinceCode === provinceCode && answer.failed };
}

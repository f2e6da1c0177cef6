/**
 * The two levels of address since 1 July 2025: province or city, then commune, ward or special
 * zone. Who types the name of a unit that no longer exists finds the one that took it over.
 */
import { fold, nfc } from '../text/vietnamese.ts';

export type Province = {
  code: string;
  /** `Thành phố Hà Nội`. */
  name: string;
  /** `Hà Nội`. */
  shortName: string;
};

export type CommuneKind = 'Phường' | 'Xã' | 'Đặc khu';

export type Commune = {
  code: string;
  /** `Phường Kiến Hưng`. */
  name: string;
  /** `Kiến Hưng`. */
  shortName: string;
  provinceCode: string;
  /** Units of before 1 July 2025 that wholly or partly went into it: `Phường Phú La, Quận Hà Đông`. */
  formerly: readonly string[];
};

export type CommuneMatch<C extends Commune = Commune> = {
  commune: C;
  /** The old name that was meant, as it was written then; null when today's name matched. */
  oldName: string | null;
};

const KIND = /^(phuong|xa|dac khu|thi tran|thi xa|thanh pho|quan|huyen|tinh|tp|p|x|tt|tx|q|h|dk)(?:\s+|$)/;

/** Folded words without the words for the kind of unit: `P. Phú La, Q. Hà Đông` is `phu la ha dong`. */
function plain(text: string): string {
  return fold(text)
    .replace(/\./g, '. ')
    .split(',')
    .map((part) => {
      const words = part.replace(/[^a-z0-9]+/g, ' ').trim();
      const bare = words.replace(KIND, '');
      return bare === '' ? words : bare;
    })
    .filter(Boolean)
    .join(' ');
}

type Folded = { name: string; formerly: readonly { written: string; unit: string; whole: string }[] };
const foldedOnce = new WeakMap<Commune, Folded>();

function folded(commune: Commune): Folded {
  const known = foldedOnce.get(commune);
  if (known) return known;
  const made = {
    name: plain(commune.name),
    formerly: commune.formerly.map((written) => ({
      written,
      unit: plain(written.split(',')[0]!),
      whole: plain(written),
    })),
  };
  foldedOnce.set(commune, made);
  return made;
}

/** 0 is the best; null is no match. */
function rank(query: string, unit: string, whole: string): number | null {
  if (unit === query || whole === query) return 0;
  if (whole.startsWith(`${query} `) || unit.startsWith(query)) return 1;
  if (` ${whole}`.includes(` ${query}`)) return 2;
  return null;
}

/**
 * The communes that a typed name can mean, best first: today's names before old ones, whole names
 * before beginnings, and among equals the one whose marks are as typed. Give the communes of the
 * chosen province when there is one.
 */
export function matchCommune<C extends Commune>(query: string, communes: readonly C[], limit = 10): CommuneMatch<C>[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const typed = nfc(query).toLowerCase().trim();
  const scored: { match: CommuneMatch<C>; score: number }[] = [];
  for (const commune of communes) {
    const { name, formerly } = folded(commune);
    let best: { match: CommuneMatch<C>; score: number } | null = null;
    const consider = (rankFound: number | null, oldName: string | null): void => {
      if (rankFound === null) return;
      const marksFit = nfc(oldName ?? commune.name).toLowerCase().includes(typed);
      const score = rankFound * 4 + (oldName === null ? 0 : 2) + (marksFit ? 0 : 1);
      if (!best || score < best.score) best = { match: { commune, oldName }, score };
    };
    consider(rank(wanted, name, name), null);
    for (const old of formerly) consider(rank(wanted, old.unit, old.whole), old.written);
    if (best) scored.push(best);
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.match.commune.code < b.match.commune.code ? -1 : 1))
    .slice(0, limit)
    .map(({ match }) => match);
}

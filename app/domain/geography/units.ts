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

const KINDS = ['phường', 'xã', 'đặc khu', 'thị trấn', 'thị xã', 'thành phố', 'quận', 'huyện', 'tỉnh', 'p', 'x', 'tt', 'tx', 'tp', 'q', 'h'];
const KINDS_FOLDED = KINDS.map((kind) => ({ kind, plain: fold(kind) }));

const words = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, ' ').trim();

/**
 * Folded words of a part without its kind of unit: `Q. Hà Đông` is `ha dong`. "Quán Thánh" keeps
 * its first word, because the marks say that it is no "quận"; "quan thanh" without marks could be
 * either, so callers compare with the whole text too.
 */
function withoutKind(part: string, folded = words(part)): string {
  const typed = nfc(part).toLowerCase().trim();
  const found = KINDS_FOLDED.find(
    ({ kind, plain }) => folded.startsWith(`${plain} `) && (typed.startsWith(kind) || typed.startsWith(plain)),
  );
  return found ? folded.slice(found.plain.length + 1) : folded;
}

type Folded = {
  /** Today's name with and without its kind. */
  names: readonly string[];
  formerly: readonly { written: string; forms: readonly string[] }[];
};
const foldedOnce = new WeakMap<Commune, Folded>();

function folded(commune: Commune): Folded {
  const known = foldedOnce.get(commune);
  if (known) return known;
  const made: Folded = {
    names: [words(commune.shortName), words(commune.name)],
    formerly: commune.formerly.map((written) => {
      const [unit = '', district = ''] = written.split(',');
      const [unitWords, districtWords] = [words(unit), words(district)];
      const name = withoutKind(unit, unitWords);
      const place = withoutKind(district, districtWords);
      const forms = [name, unitWords, `${name} ${place}`, `${name} ${districtWords}`, `${unitWords} ${districtWords}`];
      return { written, forms };
    }),
  };
  foldedOnce.set(commune, made);
  return made;
}

/** 0 the whole, 1 its beginning, 2 a word inside; null is no match. */
function rank(query: string, forms: readonly string[]): number | null {
  if (forms.includes(query)) return 0;
  if (forms.some((form) => form.startsWith(query))) return 1;
  return forms.some((form) => form.includes(` ${query}`)) ? 2 : null;
}

/**
 * The communes that a typed name can mean, best first: whole names before beginnings, today's
 * before old ones, and among equals the one whose marks are as typed. Give the communes of the
 * chosen province when there is one.
 */
export function matchCommune<C extends Commune>(query: string, communes: readonly C[], limit = 10): CommuneMatch<C>[] {
  const whole = words(query);
  if (whole === '') return [];
  const bare = query.split(',').map((part) => withoutKind(part)).filter(Boolean).join(' ');
  const typed = nfc(query).toLowerCase().trim();
  type Scored = { match: CommuneMatch<C>; score: number; asTyped: boolean };
  const scored: Scored[] = [];
  for (const commune of communes) {
    const { names, formerly } = folded(commune);
    let best: Scored | null = null;
    const consider = (forms: readonly string[], oldName: string | null): void => {
      const asTyped = rank(whole, forms);
      const found = asTyped ?? (bare === whole ? null : rank(bare, forms));
      if (found === null) return;
      const marksFit = nfc(oldName ?? commune.name).toLowerCase().includes(typed);
      const score = found * 4 + (oldName === null ? 0 : 2) + (marksFit ? 0 : 1);
      if (!best || score < best.score) best = { match: { commune, oldName }, score, asTyped: asTyped !== null };
    };
    consider(names, null);
    for (const { written, forms } of formerly) consider(forms, written);
    if (best) scored.push(best);
  }
  // Guessing that the first word was a kind of unit is only for what finds nothing as it stands.
  const asTyped = scored.filter((one) => one.asTyped);
  return (asTyped.length > 0 ? asTyped : scored)
    .sort((a, b) => a.score - b.score || (a.match.commune.code < b.match.commune.code ? -1 : 1))
    .slice(0, limit)
    .map(({ match }) => match);
}

// Marks typed as letters or digits by somebody whose input method was off: `luaj` and `lu5a` are lụa.
import { normaliseToneMarks } from '#app/domain/text/vietnamese.ts';
import { VNI_MARKS } from '../vni.ts';

const { 1: ACUTE, 2: GRAVE, 3: HOOK, 4: TILDE, 5: DOT, 6: CIRCUMFLEX, 7: HORN, 8: BREVE } = VNI_MARKS;
const OF_DIGIT: Readonly<Record<string, string>> = VNI_MARKS;
const TELEX_TONES: Readonly<Record<string, string>> = { s: ACUTE, f: GRAVE, r: HOOK, x: TILDE, j: DOT };
/** Which letters VNI's 6 and 8 are put on; 7 goes where `bendable` says. */
const VNI_SHAPED: Readonly<Record<string, string>> = { 6: 'aeo', 8: 'a' };
const VOWEL = /[aeiouy]/;
const ONSET = /^(?:ngh|gi(?=[aeiouy])|qu|[bcdghklmnpqrstvx]|ch|gh|kh|ng|nh|ph|th|tr|đ)*/;

type Letter = { base: string; shape: string };

/** A word as Telex or VNI would have written it, in NFC; null when it holds nothing of either. Any word may be put in. */
export function decodeMarks(word: string): string | null {
  if (!/^[a-z][a-z0-9]+$/.test(word)) return null;
  const decoded = /\d/.test(word) ? fromVni(word) : fromTelex(word);
  return decoded === word ? null : decoded;
}

function fromTelex(word: string): string | null {
  const letters: Letter[] = [];
  let tone = '';
  for (const char of word) {
    const vowels = letters.filter(({ base }) => VOWEL.test(base));
    const last = letters.at(-1);
    const d = char === 'd' && letters.find(({ base }) => base === 'd');
    if (d) d.base = 'đ';
    else if ('aeo'.includes(char) && last?.base === char && !last.shape) last.shape = CIRCUMFLEX;
    else if (char === 'w') {
      const bent = bendable(letters);
      if (bent.length > 0) for (const letter of bent) letter.shape = letter.base === 'a' ? BREVE : HORN;
      else letters.push({ base: 'u', shape: HORN });
    } else if (char in TELEX_TONES && vowels.length > 0) tone = TELEX_TONES[char]!;
    else if (char === 'z' && vowels.length > 0) tone = '';
    else letters.push({ base: char, shape: '' });
  }
  return compose(letters, tone);
}

function fromVni(word: string): string | null {
  const letters: Letter[] = [];
  let tone = '';
  for (const char of word) {
    if (!/\d/.test(char)) letters.push({ base: char, shape: '' });
    else if ('12345'.includes(char)) tone = OF_DIGIT[char]!;
    else {
      const changed = char === '9' ? letters.filter(({ base }) => base === 'd').slice(0, 1) : char === '7' ? bendable(letters).filter(({ base }) => base !== 'a') : letters.filter(({ base }) => VNI_SHAPED[char]?.includes(base)).slice(-1);
      if (changed.length === 0) return null;
      for (const letter of changed) {
        if (char === '9') letter.base = 'đ';
        else letter.shape = OF_DIGIT[char]!;
      }
    }
  }
  return compose(letters, tone);
}

/** What a horn or a breve is put on: both of `uo`, else the last a, o or u. */
function bendable(letters: readonly Letter[]): Letter[] {
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const letter = letters[at]!;
    if (letter.shape || !'aou'.includes(letter.base)) continue;
    const before = letters[at - 1];
    return letter.base === 'o' && before?.base === 'u' && !before.shape ? [before, letter] : [letter];
  }
  return [];
}

function compose(letters: readonly Letter[], tone: string): string | null {
  const plain = letters.map(({ base }) => base).join('');
  const begin = ONSET.exec(plain)![0].length;
  const vowels = letters.flatMap(({ base }, index) => (index >= begin && VOWEL.test(base) ? [index] : []));
  if (vowels.length === 0) return null;
  const bent = vowels.filter((index) => letters[index]!.shape);
  const closed = vowels.at(-1)! < letters.length - 1;
  const bears = bent.at(-1) ?? (vowels.length === 1 ? vowels[0]! : vowels.length === 3 || closed ? vowels[1]! : vowels[0]!);
  return normaliseToneMarks(letters.map(({ base, shape }, index) => base + shape + (index === bears ? tone : '')).join(''));
}

// Marks typed as letters or digits by somebody whose input method was off: `luaj` and `lu5a` are lụa.
import { normaliseToneMarks } from '#app/domain/text/vietnamese.ts';

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323', 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
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
    if (char === 'd' && letters.some(({ base }) => base === 'd')) {
      const first = letters.find(({ base }) => base === 'd')!;
      first.base = 'đ';
    } else if ('aeo'.includes(char) && last?.base === char && !last.shape) last.shape = CIRCUMFLEX;
    else if (char === 'w') {
      const bent = bendable(letters);
      if (bent.length > 0) for (const letter of bent) letter.shape = letter.base === 'a' ? BREVE : HORN;
      else letters.push({ base: 'u', shape: HORN });
    } else if (char in TONES && vowels.length > 0) tone = TONES[char]!;
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
    else if (char in TONES) tone = TONES[char]!;
    else if (char === '9') {
      const first = letters.find(({ base }) => base === 'd');
      if (!first) return null;
      first.base = 'đ';
    } else {
      const [which, shape] = char === '6' ? ['aeo', CIRCUMFLEX] : char === '7' ? ['ou', HORN] : char === '8' ? ['a', BREVE] : ['', ''];
      const bent = char === '7' ? bendable(letters).filter(({ base }) => base !== 'a') : letters.filter(({ base }) => which.includes(base)).slice(-1);
      if (bent.length === 0) return null;
      for (const letter of bent) letter.shape = shape;
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

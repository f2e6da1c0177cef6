// Which letters of a name a query said, for a list that shows why each entry is there.
import type { MarkedPart } from '#app/domain/catalogue/suggestions.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { decodeMarks } from './query/typed-marks.ts';
import { readPlacedWords, readWords, type Word } from './words.ts';

type Place = { text: string; start: number; word: Word };
type Range = [start: number, end: number];

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Cuts a text into what a query said of it and the rest. The last word may still be growing. */
export function markParts(text: string, said: readonly Word[]): MarkedPart[] {
  const whole = text.normalize('NFC');
  const places = readPlacedWords(whole).map((word): Place => ({ text: whole.slice(word.start, word.end), start: word.start, word }));
  const ranges = said.flatMap((word, index) => rangesOf(word, index === said.length - 1, places)).sort(([a], [b]) => a - b);
  return cut(whole, ranges);
}

function rangesOf(said: Word, growing: boolean, places: readonly Place[]): Range[] {
  const plain = places.flatMap((place) => sameWord(said, growing, place));
  if (plain.length > 0 || said.marked !== null) return plain;
  // As typed it is nowhere: with marks left over from Telex or VNI, or words run together.
  const decoded = decodeMarks(said.folded);
  const meant = decoded ? places.flatMap((place) => sameWord(readWords(decoded)[0]!, growing, place)) : [];
  return meant.length > 0 ? meant : places.flatMap((_, index) => runOf(said.folded, growing, places.slice(index)));
}

function sameWord(said: Word, growing: boolean, place: Place): Range[] {
  const { folded, marked } = place.word;
  if (said.folded === folded && (said.marked === null || said.marked === marked)) return [[place.start, place.start + place.text.length]];
  if (!growing || !folded.startsWith(said.folded) || (said.marked !== null && !mayBecome(said.marked, marked ?? folded))) return [];
  return [[place.start, place.start + lettersFor(said.folded.length, place.text)]];
}

/** The tone is typed last, and moves on as the word grows: `hoà` becomes `hoàn`, `gôm` becomes `gốm`. */
function mayBecome(said: string, word: string): boolean {
  const bare = (text: string) => text.normalize('NFD').replace(TONES, '').normalize('NFC');
  const tone = (text: string) => text.normalize('NFD').match(TONES)?.[0];
  return bare(word).startsWith(bare(said)) && (tone(said) === undefined || tone(said) === tone(word));
}

/** `battrang`: the words here, one after the other, when they begin what was said and use it up. */
function runOf(said: string, growing: boolean, places: readonly Place[]): Range[] {
  const ranges: Range[] = [];
  let rest = said;
  for (const { text, start, word } of places) {
    if (rest.startsWith(word.folded)) ranges.push([start, start + text.length]);
    else if (growing && word.folded.startsWith(rest)) ranges.push([start, start + lettersFor(rest.length, text)]);
    else return [];
    rest = rest.slice(word.folded.length);
    if (rest === '') return ranges;
  }
  return [];
}

/** How much of a text its first folded letters take. */
function lettersFor(count: number, text: string): number {
  let folded = 0;
  let length = 0;
  for (const letter of text) {
    if (folded >= count) break;
    folded += fold(letter).length;
    length += letter.length;
  }
  return length;
}

function cut(text: string, ranges: readonly Range[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    if (begin > from) parts.push([text.slice(from, begin), false]);
    parts.push([text.slice(begin, end), true]);
    from = end;
  }
  if (from < text.length) parts.push([text.slice(from), false]);
  return parts;
}

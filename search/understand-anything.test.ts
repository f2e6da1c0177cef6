// Whatever is typed is read, and quickly: a search box is open to everybody.
import { describe, expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { LONGEST_QUERY, understand } from './understand.ts';

const MOST_MS = 50;
const REPEATS = 5;

const ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'];
const RIMES = ['a', 'á', 'an', 'anh', 'ao', 'át', 'ăm', 'âu', 'e', 'en', 'ê', 'ên', 'i', 'inh', 'o', 'ong', 'ô', 'ôm', 'ơn', 'u', 'ung', 'ư', 'ương', 'y'];
const SYLLABLES = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));

// Every syllable beside every other one that a small step leads to: more ways to cut and mend a word than any market has.
const texts = [1, 7, 23, 101].map((step) => SYLLABLES.map((_, index) => SYLLABLES[(index * step) % SYLLABLES.length]).join(' '));
const phrases = Array.from({ length: 400 }, (_, index) => [0, 1, 2].map((word) => SYLLABLES[(index * 3 + word * 31) % SYLLABLES.length]).join(' '));
const lexicon = compileLexicon({
  villages: phrases.slice(0, 200).map((name, index) => ({ slug: `lang-${index}`, name, craft: SYLLABLES[index]!, also: [`làng ${name}`], places: [phrases[index + 100]!] })),
  crafts: phrases.slice(200, 240).map((name, index) => ({ slug: `nghe-${index}`, name, nameEn: `craft ${index}` })),
  artisans: phrases.slice(240, 300).map((name, index) => ({ slug: `tho-${index}`, name })),
  kinds: phrases.slice(300),
  synonyms: phrases.slice(0, 300).map((phrase, index) => ({ says: [phrase, SYLLABLES[index]!], means: phrases.slice(index, index + 12) })),
  intents: phrases.slice(100, 120).map((phrase, index) => ({ key: `dip-${index}`, name: phrase, nameEn: phrase, phrases: [phrase], wishes: phrases.slice(index, index + 15).map((wish) => ({ words: wish, weight: 2 })), priceFrom: null, priceTo: null })),
  texts,
});

const HARD: readonly (readonly [string, string])[] = [
  ['ten thousand characters', 'gốm sứ '.repeat(1_500)],
  ['one endless word', 'x'.repeat(10_000)],
  ['a word that can be cut in thousands of ways', 'nana'.repeat(8)],
  ['a dozen of them', Array.from({ length: 12 }, (_, index) => `${'nanabananacanhanhananga'.slice(index % 3)}q`).join(' ')],
  ['words run together to the longest that is read', `${'anhanhanhanhanhanhanhanhanha'} ${'inhinhinhinhinhinhinhinhinhi'} ${'ongongongongongongongongong'} ${'ungungungungungungungungung'}`],
  ['strangers one letter long', 'q w f j z k p w f j z q'],
  ['slips in every word', 'bnah chnog khaan trnaq thoong nhaaa phxng gixngg'],
  ['Telex in every word', 'bats trangf goosm luajf khawn thowj ddoong nguwowif'],
  ['VNI in every word', 'ba1t tra2ng go61m lu5a kha8n tho7 d9o62ng ngu7o72i'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈😀'.repeat(400)],
  ['halves of characters', '\ud83d'.repeat(5_000)],
  ['marks on marks', `a${'\u0301\u0302\u0323'.repeat(3_000)}`],
  ['marks on every letter', 'ấ'.normalize('NFD').repeat(3_400)],
  ['marks that stand alone', '\u0300\u0301'.repeat(5_000)],
  ['letters of other scripts', '漢字かなカナ한글عربيहिन्दी'.repeat(300)],
  ['control characters', '\u0000\u0007\u200b\u202e'.repeat(2_500)],
  ['SQL', "'; drop table search_product; -- ".repeat(300)],
  ['a filter of Meilisearch', '" OR stars = 5 OR NOT village IN ["a"] '.repeat(250)],
  ['operators of full text', '& | ! <-> :* ( ) '.repeat(600)],
  ['numbers', '1.000.000,5 2-3 4* <500k 10tr5 '.repeat(300)],
  ['nothing but signs', '<>=*+-–—~%₫'.repeat(900)],
  ['one word again and again', 'từ '.repeat(3_000)],
  ['words that begin filters', 'từ khoảng dưới trên tối đa không quá giá tầm hơn từ khoảng dưới'],
  ['words of numbers', 'một hai ba trăm nghìn triệu rưỡi nửa củ sao năm sáu'],
  ['names half said', phrases.slice(0, 12).map((phrase) => phrase.split(' ').slice(0, 2).join(' ')).join(' ')],
  ['names run together', phrases.slice(0, 6).map((phrase) => phrase.replaceAll(' ', '')).join(' ')],
];

/** The middle of a few runs: one of them may have waited for something else. */
function msOf(work: () => void): number {
  const times = Array.from({ length: REPEATS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[REPEATS >> 1]!;
}

describe('whatever is typed', () => {
  test.each(HARD)('%s is read within fifty milliseconds', (_, text) => {
    expect(msOf(() => understand(text, lexicon))).toBeLessThan(MOST_MS);
    expect(understand(text, lexicon).text.length).toBeLessThanOrEqual(LONGEST_QUERY);
  });

  test('a thousand texts of any characters, each within fifty milliseconds', () => {
    let seed = 20_261_127;
    const chance = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pieces = [...SYLLABLES, ...SYLLABLES.map((syllable) => syllable.normalize('NFD')), ...'qwfjz0123456789 ',  ' ', ' ', '-', 'k', 'tr', 'sao', '😀', '\u0301', "'", '"', '\\', '%', '\ud83d', 'từ', 'dưới'];
    let slowest = { text: '', ms: 0 };
    for (let times = 0; times < 1_000; times += 1) {
      const text = Array.from({ length: 1 + chance(60) }, () => pieces[chance(pieces.length)]!).join(chance(2) ? '' : ' ');
      const began = performance.now();
      understand(text, lexicon);
      const ms = performance.now() - began;
      if (ms > slowest.ms) slowest = { text, ms };
    }
    expect(msOf(() => understand(slowest.text, lexicon)), slowest.text).toBeLessThan(MOST_MS);
  });
});

import { describe, expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { wishOfAttempt } from './attempt.ts';
import { kindredAttempt, nearAttempt } from './attempts.ts';
import { LONGEST_QUERY, tidyQuery, understand as read } from './understand.ts';

const lexicon = compileLexicon({
  villages: [
    { slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ', also: [], places: ['Gia Lâm'] },
    { slug: 'kieu-ky', name: 'Kiêu Kỵ', craft: 'quỳ vàng', also: [], places: ['Gia Lâm'] },
    { slug: 'van-phuc', name: 'Vạn Phúc', craft: 'dệt lụa', also: [], places: ['Hà Đông'] },
    { slug: 'chuong', name: 'Chuông', craft: 'nón lá', also: ['làng Chuông'] },
    { slug: 'tho-ha', name: 'Thổ Hà', craft: 'gốm', also: [] },
    { slug: 'tho-ha-moi', name: 'Thổ Hà Mới', craft: 'gốm', also: [] },
  ],
  crafts: [{ slug: 'gom-su', name: 'Gốm sứ', nameEn: 'Ceramics' }, { slug: 'non-la', name: 'Nón lá', nameEn: 'Conical hats' }, { slug: 'lua', name: 'Lụa', nameEn: 'Silk' }],
  artisans: [{ slug: 'dao-quang-vac', name: 'Đào Quang Vạc' }],
  kinds: ['Ấm chén', 'Bình, lọ', 'Khăn', 'Nón', 'Dao'],
  synonyms: [
    { says: ['ấm chén', 'ấm trà', 'teapot'], means: ['ấm chén', 'ấm trà', 'teapot'] },
    { says: ['dao', 'knife'], means: ['dao', 'knife'] },
    { says: ['đào', 'hoa đào'], means: ['đào', 'hoa đào'] },
    { says: ['tách'], means: ['ấm chén'] },
  ],
  intents: [
    { key: 'qua-tet', name: 'Quà Tết', nameEn: 'Tết gifts', phrases: ['quà tết', 'tết'], wishes: [{ thing: 'ấm chén', weight: 3 }, { craft: 'lua', weight: 1 }], priceFrom: null, priceTo: 2_000_000 },
    { key: 'qua-tang', name: 'Quà tặng', nameEn: 'Gifts', phrases: ['quà'], wishes: [{ words: 'khăn', weight: 2 }], priceFrom: 100_000, priceTo: null },
  ],
  goods: ['Khăn lụa hoa sen', 'Ấm dáng quả hồng men lam', 'Bộ ấm quai mây men rạn', 'Chuông đồng treo giá gỗ', 'Bình gốm men ngọc', 'Lúa vàng', 'Đèn lửa', 'Lụa vân', 'Lụa tơ tằm', 'Nón lá cọ', 'Tủ chè gỗ gụ', 'Dao thái'],
});

const understand = (text: string) => read(text, lexicon);
/** The chips, as kind and value. */
const chips = (text: string) => understand(text).understood.map(({ kind, value }) => `${kind} ${value}`);
/** The terms of one attempt, each as the ways it may be said. */
const terms = (text: string, attempt = 0) => understand(text).attempts[attempt]!.terms.map((term) => term.map(({ words }) => words.map(({ marked, folded }) => marked ?? folded).join(' ')));
const said = (text: string, attempt = 0) => understand(text).attempts[attempt]!.said;

describe('names', () => {
  test('a village is a filter, with marks and without, and its words are looked for no more', () => {
    for (const text of ['ấm trà bát tràng', 'am tra bat trang', 'ẤM TRÀ bat TRÀNG', 'ấm trà làng nghề Bát Tràng']) {
      expect(chips(text), text).toEqual(['village bat-trang']);
      expect(said(text).villages, text).toEqual(['bat-trang']);
      expect(terms(text).map(([first]) => first!.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()), text).toEqual(['am tra']);
    }
  });

  test('what was understood is told as it was typed, with the query that is left without it', () => {
    expect(understand('  Ấm trà  BAT tràng dưới 500k').understood).toEqual([
      { kind: 'village', value: 'bat-trang', text: 'BAT tràng', without: 'Ấm trà dưới 500k' },
      { kind: 'price', value: '-500000', text: 'dưới 500k', without: 'Ấm trà BAT tràng' },
    ]);
  });

  test('a longer name wins over a shorter one that begins it', () => {
    expect(said('gốm thổ hà mới').villages).toEqual(['tho-ha-moi']);
    expect(said('gốm thổ hà').villages).toEqual(['tho-ha']);
  });

  test('another mark is another word', () => {
    expect(said('bạt tràng').villages).toEqual([]);
  });

  test('a village of one syllable is meant after "làng" or beside its craft, and is a word of its own elsewhere', () => {
    for (const text of ['nón chuông', 'non chuong', 'làng chuông', 'lang chuong']) expect(said(text).villages, text).toEqual(['chuong']);
    for (const text of ['chuông đồng', 'chuong dong', 'chuông']) expect(said(text).villages, text).toEqual([]);
  });

  test('a district is all of its villages', () => {
    expect(chips('lụa hà đông')).toEqual(['place Hà Đông']);
    expect(said('lua ha dong').villages).toEqual(['van-phuc']);
    expect(said('quà gia lâm').villages).toEqual(['bat-trang', 'kieu-ky']);
  });

  test('a craft of several syllables is a filter and is looked for as well; one of a single syllable is only looked for', () => {
    expect(chips('gốm sứ')).toEqual(['craft gom-su']);
    expect(terms('gốm sứ')).toEqual([['gốm sứ', 'gốm sứ']]);
    expect(said('lụa').crafts).toEqual([]);
  });

  test('an artisan by name is looked for as a whole', () => {
    expect(chips('nghệ nhân đào quang vạc')).toEqual(['artisan dao-quang-vac']);
    expect(terms('nghệ nhân đào quang vạc')).toEqual([['đào quang vạc']]);
  });

  test('a name half typed at the end is the one that it can only become', () => {
    expect(said('gom bat tra').villages).toEqual(['bat-trang']);
    expect(said('van ph').villages).toEqual(['van-phuc']);
    expect(terms('am ch')[0]).toContain('ấm trà');
  });
});

describe('words', () => {
  test('another word for it is looked for too, and costs a little', () => {
    expect(terms('teapot')).toEqual([['teapot', 'ấm chén', 'ấm trà']]);
    expect(understand('ấm trà').attempts[0]!.terms[0]!.map(({ cost }) => cost)).toEqual([0, 0.3, 0.12, 0.12]);
    expect(terms('tách')).toEqual([['tách', 'ấm chén']]);
    expect(terms('ấm chén')[0]).not.toContain('tách');
  });

  test('what is a word as it stands is not one that lost its marks', () => {
    expect(terms('dao')[0]).toEqual(['dao', 'knife']);
    expect(terms('đào')[0]).toEqual(['đào', 'hoa đào']);
  });

  test('words that stand side by side somewhere belong together, but need not', () => {
    expect(understand('men ngoc').attempts.slice(0, 2).map(({ terms: [term] }) => term!.map(({ stand }) => stand))).toEqual([['together', 'named'], ['together', 'named', 'anywhere']]);
    expect(terms('men sen')).toEqual([['men'], ['sen']]);
  });

  test('words that only stand around are passed over, unless nothing else is said', () => {
    expect(terms('mua lụa đẹp ở đâu')).toEqual([['lụa']]);
    expect(terms('đồ')).toEqual([['đồ']]);
    expect(understand('hàng thủ công').attempts.at(-1)).toMatchObject({ terms: [], near: true });
  });

  test('without marks a word is passed over only when it is no word of the market', () => {
    expect(terms('tu go')).toEqual([['tu'], ['go']]);
    expect(terms('lua tu van phuc')).toEqual([['lua'], ['tu']]);
    expect(terms('lụa từ vạn phúc')).toEqual([['lụa']]);
  });

  test('counts and measures are liked, not asked for', () => {
    const [attempt] = understand('bộ ấm trà 6 chén 30cm').attempts;
    expect(attempt!.terms).toHaveLength(2);
    expect(attempt!.optional.map(([first]) => first!.words[0]!.folded)).toEqual(['bo', '6', '30cm']);
    expect(attempt!.said).toMatchObject({ priceFrom: null, priceTo: null, stars: [] });
  });

  test('marks left over as letters or digits, words run together and slips are read', () => {
    for (const [text, meant] of [['luaj', 'lụa'], ['lu5a', 'lụa'], ['nonla', 'non la'], ['gốmm', 'gom']] as const) expect(terms(text, 1)[0], text).toContain(meant);
    expect(said('bats trangf').villages.length + said('bats trangf', 1).villages.length).toBe(1);
    expect(said('battrang', 1).villages).toEqual(['bat-trang']);
  });

  test('what is put right is told, and only answers when the words as they were typed find nothing', () => {
    const { understood, attempts } = understand('khăn lụaa');
    expect(understood).toEqual([{ kind: 'spelling', value: 'khăn lụa', text: 'khăn lụaa', without: 'khăn lụaa' }]);
    expect(attempts.slice(0, 2).map(({ near }) => near)).toEqual([false, true]);
  });

  test('a wrong letter that only sounds alike is tried beside what was typed with marks', () => {
    expect(terms('nụa')).toEqual([['nụa', 'lụa']]);
  });

  test('English is not taken for marks typed as letters', () => {
    for (const text of ['gift', 'goods', 'craft']) expect(terms(text)[0]?.[0] ?? text, text).toBe(text);
  });
});

describe('filters', () => {
  test('a price, stars and stock are filters and no words', () => {
    expect(said('ocop 4 sao lụa dưới 1tr còn hàng')).toEqual({ villages: [], crafts: [], stars: [4], priceFrom: null, priceTo: 1_000_000, inStock: true });
    expect(terms('ocop 4 sao lụa dưới 1tr còn hàng')).toEqual([['lụa']]);
    expect(terms('dưới 500k')).toEqual([]);
  });

  test('what leaves nothing is given up in order: where it is from, then stock, stars and price', () => {
    const { attempts } = understand('lụa vạn phúc 4 sao dưới 100k còn hàng');
    expect(attempts.map(({ dropped }) => dropped)).toEqual([
      [], ['village'], ['stock'], ['stock', 'stars'], ['stock', 'stars', 'price'], ['stock', 'stars', 'price', 'village'],
    ]);
    expect(attempts.at(-1)!.said).toEqual({ villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false });
  });

  test('a village alone is never given up', () => {
    expect(understand('bát tràng').attempts).toHaveLength(1);
  });

  test('when no product has all words, any of them are near', () => {
    const last = understand('men sen').attempts.at(-1)!;
    expect(last).toMatchObject({ every: false, near: true });
    expect(wishOfAttempt(last)).toEqual({ any: [{ any: [{ every: ['men'] }] }, { any: [{ every: ['sen'] }] }] });
  });
});

describe('occasions', () => {
  test('an occasion wishes for its things within its prices, unless a price is said', () => {
    const [attempt] = understand('quà tết').attempts;
    expect(chips('quà tết')).toEqual(['intent qua-tet']);
    expect(attempt).toMatchObject({ terms: [], wished: true, said: { priceTo: 2_000_000 } });
    expect(JSON.stringify(wishOfAttempt(attempt!)).match(/(?<=")[^"]*[# ][^"]*/g)).toEqual(['am chen', '#lua']);
    expect(said('qua tet duoi 300k').priceTo).toBe(300_000);
  });

  test('with a thing both are asked for, then the occasion alone, then the thing alone', () => {
    expect(understand('quà tết lụa').attempts.slice(0, 3).map(({ wished, terms: { length } }) => [wished, length])).toEqual([[true, 1], [true, 0], [false, 1]]);
  });

  test('words that are no thing say for whom, and are only liked', () => {
    expect(understand('quà tết hoa sen').attempts[0]).toMatchObject({ terms: [], optional: [[{ words: [{ folded: 'hoa' }, { folded: 'sen' }] }, {}, {}]] });
  });

  test('without marks a part of another name is no occasion', () => {
    expect(chips('qua hong')).toEqual([]);
    expect(chips('qua')).toEqual(['intent qua-tang']);
  });
});

test('what else there is to look at: any of the words and the village, or the same kind', () => {
  expect(nearAttempt(understand('ấm trà bát tràng'))).toMatchObject({ every: false, villages: ['bat-trang'], said: { villages: [] }, near: true });
  expect(nearAttempt(understand('lụa'))).toBeNull();
  expect(kindredAttempt(understand('khăn lụa dưới 1tr'), { categories: ['Khăn'], crafts: ['lua'] })).toMatchObject({ terms: [[{ words: [{ folded: 'khan' }] }]], said: { crafts: [], priceTo: 1_000_000 } });
  expect(kindredAttempt(understand('lụa'), { categories: [], crafts: ['lua'] })).toMatchObject({ terms: [], said: { crafts: ['lua'] } });
  expect(kindredAttempt(understand('lụa'), { categories: [], crafts: [] })).toBeNull();
});

test('any text is a query: what cannot be read is dropped', () => {
  expect(tidyQuery(' gốm\u0000\u0007\n bát\u200b  tràng ')).toBe('gốm bát tràng');
  expect(tidyQuery('gốm'.normalize('NFD'))).toBe('gốm');
  expect(tidyQuery('x'.repeat(10_000))).toHaveLength(LONGEST_QUERY);
  expect(understand('😀 ; --')).toMatchObject({ words: [], understood: [], attempts: [] });
});

test('a cut never leaves half a character behind', () => {
  for (const text of ['😀'.repeat(400), `a${'😀'.repeat(400)}`]) expect(tidyQuery(text).isWellFormed()).toBe(true);
});

test('a query of very many words is read up to a dozen', () => {
  expect(understand('ấm '.repeat(40)).words).toHaveLength(12);
});

import { expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { LONGEST_QUERY, tidyQuery, understand } from './understand.ts';

const lexicon = compileLexicon({
  villages: [
    { slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ', also: [] },
    { slug: 'chuong', name: 'Chuông', craft: 'nón lá', also: ['làng Chuông'] },
    { slug: 'tho-ha', name: 'Thổ Hà', craft: 'gốm', also: [] },
    { slug: 'tho-ha-moi', name: 'Thổ Hà Mới', craft: 'gốm', also: [] },
  ],
  crafts: [{ slug: 'gom-su', name: 'Gốm sứ', nameEn: 'Ceramics' }, { slug: 'non-la', name: 'Nón lá', nameEn: 'Conical hats' }],
  artisans: [],
  kinds: [],
});

test('a village and a craft are understood with marks and without', () => {
  for (const text of ['gốm sứ bát tràng', 'gom su bat trang', 'GỐM SỨ bat TRÀNG']) {
    expect(understand(text, lexicon), text).toMatchObject({ villages: ['bat-trang'], crafts: ['gom-su'] });
  }
  expect(understand('ceramics', lexicon).crafts).toEqual(['gom-su']);
});

test('what was understood is told as it was typed, and the words stay words', () => {
  const { understood, words, text } = understand('  Ấm trà  BAT tràng ', lexicon);
  expect(text).toBe('Ấm trà BAT tràng');
  expect(understood).toEqual([{ kind: 'village', value: 'bat-trang', text: 'bat tràng' }]);
  expect(words.map(({ folded }) => folded)).toEqual(['am', 'tra', 'bat', 'trang']);
});

test('a longer name wins over a shorter one that begins it', () => {
  expect(understand('gốm thổ hà mới', lexicon).villages).toEqual(['tho-ha-moi']);
  expect(understand('gốm thổ hà', lexicon).villages).toEqual(['tho-ha']);
});

test('another mark is another word', () => {
  expect(understand('bạt tràng', lexicon).villages).toEqual([]);
});

test('a name said twice, or by another of its names, is one village', () => {
  expect(understand('chuông làng chuông', lexicon).villages).toEqual(['chuong']);
});

test('any text is a query: what cannot be read is dropped', () => {
  expect(tidyQuery(' gốm\u0000\u0007\n bát\u200b  tràng ')).toBe('gốm bát tràng');
  expect(tidyQuery('gốm'.normalize('NFD'))).toBe('gốm');
  expect(tidyQuery('x'.repeat(10_000))).toHaveLength(LONGEST_QUERY);
  expect(understand('😀 ; --', lexicon)).toMatchObject({ words: [], villages: [], crafts: [], understood: [] });
});

test('a cut never leaves half a character behind', () => {
  for (const text of ['😀'.repeat(400), `a${'😀'.repeat(400)}`]) expect(tidyQuery(text).isWellFormed()).toBe(true);
});

test('a query of very many words is read up to a dozen', () => {
  expect(understand('ấm '.repeat(40), lexicon).words).toHaveLength(12);
});

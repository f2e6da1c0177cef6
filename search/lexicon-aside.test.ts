import { expect, test } from 'vitest';
import { compileLexicon, compileLexiconAside } from './lexicon.ts';

const source = {
  villages: [{ slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ', also: [] }],
  crafts: [],
  artisans: [],
  kinds: ['Bình, lọ'],
  goods: Array.from({ length: 20_000 }, (_, index) => `Bình gốm men lam vẽ cành ${(index * 7_919).toString(36)} số ${index}`),
};

test('a lexicon compiled aside is the same, and others have their turn meanwhile', async () => {
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 1);
  const aside = await compileLexiconAside(source);
  clearInterval(counting);
  expect(turns).toBeGreaterThan(3);
  const atOnce = compileLexicon(source);
  expect([aside.things, aside.names, aside.sortedNames, aside.spelledQueries]).toEqual([atOnce.things, atOnce.names, atOnce.sortedNames, atOnce.spelledQueries]);
  for (const word of ['binh', 'gom', 'canh', 'xyz']) {
    expect([aside.vocabulary.count(word), aside.vocabulary.usual(word), aside.vocabulary.nearby(word)]).toEqual([atOnce.vocabulary.count(word), atOnce.vocabulary.usual(word), atOnce.vocabulary.nearby(word)]);
  }
});

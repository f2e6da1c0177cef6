import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { expect, test } from 'vitest';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import { MakerList } from './maker-list.tsx';

const maker: MakerEntry = {
  slug: 'pham-thi-hanh', name: 'Phạm Thị Hạnh', trade: 'Thợ vẽ men lam', title: { title: 'meritorious_artisan', field: 'handicraft', year: 2020 },
  village: { slug: 'bat-trang', name: 'Bát Tràng' }, workshop: { slug: 'sen-dat', name: 'Gốm Sen Đất' }, saying: 'Men chảy.', emblem: '/hinh.svg', portrait: null, isDemo: true,
};

/** The lines beside the seal, as they are read. */
function linesOf(entry: MakerEntry, withVillage: boolean): string[] {
  const Page = createRoutesStub([{ path: '/', Component: () => <MakerList makers={[entry]} withVillage={withVillage} /> }]);
  return renderToStaticMarkup(<Page />).replaceAll(/<[^>]*>/g, '\n').split('\n').filter(Boolean);
}

test('a title stands before the name, whole; what somebody without one does stands after it', () => {
  const title = 'Nghệ nhân Ưu tú · thủ công mỹ nghệ · 2020';
  expect(linesOf(maker, false)).toEqual([title, 'Phạm Thị Hạnh', 'Men chảy.']);
  expect(linesOf(maker, true)).toEqual([title, 'Phạm Thị Hạnh', 'Bát Tràng', 'Men chảy.']);
  expect(linesOf({ ...maker, title: null }, true)).toEqual(['Phạm Thị Hạnh', 'Thợ vẽ men lam · Bát Tràng', 'Men chảy.']);
});

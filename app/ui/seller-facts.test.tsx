import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Seller } from '#app/domain/catalogue/seller.ts';
import { SellerFacts } from './seller-facts.tsx';

const seller: Seller = { slug: 'gom-sen-dat', name: 'Gốm Sen Đất', provinceCode: '01', village: { slug: 'bat-trang', name: 'Bát Tràng' }, isDemo: false, legalName: 'Hộ kinh doanh Nguyễn Thị Lan', kind: 'household_business', address: 'Xóm 3', phone: '+84912345678', email: 'gom-sen-dat@tramnghe.example', taxCode: '001085012345', registrationNumber: null, handlingDays: 1 };

test('a long e-mail address breaks at its sign', () => {
  const drawn = renderToStaticMarkup(<SellerFacts seller={seller} />);
  expect(drawn).toContain('href="mailto:gom-sen-dat@tramnghe.example">gom-sen-dat<wbr/>@tramnghe.example</a>');
});

import { expect, test } from 'vitest';
import { freezeSale, missingSaleInformation, SALE_INFORMATION } from './sale-information.ts';
import type { FrozenLine, GoodsInformation, OfferTerms, SellerInformation } from './sale-information.ts';

const seller: SellerInformation = {
  name: 'Hợp tác xã gốm Sen Đất',
  address: 'Xóm 3, Xã Bát Tràng, Hà Nội',
  phone: '+84912345678',
  registrationNumber: '0100000001',
};
const goods: GoodsInformation = {
  name: 'Bình tỳ bà men lam vẽ cá chép',
  measure: 'cao 28 cm, miệng 14 cm, nặng 2,1 kg',
  unit: '1 chiếc',
  quality: 'Cao lanh và sét trắng, men lam, nung 1.280 độ',
  use: 'Cắm hoa, trưng bày; lau khăn ẩm',
  price: 1_850_000,
  origin: 'Làng gốm Bát Tràng, Xã Bát Tràng, Hà Nội',
  perishable: false,
  shelfLife: null,
};
const terms: OfferTerms = {
  deliveryFee: 32_000,
  paymentMethods: ['bank_transfer', 'cash_on_delivery', 'card'],
  deliveryFrom: '2026-11-26',
  deliveryTo: '2026-11-27',
  returnDays: 7,
  offerUntil: new Date('2026-11-30T17:00:00Z'),
  taxIncluded: true,
};

test('an offer with everything said lacks nothing', () => {
  expect(missingSaleInformation(seller, goods, terms)).toEqual([]);
});

test('an offer with nothing said lacks everything that the law lists', () => {
  const silent: [SellerInformation, GoodsInformation, OfferTerms] = [
    { name: '', address: ' ', phone: '', registrationNumber: '' },
    { name: '', measure: '', unit: '', quality: '', use: '', price: 0, origin: '', perishable: true, shelfLife: null },
    { deliveryFee: null, paymentMethods: [], deliveryFrom: null, deliveryTo: null, returnDays: null, offerUntil: null, taxIncluded: null },
  ];
  expect(missingSaleInformation(...silent)).toEqual([...SALE_INFORMATION]);
});

test('each item is missed by itself', () => {
  expect(missingSaleInformation({ ...seller, registrationNumber: '' }, goods, terms)).toEqual(['seller-number']);
  expect(missingSaleInformation(seller, { ...goods, origin: ' ' }, terms)).toEqual(['origin']);
  expect(missingSaleInformation(seller, goods, { ...terms, deliveryTo: null })).toEqual(['delivery-time']);
  expect(missingSaleInformation(seller, goods, { ...terms, returnDays: null })).toEqual(['return-terms']);
});

test('only what perishes needs a shelf life', () => {
  expect(missingSaleInformation(seller, { ...goods, perishable: true }, terms)).toEqual(['shelf-life']);
  expect(missingSaleInformation(seller, { ...goods, perishable: true, shelfLife: '2 ngày' }, terms)).toEqual([]);
});

test('one đồng is a price and one way to pay is enough', () => {
  expect(missingSaleInformation(seller, { ...goods, price: 1 }, { ...terms, paymentMethods: ['card'] })).toEqual([]);
});

test('free delivery, no returns and a price without tax are things said', () => {
  expect(missingSaleInformation(seller, goods, { ...terms, deliveryFee: 0, returnDays: 0, taxIncluded: false })).toEqual([]);
});

const line: FrozenLine = {
  variantId: 'v1',
  name: goods.name,
  variantName: '28 cm, men lam',
  unitPrice: 1_850_000,
  quantity: 1,
  stars: 4,
  certificateNumber: '3021/QĐ-UBND',
  villageName: 'Bát Tràng',
  artisanName: 'Phạm Thị Hạnh',
  goods,
};
const concluded = { deliveryFee: 32_000, deliveryFrom: '2026-11-26', deliveryTo: '2026-11-27', paymentMethod: 'card', taxIncluded: true } as const;

test('the kept copy says what was agreed, when, and how long it can be ended or returned', () => {
  const sale = freezeSale(seller, [line], concluded, new Date('2026-11-23T07:05:00Z'));
  expect(sale).toMatchObject({ ...concluded, version: 1, concludedAt: '2026-11-23T07:05:00.000Z', returnDays: 7, wrongInformationDays: 30 });
  expect(JSON.parse(JSON.stringify(sale))).toEqual(sale);
});

test('later changes of seller and product do not reach the kept copy', () => {
  const changing = { ...seller };
  const lines = [{ ...line, goods: { ...goods } }];
  const sale = freezeSale(changing, lines, concluded, new Date());
  changing.name = 'Khác';
  lines[0]!.goods.price = 1;
  expect(sale.seller.name).toBe(seller.name);
  expect(sale.lines[0]!.goods.price).toBe(1_850_000);
});

import { beforeAll, expect, test } from 'vitest';
import { isPublishable } from '#app/domain/catalogue/product.ts';
import { mostPictures } from '#app/domain/catalogue/photo.ts';
import { missingSaleInformation } from '#app/domain/checkout/sale-information.ts';
import { drawingsOfCraft } from '#app/domain/drawing/craft-drawings.ts';
import { readProductDrawing, villageDrawings } from '#app/domain/drawing/drawing-spec.ts';
import { productFamilies } from '#app/domain/drawing/kinds.ts';
import { liveCertificate, shownStatus } from '#app/domain/ocop/certificate.ts';
import { hasEnglishUnit } from '#app/domain/text/count-words.ts';
import { normaliseToneMarks } from '#app/domain/text/vietnamese.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { isMarkInForce } from '#app/domain/villages/mark.ts';
import { districtName, splitVillageName } from '#app/domain/villages/village-name.ts';
import { certificatesOf, type Certificate } from './certificates.ts';
import { chanceOf } from './chance.ts';
import { composeMarket, type Market } from './compose.ts';
import { taglines } from './content/taglines.ts';
import { datedEvents } from './content/timelines.ts';
import { piecesShown, settledLook } from '#app/domain/drawing/drawing.ts';
import { nounsCounted, saidOf } from '#app/domain/drawing/read-look.ts';
import { shots } from './pictures.ts';
import { brandOf, readVillages, type VillageFacts } from './places.ts';
import { shelves } from './shelves.ts';
import { timelineOf } from './timeline.ts';

const today = new Date('2026-11-23T03:00:00Z');
// Before districts ended, when all certificates in force are by the newest rules, and in between.
const days = ['2024-06-15', '2025-08-31', '2026-11-23', '2029-02-28', '2031-12-30'].map((day) => ({ day, now: new Date(`${day}T03:00:00Z`) }));

let villages: VillageFacts[];
let market: Market;
const composed = (day: Date): Market => composeMarket(villages, new Map(villages.map(({ slug }) => [slug, slug])), day);
const pieces = shelves.flatMap(({ village, pieces: goods }) => goods.map((piece) => ({ village, piece })));
const repeated = <T>(list: readonly T[]): T[] => list.filter((one, index) => list.indexOf(one) !== index);

beforeAll(async () => {
  villages = await readVillages();
  market = composed(today);
});

const term = (made: Certificate) => ({ stars: made.stars as 3 | 4 | 5, status: made.status!, decisionDate: made.decisionDate, lastValidDay: made.lastValidDay, revokedOn: made.revokedOn ? hanoiDay(made.revokedOn as Date) : null });

test('the market is large enough to browse, and largest where the craft is', () => {
  const count = (village: string) => market.products.filter((product) => product.villageId === village).length;
  expect(market.products.length).toBeGreaterThanOrEqual(420);
  expect(shelves.length).toBeGreaterThanOrEqual(26);
  expect(count('bat-trang')).toBeGreaterThanOrEqual(60);
  expect(count('van-phuc')).toBeGreaterThanOrEqual(40);
});

test('every village with goods has two to six workshops and makers, and no workshop stands empty', () => {
  const selling = new Set(market.products.map(({ workshopId }) => workshopId));
  for (const { village } of shelves) {
    const workshops = market.workshops.filter(({ villageId }) => villageId === village);
    const artisans = market.artisans.filter(({ villageId }) => villageId === village);
    expect({ village, fit: [workshops.length, artisans.length].every((count) => count >= 2 && count <= 6) }).toEqual({ village, fit: true });
  }
  expect(market.workshops.filter(({ id }) => !selling.has(id)).map(({ name }) => name)).toEqual([]);
});

test('a named maker works in the workshop that sells the piece, and has something to show', () => {
  const workshopOf = new Map(market.artisans.map(({ id, workshopId }) => [id, workshopId]));
  const named = market.products.filter(({ artisanId }) => artisanId);
  expect(named.filter(({ artisanId, workshopId }) => workshopOf.get(artisanId!) !== workshopId)).toEqual([]);
  const working = new Set(named.map(({ artisanId }) => artisanId));
  expect(market.artisans.filter(({ id }) => !working.has(id)).map(({ name }) => name)).toEqual([]);
});

test('no address, SKU or code is given twice, and no village has two products of one name in either language', () => {
  for (const rows of [market.workshops, market.artisans, market.products]) expect(repeated(rows.map(({ slug }) => slug))).toEqual([]);
  expect(repeated(market.variants.map(({ sku }) => sku))).toEqual([]);
  expect(repeated(market.certificates.map(({ code }) => code))).toEqual([]);
  for (const called of ['name', 'nameEn'] as const) expect(repeated(market.products.map((product) => `${product.villageId}: ${product[called]!.toLocaleLowerCase('vi')}`)), called).toEqual([]);
  expect(repeated(shelves.map(({ sku }) => sku))).toEqual([]);
});

test('no two villages show one name: what tells namesakes apart is the district of before 2025', () => {
  expect(repeated(villages.map(({ name }) => splitVillageName(name).name))).toEqual([]);
  const bare = villages.map(({ name }) => splitVillageName(name).bare);
  for (const village of villages) {
    const { bare: own, district } = splitVillageName(village.name);
    expect(district, village.slug).toBe(repeated(bare).includes(own) ? districtName(village.district_before_2025) : null);
  }
});

test('a village sells only what its craft makes', () => {
  const secondCrafts: Record<string, string> = { 'la-phu': 'banh-keo', 'canh-hoach': 'quat', 'thanh-tri': 'gio-cha' };
  const craftOf = new Map(villages.map(({ slug, craft_slug: craft }) => [slug, craft]));
  for (const { village, piece } of pieces) {
    const craft = piece.craftSlug ?? craftOf.get(village)!;
    expect({ village, name: piece.name, craft: [craftOf.get(village), secondCrafts[village]].includes(craft) }).toEqual({ village, name: piece.name, craft: true });
    expect(productFamilies).toContain(piece.family);
    expect(drawingsOfCraft(craft).families, `${village}: ${piece.name}`).toContain(piece.family);
  }
});

test('each piece is told in two or three sentences of its own', () => {
  for (const { village, pieces: goods } of shelves) expect(repeated(goods.map(({ story }) => story)), village).toEqual([]);
  const sentences = (text: string) => text.split(/(?<=[.”])\s/).length;
  expect(pieces.filter(({ piece }) => sentences(piece.story) < 2 || sentences(piece.story) > 3).map(({ piece }) => `${piece.name}: ${piece.story}`)).toEqual([]);
});

test('words of one craft do not stray into another', () => {
  const belongs: [word: RegExp, crafts: string[]][] = [
    [/\bmen (lam|rạn|ngọc|nâu|chảy)/, ['gom-su']],
    [/thép|lưỡi/, ['ren', 'co-kim-khi']],
    [/sừng/, ['sung-my-nghe']],
    [/khổ \d+ cm/, ['lua']],
    [/^(Bộ tranh|Tranh|Hộp) sơn mài/, ['son-mai']],
    [/thêu/, ['theu', 'lua', 'may-mac', 'non-la']],
    [/đan lóng|mắt cáo/, ['may-tre-dan']],
    [/cốm/, ['com', 'banh-keo']],
  ];
  for (const product of market.products) {
    for (const [word, crafts] of belongs) if (word.test(product.name)) expect(crafts, product.name).toContain(product.craftSlug);
  }
});

test('what is told of goods and makers by rule is told in English too', () => {
  const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  // Names of places and of things that English has no other word for.
  const known = /áo dài|Vạn Phúc|nếp cái hoa vàng|vàng tâm|dó paper|cỏ tế|gấc|nghê|chè lam|tò he|Huế|cốm|Tết|thất thốn/gi;
  for (const { name, categoryEn, materialsEn, techniqueEn, careEn, options } of market.products) {
    const told = [categoryEn, materialsEn, techniqueEn, careEn, ...(options as { nameEn: string; values: { nameEn: string }[] }[]).flatMap((option) => [option.nameEn, ...option.values.map((value) => value.nameEn)])];
    for (const text of told) {
      expect(text, name).toBeTruthy();
      expect(text!.replace(known, ''), name).not.toMatch(vietnamese);
    }
  }
  for (const { dimensions, dimensionsEn } of market.variants) expect(dimensionsEn, dimensions!).toMatch(/^[\x20-\x7e×]+$/);
  for (const { trade, tradeEn } of market.artisans) expect(tradeEn, trade).toBeTruthy();
});

test('each drawing shows what its name says', () => {
  for (const { village, piece } of pieces) {
    for (const { subject, looks } of shots(village, piece)) {
      expect({ subject, asked: settledLook(piece.family, subject, looks) }).toMatchObject({ subject, asked: looks });
    }
  }
}, 60_000);

const aPair = /(?:^|, )(?:một )?(?:đôi|cặp)(?!\p{L})/iu;

/** How many pieces a text says that one buys. */
function piecesSaid(text: string, nouns: readonly string[]): number | undefined {
  const said = nouns.flatMap((noun) => saidOf(noun, text) ?? []);
  if (said.length > 0) return said.reduce((sum, count) => sum + count);
  const set = /(?:^|, )bộ (\p{L}+)(?! người)/iu.exec(text)?.[1];
  return (set && saidOf('chiếc', `${set} chiếc`)) || (aPair.test(text) ? 2 : undefined);
}

const measures = ['mm', 'cm', 'm', 'g', 'kg', 'ml'];
/** Whether a text counts pieces where its family names no noun that does. */
const saysSeveral = (text: string): boolean => aPair.test(text) || nounsCounted(text).some((noun) => !measures.includes(noun));

test('whatever spoils is still good when it comes by the slowest way, and nothing is promised to the city alone', () => {
  // Two days of handling and five on the way are working days; across Tết they are a fortnight.
  const slowestDays = 14;
  const spoilt = market.products.filter(({ shelfLifeDays }) => shelfLifeDays && shelfLifeDays < slowestDays);
  expect(spoilt.map(({ name, shelfLifeDays }) => `${name}: ${shelfLifeDays}`)).toEqual([]);
  const told = market.products.filter((product) => /nội thành|giao trong (buổi|ngày)|ăn trong ngày/i.test([product.story, product.care].join(' ')));
  expect(told.map(({ name }) => name)).toEqual([]);
});

test('a picture shows as many pieces as one buys: one hat for one hat, twelve bowls and plates for twelve', () => {
  const wrong = pieces.flatMap(({ village, piece }) => {
    const plates = shots(village, piece).filter(({ view }) => view === 'plate');
    return piece.variants.flatMap(({ choice, dimensions }) => {
      const { subject, looks } = plates.find((shot) => Object.entries(shot.choice ?? {}).every(([key, value]) => choice[key] === value))!;
      const drawn = piecesShown(piece.family, subject, looks);
      const values = piece.options.flatMap(({ key, values: all }) => all.find((value) => value.key === choice[key])?.name ?? []);
      const texts = [dimensions, ...values, piece.name];
      if (!drawn) return texts.filter(saysSeveral).map((text) => `${subject}: “${text}” counts, ${piece.family} declares no pieces`);
      // The name says how many are in one pack where one chooses how many packs.
      const packs = values.flatMap((value) => saidOf('gói', value) ?? [])[0] ?? 1;
      const each = piecesSaid(piece.name, drawn.of);
      const said = [...[dimensions, ...values].flatMap((text) => piecesSaid(text, drawn.of) ?? []), ...(each ? [each * packs] : [])];
      const told = new Set(said.length > 0 ? said : [piece.unit === 'đôi' ? 2 : 1]);
      return told.size === 1 && told.has(drawn.shown) ? [] : [`${subject}, ${values.join(', ')}: ${[...told].join(' and ')} sold, ${drawn.shown} shown`];
    });
  });
  expect(wrong).toEqual([]);
});

test('every choice of a piece has two to four pictures', () => {
  const wrong = pieces.flatMap(({ village, piece }) => {
    const all = shots(village, piece);
    return piece.variants.flatMap((variant) => {
      const seen = all.filter(({ choice }) => Object.entries(choice ?? {}).every(([key, value]) => variant.choice[key] === value)).length;
      return seen >= 2 && seen <= 4 ? [] : [`${piece.name}, ${JSON.stringify(variant.choice)}: ${seen}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('what is called a pair or a set is not sold by the piece', () => {
  const together = pieces.filter(({ piece: { name } }) => /(?:^|, )(?:đôi|cặp|bộ)(?!\p{L})/iu.test(name));
  expect(together.filter(({ piece: { unit } }) => unit !== 'đôi' && unit !== 'bộ').map(({ piece: { name } }) => name)).toEqual([]);
});

test('cloth is drawn in the dye that is chosen, also where there is only one', () => {
  const wrong = pieces.flatMap(({ village, piece }) => {
    const colour = piece.options.find(({ key }) => key === 'mau');
    if (!['lua', 'khan', 'ao-dai'].includes(piece.family) || !colour) return [];
    const drawn = new Set(shots(village, piece).map(({ looks }) => looks.dye));
    return colour.values.filter(({ key }) => !drawn.has(key)).map(({ name }) => `${piece.name}: ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('every picture can be drawn and has words for who cannot see it', () => {
  for (const { drawing, alt, altEn } of market.pictures) {
    expect(readProductDrawing(drawing)).not.toBeNull();
    expect([alt, altEn].every(Boolean)).toBe(true);
  }
  const pictured = new Set(market.pictures.filter(({ position }) => position === 0).map(({ productId }) => productId));
  expect(pictured.size).toBe(market.products.length);
  expect(Math.max(...market.pictures.map(({ position }) => position + 1))).toBeLessThanOrEqual(mostPictures);
});

test('every product may be listed and says what the law asks before a distance sale', () => {
  const workshops = new Map(market.workshops.map((workshop) => [workshop.id, workshop]));
  for (const product of market.products) {
    const variants = market.variants.filter(({ productId }) => productId === product.id);
    const shown = variants.map((variant) => ({ ...variant, choice: variant.choice as Record<string, string>, price: Number(variant.price), onHand: 0, reserved: 0, active: true }));
    const options = product.options as unknown as Parameters<typeof isPublishable>[0]['options'];
    const facts = { name: product.name, description: product.story, material: product.materials, villageId: product.villageId, pictures: 1, workshopVerified: true };
    expect({ name: product.name, ...isPublishable({ options, variants: shown }, facts) }).toEqual({ name: product.name, ok: true });
    const seller = workshops.get(product.workshopId)!;
    for (const variant of variants) {
      const missing = missingSaleInformation(
        { name: seller.legalName, address: seller.addressLine, phone: seller.phone, registrationNumber: seller.registrationNumber! },
        {
          name: product.name, measure: variant.dimensions!, unit: product.unit!, quality: product.materials, use: product.care, price: Number(variant.price), origin: product.villageId,
          perishable: ['com', 'banh-keo', 'banh-xoi', 'bun-mien', 'gio-cha', 'tra-sen'].includes(product.craftSlug), shelfLife: product.shelfLifeDays ? `${product.shelfLifeDays}` : null,
        },
        { deliveryFee: 0, paymentMethods: ['cash_on_delivery'], deliveryFrom: '2026-11-24', deliveryTo: '2026-11-25', returnDays: 7, offerUntil: today, taxIncluded: true },
      );
      expect({ sku: variant.sku, missing }).toEqual({ sku: variant.sku, missing: [] });
    }
  }
});

test('prices are those of today’s market, from a comb to a pair of giant vases', () => {
  const ranges: Partial<Record<string, [number, number]>> = {
    'Khăn': [75_000, 14_500_000], 'Áo dài': [1_200_000, 5_500_000], 'Lụa theo mét': [250_000, 700_000], 'Bình, lọ': [150_000, 180_000_000], 'Ấm chén': [350_000, 3_000_000],
    'Bát đĩa': [200_000, 3_500_000], 'Nón': [50_000, 500_000], 'Tranh sơn mài': [3_000_000, 60_000_000], 'Hộp, tráp': [600_000, 2_500_000], 'Tượng gỗ': [250_000, 50_000_000],
    'Dao': [350_000, 1_500_000], 'Lược, trâm': [150_000, 450_000], 'Tò he': [150_000, 300_000], 'Quạt': [100_000, 4_000_000], 'Hương': [50_000, 450_000], 'Cốm': [60_000, 350_000],
    'Bánh kẹo': [30_000, 350_000], 'Bún miến': [12_000, 150_000], 'Giò chả': [60_000, 700_000], 'Bánh cuốn': [25_000, 300_000], 'Bánh dày': [25_000, 350_000], 'Xôi': [15_000, 500_000],
    'Trà': [30_000, 2_500_000], 'Sen': [50_000, 500_000], 'Hoa cắt cành': [50_000, 900_000], 'Đào': [150_000, 15_000_000], 'Quất': [120_000, 12_000_000], 'Hoa giấy': [100_000, 15_000_000],
    'Đèn': [350_000, 1_000_000], 'Giỏ, khay': [120_000, 900_000], 'Tranh thêu': [500_000, 9_000_000], 'Quỳ vàng': [100_000, 20_000_000],
    'Giấy dó': [90_000, 800_000], 'Quai thao, tua': [90_000, 1_200_000], 'Phất trần': [90_000, 250_000], 'Màn, vải màn': [18_000, 700_000], 'Khăn xô': [45_000, 200_000],
    'Diều sáo': [150_000, 6_000_000], 'Giày dép': [280_000, 1_300_000], 'Đồ da': [300_000, 600_000], 'Nhạc cụ': [1_800_000, 8_000_000], 'Lồng chim': [350_000, 6_000_000],
    'Tượng đồng': [5_000_000, 25_000_000], 'Đồ thờ đồng': [1_500_000, 20_000_000], 'Chuông, trống đồng': [5_000_000, 15_000_000], 'Trang sức bạc': [500_000, 3_000_000], 'Đồ bạc': [4_000_000, 30_000_000],
    'Phụ kiện cửa': [60_000, 300_000], 'Đồ tôn': [60_000, 200_000], 'Cửa, cổng': [2_000_000, 9_000_000], 'Nông cụ': [80_000, 300_000], 'Lưới, dây thép': [200_000, 900_000], 'Tôn, ống thép': [300_000, 2_000_000],
    'Sập, giường': [5_000_000, 90_000_000], 'Tủ': [8_000_000, 60_000_000], 'Bàn ghế': [1_200_000, 40_000_000], 'Đôn, kệ': [1_000_000, 5_000_000],
    'Vòng, chuỗi hạt': [200_000, 700_000], 'Đồ thờ gỗ': [180_000, 700_000], 'Lọ, bát gỗ': [280_000, 1_300_000], 'Đồ chơi gỗ': [50_000, 100_000], 'Con tiện': [100_000, 350_000],
  };
  const categoryOf = new Map(market.products.map(({ id, category }) => [id, category]));
  for (const { sku, productId, price } of market.variants) {
    const category = categoryOf.get(productId)!;
    const range = ranges[category];
    expect(range, category).toBeDefined();
    expect({ sku, price: Number(price), fit: Number(price) >= range![0] && Number(price) <= range![1] && Number(price) % 1_000 === 0 }).toEqual({ sku, price: Number(price), fit: true });
  }
  expect(Math.max(...market.variants.map(({ price }) => Number(price)))).toBe(180_000_000);
});

test('what goods are counted in has an English word', () => {
  expect([...new Set(market.products.map(({ unit }) => unit!))].filter((unit) => !hasEnglishUnit(unit))).toEqual([]);
});

test('shelves hold plenty, few and none', () => {
  const stock = new Map(market.movements.map(({ variantId, onHandDelta }) => [variantId, onHandDelta]));
  const counts = market.variants.map(({ id }) => stock.get(id) ?? 0);
  const share = (holds: (count: number) => boolean) => counts.filter(holds).length / counts.length;
  expect(share((count) => count === 0)).toBeGreaterThan(0.02);
  expect(share((count) => count === 0)).toBeLessThan(0.1);
  expect(share((count) => count >= 1 && count <= 3)).toBeGreaterThan(0.05);
  expect(market.products.some(({ leadDays }) => leadDays)).toBe(true);
});

test('what the first shelf shows is what the first page promises', () => {
  const carp = market.products.find(({ slug }) => slug === 'binh-ty-ba-men-lam-ve-ca-chep')!;
  const stock = new Map(market.movements.map(({ variantId, onHandDelta }) => [variantId, onHandDelta]));
  const sizes = market.variants.filter(({ productId }) => productId === carp.id).map(({ id, name, price }) => [name, Number(price), stock.get(id) ?? 0]);
  expect(sizes).toEqual([['cao 22 cm', 1_300_000, 11], ['cao 28 cm', 1_850_000, 6], ['cao 35 cm', 2_850_000, 0]]);
  expect(market.certificates.find(({ productId }) => productId === carp.id)).toMatchObject({ stars: 4, points: 84.6, status: 'verified' });
  expect(Math.max(...market.products.map(({ publishedAt }) => (publishedAt as Date).getTime()))).toBe((carp.publishedAt as Date).getTime());
});

test.each(days)('on $day about a third of the goods have stars in force, and every other fate of a certificate is there', ({ now }) => {
  const { certificates, products } = composed(now);
  const live = products.filter(({ id }) => liveCertificate(certificates.filter(({ productId }) => productId === id).map(term), now));
  expect(live.length / products.length).toBeGreaterThan(0.3);
  expect(live.length / products.length).toBeLessThan(0.42);
  expect(new Set(certificates.map((made) => shownStatus(term(made), now)))).toEqual(new Set(['verified', 'expired', 'revoked', 'superseded', 'submitted']));
  const inForce = certificates.filter((made) => shownStatus(term(made), now) === 'verified');
  expect(new Set(inForce.map(({ stars }) => stars))).toEqual(new Set([3, 4, 5]));
  // Some end within a quarter of a year.
  expect(inForce.some(({ lastValidDay }) => lastValidDay < hanoiDay(new Date(now.getTime() + 90 * 86_400_000)))).toBe(true);
});

test.each(days)('on $day no authority issued what was not its to issue', ({ day, now }) => {
  for (const made of composed(now).certificates) {
    expect((made.stars === 5) === (made.authorityLevel === 'ministry')).toBe(true);
    if (made.authorityLevel === 'district') expect({ stars: made.stars, inTime: made.decisionDate >= '2023-02-24' && made.decisionDate <= '2025-06-30' }).toEqual({ stars: 3, inTime: true });
    if (made.authorityLevel === 'ministry') expect(made.decisionNumber.endsWith('BNNMT')).toBe(made.decisionDate >= '2025-03-01');
    expect(made.decisionNumber).toMatch(/^0000\/QĐ-/);
    expect(made.decisionDate <= day).toBe(true);
  }
});

test('a re-rating that went up replaced the lower one, and one after the end followed it', () => {
  const byId = new Map(market.certificates.map((made) => [made.id, made]));
  const replaced = market.certificates.filter(({ status }) => status === 'superseded');
  expect(replaced.length).toBeGreaterThan(0);
  for (const older of replaced) expect(byId.get(older.supersededById!)!.stars).toBeGreaterThan(older.stars);
  const followed = market.certificates.filter((older) => market.certificates.some((newer) => newer.productId === older.productId && newer.status === 'verified' && newer.decisionDate > older.lastValidDay));
  expect(followed.length).toBeGreaterThan(0);
});

test('where the craft has died out, goods are told to be remade, nobody has a title and nothing has stars', () => {
  const stopped = villages.filter(({ summary_vi: summary }) => /nghề tắt/i.test(summary)).map(({ slug }) => slug);
  expect(stopped).toContain('yen-thai');
  expect(shelves.filter(({ remade }) => remade).map(({ village }) => village)).toEqual(stopped);
  const goods = market.products.filter(({ villageId }) => stopped.includes(villageId));
  expect(goods.filter(({ story, storyEn }) => !/làm lại/.test(story!) || !/[Rr]emade/.test(storyEn!)).map(({ name }) => name)).toEqual([]);
  expect(market.artisans.filter(({ villageId, title }) => stopped.includes(villageId) && title).map(({ name }) => name)).toEqual([]);
  expect(market.certificates.filter(({ productId }) => goods.some(({ id }) => id === productId))).toEqual([]);
});

test('a certificate that breaks a rule stops the seed', () => {
  const [holder] = market.workshops;
  const village = villages.find(({ slug }) => slug === 'bat-trang')!;
  const subject = { productId: 'x', name: 'Bình', group: 'craft' as const, holder: holder!, village };
  expect(() => certificatesOf({ ...subject, rated: { stars: 4, points: 95 } }, today, chanceOf('x'))).toThrow('points-contradict-stars');
});

test('everything invented says that it is a sample', () => {
  for (const rows of [market.workshops, market.artisans, market.products, market.certificates, market.marks]) expect(rows.every(({ isDemo }) => isDemo)).toBe(true);
  for (const { taxCode, registrationNumber, legalName, email } of market.workshops) {
    expect([taxCode, registrationNumber, legalName].every((text) => /mẫu/i.test(text!))).toBe(true);
    expect(email).toMatch(/\.example$/);
  }
  for (const { title, titleDecisionNumber } of market.artisans) expect(Boolean(title)).toBe(/^0000\/.*\(mẫu\)$/.test(titleDecisionNumber ?? ''));
  expect(market.marks.every(({ name, number }) => /mẫu/i.test(name) && /MẪU/.test(number!))).toBe(true);
});

test('nobody without a title is called an artisan', () => {
  for (const { name, title, trade, story } of market.artisans) if (!title) expect({ name, text: /nghệ nhân/i.test(`${trade} ${story}`) }).toEqual({ name, text: false });
  const titles = new Set(market.artisans.map(({ title }) => title ?? null));
  expect(titles).toEqual(new Set(['peoples_artisan', 'meritorious_artisan', 'hanoi_artisan', null]));
});

test('of a village’s marks some licences are in force and one has run out', () => {
  const day = hanoiDay(today);
  for (const { kind, grantedOn, renewedThrough, goodsClasses } of market.marks) {
    expect(isMarkInForce({ kind, grantedOn: hanoiDay(grantedOn as Date), renewedThrough: hanoiDay(renewedThrough as Date), goodsClasses: goodsClasses as number[] }, day)).toBe(true);
  }
  const over = market.licences.filter(({ validTo }) => hanoiDay(validTo as Date) < day).length;
  expect(over).toBe(market.marks.length);
  expect(market.licences.length).toBeGreaterThan(over);
});

test('every village has a brand that can be drawn and that says nothing but what its sources say', () => {
  expect(Object.keys(taglines).toSorted()).toEqual(villages.map(({ slug }) => slug).toSorted());
  for (const village of villages) {
    const brand = brandOf(village, 'x', today);
    const drawings = villageDrawings({ palette: brand.palette, patternKind: brand.patternKind, patternSeed: brand.patternSeed, sceneKind: brand.sceneKind ?? null });
    expect({ village: village.slug, drawn: drawings.pattern !== null && drawings.scene !== null }).toEqual({ village: village.slug, drawn: true });
    expect([brand.story, brand.storyEn]).toEqual([village.summary_vi, village.summary_en]);
    // A year on the timeline stands in the village's own record.
    const record = JSON.stringify(village);
    for (const { when } of timelineOf(village)) for (const [year] of when.matchAll(/\d{4}/g)) expect(record, `${village.slug}: ${when}`).toContain(year);
  }
  expect(Object.keys(datedEvents).filter((slug) => !villages.some((village) => village.slug === slug))).toEqual([]);
});

test('every text is in one form of Unicode and of tone marks, and speaks calmly', () => {
  const wrong: string[] = [];
  const read = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value !== normaliseToneMarks(value) || /!| {2}|'|undefined|null|NaN/.test(value) || value !== value.trim()) wrong.push(value);
    } else if (value && typeof value === 'object' && !(value instanceof Date)) Object.values(value).forEach(read);
  };
  read([market.workshops, market.artisans, market.products, market.variants, market.pictures, market.certificates, market.marks]);
  read([taglines, datedEvents, villages.map(({ summary_vi, summary_en, craft, craft_en }) => [summary_vi, summary_en, craft, craft_en])]);
  expect(wrong).toEqual([]);
});

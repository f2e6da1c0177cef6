// The map of the craft villages, from what the database knows of places.
import { beforeAll, expect, test } from 'vitest';
import { isInside } from '#app/domain/geography/mosaic.ts';
import { getMosaic } from '#app/services/geography/get-mosaic.server.ts';
import { getVillageMap } from '#app/services/villages/get-village-map.server.ts';
import { locateVillage } from '#app/services/villages/locate-village.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { places, product, workshop } from '#tests/support/market.ts';

const database = freshDatabase();

const village = (slug: string, latitude: number, longitude: number, communeCode: string | null) => ({
  slug, name: `Làng ${slug}`, craftSlug: 'gom-su', craftName: 'gốm sứ', craftNameEn: 'ceramics', communeCode, formerCommune: 'xã Cũ', formerDistrict: 'huyện Cũ',
  summary: '', summaryEn: '', typicalProducts: [], latitude, longitude, position: 'unit-centre', sources: [],
});

beforeAll(async () => {
  await places(database.db);
  const commune = { provinceCode: '01', kind: 'Xã', areaKm2: 20, formerly: [], searchText: '' };
  await database.db.commune.createMany({
    data: [
      { ...commune, code: '09001', name: 'Xã Bắc', shortName: 'Bắc', latitude: 21.2, longitude: 105.7 },
      { ...commune, code: '09002', name: 'Xã Nam', shortName: 'Nam', latitude: 20.7, longitude: 105.7 },
      { ...commune, code: '09003', name: 'Xã Lạc', shortName: 'Lạc', latitude: 0, longitude: 0 },
    ],
  });
  await database.db.village.createMany({
    data: [village('nam', 20.71, 105.7, '09002'), village('bac', 21.21, 105.71, '09001'), village('lech', 20.71, 105.72, '09001'), village('khong-ro', 21.05, 105.5, null), village('xa', 11.5, 108.9, null)],
  });
  const seller = await workshop(database.db);
  await product(database.db, { workshopId: seller.id, villageId: seller.villageId });
});

test('villages are walked from the north, and what lies off the map comes last without a place', async () => {
  const { villages } = await getVillageMap();
  const slugs = villages.map(({ slug }) => slug);
  expect(slugs.indexOf('bac')).toBeLessThan(slugs.indexOf('khong-ro'));
  expect(slugs.indexOf('khong-ro')).toBeLessThan(slugs.indexOf('nam'));
  expect(villages.at(-1)).toMatchObject({ slug: 'xa', at: null });
});

test('a village is drawn in its commune\'s cell even when its point lies in another\'s', async () => {
  const [{ villages }, mosaic] = await Promise.all([getVillageMap(), getMosaic()]);
  const cell = mosaic.cells.find(({ code }) => code === '09001')!;
  expect(isInside(villages.find(({ slug }) => slug === 'lech')!.at!, cell.ring)).toBe(true);
});

test('two centres on one point and a centre nowhere near share no cells and break nothing', async () => {
  const mosaic = await getMosaic();
  expect(mosaic.cells.map(({ code }) => code)).toEqual(['00004', '09001', '09002']);
});

test('the fullest stalls are the first to be named', async () => {
  const { villages } = await getVillageMap();
  expect(villages.find(({ rank }) => rank === 0)).toMatchObject({ goods: 1 });
});

test('where a village lies: its commune and its neighbours, or only what is known', async () => {
  expect(await locateVillage('nam')).toMatchObject({ neighbours: expect.arrayContaining(['Phường Ba Đình']), position: 'unit-centre' });
  expect(await locateVillage('khong-ro')).toMatchObject({ neighbours: [] });
  expect(await locateVillage('xa')).toBeNull();
  expect(await locateVillage('khong-co')).toBeNull();
});

// A market of a few rows, for tests that need one thing of each kind.
import type { Db } from '#app/platform/db.server.ts';

let serial = 0;

/** Hà Nội with Bát Tràng, Hồ Chí Minh with one ward, and the pottery craft; harmless when they are there. */
export async function places(db: Db): Promise<void> {
  await db.province.createMany({
    data: [
      { code: '01', name: 'Thành phố Hà Nội', shortName: 'Hà Nội', slug: 'ha-noi', latitude: 21, longitude: 105.7 },
      { code: '79', name: 'Thành phố Hồ Chí Minh', shortName: 'Hồ Chí Minh', slug: 'ho-chi-minh', latitude: 10.8, longitude: 106.7 },
    ],
    skipDuplicates: true,
  });
  const commune = { latitude: 21, longitude: 105.8, areaKm2: 20 };
  await db.commune.createMany({
    data: [
      { ...commune, code: '00577', provinceCode: '01', name: 'Xã Bát Tràng', shortName: 'Bát Tràng', kind: 'Xã', formerly: ['Xã Kim Lan, Huyện Gia Lâm'], searchText: 'xa bat trang xa kim lan huyen gia lam' },
      { ...commune, code: '00004', provinceCode: '01', name: 'Phường Ba Đình', shortName: 'Ba Đình', kind: 'Phường', formerly: ['Phường Trúc Bạch, Quận Ba Đình'], searchText: 'phuong ba dinh phuong truc bach quan ba dinh' },
      { ...commune, code: '26740', provinceCode: '79', name: 'Phường Sài Gòn', shortName: 'Sài Gòn', kind: 'Phường', formerly: ['Phường Bến Nghé, Quận 1'], searchText: 'phuong sai gon phuong ben nghe quan 1' },
    ],
    skipDuplicates: true,
  });
  await db.craft.createMany({ data: [{ slug: 'gom-su', name: 'Gốm sứ', nameEn: 'Ceramics', sector: 'crafts', goodsClasses: [21] }], skipDuplicates: true });
}

/** A verified workshop in a village of its own. */
export async function workshop(db: Db, changes: { name?: string; status?: 'verified' | 'unverified' | 'suspended' } = {}) {
  await places(db);
  serial += 1;
  const village = await db.village.create({
    data: {
      slug: `lang-thu-${serial}`, name: `Làng Thử ${serial}`, craftSlug: 'gom-su', craftName: 'gốm sứ', craftNameEn: 'ceramics', communeCode: '00577',
      formerCommune: 'xã Bát Tràng', formerDistrict: 'huyện Gia Lâm', summary: 'Làng cho bài thử.', summaryEn: 'A village for tests.',
      typicalProducts: [], latitude: 21, longitude: 105.9, position: 'unit-centre', sources: [],
    },
  });
  return db.workshop.create({
    data: {
      slug: `xuong-thu-${serial}`, name: changes.name ?? `Xưởng Thử ${serial}`, kind: 'household_business', status: changes.status ?? 'verified', villageId: village.id,
      legalName: `Hộ kinh doanh Thử ${serial}`, taxCode: `MẪU-${serial}`, phone: '+84912345678', addressLine: 'Số 1, xóm 1', communeCode: '00577', provinceCode: '01',
      story: 'Xưởng cho bài thử.', isDemo: true,
    },
    include: { village: true },
  });
}

type ProductChanges = { name?: string; price?: number; stock?: number; leadDays?: number; workshopId?: string; villageId?: string };

/** A published product of one variant, with stock; a workshop is made unless one is given. */
export async function product(db: Db, changes: ProductChanges = {}) {
  const seller = changes.workshopId && changes.villageId ? { id: changes.workshopId, villageId: changes.villageId } : await workshop(db);
  serial += 1;
  const made = await db.product.create({
    data: {
      slug: `san-pham-thu-${serial}`, name: changes.name ?? `Bình thử ${serial}`, status: 'published', publishedAt: new Date(), villageId: seller.villageId,
      craftSlug: 'gom-su', workshopId: seller.id, category: 'Bình, lọ', materials: 'Sét trắng', care: 'Lau khăn ẩm.', story: 'Bình cho bài thử.', leadDays: changes.leadDays ?? null,
      pictures: { create: { position: 0, alt: 'Bình thử', width: 800, height: 1000, drawing: { kind: 'product', family: 'binh-gom', seed: `thu-${serial}`, view: 'plate' } } },
      variants: { create: { sku: `THU-${serial}`, price: changes.price ?? 100_000, weightGrams: 800, lengthCm: 20, widthCm: 20, heightCm: 30 } },
    },
    include: { variants: true },
  });
  const variant = made.variants[0]!;
  const stock = changes.stock ?? 10;
  if (stock > 0) await db.stockMovement.create({ data: { variantId: variant.id, kind: 'opening', onHandDelta: stock, reservedDelta: 0 } });
  return { product: made, variant, workshopId: seller.id };
}

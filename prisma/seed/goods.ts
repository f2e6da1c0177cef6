// From what the content files write down to rows: products with variants, pictures and opening stock.
import { randomUUID } from 'node:crypto';
import type { OcopGroup } from '#app/domain/ocop/rules.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import { certificatesOf, type Certificate } from './certificates.ts';
import type { Chance } from './chance.ts';
import type { Piece, VillageGoods } from './content/piece.ts';
import type { Maker, VillagePeople } from './people.ts';
import { seedLooking } from './picture-looks.ts';
import type { VillageFacts } from './places.ts';
import { villagePalettes } from './village-palettes.ts';

export type Goods = {
  products: Prisma.ProductCreateManyInput[];
  variants: Prisma.VariantCreateManyInput[];
  pictures: Prisma.PictureCreateManyInput[];
  movements: Prisma.StockMovementCreateManyInput[];
  certificates: Certificate[];
};

const groupOfSector: Record<VillageFacts['sector'], OcopGroup> = { crafts: 'craft', textiles: 'craft', food: 'food', plants: 'ornamental' };
const views = ['plate', 'detail', 'tint'] as const;
const viewWords = { plate: '', detail: ', nhìn gần', tint: ', trên nền màu' } as const;

/** The shelf of one village; slugs that are taken get the village's name, then a number. */
export function goodsOf({ sku, pieces }: VillageGoods, village: VillageFacts, villageId: string, people: VillagePeople, today: Date, chance: Chance, slugs: Set<string>): Goods {
  const goods: Goods = { products: [], variants: [], pictures: [], movements: [], certificates: [] };
  pieces.forEach((piece, index) => {
    const productId = randomUUID();
    const workshop = people.workshops[index % people.workshops.length]!;
    const maker: Maker | undefined = chance.happens(0.92) ? chance.pick(people.artisans.filter((artisan) => artisan.workshopId === workshop.id)) : undefined;
    const publishedAt = new Date(today.getTime() - chance.int(1, 420) * 86_400_000 - chance.int(0, 86_399) * 1_000);
    goods.products.push({
      id: productId,
      slug: freeSlug(piece.name, village, slugs),
      name: piece.name,
      nameEn: piece.nameEn,
      status: 'published',
      villageId,
      craftSlug: piece.craftSlug ?? village.craft_slug,
      workshopId: workshop.id,
      artisanId: maker?.id ?? null,
      category: piece.category,
      materials: piece.materials,
      technique: piece.technique,
      care: piece.care,
      story: piece.story,
      unit: piece.unit ?? 'chiếc',
      fragile: piece.fragile ?? false,
      leadDays: piece.leadDays ?? null,
      shelfLifeDays: piece.shelfLifeDays ?? null,
      options: piece.options as unknown as Prisma.InputJsonValue,
      isDemo: true,
      publishedAt,
      createdAt: publishedAt,
    });
    addVariants(goods, piece, productId, `${sku}-${String(index + 1).padStart(3, '0')}`, chance);
    addPictures(goods, piece, productId, village);
    goods.certificates.push(...certificatesOf({ productId, name: piece.name, group: groupOfSector[village.sector], holder: workshop }, today, chance));
  });
  return goods;
}

function freeSlug(name: string, village: VillageFacts, slugs: Set<string>): string {
  const plain = slugify(name);
  let slug = slugs.has(plain) ? `${plain}-${village.slug}` : plain;
  for (let n = 2; slugs.has(slug); n += 1) slug = `${plain}-${village.slug}-${n}`;
  slugs.add(slug);
  return slug;
}

function addVariants(goods: Goods, piece: Piece, productId: string, sku: string, chance: Chance): void {
  piece.variants.forEach((variant, position) => {
    const id = randomUUID();
    const words = piece.options.flatMap((option) => option.values.find((value) => value.key === variant.choice[option.key])?.name ?? []);
    const [lengthCm, widthCm, heightCm] = variant.box;
    goods.variants.push({
      id,
      productId,
      sku: piece.variants.length === 1 ? sku : `${sku}-${position + 1}`,
      name: words.join(', '),
      choice: variant.choice,
      position,
      price: variant.price,
      weightGrams: variant.grams,
      lengthCm,
      widthCm,
      heightCm,
      dimensions: variant.dimensions,
    });
    const stock = variant.stock ?? shelfStock(variant.price, chance);
    if (stock > 0) goods.movements.push({ id: randomUUID(), variantId: id, kind: 'opening', onHandDelta: stock, reservedDelta: 0, reason: 'Tồn đầu kỳ (mẫu)' });
  });
}

/** The dearer, the fewer; now and then none. */
function shelfStock(price: number, chance: Chance): number {
  if (chance.happens(0.05)) return 0;
  if (chance.happens(0.1)) return chance.int(1, 3);
  return price > 20_000_000 ? chance.int(1, 3) : price > 3_000_000 ? chance.int(2, 9) : price > 500_000 ? chance.int(5, 30) : chance.int(12, 140);
}

function addPictures(goods: Goods, piece: Piece, productId: string, village: VillageFacts): void {
  const { family } = piece;
  const ground = villagePalettes[village.slug]!.tile;
  const looks = seedLooking(family, `${village.slug}/${slugify(piece.name)}`, piece.looks);
  const shots = [
    ...views.map((view) => ({ alt: `${piece.name}${viewWords[view]}`, drawing: { kind: 'product', family, seed: looks, view, ground } })),
    ...(piece.otherLooks ?? []).map((other) => ({
      alt: `${piece.name}, ${other.name}`,
      drawing: { kind: 'product', family, seed: seedLooking(family, `${village.slug}/${slugify(piece.name)}/${slugify(other.name)}`, other.looks), view: 'plate', ground },
    })),
  ];
  shots.forEach((shot, position) => goods.pictures.push({ id: randomUUID(), productId, position, width: 800, height: 1000, ...shot }));
}

// From what the content files write down to rows: products with variants, pictures, opening stock and certificates.
import { randomUUID } from 'node:crypto';
import type { OcopGroup } from '#app/domain/ocop/rules.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import { certificatesOf, type Certificate } from './certificates.ts';
import type { Chance } from './chance.ts';
import type { Piece, VillageGoods } from './content/piece.ts';
import { english } from './english.ts';
import { assignerOf, type VillagePeople } from './people.ts';
import { picturesOf } from './pictures.ts';
import type { VillageFacts } from './places.ts';

export type Goods = {
  products: (Prisma.ProductCreateManyInput & { id: string })[];
  variants: (Prisma.VariantCreateManyInput & { id: string })[];
  pictures: Prisma.PictureCreateManyInput[];
  movements: Prisma.StockMovementCreateManyInput[];
  certificates: Certificate[];
};

type Shelf = { goods: VillageGoods; village: VillageFacts; villageId: string; people: VillagePeople };
type Making = { today: Date; chance: Chance; slugs: Set<string>; turnOf: (village: string, index: number) => number };

const HOUR_MS = 3_600_000;
/** From one turn to the next: the whole market came in over some ten months. */
const turnHours = 14;

/** The shelf of one village; slugs that are taken get the village's name. */
export function goodsOf({ goods: { sku, pieces, remade }, village, villageId, people }: Shelf, { today, chance, slugs, turnOf }: Making): Goods {
  const goods: Goods = { products: [], variants: [], pictures: [], movements: [], certificates: [] };
  const assign = assignerOf(people);
  pieces.forEach((piece, index) => {
    const { seller, makerId } = assign(piece.name, index);
    const publishedAt = new Date(today.getTime() - (5 + turnOf(village.slug, index) * turnHours) * HOUR_MS);
    const product = productOf(piece, publishedAt, {
      slug: freeSlug(piece.name, village.slug, slugs), villageId, craftSlug: piece.craftSlug ?? village.craft_slug, workshopId: seller.id, artisanId: makerId,
    });
    goods.products.push(product);
    addVariants(goods, piece, product.id, `${sku}-${String(index + 1).padStart(3, '0')}`, chance);
    goods.pictures.push(...picturesOf(village.slug, piece, product.id));
    if (!remade) goods.certificates.push(...certificatesOf({ productId: product.id, name: piece.name, group: groupOf(piece), holder: seller, village, rated: piece.rated }, today, chance));
  });
  return goods;
}

/** Groups of what is neither eaten nor a craft. */
const groups: Readonly<Record<string, OcopGroup>> = { 'Trà': 'drink', 'Hoa cắt cành': 'ornamental', 'Đào': 'ornamental', 'Hoa giấy': 'ornamental', 'Quất': 'ornamental' };
/** What can be eaten has a shelf life. */
const groupOf = ({ category, shelfLifeDays }: Piece): OcopGroup => groups[category] ?? (shelfLifeDays ? 'food' : 'craft');

type Place = Pick<Prisma.ProductCreateManyInput, 'slug' | 'villageId' | 'craftSlug' | 'workshopId' | 'artisanId'>;

function productOf(piece: Piece, publishedAt: Date, place: Place): Goods['products'][number] {
  return {
    id: randomUUID(),
    ...place,
    name: piece.name,
    nameEn: piece.nameEn,
    status: 'published',
    category: piece.category,
    categoryEn: english(piece.category),
    materials: piece.materials,
    materialsEn: english(piece.materials),
    technique: piece.technique,
    techniqueEn: english(piece.technique),
    care: piece.care,
    careEn: english(piece.care),
    story: piece.story,
    storyEn: english(piece.story),
    unit: piece.unit ?? 'chiếc',
    fragile: piece.fragile ?? false,
    leadDays: piece.leadDays ?? null,
    shelfLifeDays: piece.shelfLifeDays ?? null,
    options: piece.options.map((option) => ({ ...option, nameEn: english(option.name), values: option.values.map((value) => ({ ...value, nameEn: english(value.name) })) })),
    isDemo: true,
    publishedAt,
    createdAt: publishedAt,
  };
}

function freeSlug(name: string, village: string, slugs: Set<string>): string {
  const plain = slugify(name);
  const slug = slugs.has(plain) ? `${plain}-${village}` : plain;
  if (slugs.has(slug)) throw new Error(`two products of ${village} are called ${name}`);
  slugs.add(slug);
  return slug;
}

function addVariants(goods: Goods, piece: Piece, productId: string, sku: string, chance: Chance): void {
  piece.variants.forEach((variant, position) => {
    const id = randomUUID();
    const words = piece.options.flatMap((option) => option.values.find(({ key }) => key === variant.choice[option.key])?.name ?? []);
    const [lengthCm, widthCm, heightCm] = variant.box;
    goods.variants.push({
      id,
      productId,
      sku: piece.variants.length === 1 ? sku : `${sku}-${position + 1}`,
      name: words.join(', '),
      nameEn: words.map(english).join(', '),
      choice: variant.choice,
      position,
      price: variant.price,
      weightGrams: variant.grams,
      lengthCm,
      widthCm,
      heightCm,
      dimensions: variant.dimensions,
      dimensionsEn: english(variant.dimensions),
    });
    const stock = variant.stock ?? shelfStock(variant.price, piece, chance);
    if (stock > 0) goods.movements.push({ id: randomUUID(), variantId: id, kind: 'opening', onHandDelta: stock, reservedDelta: 0, reason: 'Tồn đầu kỳ (mẫu)' });
  });
}

/** The dearer, the fewer; made to order means as many as the workshop takes on; now and then few or none. */
function shelfStock(price: number, { leadDays }: Piece, chance: Chance): number {
  if (chance.happens(0.05)) return 0;
  if (chance.happens(0.1)) return chance.int(1, 3);
  if (leadDays) return price > 10_000_000 ? chance.int(1, 3) : chance.int(3, 15);
  return price > 20_000_000 ? 1 : price > 3_000_000 ? chance.int(1, 6) : price > 500_000 ? chance.int(4, 24) : chance.int(12, 140);
}

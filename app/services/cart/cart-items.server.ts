// A cart's lines with everything that the cart, the checkout and the order say of them, in one statement.
import type { Seller } from '#app/domain/catalogue/seller.ts';
import type { PictureRow } from '#app/domain/catalogue/picture-address.ts';
import { pictureSource, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { DraftLine, Sender } from '#app/domain/checkout/order-draft.ts';
import type { GoodsInformation, SellerInformation } from '#app/domain/checkout/sale-information.ts';
import { dong } from '#app/domain/money/dong.ts';
import type { CertificateTerm, Stars } from '#app/domain/ocop/certificate.ts';
import { liveCertificate } from '#app/domain/ocop/certificate.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { told } from '#app/platform/reader-language.server.ts';
import { sellerColumns } from '#app/services/workshops/seller-columns.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type CartItem = DraftLine & {
  productId: string;
  productSlug: string;
  /** As an order freezes them: in Vietnamese, which the workshop reads and the contract is written in, and in English. */
  productName: string;
  productNameEn: string | null;
  variantName: string;
  variantNameEn: string | null;
  /** As the reader is told them. */
  shownName: string;
  shownVariant: string;
  sku: string;
  /** What is counted: "chiếc", "bộ", "mét". */
  unit: string;
  villageName: string;
  artisanName: string | null;
  pictureId: string | null;
  picture: PictureSource | null;
  /** The certificate in force, and so the stars. */
  certificate: { id: string; number: string; stars: Stars } | null;
  goods: GoodsInformation;
};

export type CartSeller = Sender & {
  workshopId: string;
  slug: string;
  name: string;
  village: { slug: string; name: string };
  email: string | null;
  information: SellerInformation;
};

type Certificate = CertificateTerm & { id: string; number: string; stars: Stars };
export type ItemRow = Omit<CartItem, 'priceSeen' | 'price' | 'picture' | 'certificate' | 'goods'> & {
  lineId: string;
  priceSeen: bigint;
  price: bigint;
  dimensions: string | null;
  materials: string;
  technique: string | null;
  care: string;
  shelfLifeDays: number | null;
  origin: string;
  seller: Seller;
  certificates: Certificate[];
  pictureRow: PictureRow | null;
};

/** Of a query that is written while the request is there. */
export const itemColumns = () => Prisma.sql`
  l.id as "lineId", l.variant_id as "variantId", l.quantity, l.price_seen as "priceSeen",
  x.sku, x.name as "variantName", x.name_en as "variantNameEn", ${told('x.name')} as "shownVariant", x.price, x.on_hand - x.reserved as available, x.dimensions,
  x.weight_grams as grams, x.length_cm as "lengthCm", x.width_cm as "widthCm", x.height_cm as "heightCm",
  x.active and p.status = 'published' and w.status = 'verified' as "onSale",
  p.id as "productId", p.slug as "productSlug", p.name as "productName", p.name_en as "productNameEn", ${told('p.name')} as "shownName", p.unit, p.fragile, p.lead_days as "leadDays",
  p.materials, p.technique, p.care, p.shelf_life_days as "shelfLifeDays", w.id as "workshopId", v.name as "villageName",
  concat_ws(', ', v.name, vu.name, vn.short_name) as origin, a.name as "artisanName", i.id as "pictureId", ${sellerColumns} as seller,
  (select coalesce(json_agg(json_build_object('id', o.id, 'number', o.decision_number, 'stars', o.stars, 'status', o.status,
      'decisionDate', o.decision_date, 'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on)), '[]')
    from ocop_certificate o where o.product_id = p.id and o.status = 'verified') as certificates,
  case when i.id is not null then json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) end as "pictureRow"
  from cart_line l join variant x on x.id = l.variant_id join product p on p.id = x.product_id
    join workshop w on w.id = p.workshop_id join commune u on u.code = w.commune_code join province n on n.code = w.province_code
    join village v on v.id = p.village_id left join commune vu on vu.code = v.commune_code left join province vn on vn.code = vu.province_code
    left join artisan a on a.id = p.artisan_id
    left join lateral (
      -- The variant's own picture where it has one.
      select * from picture j where j.product_id = p.id order by (j.choice is null or j.choice <@ x.choice) desc, j.position limit 1
    ) i on true`;

/** Lines in the order in which they were chosen, and their sellers by workshop. */
export function toCartItems(rows: readonly ItemRow[], now: Date): { items: CartItem[]; sellers: Record<string, CartSeller> } {
  const chosen = rows.toSorted((a, b) => (a.lineId < b.lineId ? -1 : 1));
  return { items: chosen.map((row) => toItem(row, now)), sellers: Object.fromEntries(chosen.map((row) => [row.workshopId, toSeller(row)])) };
}

function toItem(row: ItemRow, now: Date): CartItem {
  const { lineId: _, dimensions, materials, technique, care, shelfLifeDays, origin, seller: __, certificates, pictureRow, ...line } = row;
  const live = liveCertificate(certificates, now);
  const price = dong(row.price);
  const packed = m.checkout_packed({ length: row.lengthCm, width: row.widthCm, height: row.heightCm, grams: row.grams });
  return {
    ...line,
    price,
    priceSeen: dong(row.priceSeen),
    picture: pictureRow && pictureSource(pictureRow, smallWidths),
    certificate: live && { id: live.id, number: live.number, stars: live.stars },
    goods: {
      name: row.productName,
      measure: [dimensions, packed].filter(Boolean).join('; '),
      unit: `1 ${row.unit}`,
      quality: [materials, technique].filter(Boolean).join('; '),
      use: care,
      price,
      origin,
      perishable: shelfLifeDays !== null,
      shelfLife: shelfLifeDays === null ? null : m.checkout_shelf_life({ days: shelfLifeDays }),
    },
  };
}

function toSeller({ workshopId, seller }: ItemRow): CartSeller {
  const { slug, name, village, email, provinceCode, handlingDays } = seller;
  return {
    workshopId,
    slug,
    name,
    village,
    email,
    provinceCode,
    handlingDays,
    information: {
      name: seller.legalName,
      address: seller.address,
      phone: seller.phone,
      registrationNumber: seller.registrationNumber ?? seller.taxCode,
    },
  };
}

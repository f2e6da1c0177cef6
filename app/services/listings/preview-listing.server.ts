import type { Actor } from '#app/domain/access/policy.ts';
import { cropText, shownSize } from '#app/domain/catalogue/crop.ts';
import { emblemUrl, largeWidths, ownPhotoSource, pictureSource, plainWidth } from '#app/domain/catalogue/picture-address.ts';
import type { Seller } from '#app/domain/catalogue/seller.ts';
import { type ContentPicture, choiceWords, type ListingContent } from '#app/domain/listings/content.ts';
import { keptWords } from '#app/domain/listings/picture-words.ts';
import { db } from '#app/platform/db.server.ts';
import { told, toldOf } from '#app/platform/reader-language.server.ts';
import { type TitleRow, toTitle } from '../artisans/maker-entry.server.ts';
import { getProduct, type ProductPage, type ProductPicture } from '../catalogue/get-product.server.ts';
import { sellerColumns } from '../workshops/seller-columns.server.ts';
import { getDraft } from './get-draft.server.ts';

type Frame = {
  id: string;
  isDemo: boolean;
  village: ProductPage['village'] & { craftSlug: string };
  seller: Seller;
  craftName: string | null;
  maker: (TitleRow & { slug: string; name: string; trade: string; startedYear: number | null; portrait: string | null; works: number; isDemo: boolean }) | null;
};

export type Preview = {
  /** As its page in the shop would have it; what is not typed yet is empty or nothing. */
  product: ProductPage;
  /** Variants by SKU whose parcel is measured: delivery can be told of them. */
  measured: string[];
};

/** A draft as the page that shoppers would see; null for whoever may not see the draft. */
export async function previewListing(actor: Actor, workshopSlug: string, draftId: string): Promise<Preview | null> {
  const workshop = await db().workshop.findUnique({ where: { slug: workshopSlug }, select: { id: true } });
  const draft = workshop && (await getDraft(actor, workshop.id, draftId));
  if (!draft) return null;
  const { content, listed } = draft;
  const [[frame], inShop] = await Promise.all([
    db().$queryRaw<Frame[]>`
      select w.id, w.is_demo as "isDemo", ${sellerColumns} as seller, (select ${told('c.name')} from craft c where c.slug = ${content.craftSlug}) as "craftName",
        json_build_object('slug', v.slug, 'name', v.name, 'craftSlug', v.craft_slug, 'commune', vu.name, 'province', vn.short_name) as village,
        (select json_build_object('slug', a.slug, 'name', a.name, 'trade', ${told('a.trade')}, 'title', a.title, 'titleField', a.title_field, 'titleYear', a.title_year,
            'titleVerified', a.title_verified_at is not null, 'startedYear', a.started_year, 'portrait', a.portrait, 'isDemo', a.is_demo,
            'works', (select count(*) from product q where q.artisan_id = a.id and q.status = 'published'))
          from artisan a where a.id = ${content.artisanId}::uuid and a.workshop_id = w.id) as maker
      from workshop w join village v on v.id = w.village_id join commune u on u.code = w.commune_code join province n on n.code = w.province_code
        left join commune vu on vu.code = v.commune_code left join province vn on vn.code = vu.province_code
      where w.id = ${draft.workshopId}::uuid`,
    listed ? getProduct(actor, listed.slug) : null,
  ]);
  const { village, seller, maker, craftName, isDemo } = frame!;
  const variants = content.variants.filter(({ active }) => active).map((variant, at) => ({ ...variant, sku: variant.sku.trim() || `${toldOf('NHÁP', 'DRAFT')}-${at + 1}` }));
  return {
    product: {
      ...texts(content, craftName ?? ''),
      slug: listed?.slug ?? draft.id,
      isDemo,
      published: false,
      craft: { slug: content.craftSlug, name: craftName ?? '' },
      village: { slug: village.slug, name: village.name, commune: village.commune, province: village.province },
      options: content.options.filter(({ values }) => values.length > 0).map(({ key, name, nameEn, values }) => ({ key, name: toldOf(name, nameEn || undefined), values: values.map((value) => ({ key: value.key, name: toldOf(value.name, value.nameEn || undefined), ...(value.colour && { colour: value.colour }) })) })),
      variants: variants.map((variant) => ({
        id: variant.id, sku: variant.sku, choice: variant.choice, active: true, price: Math.max(variant.price ?? 0, 0), onHand: Math.max(variant.stock ?? 0, 0), reserved: 0,
        name: toldOf(choiceWords(content.options, variant.choice), choiceWords(content.options, variant.choice, 'nameEn') || undefined),
        dimensions: toldOf(variant.dimensions.trim(), variant.dimensionsEn.trim() || undefined) || null,
        weightGrams: variant.weightGrams ?? 0, lengthCm: variant.lengthCm ?? 0, widthCm: variant.widthCm ?? 0, heightCm: variant.heightCm ?? 0,
      })),
      pictures: content.pictures.flatMap((picture, at) => shownPicture(workshopSlug, picture, keptWords(content, picture, at))),
      certificate: inShop?.certificate ?? null,
      mark: inShop?.mark ?? null,
      seller,
      maker: maker && {
        slug: maker.slug, name: maker.name, trade: maker.trade, title: toTitle(maker), startedYear: maker.startedYear, works: maker.works, isDemo: maker.isDemo,
        emblem: emblemUrl({ slug: maker.slug, villageSlug: village.slug, craftSlug: village.craftSlug }),
        portrait: ownPhotoSource('chan-dung', maker.slug, maker.portrait, maker.name),
      },
    },
    measured: variants.filter(({ weightGrams, lengthCm, widthCm, heightCm }) => [weightGrams, lengthCm, widthCm, heightCm].every((measure) => measure !== null && measure > 0)).map(({ sku }) => sku),
  };
}

function texts(content: ListingContent, craftName: string) {
  const tell = (text: string, english: string) => toldOf(text.trim(), english.trim() || undefined);
  return {
    name: tell(content.name, content.nameEn),
    category: tell(content.category, content.categoryEn) || craftName,
    materials: tell(content.materials, content.materialsEn),
    technique: tell(content.technique, content.techniqueEn) || null,
    care: tell(content.care, content.careEn) || null,
    story: tell(content.story, content.storyEn),
    unit: content.unit.trim() || 'chiếc',
    fragile: content.fragile,
    leadDays: content.leadDays,
    shelfLifeDays: content.shelfLifeDays,
  };
}

/** A photograph from the studio's own address, since the shop has none of it yet; a drawing from where shoppers see it. */
function shownPicture(workshop: string, picture: ContentPicture, words: ReturnType<typeof keptWords>): ProductPicture[] {
  const { photo, crop, placeholder, choice } = picture;
  const alt = toldOf(words.alt, words.altEn ?? undefined);
  if (photo === null) {
    const source = pictureSource({ ...picture, alt }, largeWidths);
    return source ? [{ ...source, choice: choice && { ...choice } }] : [];
  }
  const src = `/xuong-cua-toi/${workshop}/anh/${photo}/${plainWidth}.webp${crop ? `?phan=${cropText(crop)}` : ''}`;
  return [{ src, widths: largeWidths, ...shownSize(picture), alt, placeholder, choice: choice && { ...choice } }];
}

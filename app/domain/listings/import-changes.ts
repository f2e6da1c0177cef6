/**
 * What a row of a table changes in a variant and its listing, with what was there before; and how much of it can be taken
 * back: whatever is still as the import left it. What somebody changed or sold since stays as it is.
 */
import { type Certified, certifiedOtherwise } from '../ocop/product-name.ts';
import type { Dong } from '../money/dong.ts';
import { fold, normaliseToneMarks } from '../text/vietnamese.ts';
import { readSheetRow, type SheetCells, type SheetRow, type SheetStatus } from './sheet.ts';
import type { Choice } from './variant-grid.ts';

/** What a row names by words, with every word for it. */
export type NamedThings = {
  crafts: readonly { slug: string; names: readonly string[] }[];
  makers: readonly { id: string; names: readonly string[] }[];
};

/** By which two names are the same: marks tell words apart, capitals and where a tone stands do not. */
export const nameKey = (name: string): string => normaliseToneMarks(name).toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** All that a name can mean: those that are called so, or, where nobody is, those whose name has the same letters without marks. */
export function allNamed<T extends { names: readonly string[] }>(things: readonly T[], name: string): readonly T[] {
  const called = (key: (text: string) => string) => things.filter(({ names }) => names.some((one) => key(one) === key(name)));
  const exactly = called(nameKey);
  return exactly.length > 0 ? exactly : called(fold);
}

/** The one thing that a name means; undefined for none, and where it could be one or another. */
export function foundBy<T extends { names: readonly string[] }>(things: readonly T[], name: string): T | undefined {
  const named = allNamed(things, name);
  return named.length === 1 ? named[0] : undefined;
}

/** Who is meant by a maker's name in a row of this listing: its own maker where the name can be theirs. */
export function makerOf(makers: NamedThings['makers'], name: string, present: string | null): string | undefined {
  return allNamed(makers, name).some(({ id }) => id === present) ? present! : foundBy(makers, name)?.id;
}

export type KnownListing = {
  id: string;
  status: SheetStatus;
  name: string;
  nameEn: string | null;
  category: string;
  craftSlug: string;
  artisanId: string | null;
  materials: string;
  technique: string | null;
  care: string;
  story: string;
  unit: string;
  fragile: boolean;
  leadDays: number | null;
  options: readonly { key: string; name: string; nameEn?: string; values: readonly { key: string; name: string; nameEn?: string }[] }[];
};

export type KnownVariant = {
  id: string;
  choice: Choice;
  price: Dong;
  onHand: number;
  reserved: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  product: KnownListing;
};

export const VARIANT_FIELDS = ['price', 'weightGrams', 'lengthCm', 'widthCm', 'heightCm'] as const;
export const LISTING_FIELDS = ['name', 'nameEn', 'category', 'craftSlug', 'artisanId', 'materials', 'technique', 'care', 'story', 'unit', 'fragile', 'leadDays'] as const;
export type VariantField = (typeof VARIANT_FIELDS)[number];
export type ListingField = (typeof LISTING_FIELDS)[number];

type Value = string | number | boolean | null;
export type FieldChange = { from: Value; to: Value };

/** Of one row: what it changes. Pieces on hand are apart, because they move and are not set. */
export type RowChanges = {
  variant: { [F in VariantField]?: FieldChange };
  listing: { [F in ListingField]?: FieldChange };
  stock: { from: number; to: number } | null;
};

/**
 * What a row does to the pieces on hand. A figure that is still as it was exported, or is true already, changes nothing, so
 * that a table may come late, or twice; where pieces moved since the export, nobody can say what another figure was meant for.
 */
export function stockChange({ stock, stockThen }: Pick<SheetRow, 'stock' | 'stockThen'>, onHand: number): { from: number; to: number } | 'moved' | null {
  if (stock === undefined || stock === onHand || stock === stockThen) return null;
  return stockThen !== undefined && stockThen !== onHand ? 'moved' : { from: onHand, to: stock };
}

/**
 * The cells as they are meant now: what was said of stock was said when `shown` pieces were there, and is the difference from
 * that. What was sold between the check and the import stays sold.
 */
export function asMeantNow(cells: SheetCells, shown: number | null, onHand: number): SheetCells {
  if (shown === null || shown === onHand) return cells;
  const { row } = readSheetRow(cells);
  if (row.stock === undefined) return cells;
  const { stock: _, stockThen, ...rest } = cells;
  // What was no change when it was shown becomes none.
  if (stockThen !== undefined && stockChange(row, shown) === null) return rest;
  return { ...rest, stock: String(onHand + row.stock - shown) };
}

/** What the row changes, or null when everything is as it says. Names that are not known count as not said. */
export function changesOf(row: SheetRow, variant: KnownVariant, { crafts, makers }: NamedThings): RowChanges | null {
  const said: { [F in ListingField]?: Value } = {
    name: row.name, nameEn: row.nameEn, category: row.category, materials: row.materials, technique: row.technique, care: row.care, story: row.story, unit: row.unit,
    fragile: row.fragile, leadDays: row.leadDays,
    craftSlug: row.craft === undefined ? undefined : foundBy(crafts, row.craft)?.slug,
    artisanId: row.maker === undefined ? undefined : makerOf(makers, row.maker, variant.product.artisanId),
  };
  const stock = stockChange(row, variant.onHand);
  const changes: RowChanges = {
    variant: changed(VARIANT_FIELDS, row, variant),
    listing: changed(LISTING_FIELDS, said, variant.product),
    stock: stock === 'moved' ? null : stock,
  };
  return Object.keys(changes.variant).length + Object.keys(changes.listing).length === 0 && changes.stock === null ? null : changes;
}

function changed<Field extends string>(fields: readonly Field[], said: { [F in Field]?: Value }, there: { [F in Field]: Value }): { [F in Field]?: FieldChange } {
  const found = fields.flatMap((field) => {
    const to = said[field];
    return to === undefined || to === there[field] ? [] : [[field, { from: there[field], to }] as const];
  });
  return Object.fromEntries(found) as { [F in Field]?: FieldChange };
}

export type TakenBack = {
  variant: { [F in VariantField]?: Value };
  listing: { [F in ListingField]?: Value };
  /** Pieces to add, below zero to take away; null for none. */
  stock: number | null;
  /** What stays, because it is not as the import left it, or because orders need the pieces, or because a certificate stands on it. */
  kept: (VariantField | ListingField | 'stock' | 'stock-reserved' | 'certified-name' | 'certified-craftSlug')[];
};

/** What is to be written so that a row is undone as far as it can be. */
export function takeBack(changes: RowChanges, now: KnownVariant, certified: readonly Certified[]): TakenBack {
  const kept: TakenBack['kept'] = [];
  const back = <Field extends VariantField | ListingField>(all: { [F in Field]?: FieldChange }, there: { [F in Field]: Value }) =>
    Object.fromEntries(
      (Object.entries(all) as [Field, FieldChange][]).flatMap(([field, { from, to }]) => {
        if (there[field] === from) return [];
        if (there[field] === to) return [[field, from] as const];
        kept.push(field);
        return [];
      }),
    ) as { [F in Field]?: Value };
  const variant = back<VariantField>(changes.variant, now);
  const listing = back<ListingField>(changes.listing, now.product);
  const { name, craftSlug } = now.product;
  const against = certifiedOtherwise(certified, now.product, { name: String(listing.name ?? name), craftSlug: String(listing.craftSlug ?? craftSlug) });
  for (const [field, certificate] of [['name', against.name], ['craftSlug', against.craft]] as const) {
    if (!certificate) continue;
    delete listing[field];
    kept.push(`certified-${field}`);
  }
  return { variant, listing, stock: stockBack(changes.stock, now, kept), kept };
}

function stockBack(stock: RowChanges['stock'], { onHand, reserved }: KnownVariant, kept: TakenBack['kept']): number | null {
  if (stock === null || onHand === stock.from) return null;
  if (onHand !== stock.to) kept.push('stock');
  else if (stock.from < reserved) kept.push('stock-reserved');
  else return stock.from - onHand;
  return null;
}

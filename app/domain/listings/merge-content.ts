/**
 * Two people change one listing, or a piece is sold while it is being written on: what only one of them changed is kept,
 * what both changed differently is a conflict that a person settles. Nothing is overwritten without being shown.
 */
import type { Dong } from '../money/dong.ts';
import type { Choice } from './variant-grid.ts';
import { type ContentOption, type ContentPicture, type ContentVariant, type ListingContent, TEXT_FIELDS, type TextField } from './content.ts';

const PLAIN_FIELDS = [...TEXT_FIELDS, 'craftSlug', 'artisanId', 'fragile', 'leadDays', 'shelfLifeDays'] as const;
const VARIANT_FIELDS = ['sku', 'price', 'stock', 'weightGrams', 'lengthCm', 'widthCm', 'heightCm', 'dimensions', 'dimensionsEn', 'active'] as const;

export type PlainField = TextField | 'craftSlug' | 'artisanId' | 'fragile' | 'leadDays' | 'shelfLifeDays';
export type VariantField = (typeof VARIANT_FIELDS)[number];

/** A field of a variant that one side changed, while the other's options make no such variant any more. */
export type LostEdit = { choice: Choice; field: VariantField; value: string | Dong | boolean | null };

type Sides<T> = { base: T; mine: T; theirs: T };

export type Difference =
  | ({ key: string; field: PlainField; variantId?: undefined } & Sides<string | number | boolean | null>)
  | ({ key: string; field: VariantField; variantId: string } & Sides<string | Dong | boolean | null>)
  /** What there is to choose from, and with it which variants there are. */
  | ({ key: 'options'; field: 'options'; variantId?: undefined; lost: Record<Side, LostEdit[]> } & Sides<ContentOption[]>)
  | ({ key: 'pictures'; field: 'pictures'; variantId?: undefined } & Sides<ContentPicture[]>);

export type Side = 'mine' | 'theirs';

export type Merge = {
  /** What both sides come to; a conflict stands as it was settled, and as mine while it was not. */
  content: ListingContent;
  /** Changed by both, differently, and not settled. */
  conflicts: Difference[];
  /** Changed by the other one alone: kept, and worth being told. */
  taken: Difference[];
};

export type MergeRules = {
  /** `moves`: pieces came and went meanwhile, so that what I counted is a difference. `figure`: two people typed a number. */
  stock: 'moves' | 'figure';
  /** What a person decided, by the key of the difference. */
  settled?: Readonly<Record<string, Side>>;
};

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}

const noneLost: Record<Side, LostEdit[]> = { mine: [], theirs: [] };

type Compare = (a: ListingContent, b: ListingContent) => boolean;

/** The few pixels shown until a picture is there are made when it is first seen: nobody changed them. */
const samePictures: Compare = (a, b) => isSame(shownPictures(a), shownPictures(b));
const shownPictures = ({ pictures }: ListingContent) => pictures.map(({ placeholder: _, ...picture }) => picture);

/** Options and which variants they make are one thing: neither means anything without the other. */
const sameGrid: Compare = (a, b) => isSame(gridOf(a), gridOf(b));
const gridOf = ({ options, variants }: ListingContent) => ({ options, variants: variants.map(({ id, choice }) => ({ id, choice })) });

/** Whether two contents say the same. */
export function isSameContent(a: ListingContent, b: ListingContent): boolean {
  return samePictures(a, b) && isSame({ ...a, pictures: [] }, { ...b, pictures: [] });
}

const variantOf = (content: ListingContent, id: string): ContentVariant | undefined => content.variants.find((variant) => variant.id === id);

/** What was changed of variants that are gone on the other side: with them the change would go without a word. */
function editsLost(base: ListingContent, edited: ListingContent, other: ListingContent, fields: readonly VariantField[]): LostEdit[] {
  return edited.variants.flatMap((variant) => {
    const was = variantOf(base, variant.id);
    if (!was || variantOf(other, variant.id)) return [];
    return fields.filter((field) => variant[field] !== was[field]).map((field) => ({ choice: variant.choice, field, value: variant[field] }));
  });
}

/** What was changed on top of `base` by me and by another, put together. */
export function mergeContent(base: ListingContent, mine: ListingContent, theirs: ListingContent, { stock, settled = {} }: MergeRules): Merge {
  const conflicts: Difference[] = [];
  const taken: Difference[] = [];

  function sideOf(difference: Difference, same: Compare): Side {
    const { mine: myLost, theirs: theirLost } = difference.field === 'options' ? difference.lost : noneLost;
    if ((same(theirs, base) && theirLost.length === 0) || same(mine, theirs)) return 'mine';
    if (same(mine, base) && myLost.length === 0) {
      taken.push(difference);
      return 'theirs';
    }
    const side = Object.hasOwn(settled, difference.key) ? settled[difference.key] : undefined;
    if (!side) conflicts.push(difference);
    return side ?? 'mine';
  }

  const sides = { mine, theirs };
  const plain = Object.fromEntries(
    PLAIN_FIELDS.map((field) => [field, sides[sideOf({ key: field, field, base: base[field], mine: mine[field], theirs: theirs[field] }, (a, b) => a[field] === b[field])][field]]),
  ) as Pick<ListingContent, PlainField>;
  // Pieces that were sold are no work of anybody's that could be lost.
  const theirFields = stock === 'moves' ? VARIANT_FIELDS.filter((field) => field !== 'stock') : VARIANT_FIELDS;
  const lost = { mine: editsLost(base, mine, theirs, VARIANT_FIELDS), theirs: editsLost(base, theirs, mine, theirFields) };
  const { options, variants } = sides[sideOf({ key: 'options', field: 'options', lost, base: base.options, mine: mine.options, theirs: theirs.options }, sameGrid)];
  const { pictures } = sides[sideOf({ key: 'pictures', field: 'pictures', base: base.pictures, mine: mine.pictures, theirs: theirs.pictures }, samePictures)];

  const mergedVariants = variants.map((variant): ContentVariant => {
    const { id: variantId } = variant;
    const [was, my, their] = [variantOf(base, variantId), variantOf(mine, variantId), variantOf(theirs, variantId)];
    if (!was || !my || !their) return variant;
    const merged = VARIANT_FIELDS.map((field) => {
      if (field === 'stock' && stock === 'moves') return [field, movedStock(was.stock, my.stock, their.stock)];
      const difference: Difference = { key: `${variantId}.${field}`, field, variantId, base: was[field], mine: my[field], theirs: their[field] };
      const side = sideOf(difference, (a, b) => variantOf(a, variantId)?.[field] === variantOf(b, variantId)?.[field]);
      return [field, (side === 'mine' ? my : their)[field]];
    });
    return { ...variant, ...(Object.fromEntries(merged) as Pick<ContentVariant, VariantField>) };
  });

  return { content: { ...plain, options, variants: mergedVariants, pictures }, conflicts, taken };
}

/** Differences that say the same of several variants: one question, whose answer is of all their keys. */
export type DifferenceGroup = { difference: Difference; keys: string[]; variantIds: string[] };

/** Whoever typed one price for all variants disagrees once, not once a variant: of one field the same on both sides is one. */
export function groupDifferences(differences: readonly Difference[]): DifferenceGroup[] {
  const groups: DifferenceGroup[] = [];
  for (const difference of differences) {
    const { key, field, variantId, mine, theirs } = difference;
    const same = variantId === undefined ? undefined : groups.find(({ difference: other }) => other.variantId !== undefined && other.field === field && other.mine === mine && other.theirs === theirs);
    if (same) {
      same.keys.push(key);
      same.variantIds.push(variantId!);
    } else groups.push({ difference, keys: [key], variantIds: variantId === undefined ? [] : [variantId] });
  }
  return groups;
}

/** What I counted, as a difference on top of what it is now; as it is now where I said nothing. A figure that I took away says that none is left. */
function movedStock(base: number | null, mine: number | null, theirs: number | null): number | null {
  if (mine === base) return theirs;
  return mine === null ? 0 : (theirs ?? 0) + mine - (base ?? 0);
}

/**
 * What a form shows of a change that was begun some time ago: what the shop changed since and the change did not is as it is
 * now. Counts stay as they were typed, since what they say is a difference; `moved` is what came and went since, by variant.
 */
export function shownChange(base: ListingContent, typed: ListingContent, listed: ListingContent): { content: ListingContent; moved: Record<string, number> } {
  const { content } = mergeContent(base, typed, listed, { stock: 'moves' });
  const variants = content.variants.map((variant) => ({ ...variant, stock: (variantOf(typed, variant.id) ?? variant).stock }));
  const moved = listed.variants.flatMap(({ id, stock }): [string, number][] => {
    const was = variantOf(base, id)?.stock;
    return was === undefined || was === stock ? [] : [[id, (stock ?? 0) - (was ?? 0)]];
  });
  return { content: { ...content, variants }, moved: Object.fromEntries(moved) };
}

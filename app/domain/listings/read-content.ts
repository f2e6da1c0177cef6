/**
 * A listing's content from what a browser, a table or an older release says it is. Whatever is no content at all is refused;
 * what is typed is kept as typed, even where it may not be published so. Text becomes NFC, and loses what nobody can see.
 */
import { mostPictures } from '../catalogue/photo.ts';
import { isUuid } from '../text/uuid.ts';
import { nfc } from '../text/vietnamese.ts';
import { type ContentOption, type ContentPicture, type ContentVariant, type Crop, emptyContent, type ListingContent, newVariant, TEXT_FIELDS } from './content.ts';
import { type Choice, MOST_VARIANTS } from './variant-grid.ts';

/** Bounds of what one draft can hold, well above what may be published. */
const MOST_LETTERS = 20_000;
const MOST_OPTIONS = 5;
const MOST_VALUES = MOST_VARIANTS;
/** The largest number that the database counts pieces, grams and days in. */
export const MOST_COUNT = 2_000_000_000;

const KEY = /^[\p{L}\p{N}._-]{1,60}$/u;
const HASH = /^[0-9a-f]{64}$/;

class NoContent extends Error {}

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoContent();
  return value as Fields;
}

function list<T>(value: unknown, most: number, read: (one: unknown) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > most) throw new NoContent();
  return value.map(read);
}

/** Control characters but the end of a line and the tab, and marks that turn the direction of writing. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as it is kept. */
export const plainText = (text: string): string => nfc(text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').toWellFormed());

function text(value: unknown, otherwise = ''): string {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'string' || value.length > MOST_LETTERS) throw new NoContent();
  return plainText(value);
}

const line = (value: unknown, otherwise?: string): string => text(value, otherwise).replace(/\s+/g, ' ');

const matching = (pattern: RegExp) => (value: unknown): string => {
  if (typeof value !== 'string' || !pattern.test(value)) throw new NoContent();
  return nfc(value);
};
const id = (value: unknown): string => {
  if (typeof value !== 'string' || !isUuid(value)) throw new NoContent();
  return value;
};
const key = matching(KEY);

/** A whole number that is kept, or nothing: half a gram is not typed by anybody. */
const whole = (value: unknown, most: number): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= most ? value : null);
const count = (value: unknown) => whole(value, MOST_COUNT);

function choice(value: unknown): Choice {
  const pairs = Object.entries(fields(value ?? {}));
  if (pairs.length > MOST_OPTIONS) throw new NoContent();
  return Object.fromEntries(pairs.map(([name, chosen]) => [key(name), key(chosen)]));
}

function option(value: unknown): ContentOption {
  const given = fields(value);
  return {
    key: key(given.key),
    name: line(given.name),
    nameEn: line(given.nameEn),
    values: list(given.values, MOST_VALUES, (one) => {
      const { key: itsKey, name, nameEn, colour } = fields(one);
      return { key: key(itsKey), name: line(name), nameEn: line(nameEn), ...(typeof colour === 'string' && /^#[0-9a-f]{3,8}$/i.test(colour) && { colour }) };
    }),
  };
}

function variant(value: unknown): ContentVariant {
  const given = fields(value);
  return {
    ...newVariant(id(given.id), choice(given.choice)),
    sku: line(given.sku).trim(),
    price: whole(given.price, Number.MAX_SAFE_INTEGER),
    stock: count(given.stock),
    weightGrams: count(given.weightGrams),
    lengthCm: count(given.lengthCm),
    widthCm: count(given.widthCm),
    heightCm: count(given.heightCm),
    dimensions: line(given.dimensions),
    dimensionsEn: line(given.dimensionsEn),
    active: given.active !== false,
  };
}

function crop(value: unknown): Crop | null {
  if (value === null || value === undefined) return null;
  const { x, y, width, height } = fields(value);
  const parts = [x, y, width, height];
  if (!parts.every((part): part is number => typeof part === 'number' && part >= 0 && part <= 1)) throw new NoContent();
  return { x: parts[0]!, y: parts[1]!, width: parts[2]!, height: parts[3]! };
}

/** Small, and without what a database refuses to keep. */
const isPlain = (drawing: unknown): boolean => {
  const written = JSON.stringify(drawing);
  return written.length <= 4_000 && !written.includes('\\u');
};

function picture(value: unknown): ContentPicture {
  const given = fields(value);
  const photo = typeof given.photo === 'string' && HASH.test(given.photo) ? given.photo : null;
  const [width, height] = [count(given.width), count(given.height)];
  // Made from one thing: a photograph, or else a drawing.
  const drawing = photo === null && typeof given.drawing === 'object' && given.drawing !== null ? given.drawing : null;
  if ((photo === null && drawing === null) || !width || !height || width < 0 || height < 0 || !isPlain(drawing)) throw new NoContent();
  return {
    id: id(given.id), photo, drawing, width, height, crop: crop(given.crop),
    placeholder: typeof given.placeholder === 'string' && /^[A-Za-z0-9+/=]{1,400}$/.test(given.placeholder) ? given.placeholder : null,
    alt: line(given.alt), altEn: line(given.altEn), choice: given.choice === null || given.choice === undefined ? null : choice(given.choice),
  };
}

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** The content, or null for what is none. What an older form does not have is empty; what it has too much is left out. */
export function readContent(value: unknown): ListingContent | null {
  try {
    const given = fields(value);
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(given[field], field === 'unit' ? 'chiếc' : '')]));
    const content: ListingContent = {
      ...emptyContent('', { craftSlug: line(given.craftSlug) }),
      ...texts,
      name: line(given.name),
      nameEn: line(given.nameEn),
      artisanId: given.artisanId === null || given.artisanId === undefined || given.artisanId === '' ? null : id(given.artisanId),
      fragile: given.fragile === true,
      leadDays: count(given.leadDays),
      shelfLifeDays: count(given.shelfLifeDays),
      options: list(given.options, MOST_OPTIONS, option),
      variants: list(given.variants, MOST_VARIANTS, variant),
      pictures: list(given.pictures, mostPictures, picture),
    };
    return areDistinct(content.variants.map((one) => one.id)) && areDistinct(content.pictures.map((one) => one.id)) ? content : null;
  } catch (error) {
    if (error instanceof NoContent) return null;
    throw error;
  }
}

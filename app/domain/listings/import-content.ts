/**
 * A new listing from the rows of a table that share its name: a draft that lacks its pictures, and what no row says.
 */
import { slugify } from '../text/vietnamese.ts';
import { type ContentOption, emptyContent, type ListingContent, newVariant } from './content.ts';
import { foundBy, type NamedThings } from './import-changes.ts';
import type { SheetRow } from './sheet.ts';

/** What is taken where no row says it. */
export type ImportHabits = { craftSlug: string; artisanId: string | null };

/** The content of one listing; `newId` is asked once for each variant. The rows have been checked. */
export function contentOfRows(rows: readonly SheetRow[], { crafts, makers }: NamedThings, habits: ImportHabits, newId: () => string): ListingContent {
  const said = <Key extends keyof SheetRow>(key: Key): SheetRow[Key] | undefined => rows.find((row) => row[key] !== undefined)?.[key];
  const craft = said('craft');
  const maker = said('maker');
  const options = optionsOf(rows);
  return {
    ...emptyContent('', { craftSlug: (craft !== undefined && foundBy(crafts, craft)?.slug) || habits.craftSlug, artisanId: (maker !== undefined && foundBy(makers, maker)?.id) || habits.artisanId }),
    name: said('name') ?? '',
    nameEn: said('nameEn') ?? '',
    category: said('category') ?? '',
    materials: said('materials') ?? '',
    technique: said('technique') ?? '',
    care: said('care') ?? '',
    story: said('story') ?? '',
    unit: said('unit') ?? 'chiếc',
    fragile: said('fragile') ?? false,
    leadDays: said('leadDays') ?? null,
    options,
    variants: rows.map((row) => ({
      ...newVariant(newId(), Object.fromEntries(options.map(({ key, values }, at) => [key, values.find(({ name }) => isSame(name, row.options[at]!.value))!.key]))),
      sku: row.sku,
      price: row.price ?? null,
      stock: row.stock ?? null,
      weightGrams: row.weightGrams ?? null,
      lengthCm: row.lengthCm ?? null,
      widthCm: row.widthCm ?? null,
      heightCm: row.heightCm ?? null,
    })),
  };
}

const isSame = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

/** A key of its own for each, from its name. */
function keysOf(names: readonly string[], otherwise: string): string[] {
  const keys: string[] = [];
  for (const name of names) {
    const plain = slugify(name).slice(0, 50) || otherwise;
    let key = plain;
    for (let n = 2; keys.includes(key); n += 1) key = `${plain}-${n}`;
    keys.push(key);
  }
  return keys;
}

function optionsOf(rows: readonly SheetRow[]): ContentOption[] {
  const named = rows[0]!.options.map(({ name }) => name);
  const keys = keysOf(named, 'loai');
  return named.map((name, at) => {
    const values = rows.map((row) => row.options[at]!.value).filter((value, index, all) => all.findIndex((other) => isSame(other, value)) === index);
    const valueKeys = keysOf(values, 'muc');
    return { key: keys[at]!, name, nameEn: '', values: values.map((value, index) => ({ key: valueKeys[index]!, name: value, nameEn: '' })) };
  });
}

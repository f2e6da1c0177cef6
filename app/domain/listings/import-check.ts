/**
 * What a table of goods would do, and what is wrong with it, row by row and column by column, before anything is done. A row
 * whose SKU the workshop has changes that variant; other rows make new listings, those of one name together. A listing of
 * which one row is wrong is not made at all, so that nobody has half of it.
 */
import { type Certified, certifiedOtherwise } from '../ocop/product-name.ts';
import { fold } from '../text/vietnamese.ts';
import type { CellFault, SheetCells, SheetColumn, SheetRow } from './sheet.ts';
import { readSheetRow } from './sheet.ts';
import { allNamed, changesOf, foundBy, type KnownVariant, makerOf, nameKey, type NamedThings, type RowChanges, stockChange } from './import-changes.ts';
import { MOST_VARIANTS } from './variant-grid.ts';

export type ImportFault =
  | CellFault
  /** `line`: the row that has it already, or that says otherwise. */
  | 'sku-twice' | 'differs' | 'choice-twice' | 'option-differs'
  | 'unknown-sku' | 'sku-taken' | 'sku-in-draft' | 'name-known' | 'unknown-craft' | 'unknown-maker' | 'ambiguous-maker'
  | 'less-than-reserved' | 'stock-moved' | 'status-elsewhere' | 'option-fixed' | 'option-half' | 'choice-missing' | 'too-many-variants'
  /** `certificate`: the decision that stands on the listing as another product. */
  | 'certified';

export type ImportProblem = { column: SheetColumn; code: ImportFault; value: string; line?: number; most?: number; now?: number; certificate?: string };

export type ImportDeed = 'create' | 'update' | 'same' | 'refused';

export type CheckedRow = {
  line: number;
  problems: ImportProblem[];
  deed: ImportDeed;
  /** Of an update. */
  changes: RowChanges | null;
  /** The variant that it changes; of a new listing, the name that its rows share. */
  variantId: string | null;
  listing: string | null;
};

export type Known = NamedThings & {
  /** The workshop's own, by SKU. */
  variants: ReadonlyMap<string, KnownVariant>;
  /** SKUs of other workshops. */
  taken: ReadonlySet<string>;
  /** SKUs that only a draft of the workshop has. */
  inDrafts: ReadonlySet<string>;
  /** Of the workshop's listings and drafts, as `nameKey` tells them. */
  names: ReadonlySet<string>;
  /** Certificates that wait or are in force, by listing. */
  certified: ReadonlyMap<string, readonly Certified[]>;
};

type Read = { line: number; cells: SheetCells; row: SheetRow; problems: ImportProblem[] };

const SHARED = ['name', 'nameEn', 'category', 'craft', 'maker', 'materials', 'technique', 'care', 'story', 'unit', 'fragile', 'leadDays'] as const satisfies readonly SheetColumn[];

/** Checks every row; the answers come in the order of the rows. Nothing is looked up, nothing is changed. */
export function checkImport(rows: readonly { line: number; cells: SheetCells }[], known: Known): CheckedRow[] {
  const read: Read[] = rows.map(({ line, cells }) => {
    const { row, problems } = readSheetRow(cells);
    return { line, cells, row, problems: [...problems] };
  });
  checkSkus(read, known);
  const listings = new Map<string, Read[]>();
  for (const one of read) {
    const variant = known.variants.get(one.row.sku);
    const key = variant ? `product:${variant.product.id}` : `new:${nameKey(one.row.name ?? '')}`;
    if (variant) checkKnown(one, variant, known);
    else checkNew(one, known);
    if (variant || one.row.name !== undefined) listings.set(key, [...(listings.get(key) ?? []), one]);
  }
  const spoilt = new Set<Read>();
  for (const [key, group] of listings) {
    checkShared(group);
    if (!key.startsWith('new:')) continue;
    checkChoices(group);
    if (group.some(({ problems }) => problems.length > 0)) for (const one of group) spoilt.add(one);
  }
  return read.map((one) => decide(one, spoilt, known));
}

function decide(one: Read, spoilt: ReadonlySet<Read>, known: Known): CheckedRow {
  const { line, row, problems } = one;
  const variant = known.variants.get(row.sku);
  const listing = variant || row.name === undefined ? null : nameKey(row.name);
  if (problems.length > 0 || spoilt.has(one)) return { line, problems, deed: 'refused', changes: null, variantId: variant?.id ?? null, listing };
  if (!variant) return { line, problems, deed: 'create', changes: null, variantId: null, listing };
  const changes = changesOf(row, variant, known);
  return { line, problems, deed: changes ? 'update' : 'same', changes, variantId: variant.id, listing: null };
}

const say = (one: Read, column: SheetColumn, code: ImportFault, more: Pick<ImportProblem, 'line' | 'most' | 'now' | 'certificate'> = {}): void => {
  // One word about a cell is enough.
  if (!one.problems.some((problem) => problem.column === column)) one.problems.push({ column, code, value: one.cells[column] ?? '', ...more });
};

function checkSkus(read: readonly Read[], { variants, taken, inDrafts }: Known): void {
  const first = new Map<string, number>();
  for (const one of read) {
    const { sku, name } = one.row;
    if (sku === '') {
      if (name === undefined) say(one, 'name', 'missing');
      continue;
    }
    const line = first.get(sku);
    if (line !== undefined) say(one, 'sku', 'sku-twice', { line });
    else first.set(sku, one.line);
    if (variants.has(sku)) continue;
    if (taken.has(sku)) say(one, 'sku', 'sku-taken');
    else if (inDrafts.has(sku)) say(one, 'sku', 'sku-in-draft');
    else if (name === undefined) say(one, 'sku', 'unknown-sku');
  }
}

function checkNames(one: Read, { crafts, makers }: Known, present: string | null): void {
  if (one.row.craft !== undefined && !foundBy(crafts, one.row.craft)) say(one, 'craft', 'unknown-craft');
  if (one.row.maker !== undefined && makerOf(makers, one.row.maker, present) === undefined) say(one, 'maker', allNamed(makers, one.row.maker).length > 1 ? 'ambiguous-maker' : 'unknown-maker');
}

function checkKnown(one: Read, variant: KnownVariant, known: Known): void {
  checkNames(one, known, variant.product.artisanId);
  const { status, options } = one.row;
  const against = certifiedOtherwise(known.certified.get(variant.product.id) ?? [], variant.product, { name: one.row.name ?? variant.product.name, craftSlug: (one.row.craft !== undefined && foundBy(known.crafts, one.row.craft)?.slug) || variant.product.craftSlug });
  for (const column of ['name', 'craft'] as const) if (against[column]) say(one, column, 'certified', { certificate: against[column].decisionNumber });
  const stock = stockChange(one.row, variant.onHand);
  if (stock === 'moved') say(one, 'stockThen', 'stock-moved', { now: variant.onHand });
  else if (stock && stock.to < variant.reserved) say(one, 'stock', 'less-than-reserved', { most: variant.reserved });
  if (status !== undefined && status !== variant.product.status) say(one, 'status', 'status-elsewhere');
  for (const { at, name, value } of options) {
    const option = variant.product.options[at - 1];
    const chosen = option?.values.find(({ key }) => key === variant.choice[option.key]);
    const isSame = (said: string, names: readonly (string | undefined)[]) => said === '' || names.some((there) => there !== undefined && fold(there) === fold(said));
    if (!isSame(name, [option?.name, option?.nameEn])) say(one, `option${at}`, 'option-fixed');
    if (!isSame(value, [chosen?.name, chosen?.nameEn])) say(one, `value${at}`, 'option-fixed');
  }
}

function checkNew(one: Read, known: Known): void {
  const { name, price, weightGrams, lengthCm, widthCm, heightCm, options, status } = one.row;
  if (name === undefined) return;
  if (known.names.has(nameKey(name))) say(one, 'name', 'name-known');
  checkNames(one, known, null);
  for (const [column, value] of [['price', price], ['weight', weightGrams], ['length', lengthCm], ['width', widthCm], ['height', heightCm]] as const) if (value === undefined) say(one, column, 'missing');
  if (status !== undefined && status !== 'draft') say(one, 'status', 'status-elsewhere');
  for (const option of options) {
    if (option.name === '') say(one, `option${option.at}`, 'option-half');
    else if (option.value === '') say(one, `value${option.at}`, 'option-half');
  }
}

/** What rows of one listing say of it must be the same wherever it is said. */
function checkShared(group: readonly Read[]): void {
  if (group.length < 2) return;
  for (const column of SHARED) {
    const first = group.find(({ row }) => row[column] !== undefined);
    if (!first) continue;
    for (const one of group) if (one.row[column] !== undefined && one.row[column] !== first.row[column] && !isSameName(column, one, first)) say(one, column, 'differs', { line: first.line });
  }
}

/** Names that are looked up count as the same whatever their marks, and that of a listing by what makes it the same. */
function isSameName(column: SheetColumn, one: Read, first: Read): boolean {
  if (column === 'name') return nameKey(one.cells.name ?? '') === nameKey(first.cells.name ?? '');
  return (column === 'craft' || column === 'maker') && fold(one.cells[column] ?? '') === fold(first.cells[column] ?? '');
}

/** Rows of a new listing are told apart by the same options, each differently. */
function checkChoices(group: readonly Read[]): void {
  const [first] = group;
  if (group.length > MOST_VARIANTS) for (const one of group.slice(MOST_VARIANTS)) say(one, 'name', 'too-many-variants', { most: MOST_VARIANTS });
  const optionsOf = (one: Read) => one.row.options.map(({ at, name }) => `${at}:${fold(name)}`).join('|');
  const seen = new Map<string, number>();
  for (const one of group) {
    if (group.length > 1 && one.row.options.length === 0) {
      say(one, 'value1', 'choice-missing');
      continue;
    }
    if (optionsOf(one) !== optionsOf(first!)) {
      say(one, `option${one.row.options[0]?.at ?? 1}`, 'option-differs', { line: first!.line });
      continue;
    }
    if (new Set(one.row.options.map(({ name }) => fold(name))).size < one.row.options.length) say(one, 'option2', 'option-differs', { line: one.line });
    // Marks tell values apart: men ngọc is not men ngóc.
    const choice = one.row.options.map(({ value }) => value.toLocaleLowerCase('vi')).join('|');
    const other = seen.get(choice);
    if (other !== undefined && group.length > 1) say(one, 'value1', 'choice-twice', { line: other });
    else seen.set(choice, one.line);
  }
}

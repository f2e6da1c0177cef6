// One row of the table of goods, before its words are those of a language.
import type { SheetStatus } from '#app/domain/listings/sheet.ts';

type Option = { key: string; name: string; values: { key: string; name: string }[] };

export type ExportRow = {
  sku: string; name: string; nameEn: string | null; options: Option[]; choice: Record<string, string>; category: string; craft: string; maker: string | null; price: number | null; stock: number | null; stockThen: number | null;
  weight: number | null; length: number | null; width: number | null; height: number | null; materials: string; technique: string | null; care: string; story: string; unit: string; fragile: boolean;
  leadDays: number | null; status: SheetStatus;
};

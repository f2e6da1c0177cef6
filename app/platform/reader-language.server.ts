// Texts of the market in the language of whoever asks. Vietnamese is always there; English is told where it is written.
import type { Locale } from '#app/domain/time/hanoi.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { requestContext } from './log.server.ts';

/** The language of the answer under way; Vietnamese for what no request asked for. */
export const readerLanguage = (): Locale => requestContext.getStore()?.locale ?? 'vi';

/** A column in English where that is written, whoever asks. */
export const inEnglish = (column: string): Prisma.Sql => Prisma.raw(`coalesce(nullif(${column}_en, ''), ${column})`);

/** A column, by its name: `told('p.name')` is `p.name`, and `p.name_en` for an English reader where that is written. */
export function told(column: string): Prisma.Sql {
  return readerLanguage() === 'en' ? inEnglish(column) : Prisma.raw(column);
}

/** Of a text kept beside its English, as JSON keeps them. */
export function toldOf(text: string, english: string | null | undefined, language: Locale = readerLanguage()): string {
  return (language === 'en' && english) || text;
}

/** A column that holds a list, as `told`: in English where the whole list is written in it. */
export function toldList(column: string): Prisma.Sql {
  return readerLanguage() === 'en' ? Prisma.raw(`case when cardinality(${column}_en) = cardinality(${column}) then ${column}_en else ${column} end`) : Prisma.raw(column);
}

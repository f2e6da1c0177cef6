import { likePattern } from '#app/domain/text/like-pattern.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { Prisma } from '#prisma/generated/client.ts';

const MOST_WORDS = 8;

/** Conditions that a folded text holds each word of what is looked for, wherever it stands; none for no word. */
export const everyWord = (folded: Prisma.Sql, text: string): Prisma.Sql[] =>
  fold(text).split(/\s+/).flatMap((word) => likePattern(word) ?? []).slice(0, MOST_WORDS).map((pattern) => Prisma.sql`${folded} like ${pattern}`);

import { fold } from './vietnamese.ts';

/** What is looked for anywhere in a folded text, with LIKE's own marks taken as letters; null for nothing. */
export function likePattern(text: string): string | null {
  const folded = fold(text);
  return folded === '' ? null : `%${folded.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
}

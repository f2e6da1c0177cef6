import type { Rule } from './rules.ts';

export const KINDS = ['folded', 'diacritics', 'typo', 'telex', 'joined', 'synonym', 'filter words', 'intent', 'prefix'] as const;
export type Kind = (typeof KINDS)[number];

export type JudgedQuery = {
  kind: Kind;
  text: string;
  rule: Rule;
  /** Rule 8: nothing on sale is an answer; then the rule tells what is nearest. */
  answerless: boolean;
};

type Answerless = { nearest: Rule | null };

/** Nothing on sale is an answer; what is nearest, where something is. */
export const withoutAnswer = (nearest: Rule | null = null): Answerless => ({ nearest });

/** The queries of one kind, each with what is right for it. */
export function judged(kind: Kind, queries: Readonly<Record<string, Rule | Answerless>>): JudgedQuery[] {
  return Object.entries(queries).map(([text, said]) =>
    typeof said === 'function' ? { kind, text, rule: said, answerless: false } : { kind, text, rule: said.nearest ?? (() => 0), answerless: true },
  );
}

// A letter as blocks, written once; letter-html.ts and letter-text.ts show the same blocks.

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quiet'; text: string }
  /** `colour` is the wall of the village that the block speaks of, #RRGGBB. */
  | { kind: 'heading'; text: string; colour?: string | null }
  | { kind: 'button'; label: string; href: string }
  | { kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }
  | { kind: 'goods'; lines: readonly { name: string; detail: string; amount: string }[] }
  | { kind: 'totals'; totals: readonly { name: string; amount: string; grand?: boolean }[] };

export type Letter = {
  locale: 'vi' | 'en';
  subject: string;
  /** The line that a list of mails shows after the subject. */
  preview: string;
  title: string;
  blocks: readonly Block[];
  /** Why this mail came, at its foot. */
  foot: readonly string[];
  shopName: string;
  shopHref: string;
};

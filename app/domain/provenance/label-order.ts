/**
 * Which labels of a lot are asked for: of the lot, all alike, or of its numbered pieces, each with its own code; on sheets of
 * twenty-four or one to a piece of paper; from one number to another.
 */

export const LABEL_KINDS = ['lot', 'piece'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];
export const LABEL_PAPERS = ['sheet', 'single'] as const;
export type LabelPaper = (typeof LABEL_PAPERS)[number];

export const LABELS_PER_SHEET = 24;
/** Twenty sheets at a time: more is a slip of the finger, and nobody has as many stickers at hand. */
export const MOST_LABELS = 480;

export type LabelOrder = { kind: LabelKind; paper: LabelPaper; from: number; to: number };

export type LabelOrderVerdict = { ok: true; order: LabelOrder } | { ok: false; code: 'no-range' | 'too-many' | 'not-numbered' };

const whole = (typed: string): number => (/^[1-9]\d{0,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/** The order that was typed. Labels of the lot are counted alike, so that a sheet can be filled; pieces must have their numbers. */
export function judgeLabelOrder(typed: { kind: string; paper: string; from: string; to: string }, lot: { numbered: number }): LabelOrderVerdict {
  const kind = LABEL_KINDS.find((one) => one === typed.kind) ?? 'lot';
  const paper = LABEL_PAPERS.find((one) => one === typed.paper) ?? 'sheet';
  const [from, to] = [whole(typed.from), whole(typed.to)];
  if (!(from >= 1 && to >= from)) return { ok: false, code: 'no-range' };
  if (to - from + 1 > MOST_LABELS) return { ok: false, code: 'too-many' };
  if (kind === 'piece' && to > lot.numbered) return { ok: false, code: 'not-numbered' };
  return { ok: true, order: { kind, paper, from, to } };
}

/**
 * Numbers of decisions: `7095/QĐ-UBND`. One decision names many products and numbers restart
 * every year, so a number finds certificates but never identifies one.
 */

const USUAL = /^\d{1,5}\/QĐ-(UBND|BNNMT|BNN(-[A-Z0-9]+)*)$/;

export type DecisionNumber = {
  /** NFC, upper case, repaired: what is stored and searched. */
  number: string;
  /** Other patterns exist and are accepted with a warning. */
  usual: boolean;
};

/**
 * Repairs what keyboards do: `QD`, the Icelandic `Ð` for `Đ`, spaces round slash and dash, a
 * leading "Số". Keep what was typed beside it.
 */
export function normaliseDecisionNumber(typed: string): DecisionNumber {
  const number = typed
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/^SỐ\s*:?\s*/u, '')
    .replace(/\s*([/\-‐-―])\s*/gu, (_, mark: string) => (mark === '/' ? '/' : '-'))
    .replace(/Ð/g, 'Đ')
    .replace(/\/QD(?=-|$)/, '/QĐ')
    .replace(/\s+/g, ' ');
  return { number, usual: USUAL.test(number) };
}

import { z } from 'zod';
import { readShown } from '#app/domain/checkout/shown-order.ts';

/** The hidden field that says what a form showed when it was sent. */
export const shownField = z.string().transform((text, context) => {
  const shown = readShown(text);
  if (shown) return shown;
  context.addIssue({ code: 'custom', message: 'not written by a form of ours' });
  return z.NEVER;
});

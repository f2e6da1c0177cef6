// What opens an order: only its form is judged here, so that a code that could exist is never told from one that does.
import { z } from 'zod';
import { parsePhone } from '#app/domain/geography/phone.ts';
import { parseOrderCode } from '#app/domain/orders/order-code.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { phoneWords } from '#app/ui/contact-words.ts';

const code = z.string({ error: () => m.order_find_code_missing() }).superRefine((typed, context) => {
  if (typed.trim() === '') context.addIssue({ code: 'custom', message: m.order_find_code_missing() });
  else if (!parseOrderCode(typed)) context.addIssue({ code: 'custom', message: m.order_find_code_not_one() });
});

const phone = z.string({ error: () => m.order_find_phone_missing() }).superRefine((typed, context) => {
  const read = parsePhone(typed);
  if (!read.ok) context.addIssue({ code: 'custom', message: phoneWords(read) ?? m.order_find_phone_missing() });
});

export const lookUpForm = z.object({ code, phone });

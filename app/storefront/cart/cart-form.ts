// What the forms of the cart may send.
import { z } from 'zod';
import { MAX_PER_LINE } from '#app/domain/cart/cart.ts';
import { shownField } from './shown-field.ts';

const variant = z.uuid();

export const cartForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), variant, quantity: z.coerce.number().int().min(1).max(MAX_PER_LINE).default(1) }),
  z.object({ intent: z.literal('set'), variant, quantity: z.coerce.number().int().min(0).max(MAX_PER_LINE) }),
  z.object({ intent: z.literal('remove'), variant }),
  z.object({ intent: z.literal('continue'), shown: shownField }),
]);

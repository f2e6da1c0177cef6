// What letters are made of.
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { env } from '#app/platform/env.server.ts';
import type { Block, Letter } from './letter.ts';
import type { MailOrder } from './mail-kinds.ts';

export type Said = Pick<Letter, 'subject' | 'preview' | 'title' | 'blocks'>;
export type Tongue = { locale: Locale };

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const quiet = (words: string): Block => ({ kind: 'quiet', text: words });
/** Somebody's own words, each paragraph of them. */
export const words = (said: string): Block[] => said.split(/\n+/).map((line) => text(line));

export const pageAddress = (path: string, { locale }: Tongue): string => env().PUBLIC_ORIGIN + pathIn(locale, path);

export function orderButton(order: MailOrder, tongue: Tongue): Block[] {
  return [
    { kind: 'button', label: m.mail_button_order({}, tongue), href: pageAddress(`/don-hang/${order.code}`, tongue) },
    quiet(m.mail_order_how_to_open({ code: formatOrderCode(order.code) }, tongue)),
  ];
}

type Words = {
  subject: string;
  title: string;
  text: string;
  /** Between the text and the button. */
  more?: readonly Block[];
  button: string;
  after: readonly string[];
};

/** A letter that says one thing and leads to one page. */
export function withLink(words: Words, path: string, tongue: Tongue): Said {
  return {
    subject: words.subject,
    preview: words.text,
    title: words.title,
    blocks: [text(words.text), ...(words.more ?? []), { kind: 'button', label: words.button, href: pageAddress(path, tongue) }, ...words.after.map(quiet)],
  };
}

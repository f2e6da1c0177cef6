// A shopper's browser behind a proxy: it keeps cookies and has a network address of its own, and any process may answer it.
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import type { Server } from './servers.ts';
import { contact } from './shopping.ts';

type Where = Pick<Server, 'origin'>;

export type Answer = { status: number; to: string | null; headers: Headers; text: string };

/** The fields of the checkout's form, filled in. */
export type CheckoutForm = Record<string, string>;

export type HttpShopper = {
  /** As the proxy tells it. */
  address: string;
  /** What it sends of itself now. */
  cookie(): string;
  get(at: Where, path: string): Promise<Answer>;
  post(at: Where, path: string, form: Record<string, string>): Promise<Answer>;
  addToCart(at: Where, variantId: string, quantity?: number): Promise<void>;
  /** The checkout's form as its page has it now. */
  readCheckout(at: Where, paymentMethod?: PaymentMethod): Promise<CheckoutForm>;
  sendCheckout(at: Where, form: CheckoutForm): Promise<Answer>;
};

let shoppers = 0;

/** `setCookies` are the `Set-Cookie` lines of what the browser did before. */
export function openShopper(setCookies: readonly string[] = []): HttpShopper {
  shoppers += 1;
  const address = `10.0.${shoppers >> 8}.${shoppers & 255}`;
  const jar = new Map<string, string>();
  const keep = (lines: readonly string[]) => {
    for (const line of lines) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
  };
  // With the place of delivery chosen before, the page comes with the whole total in its form.
  keep(['tn_giao_toi=ha-noi', ...setCookies]);

  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function ask(at: Where, path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(at.origin + path, { ...init, redirect: 'manual', headers: { Cookie: cookie(), Origin: at.origin, 'X-Forwarded-For': address } });
    keep(response.headers.getSetCookie());
    const answer = { status: response.status, to: response.headers.get('Location'), headers: response.headers, text: await response.text() };
    if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
    return answer;
  }

  const shopper: HttpShopper = {
    address,
    cookie,
    get: (at, path) => ask(at, path, {}),
    post: (at, path, form) => ask(at, path, { method: 'POST', body: new URLSearchParams(form) }),
    async addToCart(at, variantId, quantity = 1) {
      const added = await shopper.post(at, '/gio-hang', { intent: 'add', variant: variantId, quantity: String(quantity) });
      if (added.status !== 303) throw new Error(`not added: ${added.status}`);
    },
    async readCheckout(at, paymentMethod = 'cash_on_delivery') {
      return formIn(await shopper.get(at, '/thanh-toan'), paymentMethod);
    },
    sendCheckout: (at, form) => shopper.post(at, '/thanh-toan', form),
  };
  return shopper;
}

/** The form of a checkout's page, filled in by somebody in Hà Nội. */
export function formIn({ status, text }: Answer, paymentMethod: PaymentMethod = 'cash_on_delivery'): CheckoutForm {
  const hidden = (name: string) => {
    const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1];
    if (value === undefined) throw new Error(`no ${name} on a page of status ${status}`);
    return value;
  };
  return { checkoutKey: hidden('checkoutKey'), shown: hidden('shown'), ...contact, email: contact.email ?? '', note: '', paymentMethod };
}

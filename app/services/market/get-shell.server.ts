import type { SharedPicture } from '#app/domain/sharing/sharing-card.ts';
import { env, type Operator } from '#app/platform/env.server.ts';
import { getViewer } from '../accounts/get-viewer.server.ts';
import { readCartToken } from '../cart/cart-cookie.server.ts';
import { countCart } from '../cart/count-cart.server.ts';
import { getSharedPicture } from '../sharing/get-shared-picture.server.ts';

export type Shell = {
  /** Where the market is reached from outside, for whole addresses. */
  origin: string;
  signedIn: boolean;
  /** Pieces in the cart. */
  cartCount: number;
  /** The workshops, makers and certificates are invented: every page says so. */
  demonstration: boolean;
  operator: Operator;
  /** Stands for every page that has no picture of its own. */
  shared: SharedPicture | null;
};

/** What stands around every page of the storefront. A visitor without cookies costs no statement but one a minute. */
export async function getShell(request: { headers: Headers }): Promise<Shell> {
  const [actor, shared] = await Promise.all([getViewer(request), getSharedPicture({ kind: 'market' })]);
  const cartCount = await countCart({ actor, token: readCartToken(request.headers) });
  return { origin: env().PUBLIC_ORIGIN, signedIn: actor.userId !== null, cartCount, demonstration: env().DEMO_MARKET === 'on', operator: env().operator, shared };
}

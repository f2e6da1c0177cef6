/**
 * Who may do what. One table for each noun; whatever is not in a table is refused. A new noun
 * or action is a new entry in `Subjects` and in `POLICY`, and nothing else.
 */

export type Actor = {
  /** Null for a visitor. */
  userId: string | null;
  administrator: boolean;
  /** Ids of villages the person curates. */
  curates: readonly string[];
  memberOf: readonly { workshopId: string; role: 'owner' | 'staff' }[];
  /** Orders this browser has opened with code and phone, or placed as a guest. */
  openedOrders: readonly string[];
};

export const VISITOR: Actor = { userId: null, administrator: false, curates: [], memberOf: [], openedOrders: [] };

type OrderSubject = { orderId: string; ownerId: string | null };
type ConsignmentSubject = { workshopId: string; open: boolean };
type WorkshopSubject = { workshopId: string; villageId: string };
type ProductSubject = WorkshopSubject & { published: boolean };
type Owned = { ownerId: string };

/** Each action and what it is done to; `null` where it needs nothing to look at. */
export type Subjects = {
  'market.browse': null;
  'market.search': null;
  'provenance.scan': null;
  'product.view': ProductSubject;
  'product.edit': WorkshopSubject;
  'stock.change': WorkshopSubject;
  'cart.change': { ownerId: string | null };
  'order.place': null;
  'order.look-up': null;
  'order.view': OrderSubject;
  'order.pay': OrderSubject;
  'order.cancel': OrderSubject;
  'order.list-own': null;
  'consignment.view': ConsignmentSubject;
  'consignment.view-address': ConsignmentSubject;
  'consignment.handle': ConsignmentSubject;
  'address.list-own': null;
  'address.change': Owned;
  'account.view-own': null;
  'workshop.edit': WorkshopSubject;
  'workshop.manage-money': WorkshopSubject;
  'workshop.manage-members': WorkshopSubject;
  'village.edit': { villageId: string };
  'certificate.submit': WorkshopSubject;
  'certificate.verify': WorkshopSubject & { submittedBy: string };
  'payment.resolve': null;
  'outbox.view': { developerMachine: boolean };
  'role.grant': null;
  'audit.view': null;
};

export type Action = keyof Subjects;

/** `sign-in`: an account could change the answer. */
export type Decision = { allowed: true } | { allowed: false; code: 'sign-in' | 'not-allowed' };

type Rule<S> = (actor: Actor, subject: S) => boolean;

const everyone = (): boolean => true;
const signedIn = (actor: Actor): boolean => actor.userId !== null;
const administrator = (actor: Actor): boolean => actor.administrator;

const memberOf = (actor: Actor, { workshopId }: { workshopId: string }): boolean =>
  actor.memberOf.some((membership) => membership.workshopId === workshopId);
const ownerOf = (actor: Actor, { workshopId }: { workshopId: string }): boolean =>
  actor.memberOf.some((membership) => membership.workshopId === workshopId && membership.role === 'owner');
const curatorOf = (actor: Actor, { villageId }: { villageId: string }): boolean => actor.curates.includes(villageId);
const own = (actor: Actor, { ownerId }: { ownerId: string | null }): boolean =>
  ownerId !== null && ownerId === actor.userId;
const ownOrder = (actor: Actor, order: OrderSubject): boolean =>
  own(actor, order) || actor.openedOrders.includes(order.orderId);

const any =
  <S>(...rules: Rule<S>[]): Rule<S> =>
  (actor, subject) =>
    rules.some((rule) => rule(actor, subject));

const POLICY: { readonly [A in Action]: Rule<Subjects[A]> } = {
  'market.browse': everyone,
  'market.search': everyone,
  'provenance.scan': everyone,
  'product.view': any<ProductSubject>((_, product) => product.published, memberOf, curatorOf, administrator),
  'product.edit': any<WorkshopSubject>(memberOf, administrator),
  'stock.change': any<WorkshopSubject>(memberOf, administrator),
  // A guest's cart belongs to whoever holds its cookie; the service found it by that.
  'cart.change': any<{ ownerId: string | null }>((_, cart) => cart.ownerId === null, own),
  'order.place': everyone,
  'order.look-up': everyone,
  'order.view': any<OrderSubject>(ownOrder, administrator),
  'order.pay': ownOrder,
  // Who may call an order off; whether it still can be is asked of orders/order.ts.
  'order.cancel': any<OrderSubject>(ownOrder, administrator),
  'order.list-own': signedIn,
  'consignment.view': any<ConsignmentSubject>(memberOf, administrator),
  // A workshop sees where its goods go only while they have to get there.
  'consignment.view-address': any<ConsignmentSubject>((actor, c) => c.open && memberOf(actor, c), administrator),
  'consignment.handle': any<ConsignmentSubject>(memberOf, administrator),
  'address.list-own': signedIn,
  'address.change': own,
  'account.view-own': signedIn,
  'workshop.edit': any<WorkshopSubject>(memberOf, curatorOf, administrator),
  'workshop.manage-money': any<WorkshopSubject>(ownerOf, administrator),
  'workshop.manage-members': any<WorkshopSubject>(ownerOf, administrator),
  'village.edit': any<{ villageId: string }>(curatorOf, administrator),
  'certificate.submit': any<WorkshopSubject>(memberOf, curatorOf, administrator),
  'certificate.verify': (actor, certificate) =>
    certificate.submittedBy !== actor.userId && (curatorOf(actor, certificate) || actor.administrator),
  'payment.resolve': administrator,
  'outbox.view': (actor, { developerMachine }) => developerMachine || actor.administrator,
  'role.grant': administrator,
  'audit.view': administrator,
};

export const ACTIONS = Object.keys(POLICY) as Action[];

/** The one question about permission. An unknown action is refused, whoever asks. */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): Decision {
  if (Object.hasOwn(POLICY, action) && POLICY[action](actor, subject)) return { allowed: true };
  return { allowed: false, code: actor.userId === null ? 'sign-in' : 'not-allowed' };
}

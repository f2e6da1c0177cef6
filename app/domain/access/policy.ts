/**
 * Who may do what. One table for each noun; whatever is not in a table is refused. A new noun
 * or action is a new entry in `Subjects` and in `POLICY`, and nothing else.
 */

/** `unverified` while nobody has approved the workshop: it may prepare everything and sell nothing. */
export type WorkshopStanding = 'unverified' | 'verified' | 'suspended';
export type Membership = { workshopId: string; role: 'owner' | 'staff'; status: WorkshopStanding };

export type Actor = {
  /** Null for a visitor. */
  userId: string | null;
  administrator: boolean;
  /** Ids of villages the person curates. */
  curates: readonly string[];
  memberOf: readonly Membership[];
  /** Has a desk, and nothing of what belongs to it before they have shown their second factor. */
  awaitsSecondFactor: boolean;
  /** Orders this browser has opened with code and phone, or placed as a guest. */
  openedOrders: readonly string[];
};

export const VISITOR: Actor = { userId: null, administrator: false, curates: [], memberOf: [], awaitsSecondFactor: false, openedOrders: [] };

type OrderSubject = { orderId: string; ownerId: string | null };
/** A line of an order, and whether who ordered it works for who made it. */
type BoughtSubject = OrderSubject & { workshopId: string; buyerIsMember: boolean };
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
  'product.publish': WorkshopSubject;
  'stock.change': WorkshopSubject;
  'cart.change': { ownerId: string | null };
  'order.place': null;
  'order.look-up': null;
  'order.view': OrderSubject;
  'order.pay': OrderSubject;
  'order.cancel': OrderSubject;
  'order.list-own': null;
  'consignment.view': ConsignmentSubject;
  /** `open`: its goods have to get there still, by orders/pieces.ts. */
  'consignment.view-address': ConsignmentSubject;
  'consignment.handle': ConsignmentSubject;
  'address.list-own': null;
  'address.change': Owned;
  'account.view-own': null;
  'workshop.apply': null;
  'desk.enter': null;
  'desk.unlock': null;
  'workshop.view-studio': WorkshopSubject;
  'workshop.view-money': WorkshopSubject;
  'workshop.view-papers': WorkshopSubject;
  'workshop.complete-application': WorkshopSubject;
  'workshop.decide': WorkshopSubject & { applicantId: string | null };
  'workshop.suspend': WorkshopSubject;
  'workshop.edit': WorkshopSubject;
  'workshop.manage-money': WorkshopSubject;
  'workshop.manage-members': WorkshopSubject;
  'invitation.accept': { status: WorkshopStanding };
  'village.edit': { villageId: string };
  'mark.license': WorkshopSubject;
  /** Collections and banners; null where they are of no village. */
  'campaign.edit': { villageId: string | null };
  'search-words.view': null;
  'search-words.edit': null;
  'certificate.submit': WorkshopSubject;
  'certificate.verify': WorkshopSubject & { submittedBy: string | null };
  'title.submit': WorkshopSubject;
  'title.decide': WorkshopSubject & { submittedBy: string | null };
  'question.ask': null;
  'question.answer': WorkshopSubject;
  'review.write': BoughtSubject;
  'review.reply': WorkshopSubject;
  'payment.resolve': null;
  'outbox.view': { developerMachine: boolean };
  'role.grant': null;
  'audit.view': { villageId: string | null };
};

export type Action = keyof Subjects;

/** `sign-in`: an account could change the answer. */
export type Decision = { allowed: true } | { allowed: false; code: 'sign-in' | 'not-allowed' };

type Rule<S> = (actor: Actor, subject: S) => boolean;

const everyone = (): boolean => true;
const signedIn = (actor: Actor): boolean => actor.userId !== null;
const administrator = (actor: Actor): boolean => actor.administrator;

type OfWorkshop = { workshopId: string };
const membership = (actor: Actor, { workshopId }: OfWorkshop): Membership | undefined => actor.memberOf.find((one) => one.workshopId === workshopId);
const memberOf = (actor: Actor, subject: OfWorkshop): boolean => membership(actor, subject) !== undefined;
const ownerOf = (actor: Actor, subject: OfWorkshop): boolean => membership(actor, subject)?.role === 'owner';
/** Of a workshop that is not suspended: whoever is may look, and finish what was ordered before. */
const workingMember = (actor: Actor, subject: OfWorkshop): boolean => memberOf(actor, subject) && membership(actor, subject)?.status !== 'suspended';
const workingOwner = (actor: Actor, subject: OfWorkshop): boolean => workingMember(actor, subject) && ownerOf(actor, subject);
const sellingMember = (actor: Actor, subject: OfWorkshop): boolean => membership(actor, subject)?.status === 'verified';
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
  'product.edit': any<WorkshopSubject>(workingMember, administrator),
  // Nothing is sold before a curator has approved the workshop; an administrator can publish for it afterwards.
  'product.publish': any<WorkshopSubject>(sellingMember, administrator),
  'stock.change': any<WorkshopSubject>(workingMember, administrator),
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
  // A suspended workshop still sends what was bought from it.
  'consignment.handle': any<ConsignmentSubject>((actor, c) => c.open && memberOf(actor, c), workingMember, administrator),
  'address.list-own': signedIn,
  'address.change': own,
  'account.view-own': signedIn,
  'workshop.apply': signedIn,
  'desk.enter': (actor) => actor.administrator || actor.curates.length > 0,
  // Who has a desk, whether or not they have shown their second factor yet.
  'desk.unlock': (actor) => actor.awaitsSecondFactor || actor.administrator || actor.curates.length > 0,
  'workshop.view-studio': any<WorkshopSubject>(memberOf, administrator),
  'workshop.view-money': any<WorkshopSubject>(ownerOf, administrator),
  // Identity papers are seen by whose they are and by who checks them.
  'workshop.view-papers': any<WorkshopSubject>(ownerOf, curatorOf, administrator),
  'workshop.complete-application': workingOwner,
  'workshop.decide': (actor, application) => application.applicantId !== actor.userId && !memberOf(actor, application) && (curatorOf(actor, application) || actor.administrator),
  // Nobody stops a rival in their own village, nor lets their own workshop sell again.
  'workshop.suspend': (actor, workshop) => !memberOf(actor, workshop) && (curatorOf(actor, workshop) || actor.administrator),
  'workshop.edit': any<WorkshopSubject>(workingMember, curatorOf, administrator),
  'workshop.manage-money': any<WorkshopSubject>(workingOwner, administrator),
  'workshop.manage-members': any<WorkshopSubject>(workingOwner, administrator),
  // Who may take it, of those who are signed in, is asked of joining/members.ts.
  'invitation.accept': (actor, { status }) => signedIn(actor) && status !== 'suspended',
  'village.edit': any<{ villageId: string }>(curatorOf, administrator),
  // Nobody lets their own workshop show the village's mark.
  'mark.license': (actor, workshop) => !memberOf(actor, workshop) && (curatorOf(actor, workshop) || actor.administrator),
  'campaign.edit': (actor, { villageId }) => actor.administrator || (villageId !== null && actor.curates.includes(villageId)),
  // What a word means it means in every village.
  'search-words.view': (actor) => actor.administrator || actor.curates.length > 0,
  'search-words.edit': administrator,
  'certificate.submit': any<WorkshopSubject>(workingMember, curatorOf, administrator),
  // Somebody else than who submitted it, and not of the workshop that it stands for.
  'certificate.verify': (actor, certificate) =>
    certificate.submittedBy !== actor.userId && !memberOf(actor, certificate) && (curatorOf(actor, certificate) || actor.administrator),
  'title.submit': any<WorkshopSubject>(workingMember, administrator),
  'title.decide': (actor, claim) => claim.submittedBy !== actor.userId && !memberOf(actor, claim) && (curatorOf(actor, claim) || actor.administrator),
  'question.ask': signedIn,
  'question.answer': any<WorkshopSubject>(workingMember, administrator),
  // Nobody praises their own goods, signed in or not.
  'review.write': (actor, bought) => ownOrder(actor, bought) && !bought.buyerIsMember && !memberOf(actor, bought),
  'review.reply': any<WorkshopSubject>(workingMember, administrator),
  'payment.resolve': administrator,
  'outbox.view': (actor, { developerMachine }) => developerMachine || actor.administrator,
  'role.grant': administrator,
  // A curator reads what happened in their villages; what belongs to no village is the administrators'.
  'audit.view': (actor, { villageId }) => actor.administrator || (villageId !== null && actor.curates.includes(villageId)),
};

export const ACTIONS = Object.keys(POLICY) as Action[];

/** The one question about permission. An unknown action is refused, whoever asks. */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): Decision {
  if (Object.hasOwn(POLICY, action) && POLICY[action](actor, subject)) return { allowed: true };
  return { allowed: false, code: actor.userId === null ? 'sign-in' : 'not-allowed' };
}

/** In whose name the trail keeps what they change: of who has a desk; what a workshop does with its own is in nobody's. */
export const auditedIdOf = (actor: Actor): string | undefined => (can(actor, 'desk.enter', null).allowed ? (actor.userId ?? undefined) : undefined);

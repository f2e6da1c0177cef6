// What each kind of mail is told. Everything is plain data, frozen when the mail is queued.
import type { Dong } from '#app/domain/money/dong.ts';
import type { CancellationReason } from '#app/domain/orders/cancellation.ts';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import type { RefundReason } from '#app/domain/orders/order.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import type { MemberRole } from '#app/domain/joining/members.ts';
import type { Carrier } from '#app/domain/shipping/carriers.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import type { ArtisanTitle } from '#app/domain/villages/artisan.ts';
import type { Rating } from '#app/domain/voices/voice.ts';

export type MailLine = {
  productName: string;
  /** Empty where the product has only one variant. */
  variantName: string;
  quantity: number;
  unitPrice: Dong;
  total: Dong;
  stars: number | null;
  certificateNumber: string | null;
};

export type MailConsignment = {
  workshopName: string;
  villageName: string;
  /** The village's wall, #RRGGBB; null while it has no brand. */
  villageColour: string | null;
  /** Whom to call about this parcel: the seller as the law wants it named. */
  seller: { legalName: string; address: string; phone: string; email: string | null };
  lines: readonly MailLine[];
  goodsTotal: Dong;
  deliveryFee: Dong;
  /** When it should arrive; null where that was not promised. */
  delivery: { from: Day; to: Day } | null;
};

/** An order as its mails tell it. */
export type MailOrder = {
  code: OrderCode;
  placedAt: Date;
  contactName: string;
  /** E.164. */
  contactPhone: string;
  /** Street line, commune, province. */
  address: string;
  paymentMethod: PaymentMethod;
  /** Until when it can be paid; null for cash on delivery. */
  payBy: Date | null;
  /** Where a transfer goes; null for the other methods. `content` is what the shopper writes into it. */
  transfer: { bank: string; account: string; accountName: string; content: string } | null;
  consignments: readonly MailConsignment[];
  goodsTotal: Dong;
  deliveryTotal: Dong;
  total: Dong;
};

type MailApplication = { name: string; workshopName: string; workshopSlug: string };
/** Of a number, only its last digits. */
export type MailChange = { before: string; after: string };
/** Pieces of one workshop on their way, or not on it. */
export type MailParcel = {
  workshopName: string;
  villageName: string;
  villageColour: string | null;
  /** E.164. */
  workshopPhone: string;
  lines: readonly { productName: string; variantName: string; quantity: number }[];
};

/** New work, as a workshop's members are told: never where it goes in full. */
export type MailOpened = {
  consignmentId: string;
  workshopName: string;
  workshopSlug: string;
  /** Order code and place in the order: `TN-XXXX-XXXX-1`. */
  label: string;
  shipBy: Day | null;
  to: { name: string; place: string };
  lines: MailParcel['lines'];
  /** What its carrier is to collect; 0 when it was paid before. */
  cod: Dong;
};

export type MailCertificate = {
  productName: string;
  stars: number;
  decisionNumber: string;
  lastValidDay: Day;
  /** The first day without stars. */
  goneOn: Day;
  /** A renewal was handed in and waits to be checked. */
  renewalWaits: boolean;
};

type MailDecided = { workshopName: string; workshopSlug: string };
type MailTitle = { artisan: { id: string; name: string }; title: ArtisanTitle };

export type MailData = {
  'order-placed': { order: MailOrder };
  /** The whole amount is here. */
  'payment-received': { order: MailOrder; received: Dong };
  /** Less than the order costs arrived; the goods wait for the rest until `payBy`. */
  'payment-short': { order: MailOrder; received: Dong; missing: Dong; payBy: Date };
  /** The money came after the deadline and the goods were still there: the order goes on. */
  'payment-late': { order: MailOrder; received: Dong };
  'refund-due': { order: MailOrder; amount: Dong; reason: RefundReason };
  'order-expired': { order: MailOrder };
  /** `refund` is what goes back, 0 when nothing was paid. */
  'order-cancelled': { order: MailOrder; refund: Dong };
  /** `more`: pieces of the same workshop are still to come. */
  'parcel-sent': { order: MailOrder; parcel: MailParcel; carrier: Carrier; trackingCode: string | null; cod: Dong; more: boolean };
  /** Who brings a parcel that was sent before, and its code, as corrected. */
  'parcel-tracking': { order: MailOrder; parcel: MailParcel; carrier: Carrier; trackingCode: string };
  'parcel-delivered': { order: MailOrder; parcel: MailParcel; collected: Dong };
  /** `lost`: by its carrier. */
  'parcel-returned': { order: MailOrder; parcel: MailParcel; refund: Dong; lost: boolean };
  /** `feeOff`: what delivery costs less; `due`: what is still to be paid at the door for the whole order; null when it was paid before. */
  'pieces-cancelled': { order: MailOrder; parcel: MailParcel; reason: CancellationReason; note: string | null; feeOff: Dong; refund: Dong; due: Dong | null };
  'consignment-opened': { opened: MailOpened };
  welcome: { name: string; token: string };
  'email-verification': { name: string; token: string };
  'password-reset': { name: string; token: string; minutes: number };
  /** Certificates of a workshop whose end is near: which listings lose their stars, and when. */
  'certificate-ending': { name: string; workshop: { slug: string; name: string }; certificates: readonly MailCertificate[] };
  /** `over`: it had run out before it was looked at, so that no stars come of it. */
  'certificate-verified': MailDecided & { productName: string; stars: number; lastValidDay: Day; over: boolean };
  'certificate-refused': MailDecided & { productName: string; stars: number; reason: string };
  'title-verified': MailDecided & MailTitle;
  'title-refused': MailDecided & MailTitle & { reason: string };
  /** A workshop has answered what was asked about one of its goods. */
  'question-answered': { name: string; workshop: string; product: { slug: string; name: string }; question: string; answer: string };
  /** What a workshop was asked until a day and has not answered, and how its goods were reviewed, as far as it was not told; the first of them in full. `since` where it was asked on more than one day. */
  'new-questions': {
    name: string;
    workshop: { slug: string; name: string };
    asked: { since: string | null; day: string; count: number; questions: readonly { product: string; text: string }[] } | null;
    reviewed: { count: number; reviews: readonly { product: string; rating: Rating; text: string }[] };
  };
  /** `from` is null while nobody has approved the workshop: names that it gave itself go to nobody. */
  'member-invited': { from: { name: string; workshopName: string } | null; villageName: string; role: MemberRole; token: string; expiresAt: Date };
  'application-submitted': MailApplication & { villageName: string };
  /** To the curators. */
  'application-waiting': MailApplication & { villageName: string };
  'application-asked': MailApplication & { question: string };
  'application-approved': MailApplication & { villageName: string };
  'application-refused': MailApplication & { reason: string };
  'workshop-suspended': MailApplication & { reason: string };
  'workshop-resumed': MailApplication & { reason: string };
  /** To a workshop's owners. `code`: the licence's in the public register. */
  'mark-licensed': { name: string; workshopName: string; markName: string; code: string; validFrom: Day; validTo: Day | null };
  'mark-licence-ended': { name: string; workshopName: string; markName: string; code: string; how: 'revoked' | 'left'; reason: string };
  /** To the curators. */
  'mark-ending': { name: string; markId: string; markName: string; villageSlug: string; villageName: string; renewedThrough: Day };
  'legal-changed': MailApplication & { by: string; at: Date; legalName: MailChange | null; taxCode: MailChange | null; address: MailChange | null };
  /** To the curators, of a workshop that was approved by the old ones. */
  'legal-to-check': MailData['legal-changed'] & { villageName: string; /** There is an application to compare with. */ hasFile: boolean };
  /** Somebody is invited to own a workshop, or owns it from now on. */
  'owner-added': MailApplication & { by: string; at: Date; who: string; invited: boolean };
  /** Somebody owns a workshop no longer; told to them too. */
  'owner-lost': MailApplication & { by: string; at: Date; who: string };
  /** `before` is null for the first one. */
  'bank-account-changed': MailApplication & { by: string; at: Date; before: string | null; after: string };
};

export type MailKind = keyof MailData;

/** Mails that carry a secret: their body is not kept once it has left. */
export const SECRET_MAILS: ReadonlySet<string> = new Set<MailKind>(['welcome', 'email-verification', 'password-reset', 'member-invited']);

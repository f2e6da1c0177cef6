import { expect, test } from 'vitest';
import { ACTIONS, can, VISITOR } from './policy.ts';
import type { Action, Actor, Subjects } from './policy.ts';

const signedIn = (change: Partial<Actor> = {}): Actor => ({ ...VISITOR, userId: 'me', ...change });

const ROLES = {
  visitor: VISITOR,
  guest: { ...VISITOR, openedOrders: ['order'] },
  shopper: signedIn(),
  staff: signedIn({ memberOf: [{ workshopId: 'sen-dat', role: 'staff', status: 'verified' }] }),
  owner: signedIn({ memberOf: [{ workshopId: 'sen-dat', role: 'owner', status: 'verified' }] }),
  applicant: signedIn({ memberOf: [{ workshopId: 'sen-dat', role: 'owner', status: 'unverified' }] }),
  suspended: signedIn({ memberOf: [{ workshopId: 'sen-dat', role: 'owner', status: 'suspended' }] }),
  curator: signedIn({ curates: ['bat-trang'] }),
  administrator: signedIn({ administrator: true }),
  // A desk, and nothing of it before the second factor.
  awaiting: signedIn({ awaitsSecondFactor: true }),
} satisfies Record<string, Actor>;
type Role = keyof typeof ROLES;
const ALL = Object.keys(ROLES) as Role[];
const ACCOUNTS: Role[] = ['shopper', 'staff', 'owner', 'applicant', 'suspended', 'curator', 'administrator', 'awaiting'];
/** Who belongs to it, whatever its standing. */
const MEMBERS: Role[] = ['staff', 'owner', 'applicant', 'suspended', 'administrator'];
/** Who may work in it. */
const WORKSHOP: Role[] = ['staff', 'owner', 'applicant', 'administrator'];
const OWNER: Role[] = ['owner', 'applicant', 'administrator'];

const place = { workshopId: 'sen-dat', villageId: 'bat-trang' };
const foreignOrder = { orderId: 'order', ownerId: 'somebody' };
const ownOrder = { orderId: 'mine', ownerId: 'me' };
const guestsOrder = { orderId: 'another', ownerId: null };

/** Every action on each kind of subject: who may, and so who may not. */
const TABLE: { [A in Action]: [Subjects[A], Role[]][] } = {
  'market.browse': [[null, ALL]],
  'market.search': [[null, ALL]],
  'provenance.scan': [[null, ALL]],
  'product.view': [
    [{ ...place, published: true }, ALL],
    [{ ...place, published: false }, [...MEMBERS, 'curator']],
    [{ workshopId: 'hong-ha', villageId: 'van-phuc', published: false }, ['administrator']],
  ],
  'product.edit': [[place, WORKSHOP], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'product.publish': [[place, ['staff', 'owner', 'administrator']], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'stock.change': [[place, WORKSHOP], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'cart.change': [[{ ownerId: null }, ALL], [{ ownerId: 'me' }, ACCOUNTS], [{ ownerId: 'somebody' }, []]],
  'order.place': [[null, ALL]],
  'order.look-up': [[null, ALL]],
  'order.view': [[foreignOrder, ['guest', 'administrator']], [ownOrder, ACCOUNTS], [guestsOrder, ['administrator']]],
  'order.pay': [[foreignOrder, ['guest']], [ownOrder, ACCOUNTS], [guestsOrder, []]],
  'order.cancel': [[foreignOrder, ['guest', 'administrator']], [ownOrder, ACCOUNTS], [guestsOrder, ['administrator']]],
  'order.list-own': [[null, ACCOUNTS]],
  'consignment.view': [[{ workshopId: 'sen-dat', open: false }, MEMBERS], [{ workshopId: 'hong-ha', open: true }, ['administrator']]],
  'consignment.view-address': [
    [{ workshopId: 'sen-dat', open: true }, MEMBERS],
    [{ workshopId: 'sen-dat', open: false }, ['administrator']],
    [{ workshopId: 'hong-ha', open: true }, ['administrator']],
  ],
  'consignment.handle': [[{ workshopId: 'sen-dat', open: true }, MEMBERS], [{ workshopId: 'sen-dat', open: false }, WORKSHOP], [{ workshopId: 'hong-ha', open: true }, ['administrator']]],
  'address.list-own': [[null, ACCOUNTS]],
  'address.change': [[{ ownerId: 'me' }, ACCOUNTS], [{ ownerId: 'somebody' }, []]],
  'account.view-own': [[null, ACCOUNTS]],
  'workshop.apply': [[null, ACCOUNTS]],
  'desk.enter': [[null, ['curator', 'administrator']]],
  'workshop.view-studio': [[place, MEMBERS], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'workshop.view-money': [[place, ['owner', 'applicant', 'suspended', 'administrator']], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'workshop.view-papers': [[place, ['owner', 'applicant', 'suspended', 'curator', 'administrator']], [{ workshopId: 'hong-ha', villageId: 'van-phuc' }, ['administrator']]],
  'workshop.complete-application': [[place, ['owner', 'applicant']], [{ ...place, workshopId: 'hong-ha' }, []]],
  'workshop.decide': [
    [{ ...place, applicantId: 'somebody' }, ['curator', 'administrator']],
    [{ ...place, applicantId: 'me' }, []],
    [{ workshopId: 'hong-ha', villageId: 'van-phuc', applicantId: 'somebody' }, ['administrator']],
  ],
  'workshop.suspend': [[place, ['curator', 'administrator']], [{ workshopId: 'hong-ha', villageId: 'van-phuc' }, ['administrator']]],
  'workshop.edit': [[place, [...WORKSHOP, 'curator']], [{ workshopId: 'hong-ha', villageId: 'van-phuc' }, ['administrator']]],
  'workshop.manage-money': [[place, OWNER], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'workshop.manage-members': [[place, OWNER], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'invitation.accept': [[{ status: 'verified' }, ACCOUNTS], [{ status: 'unverified' }, ACCOUNTS], [{ status: 'suspended' }, []]],
  'village.edit': [[{ villageId: 'bat-trang' }, ['curator', 'administrator']], [{ villageId: 'van-phuc' }, ['administrator']]],
  'mark.license': [[place, ['curator', 'administrator']], [{ workshopId: 'hong-ha', villageId: 'van-phuc' }, ['administrator']]],
  'campaign.edit': [[{ villageId: 'bat-trang' }, ['curator', 'administrator']], [{ villageId: 'van-phuc' }, ['administrator']], [{ villageId: null }, ['administrator']]],
  'search-words.view': [[null, ['curator', 'administrator']]],
  'search-words.edit': [[null, ['administrator']]],
  'certificate.submit': [[place, [...WORKSHOP, 'curator']], [{ workshopId: 'hong-ha', villageId: 'van-phuc' }, ['administrator']]],
  'certificate.verify': [
    [{ ...place, submittedBy: 'somebody' }, ['curator', 'administrator']],
    [{ ...place, submittedBy: 'me' }, []],
    [{ workshopId: 'hong-ha', villageId: 'van-phuc', submittedBy: 'somebody' }, ['administrator']],
  ],
  'title.decide': [
    [{ ...place, submittedBy: null }, ['curator', 'administrator']],
    [{ ...place, submittedBy: 'somebody' }, ['curator', 'administrator']],
    [{ ...place, submittedBy: 'me' }, []],
    [{ workshopId: 'hong-ha', villageId: 'van-phuc', submittedBy: 'somebody' }, ['administrator']],
  ],
  'title.submit': [[place, WORKSHOP], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'question.ask': [[null, ACCOUNTS]],
  'question.answer': [[place, WORKSHOP], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'review.write': [
    [{ ...foreignOrder, workshopId: 'sen-dat', buyerIsMember: false }, ['guest']],
    [{ ...foreignOrder, workshopId: 'sen-dat', buyerIsMember: true }, []],
    [{ ...ownOrder, workshopId: 'hong-ha', buyerIsMember: false }, ACCOUNTS],
    [{ ...ownOrder, workshopId: 'sen-dat', buyerIsMember: false }, ['shopper', 'curator', 'administrator', 'awaiting']],
    [{ ...guestsOrder, workshopId: 'sen-dat', buyerIsMember: false }, []],
  ],
  'review.reply': [[place, WORKSHOP], [{ ...place, workshopId: 'hong-ha' }, ['administrator']]],
  'payment.resolve': [[null, ['administrator']]],
  'outbox.view': [[{ developerMachine: true }, ALL], [{ developerMachine: false }, ['administrator']]],
  'desk.unlock': [[null, ['curator', 'administrator', 'awaiting']]],
  'role.grant': [[null, ['administrator']]],
  'audit.view': [[{ villageId: null }, ['administrator']], [{ villageId: 'bat-trang' }, ['curator', 'administrator']], [{ villageId: 'van-phuc' }, ['administrator']]],
};

test('the table names every action that there is', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...ACTIONS].sort());
});

for (const action of ACTIONS) {
  test(`${action}: each role is allowed or refused as the table says`, () => {
    for (const [subject, allowed] of TABLE[action]) {
      const found = ALL.filter((role) => can(ROLES[role], action, subject as never).allowed);
      expect(found, JSON.stringify(subject)).toEqual(ALL.filter((role) => allowed.includes(role)));
    }
  });
}

test('nobody decides about their own workshop, not as a curator and not as an administrator', () => {
  const member = { ...ROLES.staff, curates: ['bat-trang'], administrator: true };
  for (const action of ['certificate.verify', 'title.decide'] as const) expect(can(member, action, { ...place, submittedBy: 'somebody' }).allowed).toBe(false);
});

test('who is not signed in is told to, the others that it is not theirs', () => {
  expect(can(VISITOR, 'order.list-own', null)).toEqual({ allowed: false, code: 'sign-in' });
  expect(can(ROLES.shopper, 'role.grant', null)).toEqual({ allowed: false, code: 'not-allowed' });
});

test('an action nobody has heard of is refused, even to an administrator', () => {
  for (const action of ['market.burn', 'constructor', 'toString', '__proto__']) {
    expect(can(ROLES.administrator, action as Action, null as never)).toEqual({ allowed: false, code: 'not-allowed' });
  }
});

test('an order without an owner is nobody\'s, not every visitor\'s', () => {
  expect(can(VISITOR, 'order.view', guestsOrder).allowed).toBe(false);
});

test('a member of two workshops is judged by the one in question', () => {
  const both = signedIn({ memberOf: [{ workshopId: 'hong-ha', role: 'owner', status: 'verified' }, { workshopId: 'sen-dat', role: 'staff', status: 'verified' }] });
  expect(can(both, 'workshop.manage-money', place).allowed).toBe(false);
  expect(can(both, 'workshop.manage-money', { ...place, workshopId: 'hong-ha' }).allowed).toBe(true);
});

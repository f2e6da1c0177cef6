import { expect, test } from 'vitest';
import { checkMember, type Invitation, judgeInvitation, mayNameItself, mostInvitationsADay } from './members.ts';

const lan = { userId: 'lan', role: 'owner' } as const;
const ba = { userId: 'ba', role: 'staff' } as const;

test('a workshop is never without an owner', () => {
  expect(checkMember([lan, ba], 'lan', 'staff')).toEqual({ ok: false, code: 'last-owner' });
  expect(checkMember([lan, ba], 'lan', null)).toEqual({ ok: false, code: 'last-owner' });
  expect(checkMember([lan, { ...ba, role: 'owner' }], 'lan', null)).toEqual({ ok: true });
  expect(checkMember([lan, ba], 'lan', 'owner')).toEqual({ ok: true });
});

test('staff come and go; a stranger is none of them', () => {
  expect(checkMember([lan, ba], 'ba', null)).toEqual({ ok: true });
  expect(checkMember([lan, ba], 'ba', 'owner')).toEqual({ ok: true });
  expect(checkMember([lan, ba], 'tu', null)).toEqual({ ok: false, code: 'not-a-member' });
});

test('before a curator has approved it a workshop invites few, and its mails name nobody', () => {
  expect((['unverified', 'verified', 'suspended'] as const).map((standing) => [mostInvitationsADay(standing), mayNameItself(standing)])).toEqual([[5, false], [30, true], [5, false]]);
});

const at = new Date('2026-11-28T02:00:00Z');
const open: Invitation = { email: 'ba@thu.example', expiresAt: new Date(at.getTime() + 1), acceptedById: null, acceptedAt: null, withdrawnAt: null };
const person = { userId: 'ba', email: 'Ba@Thu.Example' };

test('an invitation by mail is for whoever has the address, a link for whoever was given it', () => {
  expect(judgeInvitation(open, person, at, true)).toEqual({ ok: true, already: false });
  expect(judgeInvitation(open, { userId: 'tu', email: 'tu@thu.example' }, at, true)).toEqual({ ok: false, code: 'another-address' });
  expect(judgeInvitation({ ...open, email: null }, { userId: 'tu', email: 'tu@thu.example' }, at, true)).toEqual({ ok: true, already: false });
});

test('it ends by being taken, withdrawn, or after its days', () => {
  expect(judgeInvitation({ ...open, expiresAt: at }, person, at, true)).toEqual({ ok: false, code: 'expired' });
  expect(judgeInvitation({ ...open, withdrawnAt: at }, person, at, true)).toEqual({ ok: false, code: 'withdrawn' });
  expect(judgeInvitation(open, person, at, false)).toEqual({ ok: false, code: 'withdrawn' });
  expect(judgeInvitation({ ...open, acceptedAt: at, acceptedById: 'tu' }, person, at, true)).toEqual({ ok: false, code: 'accepted' });
  // Pressing the button twice is no mishap, whatever has become of it since.
  expect(judgeInvitation({ ...open, acceptedAt: at, acceptedById: 'ba', expiresAt: at }, person, at, true)).toEqual({ ok: true, already: true });
});

import { expect, test } from 'vitest';
import { applicationPapers, type ApplicationStatus, applicationStatuses, type ApplicationStep, isEditable, mayTake, missingOf, needsConsent, PAPERS_CONSENT, readMessage, takeStep } from './application.ts';

/** Every step from every status: where it leads, and so what is not open. */
const TABLE: Record<ApplicationStep, Partial<Record<ApplicationStatus, ApplicationStatus>>> = {
  submit: { open: 'submitted', refused: 'submitted' },
  withdraw: { submitted: 'open', questioned: 'open' },
  ask: { submitted: 'questioned', questioned: 'questioned' },
  answer: { questioned: 'submitted' },
  approve: { submitted: 'approved', questioned: 'approved' },
  refuse: { submitted: 'refused', questioned: 'refused' },
};

for (const step of Object.keys(TABLE) as ApplicationStep[]) {
  test(`${step} is open from where the table says, and leads there`, () => {
    for (const status of applicationStatuses) {
      const to = TABLE[step][status];
      expect(takeStep(status, step), status).toEqual(to ? { ok: true, status: to } : { ok: false, code: 'not-now' });
      expect(mayTake(status, step), status).toBe(to !== undefined);
    }
  });
}

test('what was approved stays approved: no step leads away from it', () => {
  for (const step of Object.keys(TABLE) as ApplicationStep[]) expect(takeStep('approved', step).ok).toBe(false);
});

test('nothing changes under the eyes of who decides', () => {
  expect(applicationStatuses.filter(isEditable).toSorted()).toEqual(['open', 'questioned', 'refused']);
});

test('both sides of the identity card, the licence and the account have to be there', () => {
  expect(missingOf({ papers: [], hasBankAccount: false })).toEqual(['identity_front', 'identity_back', 'business_licence', 'bank_account']);
  expect(missingOf({ papers: ['business_licence', 'identity_front', 'other', 'identity_front'], hasBankAccount: true })).toEqual(['identity_back']);
  expect(missingOf({ papers: ['business_licence', 'identity_front', 'identity_back'], hasBankAccount: true })).toEqual([]);
});

test('an identity card asks for consent until it was given to the words of today, other papers never', () => {
  const asked = (agreedTo: string | null) => applicationPapers.filter((kind) => needsConsent(kind, agreedTo));
  expect([asked(null), asked('words-of-before'), asked(PAPERS_CONSENT)]).toEqual([['identity_front', 'identity_back'], ['identity_front', 'identity_back'], []]);
});

test('a message is kept in one form of Unicode, with its lines and nothing invisible', () => {
  expect(readMessage('  Giấy phép\r\nở đâu ạ?\u200b \u0000\n\n\n\nCảm ơn  '.normalize('NFD'))).toEqual({ ok: true, text: 'Giấy phép\nở đâu ạ? \n\nCảm ơn' });
  expect(readMessage(' \n ')).toEqual({ ok: false, code: 'missing' });
  expect(readMessage('a'.repeat(2_001))).toEqual({ ok: false, code: 'too-long' });
});

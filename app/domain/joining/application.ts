/**
 * How a workshop comes to sell (Luật 122/2025/QH15: a platform verifies each seller before it may sell). The owner fills in
 * an application and sends it; a curator of the village asks, approves or refuses; what was refused is mended and sent again.
 * Whoever decides sees what was sent: while it waits nothing of it changes.
 */
export type ApplicationStatus = 'open' | 'submitted' | 'questioned' | 'approved' | 'refused';

export const applicationStatuses: readonly ApplicationStatus[] = ['submitted', 'questioned', 'open', 'approved', 'refused'];

export type ApplicationStep = 'submit' | 'withdraw' | 'ask' | 'answer' | 'approve' | 'refuse';

const STEPS: Record<ApplicationStep, { from: readonly ApplicationStatus[]; to: ApplicationStatus }> = {
  submit: { from: ['open', 'refused'], to: 'submitted' },
  withdraw: { from: ['submitted', 'questioned'], to: 'open' },
  ask: { from: ['submitted', 'questioned'], to: 'questioned' },
  answer: { from: ['questioned'], to: 'submitted' },
  approve: { from: ['submitted', 'questioned'], to: 'approved' },
  refuse: { from: ['submitted', 'questioned'], to: 'refused' },
};

export type StepVerdict = { ok: true; status: ApplicationStatus } | { ok: false; code: 'not-now' };

/** What an application becomes, or that the step is not open to it now. */
export function takeStep(status: ApplicationStatus, step: ApplicationStep): StepVerdict {
  const { from, to } = STEPS[step];
  return from.includes(status) ? { ok: true, status: to } : { ok: false, code: 'not-now' };
}

export const mayTake = (status: ApplicationStatus, step: ApplicationStep): boolean => STEPS[step].from.includes(status);

/** Whether its details, papers and account may be changed now. */
export const isEditable = (status: ApplicationStatus): boolean => status === 'open' || status === 'questioned' || status === 'refused';

/** The papers that an application needs, and those that may be added. */
export const neededPapers = ['identity_front', 'identity_back', 'business_licence'] as const;
export const applicationPapers = [...neededPapers, 'other'] as const;
export type ApplicationPaper = (typeof applicationPapers)[number];

/** The words of `joining_consent` and its hint; another name with each change of what they say, so that it is asked anew. */
export const PAPERS_CONSENT = 'identity-2026-11';

/** Whether a paper may be kept only for who agrees to it: pictures of an identity card, unless these same words were agreed to before (Luật 91/2025/QH15). */
export const needsConsent = (kind: ApplicationPaper, agreedTo: string | null): boolean => (kind === 'identity_front' || kind === 'identity_back') && agreedTo !== PAPERS_CONSENT;

/** Of one application together: several pages of a licence, and room to spare. */
export const mostPapers = 20;

export type Missing = (typeof neededPapers)[number] | 'bank_account';

/** What still has to come before it can be sent, in the order of the form. */
export function missingOf({ papers, hasBankAccount }: { papers: readonly string[]; hasBankAccount: boolean }): Missing[] {
  const missing: Missing[] = neededPapers.filter((kind) => !papers.includes(kind));
  return hasBankAccount ? missing : [...missing, 'bank_account'];
}

export const MESSAGE_LIMITS = { min: 2, max: 2_000 } as const;

/** A question, an answer or a reason as it is kept, or what is wrong with it. */
export function readMessage(typed: string): { ok: true; text: string } | { ok: false; code: 'missing' | 'too-long' } {
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '').replace(/\n{3,}/g, '\n\n').trim();
  if ([...text].length < MESSAGE_LIMITS.min) return { ok: false, code: 'missing' };
  return [...text].length > MESSAGE_LIMITS.max ? { ok: false, code: 'too-long' } : { ok: true, text };
}

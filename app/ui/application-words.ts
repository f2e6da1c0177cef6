// An application and its papers, as the studio and the desk both call them.
import type { ApplicationPaper, ApplicationStatus, Missing } from '#app/domain/joining/application.ts';
import type { PaperRefusal } from '#app/domain/papers/paper.ts';
import { m } from '#app/i18n/paraglide/messages.js';

const statuses: Record<ApplicationStatus, () => string> = {
  open: m.joining_status_open,
  submitted: m.joining_status_submitted,
  questioned: m.joining_status_questioned,
  approved: m.joining_status_approved,
  refused: m.joining_status_refused,
};

export const statusWords = (status: ApplicationStatus): string => statuses[status]();

const papers: Record<ApplicationPaper | Missing, () => string> = {
  identity_front: m.joining_paper_identity_front,
  identity_back: m.joining_paper_identity_back,
  business_licence: m.joining_paper_business_licence,
  other: m.joining_paper_other,
  bank_account: m.joining_bank_title,
};

export const paperWords = (kind: ApplicationPaper | Missing): string => papers[kind]();

export function paperRefusalWords(code: PaperRefusal): string {
  switch (code) {
    case 'empty':
      return m.joining_paper_empty();
    case 'too-heavy':
      return m.joining_paper_too_heavy();
    case 'heic':
      return m.joining_paper_heic();
    case 'cut-off':
      return m.joining_paper_cut_off();
    case 'active':
      return m.joining_paper_active();
    case 'locked':
      return m.joining_paper_locked();
    case 'unknown-format':
      return m.joining_paper_unknown_format();
  }
}

/** How heavy a file is, in the unit that says it shortest. */
export function fileSize(bytes: number, locale: 'vi' | 'en'): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1_000, 'kB'];
  const text = value >= 10 || unit === 'kB' ? String(Math.max(1, Math.round(value))) : value.toFixed(1);
  return `${locale === 'vi' ? text.replace('.', ',') : text}\u00a0${unit}`;
}

// What there is to say of a certificate as it is typed, field by field.
import type { Finding, Lack, SubmissionField } from '#app/domain/ocop/submission.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { PaperFault } from '#app/domain/papers/paper.ts';
import { findingWords } from '#app/ui/certificate-words.ts';
import { paperWords } from '../workshop/file-words.ts';

const missing: Partial<Record<SubmissionField, () => string>> = {
  productName: m.certificate_product_name_missing,
  group: m.certificate_group_missing,
  stars: m.certificate_stars_missing,
  decisionNumber: m.certificate_decision_number_missing,
  decisionDate: m.certificate_decision_date_missing,
  authorityLevel: m.certificate_authority_level_missing,
  authorityName: m.certificate_authority_missing,
  holderName: m.certificate_holder_missing,
};

const lackWords = (field: SubmissionField, lack: Lack): string => (lack === 'too-long' ? m.certificate_too_long() : (missing[field] ?? m.certificate_too_long)());

type Said = { [Field in SubmissionField]?: string[] };

const by = (found: readonly Finding[]): Said => {
  const said: Said = {};
  for (const { field, code } of found) (said[field] ??= []).push(findingWords(code));
  return said;
};

/** What refuses, field by field; the paper's own fault before that there is none. */
export function errorWords({ lacks, findings: found, paper }: { lacks: Partial<Record<SubmissionField, Lack>>; findings: readonly Finding[]; paper: PaperFault | null }): Said {
  const said = by(found.filter(({ severity }) => severity === 'error'));
  for (const [field, lack] of Object.entries(lacks) as [SubmissionField, Lack][]) said[field] = [lackWords(field, lack)];
  if (paper) said.scan = [paperWords(paper)];
  return said;
}

/** What asks to look again, field by field. */
export const warningWords = (found: readonly Finding[]): Said => by(found.filter(({ severity }) => severity !== 'error'));

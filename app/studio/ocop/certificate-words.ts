// What there is to say of a certificate as it is typed, and how one stands.
import type { Finding, Lack, SubmissionField } from '#app/domain/ocop/submission.ts';
import type { IssueCode } from '#app/domain/ocop/validation.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { PaperFault } from '#app/services/papers/keep-paper.server.ts';
import { paperWords } from '../workshop/file-words.ts';

const findings: Record<IssueCode, () => string> = {
  'stars-not-certifiable': m.certificate_stars_not_certifiable,
  'points-out-of-range': m.certificate_points_out_of_range,
  'points-contradict-stars': m.certificate_points_contradict_stars,
  'decision-number-unusual': m.certificate_decision_number_unusual,
  'decision-date-impossible': m.certificate_decision_date_impossible,
  'validity-not-36-months': m.certificate_validity_not_36_months,
  'authority-not-competent': m.certificate_authority_not_competent,
  'authority-elsewhere': m.certificate_authority_elsewhere,
  'holder-is-another': m.certificate_holder_is_another,
  'product-mismatch': m.certificate_product_mismatch,
  'evidence-missing': m.certificate_evidence_missing,
  'overlaps-another': m.certificate_overlaps_another,
  duplicate: m.certificate_duplicate,
  'verifier-not-allowed': m.certificate_verifier_not_allowed,
  'potential-is-not-five': m.certificate_potential_is_not_five,
  'already-expired': m.certificate_already_expired,
  'criteria-set-unknown': m.certificate_criteria_set_unknown,
  'revocation-incomplete': m.certificate_revocation_incomplete,
};

export const findingWords = (code: IssueCode): string => findings[code]();

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

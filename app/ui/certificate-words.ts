// What the rules find in a certificate, and the names of what it holds: the studio and the desk say the same.
import type { AuthorityLevel, OcopGroup } from '#app/domain/ocop/rules.ts';
import type { IssueCode } from '#app/domain/ocop/validation.ts';
import { m } from '#app/i18n/paraglide/messages.js';

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

export const groupNames: Readonly<Record<OcopGroup, () => string>> = {
  food: m.certificate_group_food,
  drink: m.certificate_group_drink,
  herbal: m.certificate_group_herbal,
  craft: m.certificate_group_craft,
  ornamental: m.certificate_group_ornamental,
  tourism: m.certificate_group_tourism,
};

export const levelNames: Readonly<Record<AuthorityLevel, () => string>> = {
  province: m.certificate_level_province,
  district: m.certificate_level_district,
  ministry: m.certificate_level_ministry,
  commune: m.certificate_level_commune,
};

/**
 * Recognition of crafts and craft villages by a province (NĐ 52/2018/NĐ-CP, Art. 5; before June
 * 2018 NĐ 66/2006 with other numbers). It has no expiry and stands until revoked. An old
 * recognition is never judged by newer numbers: each keeps its legal basis.
 */
import type { Day } from '../time/hanoi.ts';

export const RECOGNITION_KINDS = ['traditional_craft_village', 'craft_village', 'traditional_craft'] as const;
/** làng nghề truyền thống, làng nghề, nghề truyền thống. */
export type RecognitionKind = (typeof RECOGNITION_KINDS)[number];

export type LegalBasis = 'nd-66-2006' | 'nd-52-2018';

export type Recognition = {
  kind: RecognitionKind;
  /** Null where no page we know of names it. */
  decisionNumber: string | null;
  decisionDate: Day | null;
  year: number | null;
  authority: string | null;
  legalBasis: string | null;
  /** The decision that ended it. */
  revokedBy: string | null;
};

type Criteria = {
  /** Smallest share of households in the craft. */
  householdShare: number;
  /** Years of steady business. */
  steadyYears: number;
  /** The craft has been in the place for more than this. */
  traditionYears: number;
  /** A village with a traditional craft passes without the share of households. */
  traditionWaivesShare: boolean;
};

const CRITERIA: Readonly<Record<LegalBasis, Criteria>> = {
  'nd-66-2006': { householdShare: 0.3, steadyYears: 2, traditionYears: 50, traditionWaivesShare: true },
  'nd-52-2018': { householdShare: 0.2, steadyYears: 2, traditionYears: 50, traditionWaivesShare: false },
};

export type RecognitionFacts = {
  householdShare: number;
  steadyYears: number;
  protectsEnvironment: boolean;
  craftYears: number;
  nationalCharacter: boolean;
  tiedToArtisanOrVillage: boolean;
  hasRecognisedTraditionalCraft: boolean;
};

export type UnmetCriterion =
  | 'too-few-households'
  | 'too-few-steady-years'
  | 'environment-rules'
  | 'craft-too-young'
  | 'no-national-character'
  | 'not-tied-to-artisan-or-village'
  | 'no-traditional-craft';

/** What stands between a place and a recognition of that kind, by the law of its time. */
export function unmetCriteria(kind: RecognitionKind, facts: RecognitionFacts, basis: LegalBasis): UnmetCriterion[] {
  const criteria = CRITERIA[basis];
  const unmet: UnmetCriterion[] = [];
  if (kind === 'traditional_craft') {
    if (facts.craftYears <= criteria.traditionYears) unmet.push('craft-too-young');
    if (!facts.nationalCharacter) unmet.push('no-national-character');
    if (!facts.tiedToArtisanOrVillage) unmet.push('not-tied-to-artisan-or-village');
    return unmet;
  }
  const waived =
    kind === 'traditional_craft_village' && criteria.traditionWaivesShare && facts.hasRecognisedTraditionalCraft;
  if (!waived) {
    if (facts.householdShare < criteria.householdShare) unmet.push('too-few-households');
    if (facts.steadyYears < criteria.steadyYears) unmet.push('too-few-steady-years');
  }
  if (!facts.protectsEnvironment) unmet.push('environment-rules');
  if (kind === 'traditional_craft_village' && !facts.hasRecognisedTraditionalCraft) unmet.push('no-traditional-craft');
  return unmet;
}

/** Recognitions that stand, the fullest title first. */
export function standing<R extends Pick<Recognition, 'kind' | 'revokedBy'>>(recognitions: readonly R[]): R[] {
  return recognitions
    .filter(({ revokedBy }) => revokedBy === null)
    .toSorted((a, b) => RECOGNITION_KINDS.indexOf(a.kind) - RECOGNITION_KINDS.indexOf(b.kind));
}

/** What a village may call itself; null without a standing recognition that we know of. */
export function villageTitle(recognitions: readonly Pick<Recognition, 'kind' | 'revokedBy'>[]): RecognitionKind | null {
  return standing(recognitions)[0]?.kind ?? null;
}

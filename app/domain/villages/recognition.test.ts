import { expect, test } from 'vitest';
import { standing, unmetCriteria, villageTitle } from './recognition.ts';
import type { RecognitionFacts } from './recognition.ts';

const facts: RecognitionFacts = {
  householdShare: 0.2,
  steadyYears: 2,
  protectsEnvironment: true,
  craftYears: 51,
  nationalCharacter: true,
  tiedToArtisanOrVillage: true,
  hasRecognisedTraditionalCraft: true,
};

test('by the decree of 2018 a village that just meets every number is recognised', () => {
  for (const kind of ['craft_village', 'traditional_craft_village', 'traditional_craft'] as const) {
    expect(unmetCriteria(kind, facts, 'nd-52-2018')).toEqual([]);
  }
});

test('by the decree of 2018 each thing that lacks is named', () => {
  const bare = { ...facts, householdShare: 0.19, steadyYears: 1, protectsEnvironment: false, hasRecognisedTraditionalCraft: false };
  expect(unmetCriteria('craft_village', bare, 'nd-52-2018')).toEqual(['too-few-households', 'too-few-steady-years', 'environment-rules']);
  expect(unmetCriteria('traditional_craft_village', bare, 'nd-52-2018')).toEqual([
    'too-few-households',
    'too-few-steady-years',
    'environment-rules',
    'no-traditional-craft',
  ]);
  const young = { ...facts, craftYears: 50, nationalCharacter: false, tiedToArtisanOrVillage: false };
  expect(unmetCriteria('traditional_craft', young, 'nd-52-2018')).toEqual(['craft-too-young', 'no-national-character', 'not-tied-to-artisan-or-village']);
});

test('the older decree asked for 30 % of households and let a traditional craft stand in for them', () => {
  expect(unmetCriteria('craft_village', facts, 'nd-66-2006')).toEqual(['too-few-households']);
  expect(unmetCriteria('craft_village', { ...facts, householdShare: 0.3 }, 'nd-66-2006')).toEqual([]);
  expect(unmetCriteria('traditional_craft_village', { ...facts, householdShare: 0.05 }, 'nd-66-2006')).toEqual([]);
  expect(unmetCriteria('traditional_craft_village', { ...facts, householdShare: 0.05 }, 'nd-52-2018')).toEqual(['too-few-households']);
});

test('a village calls itself by its fullest recognition that stands', () => {
  const craft = { kind: 'traditional_craft', revokedBy: null } as const;
  const village = { kind: 'craft_village', revokedBy: null } as const;
  const full = { kind: 'traditional_craft_village', revokedBy: null } as const;
  expect(villageTitle([craft, village, full])).toBe('traditional_craft_village');
  expect(villageTitle([craft, village])).toBe('craft_village');
  expect(villageTitle([{ ...full, revokedBy: '12/QĐ-UBND' }, craft])).toBe('traditional_craft');
  expect(villageTitle([])).toBe(null);
  expect(standing([craft, full, village])).toEqual([full, village, craft]);
});

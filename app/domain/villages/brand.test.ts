import { describe, expect, test } from 'vitest';
import { checkPalette, contrastRatio, LEAST_CONTRAST, type Palette, PAPER, PAPER_DARK, readableOn, readablePalette } from './brand.ts';

const BAT_TRANG: Palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };
const VAN_PHUC: Palette = { ground: '#EDB7B4', ink: '#55102F', soft: '#6E2444', accent: '#8E1F50', accentDark: '#E58BA8', tile: '#F4E1DB' };

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself, the same both ways', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  expect(contrastRatio('#9C2422', '#9c2422')).toBe(1);
  expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#FFFFFF', '#777777')).toBe(contrastRatio('#777777', '#FFFFFF'));
});

test('the shop\'s own text stands on its paper as the design says', () => {
  expect(contrastRatio('#211B17', PAPER)).toBeCloseTo(16.1, 1);
  expect(contrastRatio('#F2EADC', PAPER_DARK)).toBeCloseTo(15.5, 1);
});

test('a dark wall and a light one are both welcome', () => {
  expect(checkPalette(BAT_TRANG)).toEqual({ ok: true });
  expect(checkPalette(VAN_PHUC)).toEqual({ ok: true });
});

test('every text that would be hard to read is named with its ratio', () => {
  const verdict = checkPalette({ ...VAN_PHUC, ink: '#FFFFFF', soft: '#C08080', accent: '#E58BA8', accentDark: '#55102F' });
  expect(verdict.ok).toBe(false);
  if (verdict.ok) return;
  expect(verdict.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'too-little-contrast ink',
    'too-little-contrast soft',
    'too-little-contrast accent',
    'too-little-contrast accentDark',
  ]);
  for (const refusal of verdict.refusals) expect(refusal.code === 'too-little-contrast' && refusal.ratio < LEAST_CONTRAST).toBe(true);
});

test('4.5 is enough and a shade less is not', () => {
  // On #FBF8F2 the greys #71… around 4.5: the border is where the rule says.
  const greys = Array.from({ length: 256 }, (_, n) => `#${n.toString(16).padStart(2, '0').repeat(3)}`);
  for (const accent of greys) {
    expect(checkPalette({ ...VAN_PHUC, accent }).ok, accent).toBe(contrastRatio(accent, PAPER) >= LEAST_CONTRAST);
  }
});

test('what is no colour is refused before anything is measured', () => {
  for (const ink of ['red', '#FFF', '', '#GGGGGG', '#55102F; background: url(x)', 'var(--ink)']) {
    expect(checkPalette({ ...VAN_PHUC, ink })).toEqual({ ok: false, refusals: [{ code: 'not-a-colour', field: 'ink' }] });
  }
  expect(() => contrastRatio('red', '#FFFFFF')).toThrow(RangeError);
});

describe('a palette as it is shown', () => {
  // Chance with a memory, so that a failure comes again.
  const chance = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const anyColour = (next: () => number): string => `#${Math.floor(next() * 0x1000000).toString(16).padStart(6, '0')}`;

  test('can be read whatever was chosen, and keeps its walls', () => {
    const next = chance(26);
    for (let round = 0; round < 3_000; round += 1) {
      const chosen: Palette = { ground: anyColour(next), ink: anyColour(next), soft: anyColour(next), accent: anyColour(next), accentDark: anyColour(next), tile: anyColour(next) };
      const shown = readablePalette(chosen)!;
      expect(checkPalette(shown), JSON.stringify(chosen)).toEqual({ ok: true });
      expect([shown.ground, shown.tile]).toEqual([chosen.ground, chosen.tile]);
    }
  });

  test('moves a colour only as far as it has to, and leaves alone what passes', () => {
    expect(readableOn('#21407F', PAPER)).toBe('#21407F');
    const moved = readableOn('#C08A8A', PAPER);
    expect(contrastRatio(moved, PAPER)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastRatio(moved, PAPER)).toBeLessThan(LEAST_CONTRAST + 0.15);
  });

  test('is none where something is no colour', () => {
    expect(readablePalette({ ground: 'red', ink: '#000000', soft: '#000000', accent: '#000000', accentDark: '#ffffff', tile: '#ffffff' })).toBeNull();
  });
});

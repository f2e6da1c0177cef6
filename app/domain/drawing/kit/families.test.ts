import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawProduct } from '../drawing.ts';
import { productViews } from '../kinds.ts';
import { declaredFamilies } from './families.ts';
import { fits, settle } from './family.ts';

/** Twelve rasters and more, on a machine that does other work too. */
const patient = 30_000;
const whole = { seed: 'mon-1', view: 'plate' } as const;

describe.each(declaredFamilies.map((family) => [family.id, family] as const))('%s', (id, family) => {
  const { composition } = family.traits;
  const compositions = [...new Set([...composition.of, ...composition.also])];

  test('has three arrangements at least, and each is a drawing of its own in every view', async () => {
    expect(compositions.length).toBeGreaterThanOrEqual(3);
    const drawn = new Set<string>();
    for (const arrangement of compositions)
      for (const view of productViews) {
        const svg = drawProduct({ family: id, seed: 'mon-1', look: { composition: arrangement }, view, width: 160 });
        expect(svg, `${arrangement}, ${view}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
        const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
        expect(info).toMatchObject({ width: 160, height: 200 });
        expect(new Set(data).size, 'something is drawn').toBeGreaterThan(30);
        if (view === 'plate') drawn.add(svg);
      }
    expect(drawn.size).toBe(compositions.length);
  }, patient);

  test('a value that is asked is the value that is drawn, and changes the drawing', () => {
    for (const [name, trait] of Object.entries(family.traits)) {
      const values = trait.kind === 'one' ? [...new Set([...trait.of, ...trait.also])] : trait.kind === 'count' ? [trait.low, trait.high] : [true, false];
      for (const value of values) expect(settle(family, 'mon-1', { [name]: value })[name]).toBe(value);
      expect(fits(trait, 'không có')).toBe(false);
    }
    expect(settle(family, 'mon-1', { composition: 'không có' }).composition).toBe(settle(family, 'mon-1').composition);
  });

  test('shows the same thing otherwise in its second view, however it is arranged', () => {
    for (const arrangement of compositions) {
      const [plate, other] = (['plate', 'other'] as const).map((view) => drawProduct({ family: id, seed: 'mon-1', look: { composition: arrangement }, view, width: 160 }));
      expect(other, arrangement).not.toBe(plate);
    }
  });

  test('another trait leaves the others as they were', () => {
    const before = settle(family, 'mon-2');
    const [name, trait] = Object.entries(family.traits).find(([key, { kind }]) => key !== 'composition' && kind === 'one') ?? ['composition', composition];
    const other = trait.kind === 'one' ? [...trait.of, ...trait.also].find((value) => value !== before[name])! : '';
    expect({ ...settle(family, 'mon-2', { [name]: other }), [name]: before[name] }).toEqual(before);
  });

  test('the same seed gives the same drawing, another one another', () => {
    expect(drawProduct({ family: id, ...whole })).toBe(drawProduct({ family: id, ...whole }));
    expect(drawProduct({ family: id, ...whole, seed: 'mon-3' })).not.toBe(drawProduct({ family: id, ...whole }));
  });

  test('its words ask for values that it has', () => {
    for (const [name, words] of Object.entries(family.words)) {
      const trait = family.traits[name]!;
      expect(trait, name).toBeDefined();
      if (trait.kind === 'one') for (const value of Object.keys(words as object)) expect({ name, value, known: fits(trait, value) }).toEqual({ name, value, known: true });
    }
  });
});

// The seal of an OCOP product: a beaten square of gold leaf, 88 by 88, wherever it is drawn.

export const sealStar = 'M6 .6 7.6 4.2l3.9.4-2.9 2.6.8 3.9L6 9.1l-3.4 2 .8-3.9L.5 4.6l3.9-.4Z';

/** `first` and `step` place the row of stars, 12 wide each. */
export function ocopSeal(stars: number) {
  return {
    leaf: 'M3 5 30 2 61 4 85 2 86 33 84 60 86 85 52 86 27 84 2 86 4 54 2 28Z',
    light: [
      { d: 'M3 5 30 2 44 30 20 52 4 54 2 28Z', opacity: 0.55 },
      { d: 'M61 4 85 2 86 33 58 40Z', opacity: 0.35 },
    ],
    dark: [
      { d: 'M52 86 58 40 86 33 84 60 86 85Z', opacity: 0.35 },
      { d: 'M20 52 44 30 58 40 52 86 27 84Z', opacity: 0.14 },
    ],
    star: sealStar,
    first: 44 - (stars * 13 - 1) / 2,
    step: 13,
  };
}

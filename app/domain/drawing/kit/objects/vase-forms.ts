// Profiles of vases and jars, from the mouth (0) to the foot (1), radius as a part of the width.
import type { Profile } from '../geom.ts';

export type VaseForm = 'tyba' | 'maibinh' | 'lucbinh' | 'holo' | 'cutoi' | 'ang';

type Form = {
  profile: Profile;
  /** Height on the sheet and width as a part of it, from … to. */
  height: readonly [number, number];
  width: readonly [number, number];
  /** Where the collar of a cobalt vase lies. */
  collar: number;
};

const tall = [650, 710] as const;
const about = (width: number) => [width * 0.94, width * 1.06] as const;

export const vaseForms: Readonly<Record<VaseForm, Form>> = {
  tyba: {
    height: tall, width: about(0.5), collar: 0.27,
    profile: [[0, 0.27], [0.03, 0.25], [0.1, 0.19], [0.22, 0.16], [0.36, 0.24], [0.55, 0.5], [0.72, 0.62], [0.86, 0.53], [0.955, 0.36], [0.97, 0.35], [1, 0.37]],
  },
  maibinh: {
    height: tall, width: about(0.6), collar: 0.13,
    profile: [[0, 0.2], [0.025, 0.21], [0.055, 0.15], [0.1, 0.17], [0.15, 0.36], [0.24, 0.5], [0.34, 0.53], [0.55, 0.42], [0.78, 0.29], [0.92, 0.26], [0.97, 0.28], [1, 0.29]],
  },
  lucbinh: {
    height: tall, width: about(0.56), collar: 0.32,
    profile: [[0, 0.37], [0.03, 0.35], [0.09, 0.26], [0.2, 0.2], [0.3, 0.21], [0.36, 0.31], [0.46, 0.42], [0.58, 0.43], [0.74, 0.32], [0.88, 0.26], [0.96, 0.3], [1, 0.32]],
  },
  holo: {
    height: tall, width: about(0.56), collar: 0.5,
    profile: [[0, 0.12], [0.03, 0.12], [0.08, 0.11], [0.16, 0.2], [0.26, 0.29], [0.36, 0.26], [0.45, 0.17], [0.52, 0.22], [0.66, 0.46], [0.78, 0.52], [0.9, 0.41], [0.97, 0.28], [1, 0.29]],
  },
  cutoi: {
    height: tall, width: about(0.54), collar: 0.42,
    profile: [[0, 0.13], [0.04, 0.15], [0.09, 0.17], [0.13, 0.11], [0.25, 0.1], [0.38, 0.14], [0.5, 0.34], [0.66, 0.52], [0.8, 0.53], [0.92, 0.38], [0.97, 0.3], [1, 0.31]],
  },
  ang: {
    height: [470, 520], width: [0.74, 0.82], collar: 0.15,
    profile: [[0, 0.36], [0.05, 0.36], [0.1, 0.3], [0.16, 0.4], [0.3, 0.6], [0.45, 0.66], [0.62, 0.6], [0.82, 0.42], [0.95, 0.33], [1, 0.34]],
  },
};

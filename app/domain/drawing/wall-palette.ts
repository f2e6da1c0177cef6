// A pattern in a village's own colours: the kit's materials recoloured so that the ground of the tile is the wall itself
// and the pattern can fade into it behind words.
import { contrastRatio, type Palette } from '../villages/brand.ts';
import type { Colour, KitPalette, PatternKind } from './kinds.ts';

export type Wall = { [Part in keyof Pick<Palette, 'ground' | 'ink' | 'soft' | 'accent'>]: Colour };

/** The kit's palette for a pattern on a wall. */
export function wallPalette(kind: PatternKind, { ground, ink, soft, accent }: Wall): KitPalette {
  // The village's accent draws the figure where it stands out from the wall; some brands use the wall's own colour for it.
  const figure = contrastRatio(accent, ground) >= 2 ? accent : soft;
  switch (kind) {
    case 'men-ran':
      return { paper: ground, goldleaf: ground, clay: soft };
    case 'gam':
      return { lacquer: ground, paper: figure, goldleaf: soft };
    case 'dan-doi':
    case 'dan-ba':
      return { goldleaf: ground, clay: ground, paper: '#FFF8EC' };
    case 'vo-trung':
      return { ink: ground, clay: ground, paper: ink };
    case 'non':
      return { paper: ground, goldleaf: ground, rice: ground, clay: figure };
    case 'huong':
      return {};
    case 'hoa-ti':
    case 'cham':
      return { ink: ground, cobalt: ground, paper: soft };
    case 'cham-go':
      return { clay: ground, goldleaf: soft };
    case 'theu':
      return { paper: ground, lacquer: figure, cobalt: figure };
    case 'sen':
      return {};
    case 'kham-trai':
      return { ink: ground, clay: ground };
    case 'quy-vang':
      return { goldleaf: ground, clay: '#5A2F12', paper: '#F2D58A' };
    case 'giay-do':
      return { paper: ground, clay: soft };
    case 'da':
      return { clay: ground, goldleaf: soft };
    case 'la-dong':
      return { rice: ground };
    case 'soi':
      return { paper: ground, clay: soft };
    case 'canh-hoa':
      // Leaves and boughs as dark as a dark wall would be lost on it.
      return contrastRatio('#FFFFFF', ground) > 4.5 ? { rice: '#E4E8B0', clay: '#F0D8B8' } : {};
    case 'dieu':
      return { lacquer: figure };
    case 'trong-dong':
      return { celadon: ground, goldleaf: soft };
    case 'tien':
    case 'khuon-banh':
      return { clay: ground };
    case 'song-sat':
      return { cobalt: ground };
    case 'thoi':
      return { paper: ground, cobalt: soft, lacquer: figure };
    case 'nan-quat':
      return { paper: ground, lacquer: figure };
    case 'to-he':
      return { paper: ground };
    case 'luoc-sung':
      return { paper: ground };
    case 'luoi-dao':
      return { cobalt: ground };
    case 'dan-nguyet':
      return { clay: ground };
    case 'chu-trien':
      return { clay: ground };
    case 'cay-gio':
      return { paper: ground };
    case 'hat-com':
      return { paper: ground };
    case 'rap-ao':
      return { lacquer: ground, paper: ink };
    case 'tua-quai':
      return { paper: ground, lacquer: figure };
    case 'mui-len':
      return { paper: ground, clay: soft };
    case 'qua-quat':
      return { paper: ground };
    case 'hoa-cuc':
      return { paper: ground };
  }
}

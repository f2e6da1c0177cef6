// A maker as lists show them, with or without a title.
import type { PictureSource } from '../catalogue/shelf-item.ts';
import type { ArtisanTitle, TitleField } from './artisan.ts';

export type MakerTitle = { title: ArtisanTitle; field: TitleField; year: number };

export type MakerEntry = {
  slug: string;
  name: string;
  /** What they do, as said in the village: "Thợ chuốt bàn xoay". */
  trade: string;
  /** Only a title whose decision a curator has seen. */
  title: MakerTitle | null;
  village: { slug: string; name: string };
  workshop: { slug: string; name: string };
  /** The first sentence of their story. */
  saying: string;
  /** Address of their seal. */
  emblem: string;
  /** Their photograph, shown instead of the seal where there is one. */
  portrait: PictureSource | null;
  isDemo: boolean;
};

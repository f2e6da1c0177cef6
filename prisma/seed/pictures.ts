// The pictures of a piece: whole, close up and on its own colour, then each of its other colours.
import { randomUUID } from 'node:crypto';
import type { ProductView } from '#app/domain/drawing/kinds.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import type { Piece } from './content/piece.ts';
import { type Looks, seedLooking } from './picture-looks.ts';
import { villagePalettes } from './village-palettes.ts';

type Shot = { subject: string; looks: Looks; view: ProductView; alt: string; altEn: string };

/** What is drawn of a piece, in order. */
export function shots(village: string, piece: Piece): Shot[] {
  const subject = `${village}/${slugify(piece.name)}`;
  const whole = { subject, looks: piece.looks };
  return [
    { ...whole, view: 'plate', alt: piece.name, altEn: piece.nameEn },
    { ...whole, view: 'detail', alt: `${piece.name}, nhìn gần`, altEn: `${piece.nameEn}, close up` },
    { ...whole, view: 'tint', alt: `${piece.name}, trên nền màu`, altEn: `${piece.nameEn}, on its own colour` },
    ...(piece.otherLooks ?? []).map(({ looks, name }): Shot => ({
      subject: `${subject}/${slugify(name)}`, looks, view: 'plate', alt: `${piece.name}, ${name}`, altEn: `${piece.nameEn}, another colour`,
    })),
  ];
}

export function picturesOf(village: string, piece: Piece, productId: string): Prisma.PictureCreateManyInput[] {
  const ground = villagePalettes[village]!.tile;
  return shots(village, piece).map(({ subject, looks, view, alt, altEn }, position) => ({
    id: randomUUID(), productId, position, alt, altEn, width: 800, height: 1000,
    drawing: { kind: 'product', family: piece.family, seed: seedLooking(piece.family, subject, looks), view, ground },
  }));
}

// The pictures of a piece: whole, as its family shows it a second time, and close up; then of each other choice that
// changes what is seen. All are of one thing: the same seed, and the looks that its own words ask for.
import { randomUUID } from 'node:crypto';
import { otherView } from '#app/domain/drawing/drawing.ts';
import type { AskedLook } from '#app/domain/drawing/drawing-spec.ts';
import type { ProductView } from '#app/domain/drawing/kinds.ts';
import { readLook } from '#app/domain/drawing/read-look.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import type { Piece } from './content/piece.ts';
import { english } from './english.ts';
import { villagePalettes } from './village-palettes.ts';

/** What is seen of a piece: `choice` where only some of its variants look so. */
export type Shot = { subject: string; looks: AskedLook; view: ProductView; alt: string; altEn: string; choice?: Record<string, string> };

const closeUp = { vi: 'nhìn gần', en: 'close up' };

/** What is drawn of a piece, in order. */
export function shots(village: string, piece: Piece): Shot[] {
  const subject = `${village}/${slugify(piece.name)}`;
  // An option with one value says how the piece looks as much as its name does.
  const firsts = piece.options.map(({ values }) => values[0]!.name);
  const look = (words: readonly string[] = []): AskedLook => ({ ...readLook(piece.family, [...words, ...firsts, piece.name, piece.materials]), ...piece.looks });
  const other = otherView(piece.family);
  const shot = (view: ProductView, looks: AskedLook, said: { vi: string; en: string } | null, choice?: Shot['choice']): Shot => ({
    subject, looks, view, choice, alt: said ? `${piece.name}, ${said.vi}` : piece.name, altEn: said ? `${piece.nameEn}, ${said.en}` : piece.nameEn,
  });
  // What the words of the first values ask for is how the piece looks when nothing is chosen.
  const telling = piece.options.filter(({ values }) => new Set(values.map(({ name }) => JSON.stringify(look([name])))).size > 1);
  if (telling.length === 0) return [shot('plate', look(), null), shot('other', look(), other), shot('detail', look(), closeUp)];
  // Two options make many choices, and a product has room for only so many pictures: the choices of one colour share a close look.
  const [colour] = telling.length > 1 ? telling.filter(({ key }) => key === 'mau') : [];
  const closeUps = colour?.values.map(({ key, name }) => shot('detail', look([name]), { vi: `${name}, ${closeUp.vi}`, en: `${english(name)}, ${closeUp.en}` }, { mau: key })) ?? [];
  const whole = combinations(telling).flatMap((chosen, index) => {
    const choice = Object.fromEntries(chosen.map(({ option, key }) => [option, key]));
    const names = chosen.map(({ name }) => name);
    const looks = look(names);
    const named = { vi: names.join(', '), en: names.map(english).join(', ') };
    if (telling.length > 1) return [shot('plate', looks, index === 0 ? null : named, choice)];
    if (index === 0) return [shot('plate', looks, null, choice), shot('other', looks, other, choice), shot('detail', looks, closeUp, choice)];
    return [shot('plate', looks, named, choice), shot('other', looks, { vi: `${named.vi}, ${other.vi}`, en: `${named.en}, ${other.en}` }, choice)];
  });
  return [...whole, ...closeUps];
}

type Chosen = { option: string; key: string; name: string };

/** Every way to choose one value of each option. */
const combinations = (options: Piece['options']): Chosen[][] =>
  options.reduce<Chosen[][]>((ways, { key: option, values }) => ways.flatMap((way) => values.map(({ key, name }) => [...way, { option, key, name }])), [[]]);

export function picturesOf(village: string, piece: Piece, productId: string): Prisma.PictureCreateManyInput[] {
  const ground = villagePalettes[village]!.tile;
  return shots(village, piece).map(({ subject, looks, view, alt, altEn, choice }, position) => ({
    id: randomUUID(), productId, position, alt, altEn, width: 800, height: 1000, choice,
    drawing: { kind: 'product', family: piece.family, seed: subject, look: looks, view, ground },
  }));
}

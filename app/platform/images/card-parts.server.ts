// The pictures on a card for sharing, as data addresses in the pixels that they take there.
import sharp, { type Sharp } from 'sharp';
import { patternWidths } from '#app/domain/drawing/kinds.ts';
import type { Drawing, PatternDrawing, ProductDrawing } from '#app/domain/drawing/drawing-spec.ts';
import type { Photo } from '#app/domain/catalogue/photo.ts';
import { board, type CardParts, productPicture, type Tile, villageScene } from '#app/domain/sharing/compose-card.ts';
import type { SharingCard } from '#app/domain/sharing/sharing-card.ts';

/** The wall's tile beside a product and in its dot: as small as in a list, only sharper. */
const BAND_TILE = 150;

type Sources = {
  draw: (drawing: Drawing, width?: number) => string;
  /** An original at a width, or as wide as it is when it is narrower. */
  open: (original: ProductDrawing | Photo, width: number) => Promise<Sharp>;
};

export async function drawParts(card: SharingCard, { draw, open }: Sources): Promise<CardParts> {
  switch (card.kind) {
    case 'product':
      return {
        picture: card.original ? await href((await open(card.original, productPicture.width)).resize({ ...productPicture, fit: 'cover' })) : undefined,
        wall: card.look?.pattern ? await wallTiles(card.look.pattern, draw) : undefined,
      };
    case 'village':
      return {
        scene: card.look?.scene ? await href(sharp(Buffer.from(draw(card.look.scene, villageScene.width))).resize({ ...villageScene, fit: 'cover' })) : undefined,
        wall: card.look?.pattern ? await wallTiles(card.look.pattern, draw) : undefined,
      };
    case 'market': {
      const cells: string[] = [];
      for (const wall of card.walls.slice(0, board.columns * board.rows)) {
        const { width = board.cell, height = board.cell } = await sharp(Buffer.from(draw(wall))).metadata();
        const side = Math.min(width, height, board.cell * 2);
        cells.push(await href(sharp(Buffer.from(draw(wall))).extract({ left: 0, top: 0, width: side, height: side }).resize(board.cell, board.cell)));
      }
      return { board: cells };
    }
  }
}

async function wallTiles(pattern: PatternDrawing, draw: Sources['draw']): Promise<{ hall: Tile; band: Tile }> {
  const svg = Buffer.from(draw(pattern));
  const at = async (width: number): Promise<Tile> => {
    const { data, info } = await sharp(svg).resize({ width }).png().toBuffer({ resolveWithObject: true });
    return { href: dataAddress(data), width: info.width, height: info.height };
  };
  return { hall: await at(patternWidths[pattern.pattern]), band: await at(BAND_TILE) };
}

const href = async (image: Sharp) => dataAddress(await image.png({ compressionLevel: 1 }).toBuffer());

const dataAddress = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

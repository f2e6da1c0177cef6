// Our own drawings as pixels, for paper: what writes PDF knows no SVG.
import sharp from 'sharp';

/** A square drawing of ours as PNG. */
export const rasterSvg = (svg: string, side: number): Promise<Buffer> => sharp(Buffer.from(svg), { density: 288 }).resize(side, side, { fit: 'fill' }).png().toBuffer();

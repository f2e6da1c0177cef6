// Drawn pictures in a few sizes: each is made once, when first asked for, and kept in the picture store.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { pictureWidths, sceneWidths } from '#app/domain/catalogue/picture-address.ts';
import { type Drawing, drawingText, type Raster } from '#app/domain/drawing/drawing-spec.ts';
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import { env } from './env.server.ts';
import { type Bytes, forgiving, openPictureStore, type PictureStore, type PictureType } from './images/picture-store.server.ts';
import { openQueue } from './images/raster-queue.server.ts';
import { log } from './log.server.ts';

export type Pictures = {
  /** A drawing as WebP at one of its kind's widths; a RangeError for another. Null while too many wait to be made. */
  raster(drawing: Raster, width: number): Promise<Bytes | null>;
  /** A drawing as SVG, kept in the same way. Made at once: it is only text. */
  svg(drawing: Drawing): Promise<Bytes>;
  /** Waits until no picture is being made: for work ahead of need, which must not make a visitor wait. */
  quiet(): Promise<void>;
};

/** Two at once keep both cores of a small machine busy and leave the pool of threads to others. */
const atOnce = 2;

// Effort 2 costs half of the usual 4 for 4 % more bytes. AVIF would be a third smaller for five times the work or more.
const webp = { quality: 80, effort: 2 };

type Options = {
  draw?: (drawing: Drawing, width?: number) => string;
  /** Whoever comes after these would wait for ten seconds or more: better told to come again. */
  mostWaiting?: number;
};

const widths: Record<Raster['kind'], readonly number[]> = { product: pictureWidths, scene: sceneWidths };

/** The store must be a forgiving one: a picture that cannot be kept is still a picture. */
export function openPictures(store: PictureStore, { draw = drawSvg, mostWaiting = 200 }: Options = {}): Pictures {
  sharp.concurrency(1);
  sharp.cache(false);
  const queue = openQueue({ atOnce, mostWaiting });
  const underWay = new Map<string, Promise<Bytes | null>>();

  /** Reads what is kept, or makes and keeps it; callers who ask at the same time share one answer. */
  function kept<Made extends Bytes | null>(drawing: Drawing, name: string, type: PictureType, make: () => Promise<Made>): Promise<Bytes | Made> {
    const hash = createHash('sha256').update(drawingText(drawing)).digest('hex');
    const key = `${hash.slice(0, 2)}/${hash.slice(2, 34)}/${name}`;
    const waiting = underWay.get(key) as Promise<Bytes | Made> | undefined;
    if (waiting) return waiting;
    const work = (async () => {
      const found = await store.get(key);
      if (found && isWhole(found, type)) return found;
      const made = await make();
      if (made) await store.put(key, made, type);
      return made;
    })().finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  return {
    async raster(drawing, width) {
      if (!widths[drawing.kind].includes(width)) throw new RangeError(`no ${drawing.kind} is ${width} pixels wide`);
      return kept(drawing, `${width}.webp`, 'image/webp', () => queue.run(() => sharp(Buffer.from(draw(drawing, width))).webp(webp).toBuffer()));
    },
    svg: (drawing) => kept(drawing, 'drawing.svg', 'image/svg+xml', async () => Buffer.from(draw(drawing))),
    quiet: queue.quiet,
  };
}

let own: Pictures | null = null;

/** The pictures of this process. */
export function pictures(): Pictures {
  own ??= openPictures(forgiving(openPictureStore(env()), (fields, message) => log().warn(fields, message)));
  return own;
}

/** Whether the length that the format's own header promises is there: a full disk or a lost machine can leave less. */
function isWhole(bytes: Bytes, type: PictureType): boolean {
  const { length } = bytes;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (type === 'image/svg+xml') return buffer.toString('latin1', length - 6) === '</svg>';
  // RIFF: the length of what follows the first eight bytes.
  return length > 12 && buffer.toString('latin1', 0, 4) === 'RIFF' && buffer.readUInt32LE(4) + 8 === length;
}

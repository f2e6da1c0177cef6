// Drawn pictures as files: each is made once, when first asked for, and kept in a folder that several processes may
// share. The folder is a cache and can be emptied at any time.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { pictureWidths, sceneWidths } from '#app/domain/catalogue/picture-address.ts';
import { type Drawing, drawingText, type Raster } from '#app/domain/drawing/drawing-spec.ts';
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import { env } from './env.server.ts';
import { openQueue } from './images/raster-queue.server.ts';
import { log } from './log.server.ts';

export type PictureStore = {
  /** A drawing as WebP at one of its kind's widths; a RangeError for another. */
  raster(drawing: Raster, width: number): Promise<Bytes>;
  /** A drawing as SVG, made and kept in the same way. */
  svg(drawing: Drawing): Promise<Bytes>;
  /** Waits until no picture is being made: for work ahead of need, which must not make a visitor wait. */
  quiet(): Promise<void>;
};
type Format = 'webp' | 'svg';
type Bytes = Uint8Array<ArrayBuffer>;

/** Two at once keep both cores of a small machine busy and leave the pool of threads to others. */
const atOnce = 2;

// Effort 2 costs half of the usual 4 for 4 % more bytes. AVIF would be a third smaller for five times the work or more.
const webp = { quality: 80, effort: 2 };

const widths: Record<Raster['kind'], readonly number[]> = { product: pictureWidths, scene: sceneWidths };

export function openPictureStore(folder: string, draw: (drawing: Drawing, width?: number) => string = drawSvg): PictureStore {
  sharp.concurrency(1);
  sharp.cache(false);
  const queue = openQueue(atOnce);
  const underWay = new Map<string, Promise<Bytes>>();

  /** Reads the kept file, or makes and keeps it; callers who ask at the same time share one answer. */
  function kept(drawing: Drawing, name: string, format: Format, make: () => Promise<Bytes>): Promise<Bytes> {
    const key = createHash('sha256').update(drawingText(drawing)).digest('hex');
    const file = path.join(folder, key.slice(0, 2), key.slice(2, 34), `${name}.${format}`);
    const waiting = underWay.get(file);
    if (waiting) return waiting;
    const work = (async () => {
      const found = await readWhole(file, format);
      if (found) return found;
      const bytes = await make();
      // A picture that cannot be kept is still a picture.
      await writeWhole(file, bytes).catch((error: unknown) => log().warn({ err: error, file }, 'a picture could not be kept'));
      return bytes;
    })().finally(() => underWay.delete(file));
    underWay.set(file, work);
    return work;
  }

  return {
    async raster(drawing, width) {
      if (!widths[drawing.kind].includes(width)) throw new RangeError(`no ${drawing.kind} is ${width} pixels wide`);
      return kept(drawing, String(width), 'webp', () => queue.run(() => sharp(Buffer.from(draw(drawing, width))).webp(webp).toBuffer()));
    },
    svg: (drawing) => kept(drawing, 'drawing', 'svg', async () => Buffer.from(draw(drawing))),
    quiet: queue.quiet,
  };
}

let store: PictureStore | null = null;

/** The pictures of this process, under DATA_DIR. */
export function pictures(): PictureStore {
  store ??= openPictureStore(path.join(env().DATA_DIR, 'pictures'));
  return store;
}

/** The file, or null when there is none or it was cut short: a full disk or a lost machine can leave such a one behind. */
async function readWhole(file: string, format: Format): Promise<Bytes | null> {
  try {
    const bytes = await readFile(file);
    return isWhole(bytes, format) ? bytes : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Another process sees the whole file or none: it gets its name when it is complete. */
async function writeWhole(file: string, bytes: Bytes): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether the length that the format's own header promises is there; nothing is decoded. */
function isWhole(bytes: Buffer, format: Format): boolean {
  if (format === 'svg') return bytes.subarray(-6).toString('latin1') === '</svg>';
  // RIFF: the length of what follows the first eight bytes.
  return bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.readUInt32LE(4) + 8 === bytes.length;
}

// One pipeline for what is drawn and for what an artisan photographed: an original, and from it each width in each format,
// made once, when first asked for, and kept in the picture store.
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { type Crop, cropPixels, cropText } from '#app/domain/catalogue/crop.ts';
import { judgePhoto, type Photo, photoFormat, photoLimits, type PhotoRefusal } from '#app/domain/catalogue/photo.ts';
import { type PictureFile, pictureWidths, sceneWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureFormat } from '#app/domain/catalogue/picture-source.ts';
import { type Drawing, drawingText, type Raster } from '#app/domain/drawing/drawing-spec.ts';
import { drawSvg } from '#app/domain/drawing/drawing.ts';
import { composeCard } from '#app/domain/sharing/compose-card.ts';
import { cardText, type SharingCard } from '#app/domain/sharing/sharing-card.ts';
import { env } from './env.server.ts';
import { drawParts } from './images/card-parts.server.ts';
import { isWhole } from './images/picture-files.server.ts';
import { type Bytes, forgiving, type ListedStore, openPictureStore, type PictureStore, type PictureType } from './images/picture-store.server.ts';
import { openQueue } from './images/raster-queue.server.ts';
import { log } from './log.server.ts';
import { typesetter } from './typesetting.server.ts';

export type Original = Raster | Photo;

/** Nobody gave this photograph, or what was given is not there any more. */
export class LostOriginal extends Error {}

export type KeptPhoto = { ok: true; photo: Photo; width: number; height: number; placeholder: string };
export type PhotoAnswer = KeptPhoto | { ok: false; code: PhotoRefusal | 'busy' | 'no-room' };

export type Pictures = {
  /** An original at one of its kind's widths; a RangeError for another, a LostOriginal when it is not there. Null while too many wait to be made. */
  raster(original: Original, file: PictureFile<number>): Promise<Bytes | null>;
  /** A photograph as it may come to be shown. A part of it is cut from the copy of the whole and not kept: there are more parts than anybody could keep. */
  preview(photo: Photo, file: PictureFile): Promise<Bytes | null>;
  /** A drawing as SVG, kept in the same way. Made at once: it is only text. */
  svg(drawing: Drawing): Promise<Bytes>;
  /** A card for sharing as JPEG, which every network knows. Null while too many wait. */
  card(card: SharingCard): Promise<Bytes | null>;
  /**
   * Keeps a photograph as it was given, if it is one that can be shown: its place, its size as it is seen, its placeholder.
   * `admit` is asked when nothing else speaks against it, before anything is kept.
   */
  keepPhoto(given: Uint8Array, admit?: (hash: string) => Promise<boolean>): Promise<PhotoAnswer>;
  /** Leaves nothing of a photograph but that something was kept under its hash, and parts that were published once: those can be emptied at any time. */
  forgetPhoto(hash: string): Promise<void>;
  /** Takes away files that a process which ended was keeping before this time. */
  clearUnfinished(before: Date): Promise<void>;
  /** The hashes of what was kept before this time, some at a time. */
  photosBefore(time: Date): AsyncGenerator<string[]>;
  /** A few pixels of a picture, as WebP in base64: what stands in its place until it is there. */
  placeholder(raster: Bytes): Promise<string>;
  /** Waits until no picture is being made: for work ahead of need, which must not make a visitor wait. */
  quiet(): Promise<void>;
};

/** Two at once keep both cores of a small machine busy and leave the pool of threads to others. */
const atOnce = 2;

const typeOf = { avif: 'image/avif', webp: 'image/webp' } as const satisfies Record<PictureFormat, PictureType>;

/**
 * AVIF is what nearly everybody is served. Of ten drawings, 480 wide: WebP 15.5 kB in 10 ms; AVIF 8.8 kB in 75 ms at
 * effort 2, 8.2 kB in 520 ms at the usual 4. WebP at effort 2 costs half of the usual 4 for 4 % more bytes.
 */
const encode: Record<PictureFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 80, effort: 2 }),
};

/** The longest side of the copy of a photograph that its widths are made from: decoding 50 megapixels each time would not do. */
const copySide = 2_000;
/** Behind a photograph with transparent parts: the shop's own tile. */
const behind = '#EFE9DD';

const widths: Record<Raster['kind'] | 'photo', readonly number[]> = { product: pictureWidths, photo: pictureWidths, scene: sceneWidths };

type Options = {
  draw?: (drawing: Drawing, width?: number) => string;
  /** Whoever comes after these would wait for ten seconds or more: better told to come again. */
  mostWaiting?: number;
  /** Bytes of photographs that are being kept at the same time: each lies in the memory while it waits. */
  mostHeld?: number;
};

/** `made` must be a forgiving store: a picture that cannot be kept is still a picture. `originals` must not. */
export function openPictures({ made, originals }: { made: PictureStore; originals: ListedStore }, { draw = drawSvg, mostWaiting = 200, mostHeld = 150_000_000 }: Options = {}): Pictures {
  sharp.concurrency(1);
  sharp.cache(false);
  const queue = openQueue({ atOnce, mostWaiting });
  const underWay = new Map<string, Promise<Bytes | null>>();
  let held = 0;

  /** Reads what is kept, or makes and keeps it; callers who ask at the same time share one answer. */
  function kept<Made extends Bytes | null>(hash: string, name: string, type: PictureType, make: () => Promise<Made>): Promise<Bytes | Made> {
    const key = madeKey(hash, name);
    const waiting = underWay.get(key) as Promise<Bytes | Made> | undefined;
    if (waiting) return waiting;
    const work = (async () => {
      const found = await made.get(key);
      if (found && isWhole(found, type)) return found;
      const fresh = await make();
      if (fresh) await made.put(key, fresh, type);
      return fresh;
    })().finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  /**
   * A photograph, or the part of it that is shown, upright, in sRGB, without anything that it told of where and with what it was taken.
   * A part is cut from the original, not from the copy of the whole: it stays as sharp as it was taken.
   */
  const copyOf = ({ hash, crop }: Photo): Promise<Bytes> =>
    kept(hash, `${partName(crop)}copy.webp`, 'image/webp', async () => {
      const given = await originals.get(originalKey(hash));
      if (!given?.length) throw new LostOriginal(`the original of a photograph is gone: ${hash}`);
      if (sha256(given) !== hash) throw new Error(`the original of a photograph is damaged: ${hash}`);
      return uprightCopy(given, crop);
    });

  async function source(original: Original, width: number): Promise<Sharp> {
    if (original.kind === 'photo') return sharp(await copyOf(original)).resize({ width, withoutEnlargement: true });
    return sharp(Buffer.from(draw(original, width)));
  }

  async function raster(original: Original, { width, format }: PictureFile<number>): Promise<Bytes | null> {
    if (!widths[original.kind].includes(width)) throw new RangeError(`no ${original.kind} is ${width} pixels wide`);
    const hash = original.kind === 'photo' ? original.hash : sha256(drawingText(original));
    const part = original.kind === 'photo' ? partName(original.crop) : '';
    return kept(hash, `${part}${width}.${format}`, typeOf[format], () => queue.run(async () => encode[format](await source(original, width)).toBuffer()));
  }

  async function cut({ hash, crop }: Photo, width: number): Promise<Sharp> {
    const whole = sharp(await copyOf({ kind: 'photo', hash }));
    return (crop ? whole.extract(cropPixels(crop, await whole.metadata())) : whole).resize({ width, withoutEnlargement: true });
  }

  async function keepOne(given: Uint8Array, admit?: (hash: string) => Promise<boolean>): Promise<PhotoAnswer> {
    const sniffed = photoFormat(given);
    if (!sniffed.ok) return sniffed;
    const { format } = sniffed;
    // Reads the head of the file only.
    const head = await sharp(given, { limitInputPixels: false }).metadata().catch(() => null);
    if (head?.format !== format || !head.autoOrient.width || !head.autoOrient.height) return { ok: false, code: 'broken' };
    const { width, height } = head.autoOrient;
    const verdict = judgePhoto({ format, width, height, frames: head.pages ?? 1 });
    if (!verdict.ok) return verdict;
    const copy = await queue.run(() => uprightCopy(given).catch(() => 'broken' as const));
    if (copy === null || copy === 'broken') return { ok: false, code: copy ?? 'busy' };
    const hash = sha256(given);
    if (admit && !(await admit(hash))) return { ok: false, code: 'no-room' };
    await originals.put(originalKey(hash), new Uint8Array(given), `image/${format}`);
    await kept(hash, 'copy.webp', 'image/webp', async () => copy);
    return { ok: true, photo: { kind: 'photo', hash }, width, height, placeholder: await placeholderOf(copy) };
  }

  return {
    raster,
    preview: (photo, file) => (photo.crop ? queue.run(async () => encode[file.format](await cut(photo, file.width)).toBuffer()) : raster(photo, file)),
    svg: (drawing) => kept(sha256(drawingText(drawing)), 'drawing.svg', 'image/svg+xml', async () => Buffer.from(draw(drawing))),
    card: (card) =>
      kept(sha256(cardText(card)), 'card.jpg', 'image/jpeg', () =>
        queue.run(async () => {
          const svg = composeCard(card, await drawParts(card, { draw, open: source }), await typesetter());
          return sharp(Buffer.from(svg), { unlimited: true }).flatten({ background: behind }).jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
        }),
      ),
    async keepPhoto(given, admit) {
      if (held + given.length > mostHeld) return { ok: false, code: 'busy' };
      held += given.length;
      return keepOne(given, admit).finally(() => (held -= given.length));
    },
    async forgetPhoto(hash) {
      const files = [['copy.webp', 'image/webp'] as const, ...pictureWidths.flatMap((width) => (['avif', 'webp'] as const).map((format) => [`${width}.${format}`, typeOf[format]] as const))];
      for (const [name, type] of files) if ((await made.get(madeKey(hash, name)))?.length) await made.put(madeKey(hash, name), nothing, type);
      await originals.put(originalKey(hash), nothing, 'image/jpeg');
    },
    async clearUnfinished(before) {
      for (const store of [made, originals]) await store.clearUnfinished(before);
    },
    async *photosBefore(time) {
      for await (const page of originals.list()) yield page.flatMap(({ key, bytes, at }) => (bytes > 0 && at < time && /^[0-9a-f]{2}\/[0-9a-f]{62}$/.test(key) ? [key.replace('/', '')] : []));
    },
    placeholder: placeholderOf,
    quiet: queue.quiet,
  };
}

let own: Pictures | null = null;

/** The pictures of this process. */
export function pictures(): Pictures {
  own ??= openPictures({
    made: forgiving(openPictureStore(env(), 'pictures'), (fields, message) => log().warn(fields, message)),
    originals: openPictureStore(env(), 'originals'),
  });
  return own;
}

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

const nothing: Bytes = new Uint8Array();

const madeKey = (hash: string, name: string) => `${hash.slice(0, 2)}/${hash.slice(2, 34)}/${name}`;

const originalKey = (hash: string) => `${hash.slice(0, 2)}/${hash.slice(2)}`;

/** What is made from a part of a photograph lies beside what is made from all of it. */
const partName = (crop: Crop | undefined) => (crop ? `${cropText(crop)}/` : '');

/** Throws for a file that ends early or holds what its format does not allow. No metadata is written unless asked for. */
async function uprightCopy(given: Uint8Array, crop?: Crop): Promise<Bytes> {
  const upright = sharp(given, { limitInputPixels: photoLimits.pixels, failOn: 'error' }).autoOrient();
  const shown = crop ? upright.extract(cropPixels(crop, (await upright.metadata()).autoOrient)) : upright;
  return shown
    .resize({ width: copySide, height: copySide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: behind })
    .toColourspace('srgb')
    .webp({ quality: 92, effort: 2, smartSubsample: true })
    .toBuffer();
}

async function placeholderOf(raster: Bytes): Promise<string> {
  const few = await sharp(raster).resize(10, 10, { fit: 'inside' }).webp({ quality: 80, effort: 6, smartSubsample: true }).toBuffer();
  return few.toString('base64');
}

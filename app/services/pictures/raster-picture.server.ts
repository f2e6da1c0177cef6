import type { PictureFile } from '#app/domain/catalogue/picture-address.ts';
import { LostOriginal, type Original, pictures } from '#app/platform/images.server.ts';
import { log } from '#app/platform/log.server.ts';

export type RasterVerdict = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: 'unknown' } | { ok: false; code: 'busy' };

/** An original in a width and format. One whose file is lost is a picture that is not there, and somebody is told: it is the only copy. */
export async function rasterPicture(original: Original, file: PictureFile): Promise<RasterVerdict> {
  try {
    const bytes = await pictures().raster(original, file);
    return bytes ? { ok: true, bytes } : { ok: false, code: 'busy' };
  } catch (error) {
    if (!(error instanceof LostOriginal)) throw error;
    log().warn({ err: error }, 'a photograph is shown nowhere: its original is lost');
    return { ok: false, code: 'unknown' };
  }
}

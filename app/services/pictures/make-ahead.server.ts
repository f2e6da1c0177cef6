import { setTimeout as pause } from 'node:timers/promises';
import type { PictureFile } from '#app/domain/catalogue/picture-address.ts';
import { type Original, pictures } from '#app/platform/images.server.ts';

/** Makes files of a picture ahead of need: only while no visitor waits for a picture, and resting as long as it worked. Answers the last of them. */
export async function makeAhead(original: Original, files: readonly PictureFile<number>[]): Promise<Uint8Array<ArrayBuffer> | null> {
  let made: Uint8Array<ArrayBuffer> | null = null;
  for (const file of files) {
    await pictures().quiet();
    const started = performance.now();
    made = await pictures().raster(original, file);
    await pause(performance.now() - started);
  }
  return made;
}

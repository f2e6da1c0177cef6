// A photograph shown from the file itself, before it is sent: small, because a dozen of fifty megapixels would fill a phone.
export type LocalPreview = { url: string; width: number; height: number };

const shownWidth = 400;
let turn: Promise<unknown> = Promise.resolve();

/** Upright, one after the other; null for what this browser cannot show. The address is to be revoked. */
export function previewOf(file: Blob): Promise<LocalPreview | null> {
  const mine = turn.then(() => make(file).catch(() => null));
  turn = mine;
  return mine;
}

async function make(file: Blob): Promise<LocalPreview> {
  const { width, height } = await sizeOf(file);
  const bitmap = await createImageBitmap(file, { resizeWidth: Math.min(width, shownWidth), resizeQuality: 'medium' });
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  bitmap.close();
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  if (!small) throw new Error('the canvas gave no picture');
  return { url: URL.createObjectURL(small), width, height };
}

/** From the head of the file, turned as it is to be seen. */
async function sizeOf(file: Blob): Promise<{ width: number; height: number }> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve);
      image.addEventListener('error', reject);
      image.src = url;
    });
    return { width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(url);
  }
}

import { type Crop, cropPixels } from '#app/domain/catalogue/crop.ts';

type Shown = { href: string; width: number; height: number; crop: Crop | null };

/** The part of a picture that is shown, cut by the browser: no file is made for a crop that is still being tried. Says nothing: the words beside it do. */
export function CroppedPicture({ href, width, height, crop }: Shown) {
  const part = crop ? cropPixels(crop, { width, height }) : { left: 0, top: 0, width, height };
  return (
    <svg className="shelf__svg" viewBox={`${part.left} ${part.top} ${part.width} ${part.height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <image href={href} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}

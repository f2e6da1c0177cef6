import { pictureSrcSet } from '#app/domain/catalogue/picture-source.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';

type PictureProps = {
  picture: PictureSource;
  sizes: string;
  alt?: string;
  /** Of what a page shows before anybody scrolls. */
  first?: boolean;
  /** Shows the few pixels that are known until the picture is there; its box must hold both, one upon the other. */
  blurred?: boolean;
};

/** A picture as AVIF, or WebP for who knows no AVIF, in the widths that exist; its box is kept before it arrives. */
export function Picture({ picture, sizes, alt, first = false, blurred = false }: PictureProps) {
  return (
    <>
      {blurred && picture.placeholder && <img className="blur" src={`data:image/webp;base64,${picture.placeholder}`} alt="" aria-hidden />}
      <picture>
        <source type="image/avif" srcSet={pictureSrcSet(picture, 'avif')} sizes={sizes} />
        <img
          src={picture.src}
          srcSet={pictureSrcSet(picture, 'webp')}
          sizes={sizes}
          width={picture.width}
          height={picture.height}
          alt={alt ?? picture.alt}
          loading={first ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : undefined}
          decoding={first ? 'auto' : 'async'}
        />
      </picture>
    </>
  );
}

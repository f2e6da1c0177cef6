import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';

/** A picture in the sizes that exist; its box is kept before it arrives. `first` marks the one a page waits for. */
export function Picture({ picture, sizes, alt, first = false }: { picture: PictureSource; sizes: string; alt?: string; first?: boolean }) {
  return (
    <img
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt ?? picture.alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding={first ? 'auto' : 'async'}
    />
  );
}

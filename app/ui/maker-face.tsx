import type { MakerEntry } from '#app/domain/villages/maker.ts';
import { Picture } from './picture.tsx';

/** A person's portrait, or their seal where nobody has given one. It says nothing where the name stands beside it. */
export function MakerFace({ face: { emblem, portrait }, size, alt = '', first = false }: { face: Pick<MakerEntry, 'emblem' | 'portrait'>; size: 56 | 88 | 160; alt?: string; first?: boolean }) {
  if (!portrait) return <img src={emblem} alt="" width={size} height={size} loading={first ? undefined : 'lazy'} decoding="async" />;
  return (
    <span className="face">
      <Picture picture={portrait} sizes={`${size}px`} alt={alt} first={first} />
    </span>
  );
}

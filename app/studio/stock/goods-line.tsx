import type { ReactNode } from 'react';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { Picture } from '#app/ui/picture.tsx';

/** A thing in the studio's lists: its picture, its name, which of it, and what else there is to say. */
export function GoodsLine({ picture, name, variant, children }: { picture: PictureSource | null; name: ReactNode; variant: string; children?: ReactNode }) {
  return (
    <>
      <span className="stk__pic">{picture && <Picture picture={picture} sizes="56px" alt="" />}</span>
      <span className="stk__what">
        <b>{name}</b>
        {variant && <small>{variant}</small>}
        {children}
      </span>
    </>
  );
}

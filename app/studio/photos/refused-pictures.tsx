import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { FieldError } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { CroppedPicture } from './cropped-picture.tsx';
import type { Upload } from './uploads.ts';

type RefusedPicturesProps = { uploads: readonly Upload[]; hrefOf: (id: string) => string | null; onClear: () => void };

/** Files that were not taken, apart from the pictures, which they are not: each with its reason, all gone by one button. */
export function RefusedPictures({ uploads, hrefOf, onClear }: RefusedPicturesProps) {
  if (uploads.length === 0) return null;
  return (
    <div className="shelf__refused" role="group" aria-label={m.photo_refused_title()}>
      <p>
        <b>{m.photo_refused_title()}</b>
      </p>
      <ul>
        {uploads.map(({ picture: { id, width, height }, file, words }) => {
          const href = width > 0 ? hrefOf(id) : null;
          return (
            <li key={id}>
              <div className="shelf__pic">{href ? <CroppedPicture href={href} width={width} height={height} crop={null} /> : <Icon name="picture" />}</div>
              <div role="alert">
                {file instanceof File && <small>{file.name}</small>}
                <FieldError errors={[words ?? m.photo_refused()]} />
              </div>
            </li>
          );
        })}
      </ul>
      <Button type="button" size="small" onClick={onClear}>
        {m.photo_refused_clear({ count: uploads.length })}
      </Button>
    </div>
  );
}

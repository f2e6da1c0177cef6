import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, buttonClass } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Upload } from './uploads.ts';

/** What keeps photographs from going out, and what happens to them. */
export function UploadNotice({ uploads, onAgain }: { uploads: readonly Upload[]; onAgain: () => void }) {
  const late = uploads.filter(({ late }) => late);
  if (uploads.some(({ state }) => state === 'signed-out')) {
    return (
      <Notice tone="wait" live>
        <p>{m.photo_signed_out()}</p>
        <p className="shelf__ways">
          <Link className={buttonClass({ size: 'small' })} to="/dang-nhap" target="_blank">
            {m.photo_sign_in()}
          </Link>
          <Button type="button" size="small" onClick={onAgain}>
            {m.photo_try_now()}
          </Button>
        </p>
      </Notice>
    );
  }
  if (late.length === 0) return null;
  return (
    <Notice tone="wait" live>
      <p>{late.every(({ kept }) => kept) ? m.photo_lost_kept() : m.photo_lost_open()}</p>
      <p className="shelf__ways">
        <Button type="button" size="small" onClick={onAgain}>
          {m.photo_try_now()}
        </Button>
      </p>
    </Notice>
  );
}

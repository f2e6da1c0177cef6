import { holderText, namesAgree } from '#app/domain/joining/bank-account.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Notice } from '#app/ui/notice.tsx';

/** What the curator will see of the account's holder, told to whoever gives it: nobody is refused for it. */
export function HolderDiffers({ holder, legalName, live = false }: { holder: string; legalName: string; live?: boolean }) {
  if (holderText(holder) === '' || namesAgree(holder, legalName)) return null;
  return (
    <Notice tone="wait" live={live}>
      {m.joining_holder_differs({ holder: holderText(holder), name: legalName })}
    </Notice>
  );
}

import { formatDong } from '#app/domain/money/dong.ts';
import { CARD_MAXIMUM, CARD_MINIMUM, COD_MAXIMUM_PER_CONSIGNMENT } from '#app/domain/payments/methods.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import type { Route } from './+types/terms';
import { Passage, StaticPage } from './static-page.tsx';

export const handle: FrameHandle = { still: true };

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.page_terms_title(), description: m.page_terms_lead(), path: '/dieu-khoan' });
}

export default function Terms() {
  const say = (amount: number) => formatDong(amount, getLocale());
  return (
    <StaticPage title={m.page_terms_title()} lead={m.page_terms_lead()}>
      <Passage title={m.page_terms_who_title()}>
        <p>{m.page_terms_who()}</p>
      </Passage>
      <Passage title={m.page_terms_price_title()}>
        <p>{m.page_terms_price()}</p>
      </Passage>
      <Passage title={m.page_terms_order_title()}>
        <p>{m.page_terms_order()}</p>
      </Passage>
      <Passage title={m.page_terms_pay_title()}>
        <p>{m.page_terms_pay({ cod: say(COD_MAXIMUM_PER_CONSIGNMENT), least: say(CARD_MINIMUM), most: say(CARD_MAXIMUM) })}</p>
      </Passage>
      <Passage title={m.page_terms_contract_title()}>
        <p>{m.page_terms_contract()}</p>
      </Passage>
      <Passage title={m.page_terms_ocop_title()}>
        <p>{m.page_terms_ocop()}</p>
      </Passage>
      <Passage title={m.page_terms_complain_title()}>
        <p>{m.page_terms_complain()}</p>
      </Passage>
    </StaticPage>
  );
}

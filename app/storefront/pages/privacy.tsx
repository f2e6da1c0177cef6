import { m } from '#app/i18n/paraglide/messages.js';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import type { Route } from './+types/privacy';
import { Passage, StaticPage } from './static-page.tsx';

export const handle: FrameHandle = { still: true };

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.page_privacy_title(), description: m.page_privacy_lead(), path: '/quyen-rieng-tu' });
}

export default function Privacy() {
  return (
    <StaticPage title={m.page_privacy_title()} lead={m.page_privacy_lead()}>
      <Passage title={m.page_privacy_what_title()}>
        <ul>
          <li>{m.page_privacy_what_order()}</li>
          <li>{m.page_privacy_what_account()}</li>
          <li>{m.page_privacy_what_card()}</li>
          <li>{m.page_privacy_what_search()}</li>
          <li>{m.figures_privacy()}</li>
          <li>{m.voices_privacy()}</li>
          <li>{m.joining_privacy()}</li>
        </ul>
      </Passage>
      <Passage title={m.page_privacy_who_title()}>
        <p>{m.page_privacy_who()}</p>
      </Passage>
      <Passage title={m.page_privacy_cookie_title()}>
        <p>{m.page_privacy_cookie()}</p>
      </Passage>
      <Passage title={m.page_privacy_rights_title()}>
        <p>{m.page_privacy_rights()}</p>
      </Passage>
      <Passage title={m.page_privacy_keep_title()}>
        <p>{m.page_privacy_keep()}</p>
      </Passage>
    </StaticPage>
  );
}

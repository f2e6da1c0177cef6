import { m } from '#app/i18n/paraglide/messages.js';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import type { Route } from './+types/returns';
import { Passage, StaticPage } from './static-page.tsx';

export const handle: FrameHandle = { still: true };

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.page_returns_title(), description: m.page_returns_lead(), path: '/doi-tra' });
}

export default function Returns() {
  return (
    <StaticPage title={m.page_returns_title()} lead={m.page_returns_lead()}>
      <Passage title={m.page_returns_mind_title()}>
        <p>{m.page_returns_mind()}</p>
        <p>{m.page_returns_mind_except()}</p>
      </Passage>
      <Passage title={m.page_returns_broken_title()}>
        <p>{m.page_returns_broken()}</p>
      </Passage>
      <Passage title={m.page_returns_wrong_title()}>
        <p>{m.page_returns_wrong()}</p>
      </Passage>
      <Passage title={m.page_returns_how_title()}>
        <p>{m.page_returns_how()}</p>
      </Passage>
      <Passage title={m.page_returns_refund_title()}>
        <p>{m.page_returns_refund()}</p>
      </Passage>
    </StaticPage>
  );
}

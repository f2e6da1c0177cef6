import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Reading } from '#app/services/search-words/try-words.server.ts';
import { Price } from '#app/ui/price.tsx';

export type Trial = { text: string; before: Reading; after: Reading | null };

const saidWords: Record<Exclude<Reading['said'][number]['kind'], 'near'>, (fact: { name: string }) => string> = {
  village: m.campaign_said_village, place: m.campaign_said_place, craft: m.campaign_said_craft, artisan: m.campaign_said_artisan, intent: m.campaign_said_intent,
  price: m.campaign_said_price, stars: m.campaign_said_stars, stock: m.campaign_said_stock, spelling: m.campaign_said_spelling,
};

/** How a query is read and answered, now and with the draft. */
export function ReadingView({ text, before, after }: Trial) {
  const isSame = after !== null && JSON.stringify(before) === JSON.stringify(after);
  return (
    <section className="reading" aria-live="polite">
      <h2>{m.campaign_reading_title({ text })}</h2>
      {isSame && <p>{m.campaign_reading_same()}</p>}
      <div className="reading__both">
        <OneReading name={m.campaign_reading_now()} reading={before} />
        {after && !isSame && <OneReading name={m.campaign_reading_after()} reading={after} />}
      </div>
    </section>
  );
}

function OneReading({ name, reading: { terms, said, total, estimated, near, hits } }: { name: string; reading: Reading }) {
  const count = formatNumber(total, getLocale());
  return (
    <div>
      <h3>
        {name} <span className="soft">{estimated ? m.campaign_reading_total_estimated({ count }) : m.campaign_reading_total({ count })}</span>
      </h3>
      <dl>
        {said.length > 0 && (
          <>
            <dt>{m.campaign_reading_said()}</dt>
            {said.map((one) => (
              <dd key={`${one.kind} ${one.name}`}>{one.kind !== 'near' && saidWords[one.kind]({ name: one.name })}</dd>
            ))}
          </>
        )}
        {terms.length > 0 && (
          <>
            <dt>{m.campaign_reading_terms()}</dt>
            {terms.map(([first, ...others]) => (
              <dd key={first}>{others.length > 0 ? m.campaign_reading_or({ first: first!, others: others.join(', ') }) : first}</dd>
            ))}
          </>
        )}
      </dl>
      {hits.length === 0 ? (
        <p>{m.campaign_reading_nothing()}</p>
      ) : (
        <>
          <p className="soft">{near ? m.campaign_reading_near() : m.campaign_reading_hits()}</p>
          <ol>
            {hits.map(({ slug, name: what, village, price }) => (
              <li key={slug}>
                <a href={`/san-pham/${slug}`}>{what}</a>{' '}
                <span className="soft">
                  {village}, <Price amount={price} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

import { placeName, placeNames } from '#app/domain/geography/place-name.ts';
import { capitalised } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { TimelineEntry, VillageHall } from '#app/services/villages/get-village.server.ts';
import { recognitionName } from '#app/ui/recognition.tsx';

/** The story told large, what goes with it small, and the years that a source names. */
export function VillageStory({ village }: { village: VillageHall }) {
  const [lead, rest] = firstWords(village.story);
  const years = village.timeline.length > 0 ? village.timeline : knownYears(village);
  return (
    <>
      <div className="story">
        <div>
          <p className="story__lead">{lead}</p>
          {rest && <p className="story__rest">{rest}</p>}
        </div>
        <div className="story__side">
          <dl>
            {village.typicalProducts.length > 0 && (
              <div className="kv">
                <dt>{m.village_typical()}</dt>
                <dd lang={foreign(village.typicalProducts.join(' '))}>{capitalised(village.typicalProducts.join(', '))}</dd>
              </div>
            )}
            {village.patron && (
              <div className="kv">
                <dt>{m.village_patron()}</dt>
                <dd>
                  {capitalised(village.patron)}
                  <small className="hint block">{m.village_patron_tradition()}</small>
                </dd>
              </div>
            )}
            <div className="kv">
              <dt>{m.village_place()}</dt>
              <dd>
                {village.commune ? placeNames([village.commune, village.province], getLocale()) : m.village_place_unknown()}
                <small className="hint block">{m.village_place_former({ commune: placeName(village.formerCommune, getLocale()), district: placeName(village.formerDistrict, getLocale()) })}</small>
              </dd>
            </div>
          </dl>
        </div>
      </div>
      {years.length > 1 && (
        <ol className="years">
          {years.map((entry) => (
            <li key={entry.when + entry.text}>
              <b>{capitalised(entry.when)}</b>
              <p>{entry.text}</p>
              {entry.source && <small>{entry.source}</small>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Only what the village's own record says: since when, and when it was recognised. */
function knownYears({ historySince, recognitions }: VillageHall): TimelineEntry[] {
  const recognised = recognitions.flatMap(({ kind, year, authority, decisionNumber }) => {
    if (year === null) return [];
    const source = [authority, decisionNumber && m.village_timeline_decision({ number: decisionNumber })].filter(Boolean).join(', ');
    return [{ when: String(year), text: m.village_timeline_recognised({ kind: recognitionName(kind).toLowerCase() }), source: source || null }];
  });
  return [...(historySince ? [{ when: historySince, text: m.village_timeline_since(), source: null }] : []), ...recognised.toSorted((a, b) => Number(a.when) - Number(b.when))];
}

export function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <section className="wrap sources" id="nguon">
      <details>
        <summary className="more">
          <span>{m.village_sources()}</span>
        </summary>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              {source.startsWith('http') ? (
                <a className="link" href={source} rel="noreferrer">
                  {new URL(source).hostname.replace(/^www\./, '')}
                </a>
              ) : source === 'general knowledge' ? (
                m.village_sources_general()
              ) : (
                source
              )}
            </li>
          ))}
        </ul>
        <p className="hint">{m.village_sources_note()}</p>
      </details>
    </section>
  );
}

/** The opening sentence, with the next when it is short, and the rest. */
function firstWords(story: string): [string, string] {
  const sentences = story.match(/[^.?]+[.?]+(?:\s+|$)/gu) ?? [story];
  const opening = (sentences[0] ?? '').length < 90 ? 2 : 1;
  return [sentences.slice(0, opening).join('').trim(), sentences.slice(opening).join('').trim()];
}

import { NavLink } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

export const WORDS_PATH = '/quan-tri/tim-kiem';

/** The three sides of what searches understand. */
export function WordsTabs() {
  return (
    <>
      <h1>{m.campaign_words_title()}</h1>
      <nav className="filters" aria-label={m.campaign_words_tabs()}>
        <NavLink to={WORDS_PATH} end>
          {m.campaign_words_tab_synonyms()}
        </NavLink>
        <NavLink to={`${WORDS_PATH}/dip`}>{m.campaign_words_tab_intents()}</NavLink>
        <NavLink to={`${WORDS_PATH}/nhu-cau`}>{m.campaign_words_tab_vain()}</NavLink>
      </nav>
    </>
  );
}

import { type IntentRefusal, LONGEST_NAME } from '#app/domain/search-words/intent.ts';
import { LONGEST_PHRASE, MOST_PHRASES } from '#app/domain/search-words/phrases.ts';
import { m } from '#app/i18n/paraglide/messages.js';

/** What is wrong with a field of words. */
export function refusalWords(refusal: IntentRefusal | { code: 'only-itself' }): string {
  switch (refusal.code) {
    case 'missing':
      return m.campaign_err_missing();
    case 'too-many':
      return m.campaign_err_too_many({ most: MOST_PHRASES });
    case 'too-long':
      return m.campaign_err_too_long({ text: refusal.text.slice(0, 20), most: LONGEST_PHRASE });
    case 'no-word':
      return m.campaign_err_no_word({ text: refusal.text });
    case 'only-itself':
      return m.campaign_err_only_itself();
    case 'too-long-name':
      return m.campaign_err_name_long({ most: LONGEST_NAME });
    case 'not-a-price':
      return m.campaign_err_price();
    case 'upside-down':
      return m.campaign_err_upside_down();
    case 'nothing-fits':
      return m.campaign_err_nothing_fits();
    case 'too-many-wishes':
      return m.campaign_err_too_many_wishes();
    case 'said-twice':
      return m.campaign_err_said_twice();
  }
}

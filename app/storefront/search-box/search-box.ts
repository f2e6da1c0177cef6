// What the search box does beyond a form, brought at its first focus: suggestions while somebody types, and on the search
// page the results with them. Moving through the list is the library's.
import Combobox from '@github/combobox-nav';
import type { SuggestionAnswer } from '#app/domain/catalogue/suggestions.ts';
import './search-box.css';
import { drawList } from './draw-list.ts';
import { followTyping, type ShowInPlace } from './follow-typing.ts';
import { keepLatest } from './latest-answer.ts';

const PAUSE_MS = 120;
/** A phone's keyboard composes each word to its end, Telex each syllable: its letters are only half a word until the hand rests. */
const COMPOSING_PAUSE_MS = 600;
/** Kept free below the list, so that its end is seen. */
const MARGIN_PX = 12;

async function fetchSuggestions(text: string, signal: AbortSignal): Promise<SuggestionAnswer> {
  const response = await fetch(`/api/suggest?${new URLSearchParams({ q: text, tieng: document.documentElement.lang })}`, { signal });
  if (!response.ok) throw new Error(`suggestions answered ${response.status}`);
  return response.json() as Promise<SuggestionAnswer>;
}

/** Gives the field of a search form its list, once; `show` brings results into a page without the framework. */
export function attendSearchBox(input: HTMLInputElement, show: ShowInPlace): void {
  if (input.role) return;
  const form = input.form!;
  const list = document.createElement('div');
  list.id = `${input.id}-goi-y`;
  list.role = 'listbox';
  list.className = 'find';
  list.hidden = true;
  const says = document.createElement('p');
  says.className = 'vh';
  says.role = 'status';
  // At the end of the form: there the framework, should it come after us, leaves alone what it does not know.
  form.append(list, says);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  const results = followTyping(form, show);
  const suggestions = keepLatest<SuggestionAnswer>({ ask: fetchSuggestions, show: open, fail: shut });

  // Whoever has searched looks at results: suggestions come again with the next letter.
  let touched = false;
  const isAnswered = () => !touched && new URLSearchParams(location.search).get('q') === input.value.trim();

  function open(answer: SuggestionAnswer): void {
    if (isAnswered()) return shut();
    says.textContent = answer.says;
    if (answer.groups.length === 0 || document.activeElement !== input) return close();
    combobox.clearSelection();
    drawList(list, answer);
    if (list.hidden) {
      list.hidden = false;
      combobox.start();
    }
    fit();
  }

  function close(): void {
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
  }

  /** Closes, and forgets what is under way. */
  function shut(): void {
    suggestions.cancel();
    close();
    says.textContent = '';
  }

  /** No longer than what the keyboard leaves of the screen. */
  function fit(): void {
    const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    list.style.maxHeight = `${Math.max(200, offsetTop + height - list.getBoundingClientRect().top - MARGIN_PX)}px`;
  }

  function typed(composing: boolean): void {
    const pause = composing ? COMPOSING_PAUSE_MS : PAUSE_MS;
    if (input.value.trim() === '') shut();
    else suggestions.askAfter(pause, input.value);
    results.askAfter(pause, input.value);
  }

  input.addEventListener('input', (event) => {
    touched = true;
    typed((event as InputEvent).isComposing);
  });
  input.addEventListener('compositionend', () => typed(false));
  // Before the library's own, which it adds whenever the list opens. 229 is the key that ends a composition, in Safari after its end.
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return event.stopImmediatePropagation();
    if (event.key === 'Escape') escape(event);
    if (event.key === 'ArrowDown' && list.hidden && input.value.trim()) {
      event.preventDefault();
      touched = true;
      suggestions.askAfter(0, input.value);
    }
  });

  function escape(event: KeyboardEvent): void {
    event.preventDefault();
    if (!list.hidden) return shut();
    if (input.value === '') return;
    input.value = '';
    typed(false);
  }

  // A click on the list leaves the focus, and a phone's keyboard, where they are.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const { ctrlKey, metaKey, shiftKey } = (event as CustomEvent<{ event: MouseEvent }>).detail.event;
    if (ctrlKey || metaKey || shiftKey) return;
    results.cancel();
    shut();
  });
  input.addEventListener('blur', shut);
  form.addEventListener('submit', (event) => {
    touched = false;
    shut();
    if (!results.takes(input.value)) return;
    event.preventDefault();
    // The results are under the keyboard.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  addEventListener('resize', () => list.hidden || fit());
  visualViewport?.addEventListener('resize', () => list.hidden || fit());
  addEventListener('pagehide', () => {
    results.cancel();
    shut();
  });

  // The words in the box are those of the page, but never changed under the hand.
  new MutationObserver(() => {
    if (document.activeElement !== input) input.value = input.defaultValue;
  }).observe(input, { attributeFilter: ['value'] });
  addEventListener('popstate', () => {
    if (input.isConnected && results.isHere()) input.value = new URLSearchParams(location.search).get('q') ?? '';
  });

  // Typed while this was on its way.
  if (document.activeElement === input && input.value !== input.defaultValue) typed(false);
}

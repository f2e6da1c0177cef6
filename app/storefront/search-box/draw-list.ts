// The list under the search box, drawn without the framework: most pages that have the box have none.
import type { SuggestionAnswer, SuggestionGroup, SuggestionOption } from '#app/domain/catalogue/suggestions.ts';

type Child = Node | string | false | undefined;

function make(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Fills the list with what was answered. */
export function drawList(list: HTMLElement, { title, groups }: SuggestionAnswer): void {
  list.ariaLabel = title;
  list.replaceChildren(...groups.map((group) => drawGroup(list.id, group)));
  list.scrollTop = 0;
}

function drawGroup(listId: string, { kind, title, options }: SuggestionGroup): HTMLElement {
  const name = `${listId}-${kind}`;
  return make(
    'div',
    { role: 'group', class: `find__group find__group--${kind}`, 'aria-labelledby': name },
    make('div', { class: 'find__title', id: name, role: 'presentation' }, title),
    ...options.map((option, index) => drawOption(`${name}-${index}`, kind, option)),
  );
}

function drawOption(id: string, kind: SuggestionGroup['kind'], { path, label, name, picture, note, price, stars }: SuggestionOption): HTMLElement {
  const [width, height] = kind === 'products' ? ['48', '60'] : ['28', '28'];
  return make(
    'a',
    // The focus stays in the field.
    { role: 'option', id, class: 'find__one', href: path, 'aria-label': label, tabindex: '-1' },
    picture ? make('img', { src: picture, alt: '', width, height, decoding: 'async' }) : make('span', { class: 'find__sign' }),
    make(
      'span',
      { class: 'find__text' },
      make('span', { class: 'find__name' }, ...name.map(([part, said]) => (said ? make('mark', {}, part) : part))),
      note && make('small', {}, note),
    ),
    price && make('span', { class: 'find__cost' }, make('b', {}, price), stars ? make('span', { class: 'seal find__seal' }, String(stars)) : undefined),
  );
}

// The list under the search box, drawn without the framework: most pages that have the box have none.
import type { MarkedPart, SuggestionAnswer, SuggestionGroup, SuggestionOption } from '#app/domain/catalogue/suggestions.ts';

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
  // Names in one column and goods in the other, where there is room.
  const goods = groups.filter(({ kind }) => kind === 'products');
  const columns = [groups.filter((group) => !goods.includes(group)), goods].filter((column) => column.length > 0);
  list.replaceChildren(...columns.map((column) => make('div', { class: 'find__column', role: 'presentation' }, ...column.map((group) => drawGroup(list.id, group)))));
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

function drawOption(id: string, kind: SuggestionGroup['kind'], { path, name, picture, note, price, stars }: SuggestionOption): HTMLElement {
  const [width, height] = kind === 'products' ? ['48', '60'] : ['28', '28'];
  return make(
    'a',
    // The focus stays in the field.
    { role: 'option', id, class: 'find__one', href: path, tabindex: '-1' },
    picture ? make('img', { src: picture, alt: '', width, height, decoding: 'async' }) : drawSign(kind),
    make(
      'span',
      { class: 'find__text' },
      make('span', { class: 'find__name' }, ...drawParts(name)),
      note && pause(),
      note && make('small', {}, ...drawParts(note)),
    ),
    price && pause(),
    price && make('span', { class: 'find__cost' }, make('b', {}, price), stars && make('span', { class: 'seal find__seal', 'aria-hidden': 'true' }, String(stars.count))),
    stars && make('span', { class: 'vh' }, `, ${stars.said}`),
  );
}

/** Between what stands apart and is heard in one breath. */
const pause = () => make('span', { class: 'vh' }, ', ');

const drawParts = (parts: readonly MarkedPart[]): Child[] => parts.map(([part, said]) => (said ? make('mark', {}, part) : part));

/** A glass for what is searched, a stall for what is on sale. */
function drawSign(kind: SuggestionGroup['kind']): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const sign = document.createElementNS(space, 'svg');
  sign.setAttribute('class', 'ico find__sign');
  sign.setAttribute('viewBox', '0 0 24 24');
  sign.ariaHidden = 'true';
  const line = sign.appendChild(document.createElementNS(space, 'path'));
  line.setAttribute('d', kind === 'queries' ? 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM16 16l5 5' : 'M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0Z');
  return sign;
}

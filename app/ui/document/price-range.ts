// Two thumbs over the picture of prices and the two fields below them say the same. While a thumb moves its field and the
// picture follow; the list is asked for when it rests.
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';

/** A key steps once and is pressed again: the list waits so long for the next step. */
const REST_MS = 350;

let resting: ReturnType<typeof setTimeout> | undefined;

/** Shows where a thumb is; it stops before the other one. */
export function slide(thumb: HTMLInputElement): void {
  const range = thumb.closest<HTMLElement>('.range')!;
  const [low, high] = range.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
  if (low.valueAsNumber >= high.valueAsNumber) thumb.valueAsNumber = thumb === low ? high.valueAsNumber - 1 : low.valueAsNumber + 1;
  const limit = range.dataset.limits!.split(',')[thumb.valueAsNumber] ?? '';
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  thumb.ariaValueText = limit ? formatDong(Number(limit), locale) : range.dataset.any!;
  thumb.form!.querySelector<HTMLInputElement>(`[name="${thumb.dataset.end}"]`)!.value = limit && formatNumber(Number(limit), locale);
  for (const [at, bar] of range.querySelectorAll('rect').entries()) bar.classList.toggle('in', at >= low.valueAsNumber && at < high.valueAsNumber);
}

export function settle(thumb: HTMLInputElement): void {
  slide(thumb);
  clearTimeout(resting);
  resting = setTimeout(() => thumb.form?.requestSubmit(), REST_MS);
}

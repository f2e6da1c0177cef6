// From a card to its page and back the picture travels, also where one document follows another: for that moment the
// card's picture has the name that the page's first picture always has. base.css allows it to who wants motion.
const NAME = 'goods-picture';

function pictureOf(address: string | null | undefined): HTMLElement | null {
  if (!address) return null;
  const { pathname } = new URL(address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.card__name a')) {
    if (link.pathname !== pathname) continue;
    const picture = link.closest('.card')!.querySelector<HTMLElement>('.pic');
    const { top = 0, bottom = 0 } = picture?.getBoundingClientRect() ?? {};
    if (bottom > 0 && top < innerHeight) return picture;
  }
  return null;
}

function carry(picture: HTMLElement | null, transition: ViewTransition | null): void {
  if (!picture || !transition) return;
  picture.style.viewTransitionName = NAME;
  const arrived = () => (picture.style.viewTransitionName = '');
  transition.finished.then(arrived, arrived);
}

export function carryPicture(): void {
  addEventListener('pageswap', ({ activation, viewTransition }) => carry(pictureOf(activation?.entry?.url), viewTransition));
  addEventListener('pagereveal', ({ viewTransition }) => carry(pictureOf(window.navigation?.activation?.from?.url), viewTransition));
}

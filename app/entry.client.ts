// The one script of every page: what all pages do, by delegation, and the framework only where the page is not still.
import type { PieceAsked } from './ui/document/bring-piece.ts';
import { carryPicture } from './ui/document/carry-picture.ts';
import { isAlive } from './ui/document/documents.ts';
import { holdSheets } from './ui/document/hold-sheets.ts';
import { refineInPlace, show } from './ui/document/refine-in-place.ts';
import { renewHeader } from './ui/document/renew-header.ts';
import { shutMenus } from './ui/document/shut-menus.ts';
import { startLife } from './ui/document/start-life.ts';
import { tellVisits } from './ui/document/tell-visit.ts';
import { keepTheme } from './ui/document/theme.ts';

refineInPlace();
carryPicture();
shutMenus();
holdSheets();
renewHeader();
keepTheme();
tellVisits();
// Fetched here for the pages that ask: were they to do it, the bundler's loader would be a second file before all others.
addEventListener('piece-asked', (event) => {
  const { detail } = event as PieceAsked;
  detail.coming = detail.piece === 'zoom' ? import('./storefront/products/zoom.tsx') : import('./ui/places/commune-combobox.tsx');
});
addEventListener('focusin', ({ target }) => {
  if ((target as Element).id === 'tim') void import('./storefront/search-box/search-box.ts').then((box) => box.attendSearchBox(target as HTMLInputElement, show));
});
if (isAlive()) startLife(() => void import('./ui/document/hydrate.tsx').then(({ hydrate }) => hydrate()));
// While developing: every changed file is told, a still page has nothing to put in place of a changed route.
else if (import.meta.hot) import.meta.hot.on('react-router:hmr', ({ route }: { route: object | null }) => route && location.reload());

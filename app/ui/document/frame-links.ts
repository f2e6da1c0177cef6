import type { LinkDescriptor } from 'react-router';
import { facesOfEveryPage } from '../fonts/preload.ts';

/** What every frame of pages brings: the faces, its own style if it has one, the villages' colours, the icon. */
export const frameLinks = (stylesheet?: string): LinkDescriptor[] => [
  ...facesOfEveryPage,
  ...(stylesheet ? [{ rel: 'stylesheet', href: stylesheet }] : []),
  { rel: 'stylesheet', href: '/lang/thuong-hieu.css' },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

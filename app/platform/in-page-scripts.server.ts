// The few words of script that stand in a page itself. Its policy knows them by their hash, so that a page needs no number
// of its own for them.
import { createHash } from 'node:crypto';

/** What the browser may fetch before a click: whatever the finger or the pointer rests on. */
export const speculationRules = JSON.stringify({ prefetch: [{ where: { selector_matches: 'main a, nav a' }, eagerness: 'moderate' }] });

/** A reader's own choice of light or dark, before the first paint; ui/document/theme.ts keeps it under this name. */
export const themeScript = `try{var t=localStorage.getItem('giao-dien');if(t)document.documentElement.dataset.theme=t}catch(e){}`;

export const inPageHashes = [speculationRules, themeScript].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ');

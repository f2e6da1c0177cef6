// What the browser may fetch before a click: whatever the finger or the pointer rests on. In the page by its hash, so that
// the page needs no number of its own for it.
import { createHash } from 'node:crypto';

export const speculationRules = JSON.stringify({ prefetch: [{ where: { selector_matches: 'main a, nav a' }, eagerness: 'moderate' }] });
export const speculationRulesHash = `sha256-${createHash('sha256').update(speculationRules).digest('base64')}`;

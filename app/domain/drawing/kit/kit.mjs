// Patterns and emblems.
export { patterns, drawPattern } from './patterns.mjs';
export { crafts, drawEmblem } from './emblem.mjs';

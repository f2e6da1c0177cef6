// Patterns, scenes and emblems.
export { patterns, drawPattern } from './patterns.mjs';
export { scenes, drawScene } from './scenes.mjs';
export { crafts, drawEmblem } from './emblem.mjs';

// For the drawings that are not yet typed.
export * from './sheet.ts';
export * from './print.ts';
export * from './materials.ts';
export { ell, lens, ribbon } from './geom.ts';

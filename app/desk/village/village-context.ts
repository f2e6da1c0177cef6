import { createContext } from 'react-router';
import type { DeskVillage } from '#app/services/villages/get-desk-village.server.ts';

/** The village that is looked after: set by its layout, which lets in nobody who does not. */
export const villageContext = createContext<DeskVillage>();

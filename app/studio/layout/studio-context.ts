import { createContext } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';

/** Who works, and in which workshop: set by the studio's layout, which lets nobody else in. */
export const studioContext = createContext<{ viewer: Actor; studio: Studio }>();

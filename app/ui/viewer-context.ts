import { createContext } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';

/** Who is signed in, on the account's pages: the layout sends everybody else to sign in first. */
export const viewerContext = createContext<Actor>();

import { env } from '#app/platform/env.server.ts';

export type Shell = {
  /** Where the market is reached from outside, for whole addresses. */
  origin: string;
};

/** What stands around every page of the storefront. */
export function getShell(): Shell {
  return { origin: env().PUBLIC_ORIGIN };
}

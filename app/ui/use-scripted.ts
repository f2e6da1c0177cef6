import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True once script runs in the browser; on the server and in the first render false, so that both agree. */
export function useScripted(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

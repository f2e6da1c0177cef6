import { searchEngines } from '#app/platform/search.server.ts';
import { rebuildSearch } from './rebuild-search.server.ts';

/**
 * The job `build-search`: builds the search view where an engine has none, because it is new to this market, lost its
 * data or was built by an older release. Any number of processes may ask for it at once: it is done once.
 */
export async function buildSearch(): Promise<void> {
  for (const engine of searchEngines()) if (!(await engine.isBuilt())) return void (await rebuildSearch({ unlessBuilt: true }));
}

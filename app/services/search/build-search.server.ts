import { searchEngine } from '#app/platform/search.server.ts';
import { rebuildSearch } from './rebuild-search.server.ts';

/**
 * The job `build-search`: builds the search view where an engine has none, because it is new to this market, lost its
 * data or was built by an older release.
 */
export async function buildSearch(): Promise<void> {
  if (!(await searchEngine().isBuilt())) await rebuildSearch();
}

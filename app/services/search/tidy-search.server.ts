import { searchEngines } from '#app/platform/search.server.ts';
import { rebuildInTurn } from './lock-view.server.ts';

/** The job `tidy-search`: each engine sees to what grew uneven with the market since yesterday. Safe to repeat. */
export async function tidySearch(): Promise<void> {
  await rebuildInTurn(async () => {
    for (const engine of searchEngines()) await engine.tidy();
  });
}

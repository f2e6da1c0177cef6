import { searchEngines } from '#app/platform/search.server.ts';

/** The job `tidy-search`: each engine sees to what grew uneven with the market since yesterday. */
export async function tidySearch(): Promise<void> {
  for (const engine of searchEngines()) await engine.tidy();
}

/** True where the router works in this document: there it goes to the next page itself. */
export const isAlive = (): boolean => '__reactRouterContext' in window;

/** How the reader came to this page: by a link, by the back button, by a reload. */
export const arrival = (): NavigationTimingType | undefined => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type;

/** Another page of ours, as the server has it now. */
export async function fetchDocument(address: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal, headers: { Accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

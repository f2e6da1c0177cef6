/** True where the router works in this document: there it goes to the next page itself. */
export const isAlive = (): boolean => '__reactRouterContext' in window;

/** Another page of ours, as the server has it now. */
export async function fetchDocument(address: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal, headers: { Accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

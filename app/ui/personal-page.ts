/** The `headers` of a page that shows whose it is: kept by nobody, also not by the browser's memory of a signed-out visit. */
export const keptByNobody = () => ({ 'Cache-Control': 'private, no-store' });

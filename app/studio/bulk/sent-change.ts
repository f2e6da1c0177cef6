import { z } from 'zod';

/** What a page that shows a change of many goods sends to have it done: an id of its own, and the seal of what it showed. */
export const sentChange = z.object({ id: z.uuid(), seal: z.string().length(22) });

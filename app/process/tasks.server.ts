// Which service does which job.
import type { Tasks } from '#app/platform/jobs.server.ts';

export const tasks: Partial<Tasks> = {};

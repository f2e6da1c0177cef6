// A server process of its own for a test: the production build, with the settings that the test hands over.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Env } from '#app/platform/env.server.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as Env;
const built = (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as typeof import('#app/process/serve.server.ts');
const running = await built.serve(settings);
process.send?.({ port: running.port });
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
// Without its parent the process has nothing to serve.
process.on('disconnect', () => process.exit(0));

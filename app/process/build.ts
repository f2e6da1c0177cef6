// `npm run build`: everything generated, for a container image or a first look at sizes.
import { build, compileMessages, generateClient } from './generated-code.ts';

await Promise.all([generateClient(), compileMessages()]);
console.log((await build()) ? 'Built into build/.' : 'build/ is up to date.');

// `npm run generate`: the code that scripts and editors need before anything has been started.
import { compileMessages, generateClient } from './generated-code.ts';

await Promise.all([generateClient(), compileMessages()]);

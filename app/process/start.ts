// `npm start` and `npm run dev`: settles every part that is not given from outside, then serves.
import { openShop } from './preparation.ts';

const development = process.argv.includes('--dev');
const started = performance.now();
const say = (line: string) => console.log(line);

try {
  const running = await openShop({ say, development });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say('');
  say(`Trăm Nghề is open after ${seconds} s: ${running.origin}`);
  for (const line of running.whereToLook) say(`  ${line}`);
  say('Ctrl-C stops it; all data stays.');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Stopping: requests and jobs under way are finished first.');
    await running.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error && error.name !== 'Error' ? error : String((error as Error).message ?? error));
  process.exit(1);
}

// A thread of its own that writes or reads one spreadsheet and ends: spreadsheet.server.ts starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { packXlsx, type SheetWork, unpackTable } from './spreadsheet.server.ts';

const work = workerData as SheetWork;
if ('write' in work) {
  const bytes = await packXlsx(work.write);
  parentPort!.postMessage(bytes, [bytes.buffer]);
} else {
  parentPort!.postMessage(await unpackTable(work.read, work.most), []);
}

// A thread of its own that writes one spreadsheet and ends: spreadsheet.server.ts starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { packXlsx, type Table } from './spreadsheet.server.ts';

const bytes = await packXlsx(workerData as readonly Table[]);
parentPort!.postMessage(bytes, [bytes.buffer]);

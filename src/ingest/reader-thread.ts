import { parentPort, workerData } from 'node:worker_threads';
import { type FileToRead, prepareFile } from './prepare.ts';

/** Thread: reads and parses batches of files for the ingest thread. */
const { root } = workerData.data as { root: string };
parentPort?.on('message', (files: readonly FileToRead[]) => {
  parentPort?.postMessage(files.map((file) => prepareFile(root, file)));
});

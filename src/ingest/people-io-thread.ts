import { workerData } from 'node:worker_threads';
import { openArchive } from '../store/database.ts';
import { type Fetched, type IoAnswer, type IoRequest, type IoThreadData, perform } from './people-io.ts';

/** Thread: fetches and writes for the work on people, in the order asked. */
const { path, port, answered } = workerData.data as IoThreadData;
const db = openArchive(path, { busyTimeout: 30_000 });
let number = 0;

port.on('message', (request: IoRequest) => {
  number += 1;
  const answer: IoAnswer = { number, fetched: done(request) };
  port.postMessage(answer);
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

function done(request: IoRequest): readonly Fetched[] | null {
  try {
    return perform(db, request);
  } catch {
    return null;
  }
}

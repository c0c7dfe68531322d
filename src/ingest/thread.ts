import { type TransferListItem, Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a sibling module as a worker thread: `name` without extension, resolved beside `base`. Its data arrives as
 * `workerData.data`, `transfer` of it moved. From sources it runs through tsx; from the release it is plain JavaScript.
 */
export function startThread(base: string, name: string, data: unknown, transfer: TransferListItem[] = []): Worker {
  const fromSource = base.endsWith('.ts');
  const module = new URL(name + (fromSource ? '.ts' : '.js'), base);
  const options: WorkerOptions = {
    workerData: { module: module.href, data },
    transferList: transfer,
    execArgv: [],
    // Small young generations: the threads make much short-lived text, and the process should stay small.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  };
  return new Worker(fromSource ? new URL('source-thread.mjs', import.meta.url) : module, options);
}

import type { Worker } from 'node:worker_threads';
import { type FileToRead, type PreparedFile, prepareFile } from './prepare.ts';
import { startThread } from './thread.ts';

/** Fewer files than this are read where we are: starting a thread costs more. */
const WORTH_A_THREAD = 100;

/** Reads files for `sync`: few at once on this thread, many on one of its own beside it. */
export class PreparePool {
  readonly #root: string;
  #thread: Worker | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  prepare = async (files: readonly FileToRead[]): Promise<readonly PreparedFile[]> => {
    if (this.#thread === null && files.length < WORTH_A_THREAD)
      return files.map((file) => prepareFile(this.#root, file));
    this.#thread ??= startThread(import.meta.url, './prepare-thread', { root: this.#root });
    const thread = this.#thread;
    return new Promise((resolve, reject) => {
      const settle = () => {
        thread.off('message', onMessage);
        thread.off('error', onError);
      };
      const onMessage = (prepared: readonly PreparedFile[]) => {
        settle();
        resolve(prepared);
      };
      const onError = (error: Error) => {
        settle();
        reject(error);
      };
      thread.on('message', onMessage);
      thread.on('error', onError);
      thread.postMessage(files);
    });
  };

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }
}

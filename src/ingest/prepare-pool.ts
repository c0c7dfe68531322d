import type { Worker } from 'node:worker_threads';
import { type FileToRead, type PreparedFile, prepareFile } from './prepare.ts';
import { startThread } from './thread.ts';

/** Fewer files than this are read where we are: starting a thread costs more. */
const WORTH_A_THREAD = 100;

/** One request to the thread; answers come in the order of the requests. */
interface Waiting {
  readonly resolve: (prepared: readonly PreparedFile[]) => void;
  readonly reject: (error: Error) => void;
}

/** Reads files for `sync`: few at once on this thread, many on one of its own beside it. */
export class PreparePool {
  readonly #root: string;
  #thread: Worker | null = null;
  #waiting: Waiting[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  prepare = async (files: readonly FileToRead[]): Promise<readonly PreparedFile[]> => {
    if (this.#thread === null && files.length < WORTH_A_THREAD)
      return files.map((file) => prepareFile(this.#root, file));
    this.#thread ??= this.#start();
    const thread = this.#thread;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      thread.postMessage(files);
    });
  };

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = startThread(import.meta.url, './prepare-thread', { root: this.#root });
    thread.on('message', (prepared: readonly PreparedFile[]) => this.#waiting.shift()?.resolve(prepared));
    thread.on('error', (error) => {
      this.#thread = null;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
    return thread;
  }
}

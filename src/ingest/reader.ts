import type { Worker } from 'node:worker_threads';
import { type FileToRead, type PreparedFile, prepareFile } from './prepare.ts';
import { startThread } from './thread.ts';

/** Files a batch, and so a transaction. Larger ones gain a tenth in time and cost memory in proportion. */
const BATCH = 100;
/**
 * Files asked of the thread at a time. What it holds at once decides how far V8 lets its heap grow: with whole batches it
 * was at times 290 MB.
 */
const SLICE = 10;
/** Slices the thread may be ahead: enough that a merge of the index does not hold it up. */
const READ_AHEAD = 20;
/** Fewer files than this are read on the calling thread: starting another costs more. */
const WORTH_A_THREAD = 100;

/** One request to the thread, which answers in order. */
interface Request {
  readonly resolve: (prepared: readonly PreparedFile[]) => void;
  readonly reject: (error: Error) => void;
}

/** Reads files for `sync`, in order and a batch at a time: few on this thread, many on one of its own beside it. */
export class Reader {
  readonly #root: string;
  #thread: Worker | null = null;
  #requests: Request[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  read = (files: readonly FileToRead[]): AsyncIterable<readonly PreparedFile[]> =>
    this.#thread === null && files.length < WORTH_A_THREAD ? readHere(this.#root)(files) : this.#readBeside(files);

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  async *#readBeside(files: readonly FileToRead[]): AsyncGenerator<readonly PreparedFile[]> {
    const slices = parts(files, SLICE);
    const ahead: Promise<readonly PreparedFile[]>[] = [];
    let batch: PreparedFile[] = [];
    for (;;) {
      while (ahead.length < READ_AHEAD) {
        const slice = slices.next().value;
        if (slice === undefined) break;
        ahead.push(this.#ask(slice));
      }
      const answer = ahead.shift();
      if (answer !== undefined) batch.push(...(await answer));
      if (batch.length >= BATCH || (answer === undefined && batch.length > 0)) {
        yield batch;
        batch = [];
      }
      if (answer === undefined) return;
    }
  }

  #ask(files: readonly FileToRead[]): Promise<readonly PreparedFile[]> {
    this.#thread ??= this.#start();
    const answer = new Promise<readonly PreparedFile[]>((resolve, reject) => {
      this.#requests.push({ resolve, reject });
    });
    // A failure is met when the answer's turn comes.
    answer.catch(() => {});
    this.#thread.postMessage(files);
    return answer;
  }

  #start(): Worker {
    const thread = startThread(import.meta.url, './reader-thread', { root: this.#root });
    thread.on('message', (prepared: readonly PreparedFile[]) => this.#requests.shift()?.resolve(prepared));
    thread.on('error', (error) => {
      this.#thread = null;
      for (const { reject } of this.#requests.splice(0)) reject(error);
    });
    return thread;
  }
}

/** Reads files on this thread. */
export function readHere(root: string) {
  return async function* (files: readonly FileToRead[]): AsyncGenerator<readonly PreparedFile[]> {
    for (const part of parts(files, BATCH)) yield part.map((file) => prepareFile(root, file));
  };
}

function* parts<T>(list: readonly T[], size: number): Generator<readonly T[], undefined> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

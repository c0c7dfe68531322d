import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import type { Extraction } from '../person.ts';
import type { Db } from '../store/database.ts';
import { setMeta } from '../store/files.ts';
import {
  type ArticleText,
  articleText,
  DECIDE_KEY,
  type EvidenceRow,
  LINK_KEY,
  PEOPLE_VERSION,
  proofsOf,
  putEvidence,
  putExtraction,
} from '../store/people.ts';
import { startThread } from './thread.ts';

/** An article to work on, with what reading it proved (none before it is read), as the store keeps that. */
export interface Fetched {
  readonly doc: number;
  readonly text: ArticleText;
  readonly proofs: string;
}

/** What came of reading an article. */
export interface Read {
  readonly doc: number;
  readonly proofs: string;
  readonly evidence: readonly EvidenceRow[];
}

/** What was found in an article. */
export interface Extracted {
  readonly doc: number;
  readonly found: Extraction;
}

/** Results to write, in one transaction, then articles to fetch. */
export interface IoRequest {
  readonly read: readonly Read[];
  readonly extracted: readonly Extracted[];
  readonly fetch: readonly number[];
}

/** Does what is asked on a connection, on whichever thread holds it. Throws what SQLite throws. */
export function perform(db: Db, { read, extracted, fetch }: IoRequest): Fetched[] {
  if (read.length + extracted.length > 0) {
    db.transaction(() => {
      for (const { doc, proofs, evidence } of read) putEvidence(db, doc, PEOPLE_VERSION, proofs, evidence);
      for (const { doc, found } of extracted) putExtraction(db, doc, PEOPLE_VERSION, found);
      if (read.length > 0) setMeta(db, DECIDE_KEY, '1');
      setMeta(db, LINK_KEY, '1');
    });
  }
  return fetch.flatMap((doc) => {
    const text = articleText(db, doc);
    return text === null ? [] : [{ doc, text, proofs: proofsOf(db, doc) }];
  });
}

/** With fewer articles than this all is done here: a thread takes longer to load than it saves. */
const WORTH_A_THREAD = 1_000;
/** How long the thread may be silent, milliseconds, before its work is done here: an answer takes some hundredths of a second. */
const PATIENCE = 30_000;

/**
 * Fetches articles and writes what was found in them: where there are many, on a thread of its own with a connection of its
 * own, while this one works on others. The caller writes nothing else before `flush`.
 */
export class PeopleIo {
  readonly #db: Db;
  #thread: IoThread | null;
  #written: () => unknown = () => null;

  /** `path` of the archive, null when it is in memory; `articles`: how many there will be. */
  constructor(db: Db, path: string | null, articles: number) {
    this.#db = db;
    this.#thread =
      path !== null && articles >= WORTH_A_THREAD && availableParallelism() > 1 ? new IoThread(path) : null;
  }

  /** Begins to fetch; what it returns waits for the articles. */
  fetch(docs: readonly number[]): () => readonly Fetched[] {
    return this.#ask({ read: [], extracted: [], fetch: docs });
  }

  /** Begins to write. A failure is thrown by the next call, or by `flush`. */
  write({ read = [], extracted = [] }: Partial<Pick<IoRequest, 'read' | 'extracted'>>): void {
    this.#written();
    this.#written = this.#ask({ read, extracted, fetch: [] });
  }

  /** Waits until everything is written. */
  flush(): void {
    this.#written();
    this.#written = () => null;
  }

  /** The thread, if there is one, ends, whatever it was asked. */
  end(): void {
    this.#thread?.end();
    this.#thread = null;
  }

  #ask(request: IoRequest): () => readonly Fetched[] {
    const thread = this.#thread;
    if (thread === null) {
      const fetched = perform(this.#db, request);
      return () => fetched;
    }
    const number = thread.ask(request);
    // What failed there fails here, with its reason.
    return () => thread.answer(number) ?? perform(this.#db, request);
  }
}

/** What the thread is started with. */
export interface IoThreadData {
  readonly path: string;
  readonly port: MessagePort;
  /** [0]: how often the thread has answered. */
  readonly answered: Int32Array;
}

/** The thread's answer to the request of that number, in the order asked; null where it failed. */
export interface IoAnswer {
  readonly number: number;
  readonly fetched: readonly Fetched[] | null;
}

class IoThread {
  readonly #thread: Worker;
  readonly #port: MessagePort;
  readonly #answered = new Int32Array(new SharedArrayBuffer(4));
  readonly #answers = new Map<number, IoAnswer['fetched']>();
  #asked = 0;
  #silent = false;

  constructor(path: string) {
    const { port1, port2 } = new MessageChannel();
    const data: IoThreadData = { path, port: port2, answered: this.#answered };
    this.#port = port1;
    this.#thread = startThread(import.meta.url, './people-io-thread', data, [port2]);
    // Seen as silence.
    this.#thread.on('error', () => {});
    this.#thread.unref();
  }

  ask(request: IoRequest): number {
    this.#asked += 1;
    this.#port.postMessage(request);
    return this.#asked;
  }

  /** Waits for an answer without giving up this thread's turn; null where there is none. */
  answer(number: number): IoAnswer['fetched'] {
    while (!this.#answers.has(number) && !this.#silent) {
      const before = Atomics.load(this.#answered, 0);
      const received = receiveMessageOnPort(this.#port) as { message: IoAnswer } | undefined;
      if (received !== undefined) this.#answers.set(received.message.number, received.message.fetched);
      else this.#silent = Atomics.wait(this.#answered, 0, before, PATIENCE) === 'timed-out';
    }
    const fetched = this.#answers.get(number) ?? null;
    this.#answers.delete(number);
    return fetched;
  }

  end(): void {
    this.#silent = true;
    this.#port.close();
    void this.#thread.terminate();
  }
}

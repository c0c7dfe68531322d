import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** One request with its answer. `arrived` is performance.now() at arrival. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  /** The route's pattern, null where there is none. */
  readonly route: string | null;
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly arrived: number;
  /** True where the answer was a test's fault, not the fake's own. */
  readonly injected: boolean;
  /** True where a test of the fake made the request: only the answer is worth checking. */
  readonly answerOnly?: boolean;
}

/** Keeps the last requests in memory, and appends all of them to a file when FAKE_DISCORD_RECORD names a directory. */
export class Recorder {
  readonly kept: Recorded[] = [];
  readonly #file: string | null;
  readonly #limit: number;
  readonly #answersOnly: boolean;

  constructor(limit = 5000, directory = process.env.FAKE_DISCORD_RECORD, answersOnly = false) {
    this.#limit = limit;
    this.#answersOnly = answersOnly;
    if (directory) mkdirSync(directory, { recursive: true });
    this.#file = directory ? join(directory, `${process.pid}.jsonl`) : null;
  }

  add(entry: Recorded): void {
    this.kept.push(entry);
    if (this.kept.length > this.#limit) this.kept.splice(0, this.#limit >> 1);
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify({ ...entry, answerOnly: this.#answersOnly })}\n`);
  }
}

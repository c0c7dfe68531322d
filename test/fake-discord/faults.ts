import type { Json } from './errors.ts';

/** What is to go wrong with the next matching requests. */
export interface Fault {
  readonly method?: string;
  /** Matched against the path after /api/v10. */
  readonly path?: RegExp;
  /** How many requests it strikes; 1 by default. */
  readonly times?: number;
  /** Matching requests that pass unharmed first. */
  readonly after?: number;
  /** Wait this long before the answer (real milliseconds). */
  readonly delayMs?: number;
  /** Answer with this status instead of doing it. */
  readonly status?: number;
  readonly body?: Json | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Do it, then lose the answer: the connection breaks. */
  readonly lost?: boolean;
  /** Break the connection without doing it. */
  readonly dropped?: boolean;
  /** Do it, then answer with text that is not JSON. */
  readonly garbled?: boolean;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults armed now; the first that matches strikes. */
export class Faults {
  #armed: Armed[] = [];

  add(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
  }

  strike(method: string, path: string): Fault | null {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if (fault.method !== undefined && fault.method !== method) continue;
      if (fault.path && !fault.path.test(path)) continue;
      if (armed.skip > 0) {
        armed.skip--;
        continue;
      }
      armed.left--;
      if (armed.left <= 0) this.#armed = this.#armed.filter((other) => other !== armed);
      return fault;
    }
    return null;
  }
}

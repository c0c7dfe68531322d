/** How long a turn waits at most for deferrals on their way to Discord, in milliseconds. */
const YIELD_MS = 500;

/**
 * Questions are worked on one in each turn of the event loop. Between two of them heartbeats, new questions and the
 * timers that defer late answers get through, and no question is begun while a deferral is on its way: however many
 * people ask at once, each is told in time that the bot is thinking.
 */
export class Turns {
  #tail: Promise<void> = Promise.resolve();
  readonly #urgent = new Set<Promise<unknown>>();

  /** Resolves when it is the caller's turn: in the order of calls. */
  next(): Promise<void> {
    this.#tail = this.#tail.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#urgent.size > 0) await this.#settled();
    });
    return this.#tail;
  }

  /** Lets `work` go before the questions that wait. */
  async urgent<T>(work: Promise<T>): Promise<T> {
    this.#urgent.add(work);
    try {
      return await work;
    } finally {
      this.#urgent.delete(work);
    }
  }

  async #settled(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, YIELD_MS);
    });
    await Promise.race([Promise.allSettled(this.#urgent), enough]);
    clearTimeout(timer);
  }
}

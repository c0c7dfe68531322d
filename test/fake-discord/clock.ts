/** A clock tests can move. It runs with the machine's clock plus an offset, or stands still while frozen. */
export class Clock {
  #offset = 0;
  #frozenAt: number | null = null;
  readonly #listeners = new Set<() => void>();

  /** Milliseconds since the epoch, as this Discord sees them. */
  now(): number {
    return (this.#frozenAt ?? Date.now()) + this.#offset;
  }

  /** Moves time forward by `ms` at once. */
  advance(ms: number): void {
    this.#offset += ms;
    for (const listener of this.#listeners) listener();
  }

  freeze(): void {
    this.#frozenAt ??= Date.now();
  }

  onAdvance(listener: () => void): void {
    this.#listeners.add(listener);
  }
}

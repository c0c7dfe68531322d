/** What was asked for an answer, and by whom. */
export interface Asked {
  /** The question as a line the app reads. */
  readonly line: string;
  readonly userId: string;
}

const KEPT = 2_000;

/** The questions behind the last answers, by message id: for refining them, and to know whose buttons they are. */
export class Recent {
  readonly #asked = new Map<string, Asked>();

  remember(messageId: string, asked: Asked): void {
    this.#asked.delete(messageId);
    this.#asked.set(messageId, asked);
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= KEPT) break;
      this.#asked.delete(oldest);
    }
  }

  get(messageId: string): Asked | undefined {
    return this.#asked.get(messageId);
  }
}

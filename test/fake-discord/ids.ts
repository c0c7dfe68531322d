const DISCORD_EPOCH = 1_420_070_400_000n;

/** Snowflakes: milliseconds since 2015 shifted by 22 bits, always rising, 17–19 digits for the years 2015–2100. */
export class Ids {
  #last = 0n;
  readonly #now: () => number;
  constructor(now: () => number) {
    this.#now = now;
  }

  next(): string {
    const fresh = (BigInt(Math.floor(this.#now())) - DISCORD_EPOCH) << 22n;
    this.#last = fresh > this.#last ? fresh : this.#last + 1n;
    return this.#last.toString();
  }
}

/** Milliseconds since the epoch at which a snowflake was made. */
export const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + DISCORD_EPOCH);

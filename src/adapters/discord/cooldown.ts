/** How often something may happen: `burst` at once, then one more every `refillMs` milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly refillMs: number;
}

/** A person may ask six times in a row, then every second and a half; a channel is shared by many. */
const PER_PERSON: Rate = { burst: 6, refillMs: 1_500 };
const PER_CHANNEL: Rate = { burst: 20, refillMs: 500 };

/** How many people or channels are remembered; the longest unseen are forgotten first. */
const REMEMBERED = 5_000;

/** Token buckets by key. */
export class Cooldown {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** `now` in milliseconds. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one token. Returns 0, or the seconds (rounded up) until there is one. */
  take(key: string): number {
    const now = this.#now();
    const { burst, refillMs } = this.#rate;
    const known = this.#buckets.get(key) ?? { tokens: burst, at: now };
    // A clock that was moved back takes nothing away.
    const tokens = Math.min(burst, known.tokens + Math.max(0, now - known.at) / refillMs);
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    if (this.#buckets.size > REMEMBERED) this.#forget();
    return tokens < 1 ? Math.ceil(((1 - tokens) * refillMs) / 1_000) : 0;
  }

  #forget(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key);
      if (this.#buckets.size <= REMEMBERED / 2) return;
    }
  }
}

/** Both cool-downs of a bot. */
export class Cooldowns {
  readonly #people: Cooldown;
  readonly #channels: Cooldown;
  readonly #told = new Set<string>();

  constructor(now: () => number) {
    this.#people = new Cooldown(PER_PERSON, now);
    this.#channels = new Cooldown(PER_CHANNEL, now);
  }

  /** Seconds the person has to wait; 0: go on. */
  wait(userId: string, channelId: string | null): number {
    const seconds = this.#people.take(userId) || (channelId === null ? 0 : this.#channels.take(channelId));
    if (seconds === 0) this.#told.delete(userId);
    return seconds;
  }

  /** True once for each time a person went too fast: whoever goes on is not told again and again. */
  firstRefusal(userId: string): boolean {
    if (this.#told.has(userId)) return false;
    if (this.#told.size >= REMEMBERED) this.#told.clear();
    this.#told.add(userId);
    return true;
  }
}

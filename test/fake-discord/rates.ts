/** Rate limits as Discord announces them; off until a test switches them on. Real time, since clients really wait. */

export interface RateSettings {
  /** Requests per bucket and window; 0: no buckets. */
  perBucket: number;
  windowMs: number;
  /** Requests per second in all; 0: no global limit. */
  global: number;
  /** Invalid requests (401, 403, 429) in ten minutes before the address is banned. */
  invalidLimit: number;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly headers: Record<string, string>;
  readonly retryAfter: number;
  readonly global: boolean;
}

interface Bucket {
  left: number;
  resetAt: number;
}

export class Rates {
  readonly settings: RateSettings = { perBucket: 0, windowMs: 1000, global: 0, invalidLimit: 10_000 };
  readonly #buckets = new Map<string, Bucket>();
  #globalTimes: number[] = [];
  #invalid: number[] = [];

  /** `bucket` names the route and its major parameter; `free` routes are outside the global limit. */
  admit(bucket: string, free: boolean): Verdict {
    const now = Date.now();
    if (this.settings.global > 0 && !free) {
      this.#globalTimes = this.#globalTimes.filter((at) => now - at < 1000);
      if (this.#globalTimes.length >= this.settings.global) {
        const retryAfter = (1000 - (now - (this.#globalTimes[0] ?? now))) / 1000;
        return {
          allowed: false,
          global: true,
          retryAfter,
          headers: {
            'X-RateLimit-Global': 'true',
            'X-RateLimit-Scope': 'global',
            'Retry-After': String(Math.ceil(retryAfter)),
          },
        };
      }
      this.#globalTimes.push(now);
    }
    if (this.settings.perBucket === 0) return { allowed: true, headers: {}, retryAfter: 0, global: false };
    let state = this.#buckets.get(bucket);
    if (!state || state.resetAt <= now) {
      state = { left: this.settings.perBucket, resetAt: now + this.settings.windowMs };
      this.#buckets.set(bucket, state);
    }
    const after = (state.resetAt - now) / 1000;
    const allowed = state.left > 0;
    if (allowed) state.left--;
    const headers: Record<string, string> = {
      'X-RateLimit-Limit': String(this.settings.perBucket),
      'X-RateLimit-Remaining': String(state.left),
      'X-RateLimit-Reset': (state.resetAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': after.toFixed(3),
      'X-RateLimit-Bucket': hash(bucket.split(' ').slice(0, 2).join(' ')),
    };
    if (!allowed) {
      headers['Retry-After'] = String(Math.max(1, Math.ceil(after)));
      headers['X-RateLimit-Scope'] = 'user';
    }
    return { allowed, headers, retryAfter: after, global: false };
  }

  /** Counts one 401, 403 or 429. */
  countInvalid(): void {
    this.#invalid.push(Date.now());
  }

  /** Invalid requests of the last ten minutes. */
  get invalid(): number {
    const now = Date.now();
    this.#invalid = this.#invalid.filter((at) => now - at < 600_000);
    return this.#invalid.length;
  }

  get banned(): boolean {
    return this.invalid >= this.settings.invalidLimit;
  }
}

function hash(text: string): string {
  let h = 0;
  for (const c of text) h = (Math.imul(h, 31) + (c.codePointAt(0) ?? 0)) >>> 0;
  return h.toString(16).padStart(8, '0');
}

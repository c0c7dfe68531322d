/** How long a delivery is tried before it is given up, milliseconds: 24 hours. */
export const GIVE_UP_AFTER = 24 * 3_600_000;

const FIRST = 2_000;
const LONGEST = 15 * 60_000;

/**
 * Wait before attempt `attempts` + 1 (milliseconds): doubling from two seconds to a quarter of an hour, half of it
 * random so that many do not return at once, and never less than Discord asked for.
 */
export function waitBefore(attempts: number, retryAfter: number, random: () => number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempts, 20));
  return Math.max(retryAfter, full / 2) + (random() * full) / 2;
}

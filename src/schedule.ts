import { wallClock } from './zone.ts';

/**
 * When a daily digest is due. Pure: the clock is always a parameter. An occurrence is named by its local calendar date,
 * and that date (not the instant) is what the ledger remembers, so a repeated or a skipped hour never makes two or none.
 *
 *     zone's clock   01:59 │ 03:00        02:30 does not exist: due at 03:30, one hour later on the same date
 *     zone's clock   02:59 │ 02:00        02:30 comes twice: due the first time
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Every day of `days` (1 Monday … 7 Sunday; empty means every day) at `time` (HH:MM, 24 hours) on `zone`'s clock. */
export interface Schedule {
  readonly time: string;
  /** IANA name, e.g. Asia/Taipei. */
  readonly zone: string;
  readonly days: readonly number[];
}

/** One due digest: its local date (YYYY-MM-DD) and the instant, in milliseconds since the epoch. */
export interface Occurrence {
  readonly date: string;
  readonly at: number;
}

/** The calendar date (YYYY-MM-DD) in `zone` at `instant`. */
export function localDate(instant: number, zone: string): string {
  return new Date(wallClock(instant, zone)).toISOString().slice(0, 10);
}

/** `date` moved by whole calendar days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}

/** First instant at which the zone's clock shows `shown`; in a gap, as long after the gap as `shown` is into it. */
function instantOf(shown: number, zone: string): number {
  const before = wallClock(shown - DAY, zone) - (shown - DAY);
  const after = wallClock(shown + DAY, zone) - (shown + DAY);
  const candidates = [shown - before, shown - after].sort((a, b) => a - b);
  return candidates.find((at) => wallClock(at, zone) === shown) ?? shown - before;
}

/** Instants already worked out; every tick asks for the same few dates again. */
const instants = new Map<string, number | null>();

/** The instant of `time` on `date` in `zone`, or null where the zone skipped the whole date (Apia, 30 December 2011). */
export function instantAt(date: string, time: string, zone: string): number | null {
  const key = `${zone} ${date} ${time}`;
  let at = instants.get(key);
  if (at === undefined) {
    at = findInstant(date, time, zone);
    if (instants.size > 20_000) instants.clear();
    instants.set(key, at);
  }
  return at;
}

function findInstant(date: string, time: string, zone: string): number | null {
  const midnight = Date.parse(`${date}T00:00Z`);
  if (localDate(instantOf(midnight + DAY / 2, zone), zone) !== date) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(midnight + (hours * 60 + minutes) * MINUTE, zone);
}

function occurrence(schedule: Schedule, date: string): Occurrence | null {
  if (schedule.days.length > 0 && !schedule.days.includes(weekday(date))) return null;
  const at = instantAt(date, schedule.time, schedule.zone);
  return at === null ? null : { date, at };
}

/** The newest occurrence at or before `now`; null only for an impossible schedule. */
export function latestDue(schedule: Schedule, now: number): Occurrence | null {
  const today = localDate(now, schedule.zone);
  // One day ahead: a gap at the end of a date pushes its 23:30 past midnight; a fortnight back: a weekly schedule whose last date was skipped.
  for (let back = -1; back <= 15; back++) {
    const found = occurrence(schedule, addDays(today, -back));
    if (found !== null && found.at <= now) return found;
  }
  return null;
}

/** The first occurrence after `now` on a date that `past` has not; null only for an impossible schedule. */
export function nextDue(schedule: Schedule, now: number, past: Pick<Past, 'has'>): Occurrence | null {
  const today = localDate(now, schedule.zone);
  for (let ahead = -1; ahead <= 15; ahead++) {
    const found = occurrence(schedule, addDays(today, ahead));
    if (found !== null && found.at > now && !past.has(found.date)) return found;
  }
  return null;
}

/** What to do now: send the digest of `date`, which also covers the `missed` dates before it (oldest first). */
export interface Due extends Occurrence {
  readonly missed: readonly string[];
}

/** What is known of a subscription's past. */
export interface Past {
  /** Nothing before this instant is owed: when it was subscribed, resumed or last rescheduled. */
  readonly since: number;
  /** Whether the ledger has an entry for this local date, whatever became of it. */
  has(date: string): boolean;
}

/**
 * The digest owed at `now`, or null. One that is more than `graceHours` late is not sent any more: the next one covers
 * it and says so through `missed` (at most the last 31 dates are looked at).
 */
export function due(schedule: Schedule, past: Past, now: number, graceHours: number): Due | null {
  const latest = latestDue(schedule, now);
  if (latest === null || latest.at < past.since || past.has(latest.date)) return null;
  if (now - latest.at > graceHours * 60 * MINUTE) return null;
  const missed: string[] = [];
  for (let back = 1; back <= 31; back++) {
    const date = addDays(latest.date, -back);
    if (past.has(date)) break;
    const earlier = occurrence(schedule, date);
    if (earlier === null) continue;
    if (earlier.at < past.since) break;
    missed.unshift(date);
  }
  return { ...latest, missed };
}

import { expect, test } from 'vitest';
import { due, instantAt, latestDue, localDate, nextDue, type Schedule } from '../../src/schedule.ts';
import { parseTime } from '../../src/typed-schedule.ts';
import { isZone } from '../../src/zone.ts';

const iso = (at: number | null | undefined): string | null => (at == null ? null : new Date(at).toISOString());
const daily = (time: string, zone: string, days: number[] = []): Schedule => ({ time, zone, days });
const none = { since: 0, has: () => false };

test('a time is read on the clock of its zone', () => {
  expect(iso(instantAt('2026-11-20', '08:00', 'Asia/Taipei'))).toBe('2026-11-20T00:00:00.000Z');
  expect(iso(instantAt('2026-07-01', '08:00', 'America/New_York'))).toBe('2026-07-01T12:00:00.000Z');
  expect(iso(instantAt('2026-12-01', '08:00', 'America/New_York'))).toBe('2026-12-01T13:00:00.000Z');
  expect(iso(instantAt('2026-01-01', '05:45', 'Asia/Kathmandu'))).toBe('2026-01-01T00:00:00.000Z');
});

test('a time that does not exist is due an hour later on the same date', () => {
  const at = instantAt('2026-03-08', '02:30', 'America/New_York');
  expect(iso(at)).toBe('2026-03-08T07:30:00.000Z');
  expect(localDate(at ?? 0, 'America/New_York')).toBe('2026-03-08');
});

test('a time that comes twice is due the first time, and only then', () => {
  const schedule = daily('01:30', 'America/New_York');
  const first = instantAt('2026-11-01', '01:30', 'America/New_York') ?? 0;
  expect(iso(first)).toBe('2026-11-01T05:30:00.000Z');
  expect(latestDue(schedule, first + 3_600_000)?.date).toBe('2026-11-01');
  const sent = new Set(['2026-11-01', '2026-10-31']);
  expect(due(schedule, { since: 0, has: (date) => sent.has(date) }, first + 3_600_000, 12)).toBeNull();
});

test('a gap that swallows the end of a date still leaves one digest for that date', () => {
  // Nuuk's clocks go from 23:00 on Saturday straight to Sunday.
  const at = instantAt('2026-03-28', '23:30', 'America/Nuuk') ?? 0;
  expect(localDate(at, 'America/Nuuk')).toBe('2026-03-29');
  expect(latestDue(daily('23:30', 'America/Nuuk'), at)?.date).toBe('2026-03-28');
});

test('a date the zone skipped has no digest', () => {
  expect(instantAt('2011-12-30', '08:00', 'Pacific/Apia')).toBeNull();
  const before = instantAt('2011-12-29', '08:00', 'Pacific/Apia') ?? 0;
  expect(nextDue(daily('08:00', 'Pacific/Apia'), before, none)?.date).toBe('2011-12-31');
});

test('chosen weekdays are the only ones', () => {
  const schedule = daily('09:00', 'Europe/Berlin', [1, 5]);
  const friday = instantAt('2026-11-20', '09:00', 'Europe/Berlin') ?? 0;
  expect(latestDue(schedule, friday)?.date).toBe('2026-11-20');
  expect(nextDue(schedule, friday, none)?.date).toBe('2026-11-23');
});

test('down at the hour: sent within the grace time, merged into the next one after it', () => {
  const schedule = daily('08:00', 'Asia/Taipei');
  const at = instantAt('2026-11-20', '08:00', 'Asia/Taipei') ?? 0;
  const past = { since: at - 10 * 86_400_000, has: (date: string) => date <= '2026-11-18' };
  const hour = 3_600_000;
  expect(due(schedule, past, at + 12 * hour, 12)).toMatchObject({ date: '2026-11-20', missed: ['2026-11-19'] });
  expect(due(schedule, past, at + 12 * hour + 1, 12)).toBeNull();
  expect(due(schedule, past, at + 24 * hour, 12)).toMatchObject({
    date: '2026-11-21',
    missed: ['2026-11-19', '2026-11-20'],
  });
});

test('nothing is owed from before the subscription', () => {
  const schedule = daily('08:00', 'Asia/Taipei');
  const at = instantAt('2026-11-20', '08:00', 'Asia/Taipei') ?? 0;
  expect(due(schedule, { ...none, since: at + 1 }, at + 60_000, 12)).toBeNull();
  expect(due(schedule, { ...none, since: at }, at + 60_000, 12)).toMatchObject({ missed: [] });
});

test('zones are IANA names', () => {
  expect(isZone('Asia/Taipei')).toBe(true);
  expect(isZone('Taipei')).toBe(false);
  expect(isZone('+08:00')).toBe(false);
  expect(isZone('')).toBe(false);
});

test.each([
  ['8', '08:00'],
  ['08:00', '08:00'],
  ['８：３０', '08:30'],
  ['8点半', '08:30'],
  ['上午8点', '08:00'],
  ['晚上十點', '22:00'],
  ['下午三点十五分', '15:15'],
  ['8:30 pm', '20:30'],
  ['12am', '00:00'],
  ['中午12点', '12:00'],
  ['二十点整', '20:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['8:60', null],
  ['soon', null],
  ['', null],
])('the time "%s" is read as %s', (typed, expected) => {
  expect(parseTime(typed)).toBe(expected);
});

const ZONES = [
  'Asia/Taipei Asia/Shanghai Asia/Tokyo Asia/Kathmandu Asia/Kolkata Asia/Beirut Africa/Cairo Africa/Casablanca',
  'Europe/London Europe/Berlin Europe/Moscow America/New_York America/Los_Angeles America/Santiago America/Havana',
  'America/Nuuk America/St_Johns Australia/Lord_Howe Pacific/Chatham Pacific/Apia',
].flatMap((line) => line.split(' '));

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('a year in twenty zones with outages, restarts and a moved clock: each date once, at the right local time', () => {
  const times = ['00:00', '00:30', '02:30', '08:00', '23:30'];
  const start = Date.UTC(2026, 0, 1);
  const end = Date.UTC(2027, 0, 1);
  const next = random(20_261_120);
  for (const [index, zone] of ZONES.entries()) {
    for (const time of ['02:30', times[index % times.length] ?? '08:00']) {
      const schedule = daily(time, zone);
      const sent = new Map<string, number>();
      const covered = new Set<string>();
      const outages = Array.from({ length: 12 }, () => {
        const from = start + next() * (end - start);
        return [from, from + next() * 40 * 3_600_000] as const;
      });
      const tick = (now: number): void => {
        if (outages.some(([from, until]) => now >= from && now < until)) return;
        const found = due(schedule, { since: start, has: (date) => sent.has(date) || covered.has(date) }, now, 12);
        if (found === null) return;
        expect(sent.has(found.date)).toBe(false);
        sent.set(found.date, now);
        for (const date of found.missed) covered.add(date);
      };
      for (let now = start; now < end; now += 60 * 60_000) {
        tick(now);
        // Now and then the machine's clock jumps back for a moment and two processes look at the same time.
        if (next() < 0.01) tick(now - next() * 30 * 3_600_000);
        if (next() < 0.05) tick(now);
      }
      for (const [date, at] of sent) {
        const right = instantAt(date, time, zone) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(right);
        const down = outages.some(([from, until]) => from < right + 60 * 60_000 && until > right);
        if (!down) expect(at - right).toBeLessThan(60 * 60_000);
        else expect(at - right).toBeLessThanOrEqual(12 * 3_600_000);
      }
      let days = 0;
      for (let day = start; day < end - 2 * 86_400_000; day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10);
        if ((instantAt(date, time, zone) ?? 0) < start) continue;
        days++;
        expect(sent.has(date) || covered.has(date), `${zone} ${time} ${date}`).toBe(true);
      }
      expect(days).toBeGreaterThan(360);
    }
  }
});

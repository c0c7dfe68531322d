/**
 * Dates as people type them: `2023`, `2023-08`, `2023年8月28日`, `8月28日`, `30d`, `三个月`, `上周`, `last week`. Days are UTC days and weeks
 * begin on Monday.
 */

/** A stretch of time, ISO 8601 in UTC: `start` belongs to it, `end` does not. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const DAY_MS = 86_400_000;
const NUMERALS = '〇一二三四五六七八九';
/** Length of a unit in days, or in calendar months. */
const UNITS: readonly (readonly [RegExp, 'hour' | 'day' | 'month', number])[] = [
  [/^(h|hr|hrs|hours?|个?小[时時]|個小[时時])$/, 'hour', 1],
  [/^(d|days?|天|日)$/, 'day', 1],
  [/^(w|wks?|weeks?|[个個]?(星期|礼拜|禮拜)|周|週)$/, 'day', 7],
  [/^(m|mo|months?|[个個]月|月)$/, 'month', 1],
  [/^(y|yrs?|years?|年)$/, 'month', 12],
];

/** A number in digits or in Chinese up to 99 (两, 半 are read by no unit but 两). */
function numberOf(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const plain = text.replace(/[两兩]/g, '二');
  const ten = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (ten) return (ten[1] ? NUMERALS.indexOf(ten[1]) : 1) * 10 + (ten[2] ? NUMERALS.indexOf(ten[2]) : 0);
  return plain.length === 1 && NUMERALS.includes(plain) ? NUMERALS.indexOf(plain) : null;
}

function period(start: number, end: number): Period | null {
  const limit = Date.UTC(9999, 11, 31);
  if (!(start >= Date.UTC(1900, 0, 1) && end <= limit)) return null;
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** A year, a month or a day that exists. */
function calendar(year: number, month: number | null, day: number | null): Period | null {
  // Date.UTC takes years below 100 for 19xx.
  if (year < 1900) return null;
  if (month === null) return period(Date.UTC(year, 0), Date.UTC(year + 1, 0));
  if (month < 1 || month > 12) return null;
  if (day === null) return period(Date.UTC(year, month - 1), Date.UTC(year, month));
  const start = Date.UTC(year, month - 1, day);
  return new Date(start).getUTCDate() === day && day > 0 ? period(start, start + DAY_MS) : null;
}

const ABSOLUTE = [
  /^(?<y>\d{4})年?$/,
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})月?$/,
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})[日号號]?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<m>\d{1,2})月((?<d>\d{1,2})[日号號]?)?$/,
];

function absolute(text: string, now: Date): Period | null {
  for (const form of ABSOLUTE) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const month = found.m === undefined ? null : Number(found.m);
    const day = found.d === undefined ? null : Number(found.d);
    if (found.y !== undefined) return calendar(Number(found.y), month, day);
    // A month without a year is the latest one that has begun.
    const thisYear = calendar(now.getUTCFullYear(), month, day);
    const begun = thisYear !== null && thisYear.start <= now.toISOString();
    return begun ? thisYear : calendar(now.getUTCFullYear() - 1, month, day);
  }
  return null;
}

/** `30d`, `近两周`, `半年内`, `past 3 months`, `3天前`: from that long ago until now. */
function ago(text: string, now: Date): Period | null {
  const found =
    /^(?:(?:最?近|[过過]去|last|past) *)?(\d{1,4}|[一二两兩三四五六七八九十]{1,3}) *([^\d ]+?) *(?:前|以?[来來內内]|ago)?$/.exec(
      text.replace('半年', '6个月').replace(/半[个個]?月/, '15天'),
    );
  const count = found ? numberOf(found[1] ?? '') : null;
  const unit = UNITS.find(([form]) => form.test(found?.[2] ?? ''));
  if (count === null || !unit) return null;
  const [, kind, size] = unit;
  const start = new Date(now);
  if (kind === 'month') {
    const day = start.getUTCDate();
    start.setUTCMonth(start.getUTCMonth() - count * size);
    // 31 March less a month is the end of February, not 3 March.
    if (start.getUTCDate() !== day) start.setUTCDate(0);
  } else start.setTime(start.getTime() - count * size * (kind === 'hour' ? DAY_MS / 24 : DAY_MS));
  return period(start.getTime(), now.getTime());
}

/** `昨天`, `上周`, `this month`: [form, unit, how many units from now]. */
const NAMED: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year', number])[] = [
  [/^(今[天日]|today)$/, 'day', 0],
  [/^(昨[天日]|yesterday)$/, 'day', -1],
  [/^前天$/, 'day', -2],
  [/^大前天$/, 'day', -3],
  [/^([这這本][个個]?(周|週|星期|礼拜|禮拜)|this[ -]week)$/, 'week', 0],
  [/^(上[个個]?(周|週|星期|礼拜|禮拜)|last[ -]week)$/, 'week', -1],
  [/^上上[个個]?(周|週|星期|礼拜|禮拜)$/, 'week', -2],
  [/^([这這本][个個]?月|this[ -]month)$/, 'month', 0],
  [/^(上[个個]?月|last[ -]month)$/, 'month', -1],
  [/^上上[个個]?月$/, 'month', -2],
  [/^(今年|本年|this[ -]year)$/, 'year', 0],
  [/^(去年|last[ -]year)$/, 'year', -1],
  [/^前年$/, 'year', -2],
];

function named(text: string, now: Date): Period | null {
  const found = NAMED.find(([form]) => form.test(text));
  if (!found) return null;
  const [, unit, by] = found;
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const today = Date.UTC(year, month, now.getUTCDate());
  if (unit === 'day') return period(today + by * DAY_MS, today + (by + 1) * DAY_MS);
  if (unit === 'month') return period(Date.UTC(year, month + by), Date.UTC(year, month + by + 1));
  if (unit === 'year') return period(Date.UTC(year + by, 0), Date.UTC(year + by + 1, 0));
  const monday = today - ((now.getUTCDay() + 6) % 7) * DAY_MS;
  return period(monday + by * 7 * DAY_MS, monday + (by + 1) * 7 * DAY_MS);
}

/** The stretch of time `text` names, seen from `now`; null for what is no date. */
export function readPeriod(text: string, now: Date): Period | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return absolute(plain, now) ?? named(plain, now) ?? ago(plain, now);
}

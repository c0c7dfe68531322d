import { wallClock } from '../zone.ts';

/** Dates as pages print them → ISO 8601 in UTC, through the zone they were printed in. */

/** Minutes `zone` is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  return Math.round((wallClock(instant, zone) - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** Year, month from 1, day, hour, minute, second. */
type Fields = readonly [year: number, month: number, day: number, hour?: number, minute?: number, second?: number];

/** Milliseconds of a wall-clock time as if it were UTC; null for a date that does not exist. */
function wallTime(...[year, month, day, hour = 0, minute = 0, second = 0]: Fields): number | null {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(wall).getUTCDate() === day ? wall : null;
}

/** A wall-clock time in an IANA zone, daylight saving included; null for a date that does not exist. */
export function zoned(zone: string, ...fields: Fields): string | null {
  const wall = wallTime(...fields);
  if (wall === null) return null;
  if (zone === 'UTC') return new Date(wall).toISOString();
  const guess = wall - offsetAt(wall, zone) * 60_000;
  return new Date(wall - offsetAt(guess, zone) * 60_000).toISOString();
}

/** Outside these years a machine's date is a mistake, e.g. 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** An instant in milliseconds → ISO, or null for NaN and impossible years. */
export function instant(ms: number | null): string | null {
  return ms !== null && ms >= EARLIEST && ms < LATEST ? new Date(ms).toISOString() : null;
}

const ISO =
  /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const RFC =
  /(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|UT|Z|[A-Z]{3}|[+-]\d{4})?)?/;
const CHINESE =
  /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*(?:星期.|周.)?\s*(\d{1,2})[:：時时](\d{2})(?:[:：](\d{2}))?)?/;
const DAY_FIRST = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s*[-–]?\s*(\d{1,2}):(\d{2}))?/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const US_ZONES: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  PST: '-0800',
  PDT: '-0700',
  CET: '+0100',
  CEST: '+0200',
};

/** A date read from a text; `time` is false where it gives only the day (then it is that day's midnight in the zone). */
export interface ReadDate {
  readonly at: string;
  readonly time: boolean;
}

function withOffset(fields: readonly number[], ms: number, offset: string): string | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = fields;
  const wall = wallTime(year, month, day, hour, minute, second);
  if (wall === null) return null;
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.replace(/\D/g, '');
  const minutes = offset === 'Z' ? 0 : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  return new Date(wall + ms - minutes * 60_000).toISOString();
}

/**
 * The first date in `text`: ISO 8601 (also with slashes or dots), RFC 2822, `2024年8月13日`, or day-first `26/05/2023 - 23:51` (never month-first).
 * `zone` is used where the text names none.
 */
export function readDate(text: string, zone: string): ReadDate | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [, y, , mo, d, h, mi, s, fraction, offset] = iso;
    const fields = [y, mo, d, h ?? 0, mi ?? 0, s ?? 0].map(Number);
    const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
    const at = offset
      ? withOffset(fields, ms, offset)
      : zoned(zone, fields[0] ?? 0, fields[1] ?? 0, fields[2] ?? 0, fields[3], fields[4], fields[5]);
    return at === null ? null : { at, time: h !== undefined };
  }
  const rfc = RFC.exec(text);
  if (rfc) {
    const [, d, name = '', y, h, mi, s, offset] = rfc;
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    const fields = [Number(y), month, Number(d), Number(h ?? 0), Number(mi ?? 0), Number(s ?? 0)];
    const shift = offset === undefined ? null : /^(GMT|UTC|UT|Z)$/.test(offset) ? 'Z' : (US_ZONES[offset] ?? offset);
    const at =
      month === 0
        ? null
        : shift !== null && /^(Z|[+-]\d{4})$/.test(shift)
          ? withOffset(fields, 0, shift)
          : zoned(zone, fields[0] ?? 0, month, fields[2] ?? 0, fields[3], fields[4], fields[5]);
    return at === null ? null : { at, time: h !== undefined };
  }
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const [y, mo, d, h, mi, s] = chinese.slice(1).map((part) => Number(part ?? 0));
    const at = zoned(zone, y ?? 0, mo ?? 0, d ?? 0, h, mi, s);
    return at === null ? null : { at, time: chinese[4] !== undefined };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [d, mo, y, h, mi] = dayFirst.slice(1).map((part) => Number(part ?? 0));
    const at = zoned(zone, y ?? 0, mo ?? 0, d ?? 0, h, mi);
    return at === null ? null : { at, time: dayFirst[4] !== undefined };
  }
  return null;
}

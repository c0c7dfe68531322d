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
/** Abbreviations feeds print; any other is read as if no zone were named. */
const ABBREVIATED: Readonly<Record<string, string>> = {
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

/**
 * Stands for the zone of a publisher in Chinese of whom nothing else is known: hours are read as UTC+8, where nearly all
 * of them are, and a mere day stays that day.
 */
export const CHINESE_ZONE = 'Asia/Shanghai?';

function zoneFor(zone: string, time: boolean): string {
  if (zone !== CHINESE_ZONE) return zone;
  return time ? 'Asia/Shanghai' : 'UTC';
}

/** A date as it stands on a page; `offset` is `Z`, `+0800` or `+08:00`, null where none is printed. */
interface Printed {
  readonly fields: Fields;
  readonly time: boolean;
  readonly ms?: number;
  readonly offset?: string | null;
}

const numbers = (...parts: (string | undefined)[]) => parts.map((part) => Number(part ?? 0)) as unknown as Fields;

function findDate(text: string): Printed | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [, y, , mo, d, h, mi, s, fraction, offset] = iso;
    const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
    return { fields: numbers(y, mo, d, h, mi, s), time: h !== undefined, ms, offset: offset ?? null };
  }
  const rfc = RFC.exec(text);
  if (rfc) {
    const [, d, name = '', y, h, mi, s, shift = ''] = rfc;
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    const offset = /^(?:GMT|UTC|UT|Z)$/.test(shift) ? 'Z' : (ABBREVIATED[shift] ?? shift);
    const fields = numbers(y, String(month), d, h, mi, s);
    return { fields, time: h !== undefined, offset: /^(?:Z|[+-]\d{4})$/.test(offset) ? offset : null };
  }
  const chinese = CHINESE.exec(text);
  if (chinese) return { fields: numbers(...chinese.slice(1)), time: chinese[4] !== undefined };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst === null) return null;
  const [, d, mo, y, h, mi] = dayFirst;
  return { fields: numbers(y, mo, d, h, mi), time: h !== undefined };
}

/** A wall-clock time at an offset such as `Z` or `+08:00`. */
function withOffset(fields: Fields, ms: number, offset: string): string | null {
  const wall = wallTime(...fields);
  if (wall === null) return null;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return new Date(wall + ms - (offset.startsWith('-') ? -minutes : minutes) * 60_000).toISOString();
}

/**
 * The first date in `text`: ISO 8601 (also with slashes or dots), RFC 2822, `2024年8月13日`, or day-first
 * `26/05/2023 - 23:51` (never month-first); null where there is none or it does not exist. `zone` is an IANA zone or
 * CHINESE_ZONE, used where the text names none.
 */
export function readDate(text: string, zone: string): ReadDate | null {
  const printed = findDate(text);
  if (printed === null) return null;
  const { fields, time, ms = 0, offset } = printed;
  const at = offset ? withOffset(fields, ms, offset) : zoned(zoneFor(zone, time), ...fields);
  return at === null ? null : { at, time };
}

/** A page that prints only the day often tells machines the hour; hours around the day's midnight in any zone. */
const SAME_DAY = [-14, 38] as const;

/** `printed`, or `told` where it tells the hour of the same day or there is nothing else. */
export function withHour(printed: ReadDate | null, told: ReadDate | null): ReadDate | null {
  if (printed === null || printed.time) return printed ?? told;
  if (told === null || !told.time) return printed;
  const hours = (Date.parse(told.at) - Date.parse(printed.at)) / 3_600_000;
  return hours >= SAME_DAY[0] && hours < SAME_DAY[1] ? told : printed;
}

import type { DateBasis } from '../article.ts';
import type { Container } from './container.ts';
import { instant, type ReadDate, readDate } from './dates.ts';

/** When an article appeared, and how we know: the page before the address before the feed before the crawler. */
export interface Published {
  readonly publishedAt: string | null;
  readonly dateBasis: DateBasis | null;
  readonly savedAt: string | null;
}

export interface Witnesses {
  readonly container: Container;
  readonly path: string;
  readonly page: ReadDate | null;
  readonly url: ReadDate | null;
  /** Minutes the page said it was old when it was saved (3 小时前), or null. */
  readonly age: number | null;
  /** True where the comment's time is when a relay polled. */
  readonly relay: boolean;
  /** When a browser says it saved the page, ISO 8601, or null. */
  readonly saved: string | null;
  /** IANA zone of dates that name none. */
  readonly zone: string;
}

const HOUR = 3_600_000;

/** Where only a day is known, another witness gives the hour if it falls into these hours after that day's midnight. */
const SAME_DAY: Readonly<Partial<Record<DateBasis, readonly [number, number]>>> = { page: [0, 24], url: [-12, 48] };

function fileNameDate(path: string, zone: string): ReadDate | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const day = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name);
  return day ? readDate(`${day[1]}-${day[2]}-${day[3]}`, zone) : null;
}

/** Milliseconds other than .000 in front matter mean a clock was read, not a feed. */
function isCrawlTime(date: string): boolean {
  return /\.\d*[1-9]/.test(date);
}

export function published(of: Witnesses): Published {
  const { container, relay, zone } = of;
  const frontText = container.front?.date ?? null;
  const front = frontText === null ? null : readDate(frontText, zone);
  const stamp = instant(container.stamp);
  const line = container.dateLine === null ? null : readDate(container.dateLine, 'UTC');
  const crawled = frontText !== null && isCrawlTime(frontText) && front !== null;
  const savedAt = relay && stamp !== null ? stamp : crawled ? front.at : of.saved;

  if (of.age !== null && stamp !== null) {
    const at = Date.parse(stamp) - of.age * 60_000;
    if (of.page === null || Math.abs(at - Date.parse(of.page.at) - 12 * HOUR) <= 24 * HOUR)
      return { publishedAt: new Date(at).toISOString(), dateBasis: 'page', savedAt };
  }
  const witnesses: readonly (readonly [ReadDate | null, DateBasis])[] = [
    [of.page, 'page'],
    [of.url, 'url'],
    [line, 'feed'],
    [stamp === null ? null : { at: stamp, time: true }, relay ? 'relay' : 'feed'],
    [front, 'front matter'],
  ];
  const present = witnesses.flatMap(([date, basis]) => (date === null ? [] : [{ ...date, basis }]));
  if (present.length === 0) {
    const named = fileNameDate(of.path, zone);
    if (named !== null) present.push({ ...named, basis: 'file name' });
  }
  let best = present[0];
  const window = best && !best.time ? SAME_DAY[best.basis] : undefined;
  if (best && window) {
    const midnight = Date.parse(best.at);
    const within = (at: string) => {
      const hours = (Date.parse(at) - midnight) / HOUR;
      return hours >= window[0] && hours < window[1];
    };
    best = present.find((other) => other.time && within(other.at)) ?? best;
  }
  return { publishedAt: best?.at ?? null, dateBasis: best?.basis ?? null, savedAt };
}

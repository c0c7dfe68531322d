import type { Article } from '../article.ts';
import { OUTLETS } from '../outlets.ts';
import { localDate } from '../schedule.ts';
import { linkTarget } from './text.ts';

/** References to one article, made of its own fields alone: nothing is translated, transliterated or guessed. */
export interface CitationView {
  readonly article: Pick<Article, 'id' | 'path' | 'title' | 'url' | 'outlet' | 'publishedAt' | 'dateBasis' | 'savedAt'>;
  /** GB/T 7714—2015, § 4.6 and 8.8: newspaper online, with the day the archived copy was saved as the day of access. */
  readonly gbt7714: string;
  /** APA, 7th edition, § 10.16: webpage on a news website. */
  readonly apa: string;
  /** A Markdown link with outlet and day. */
  readonly markdown: string;
}

/** How to cite an article. */
export function citation(article: Article): CitationView {
  const { id, path, title, url, outlet, author, publishedAt, dateBasis, savedAt } = article;
  const zone = OUTLETS.find(({ zh }) => zh === outlet)?.zone ?? 'UTC';
  const published = publishedAt === null ? null : localDate(Date.parse(publishedAt), zone);
  const saved = savedAt === null ? '' : `[${localDate(Date.parse(savedAt), zone)}]`;
  return {
    article: { id, path, title, url, outlet, publishedAt, dateBasis, savedAt },
    gbt7714: sentences([
      author,
      `${title}[N/OL]`,
      `${outlet}${published === null ? '' : `, ${published}`}${saved}`,
      url,
    ]),
    apa: sentences([
      ...(author === null ? [title] : [author]),
      `(${apaDate(published)})`,
      ...(author === null ? [] : [title]),
      outlet,
      url,
    ]),
    markdown: [linked(title, url), outlet, ...(published === null ? [] : [published])].join(', '),
  };
}

/** Elements in order, each closed with a full stop but an address, which is left as it can be opened. */
function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map((part) => (/^https?:|[.?!。？！…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function linked(title: string, url: string | null): string {
  const label = title.replace(/[[\]\\]/g, '\\$&');
  const target = linkTarget(url);
  return target === undefined ? label : `[${label}](${target})`;
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** 2023, August 28; n.d. where there is none. */
function apaDate(day: string | null): string {
  if (day === null) return 'n.d.';
  const date = new Date(`${day}T00:00:00Z`);
  return `${date.getUTCFullYear()}, ${MONTH.format(date)} ${date.getUTCDate()}`;
}

import { persons } from './credit-line.ts';
import { readDate, withHour } from './dates.ts';
import type { Page } from './dom.ts';
import { imageUrl } from './images.ts';
import { readJsonLd } from './json-ld.ts';
import type { Facts } from './outlets/rules.ts';
import type { FoundImage } from './reader.ts';
import { cleanTitle } from './text.ts';

/** What the head of a saved web page says of itself. */

function meta(page: Page, ...names: string[]): string | null {
  for (const name of names) {
    const value = page(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      .first()
      .attr('content')
      ?.trim();
    if (value) return value;
  }
  return null;
}

/** The page's own address, as it states it. */
export function pageUrl(page: Page): string | null {
  return page('link[rel=canonical]').first().attr('href') ?? meta(page, 'og:url') ?? readJsonLd(page)?.url ?? null;
}

/** What parts a title from the site's name behind it. */
const SITE_BREAK = /^\s*[-–—_|｜丨·»]\s*\S/u;

/** What parts a title from the section's name before it. */
const SECTION_BREAK = /\S\s*[-–—_|｜丨·»：:]\s*$/u;

/**
 * The page's own title: what it tells other sites, else its headline, else the window's title. A site's name behind it
 * goes where the headline, or the page, says that it is none of the title.
 */
export function pageTitle(page: Page): string {
  const headline = cleanTitle(page('h1').first().text());
  const told = meta(page, 'og:title', 'twitter:title') ?? readJsonLd(page)?.headline;
  const title = cleanTitle(told ?? (headline === '' ? page('title').first().text() : headline));
  if (headline !== '' && title.startsWith(headline) && SITE_BREAK.test(title.slice(headline.length))) return headline;
  // A section before the headline: 中国 - 河港市民集会.
  if (headline !== '' && title.endsWith(headline) && SECTION_BREAK.test(title.slice(0, -headline.length)))
    return headline;
  const site = siteName(page);
  if (site !== null && title.endsWith(site)) {
    const bare = title.slice(0, -site.length).trim();
    const end = /\s*[-–—_|｜丨·»]$/u.exec(bare);
    if (end !== null && end.index > 0) return bare.slice(0, end.index);
  }
  return title;
}

/** The site's own name, e.g. for a host we have no entry for. */
export function siteName(page: Page): string | null {
  return meta(page, 'og:site_name', 'application-name');
}

/** The picture the page shows other sites, for pages that show readers none. */
export function pageImages(page: Page, base: string | null): FoundImage[] {
  const src = meta(page, 'og:image', 'twitter:image') ?? readJsonLd(page)?.image;
  const url = src ? imageUrl({ src }, base) : null;
  return url === null ? [] : [{ url, before: 0, caption: null, credit: null }];
}

/** Fills the gaps the outlet's rules left. */
export function readMeta(page: Page, facts: Facts, zone: string): void {
  const stated = readJsonLd(page);
  if (facts.pageDate === null || !facts.pageDate.time) {
    const date =
      stated?.published ??
      meta(page, 'article:published_time', 'datePublished', 'publishdate', 'pubdate', 'date') ??
      page('time[datetime]').first().attr('datetime') ??
      page('time[pubdate]').first().text();
    facts.pageDate = withHour(facts.pageDate, readDate(date, zone));
  }
  if (facts.authors.length === 0 && stated !== null) facts.authors.push(...stated.authors.flatMap(persons));
  if (facts.authors.length === 0) {
    const author = meta(page, 'author', 'article:author', 'og:article:author', 'byline');
    if (author !== null && !/^https?:/.test(author)) facts.authors.push(...persons(author));
  }
  if (facts.section === null) facts.section = meta(page, 'article:section');
  if (facts.tags.length === 0)
    page('meta[property="article:tag"]').each((_, tag) => {
      facts.tags.push((page(tag).attr('content') ?? '').trim());
    });
  if (facts.tags.length === 0 && stated !== null) facts.tags.push(...stated.keywords);
}

import { splitNames } from './credit-line.ts';
import { readDate } from './dates.ts';
import type { Page } from './dom.ts';
import type { Facts } from './outlets/rules.ts';
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
  return page('link[rel=canonical]').first().attr('href') ?? meta(page, 'og:url');
}

/** The page's own title: what it tells other sites, else its headline, else the window's title. */
export function pageTitle(page: Page): string {
  const title = meta(page, 'og:title', 'twitter:title') ?? page('h1').first().text();
  return cleanTitle(title.trim() === '' ? page('title').first().text() : title);
}

/** The site's own name, e.g. for a host we have no entry for. */
export function siteName(page: Page): string | null {
  return meta(page, 'og:site_name', 'application-name');
}

/** Fills the gaps the outlet's rules left. */
export function readMeta(page: Page, facts: Facts, zone: string): void {
  if (facts.pageDate === null) {
    const stated =
      meta(page, 'article:published_time', 'datePublished', 'publishdate', 'pubdate', 'date') ??
      page('time[datetime]').first().attr('datetime') ??
      page('time[pubdate]').first().text();
    facts.pageDate = readDate(stated, zone);
  }
  if (facts.authors.length === 0) {
    const author = meta(page, 'author', 'article:author');
    if (author !== null && !/^https?:/.test(author)) facts.authors.push(...splitNames(author));
  }
  if (facts.section === null) facts.section = meta(page, 'article:section');
  if (facts.tags.length === 0)
    page('meta[property="article:tag"]').each((_, tag) => {
      facts.tags.push((page(tag).attr('content') ?? '').trim());
    });
}

/** Where a saved page keeps its text, most telling first. */
const BODIES = [
  '[itemprop=articleBody]',
  'article .entry-content, article .article-content, article .post-content',
  '.article-body, .article-content, .article__body, .entry-content, .post-content, .story-body, #article-content, .wsw',
  'article',
  'main, [role=main]',
];

/** Furniture of whole pages; fragments from feeds do not have it. */
export const PAGE_FURNITURE = [
  'header',
  'footer',
  'aside',
  '[role=navigation]',
  '[role=banner]',
  '[role=contentinfo]',
  '[class*=breadcrumb]',
  '[class*=share]',
  '[class*=related]',
  '[class*=comment]',
  '[class*=sidebar]',
  '[class*=newsletter]',
  '[class*=cookie]',
  '[class*=advert]',
  '[id*=comment]',
  '[aria-hidden=true]',
  'h1',
  'time',
];

/** The element of a saved page that holds the article: the first likely one with enough text in it. */
export function pageBody(page: Page) {
  for (const selector of BODIES) {
    const found = page(selector)
      .get()
      .find((element) => page(element).text().replace(/\s+/g, '').length >= 80);
    if (found) return found;
  }
  return page('body').get(0) ?? page.root().get(0);
}

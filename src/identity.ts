import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Query parameters that name the reader's way to a page, never the page. */
const TRACKING = /^(utm_|at_|source$|fbclid$|gclid$|ref$|feature$|ocid$|rss$)/i;

/**
 * One spelling for each address: https, lower-case host without `www.`/`m.`… left as the publisher has it, no double or trailing
 * slashes, no fragment, no tracking parameters, parameters sorted. Returns null for anything that is not http(s).
 */
export function normaliseUrl(raw: string): string | null {
  let url: URL;
  try {
    url = new URL(raw.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.protocol = 'https:';
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.port === '80' || url.port === '443') url.port = '';
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return url.href;
}

/** What an article's id looks like, in either case. */
export const ARTICLE_ID = /^[a-z2-7]{10}$/i;

/** The first ten characters of the lower-case base32 (RFC 4648) of SHA-256 over a normalised URL, or a path. */
export function articleId(urlOrPath: string): string {
  const digest = createHash('sha256').update(urlOrPath, 'utf8').digest();
  let id = '';
  for (let i = 0; i < 10; i++) {
    const bit = i * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

import { articleId, normaliseUrl } from '../identity.ts';
import { getArticle } from '../store/articles.ts';
import type { Db } from '../store/database.ts';

const ADDRESSES = /https?:\/\/[^\s<>()[\]"'，。、）】」]+/gi;

/** The web addresses in a text, as they stand there. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESSES)].map(([address]) => address);
}

/** A text without its web addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESSES, ' ').trim();
}

/** The first article of the archive that one of these addresses leads to, whatever tracks its readers; null for none. */
export function articleAt(db: Db, addresses: readonly string[]): ReturnType<typeof getArticle> {
  for (const address of addresses) {
    const url = normaliseUrl(address);
    const found = url === null ? null : getArticle(db, articleId(url));
    if (found !== null) return found;
  }
  return null;
}

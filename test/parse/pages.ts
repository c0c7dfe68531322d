import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Golden pages: test/pages/<slug>/source.* is a page in an outlet's real structure (with a text of our own), and
 * article.json what must be read from it. `seed-NAME` has no source: it is seeds/NAME.txt.
 */
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

export function listPages(): string[] {
  return readdirSync(PAGES).sort();
}

export function pagePath(slug: string): string {
  return `${PAGES}/${slug}`;
}

/** The page's bytes, and the path it would have in an archive. */
export function readPage(slug: string): { bytes: Uint8Array; path: string } {
  if (slug.startsWith('seed-')) {
    const name = `${slug.slice('seed-'.length)}.txt`;
    return { bytes: readFileSync(`${SEEDS}/${name}`), path: name };
  }
  const source = readdirSync(pagePath(slug)).find((name) => name.startsWith('source.')) ?? 'source.html';
  return { bytes: readFileSync(`${pagePath(slug)}/${source}`), path: `${slug}/${source}` };
}

import type { Article } from '../article.ts';

/** What a file turned out to be: an article, or a reason why it is none. */
export type Parsed = { readonly article: Article } | { readonly skipped: string };

/**
 * Reads one archived file. Never throws for any content: what cannot be an article comes back as `skipped` with a short
 * English reason. `path` is relative to the archive, with `/`.
 */
export function parseFile(_bytes: Uint8Array, _path: string): Parsed {
  return { skipped: 'not implemented' };
}

import { instant } from './dates.ts';

/** The comment a browser, or the extension SingleFile, leaves in a page it saves: where from, and when. */
export interface Saved {
  readonly url: string | null;
  /** ISO 8601; browsers do not tell. */
  readonly at: string | null;
}

/** Such comments stand at the start. */
const HEAD = 4000;
const BROWSER = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n(]+)/i;

/** Reads the comment out of a page's source. */
export function readSaved(source: string): Saved {
  const head = source.slice(0, HEAD);
  const single = SINGLE_FILE.exec(head);
  if (single) return { url: single[1] ?? null, at: instant(Date.parse(single[2] ?? '')) };
  return { url: BROWSER.exec(head)?.[1] ?? null, at: null };
}

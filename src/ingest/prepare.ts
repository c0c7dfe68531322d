import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../extract/summary.ts';
import { fold } from '../fold.ts';
import { parseFile } from '../parse/index.ts';
import { indexText, type NewArticle } from '../store/article-writes.ts';

/** A file that is to be read, and what the manifest knew of it. */
export interface FileToRead {
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  /** Hash at the last sync, or null for a file never seen. */
  readonly knownHash: string | null;
}

/** What reading it gave. `unchanged`: the same bytes as before, under a new time. */
export type PreparedFile = FileToRead & { readonly hash: string } & (
    | { readonly unchanged: true }
    | { readonly skipped: string }
    | { readonly entry: NewArticle }
  );

/** Larger files are no articles; 32 MiB. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Below this many folded characters, equal text under two addresses proves nothing (same promo under each video). */
const TWIN_MIN = 80;

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}

/** Reads, parses, summarises and tokenizes one file of the archive at `root`. Never throws for a file's content. */
export function prepareFile(root: string, file: FileToRead): PreparedFile {
  if (file.size > MAX_BYTES) return { ...file, hash: '', skipped: `larger than ${MAX_BYTES / 1024 / 1024} MiB` };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file.path));
  } catch (error) {
    return { ...file, hash: '', skipped: `unreadable (${(error as NodeJS.ErrnoException).code})` };
  }
  const hash = sha256(bytes);
  if (hash === file.knownHash) return { ...file, hash, unchanged: true };
  const parsed = parseFile(bytes, file.path);
  if ('skipped' in parsed) return { ...file, hash, skipped: parsed.skipped };
  const { article } = parsed;
  const indexed = indexText(article);
  return {
    ...file,
    hash,
    entry: {
      article: { ...article, summary: summarise(article) },
      contentHash: sha256(indexed.folded.length < TWIN_MIN ? article.id : `${fold(article.title)}\n${indexed.folded}`),
      indexed,
    },
  };
}

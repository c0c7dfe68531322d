import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ArchiveError } from '../errors.ts';

/** A file of the archive as the file system shows it. */
export interface FoundFile {
  /** Relative to the archive, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  /** What was seen and not read, with the reason. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** Every folder with its time of change; a new or deleted file changes its folder's. */
  readonly folders: readonly { readonly path: string; readonly mtime: number }[];
}

const EXTENSIONS = /\.(txt|md|html?)$/i;

/**
 * Lists the article files below `root`, sorted by path. Hidden files and other extensions are no articles and are not
 * listed; links are never followed. Throws ArchiveError `archive_missing` when `root` is no readable folder.
 */
export function walk(root: string): Listing {
  const files: FoundFile[] = [];
  const refused: { path: string; reason: string }[] = [];
  const folders: { path: string; mtime: number }[] = [];
  const visit = (folder: string, relative: string) => {
    let entries: Dirent[];
    try {
      folders.push({ path: folder, mtime: statSync(folder).mtimeMs });
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      refused.push({ path: relative, reason: `unreadable folder (${(error as NodeJS.ErrnoException).code})` });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      const full = join(folder, entry.name);
      if (entry.isDirectory()) visit(full, path);
      else if (!EXTENSIONS.test(entry.name)) continue;
      else if (entry.isSymbolicLink()) refused.push({ path, reason: 'symbolic link (links are not followed)' });
      else if (entry.isFile()) {
        try {
          const stat = statSync(full);
          files.push({ path, size: stat.size, mtime: Math.floor(stat.mtimeMs) });
        } catch (error) {
          // Gone between listing and looking: the next sync sees it as deleted.
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        }
      }
    }
  };
  visit(realRoot(root), '');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, refused, folders };
}

function realRoot(root: string): string {
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real.endsWith(sep) ? real.slice(0, -1) : real;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new ArchiveError(
    'archive_missing',
    `ARTICLES_DIR ${root} is no folder. Create it, or set ARTICLES_DIR in .env.`,
  );
}

import { archiveSpan, countOutlets, type OutletCount } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { countSkipped, getMeta, type SkippedFile, skippedFiles } from '../store/files.ts';
import { countPersons } from '../store/persons.ts';

export interface StatusView {
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly outlets: readonly OutletCount[];
  readonly people: number;
  readonly lastSync: string | null;
  readonly skipped: readonly SkippedFile[];
  readonly skippedTotal: number;
}

/** What the archive holds, and which files it could not use. */
export function status(db: Db): StatusView {
  return {
    ...archiveSpan(db),
    outlets: countOutlets(db),
    people: countPersons(db),
    lastSync: getMeta(db, 'lastSync'),
    skipped: skippedFiles(db),
    skippedTotal: countSkipped(db),
  };
}

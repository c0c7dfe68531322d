import type { ErrorCode } from '../errors.ts';
import type { SyncProgress, SyncResult } from './sync.ts';

/** What the ingest thread is started with. */
export interface IngestJob {
  readonly root: string;
  readonly archivePath: string;
  /** Keep syncing as files come in, until told to stop. */
  readonly watch: boolean;
}

/** What it reports. */
export type FromIngest =
  | ({ readonly type: 'progress' } & SyncProgress)
  | { readonly type: 'synced'; readonly result: SyncResult }
  | { readonly type: 'derived' }
  | { readonly type: 'failed'; readonly fatal: boolean; readonly code: ErrorCode; readonly message: string };

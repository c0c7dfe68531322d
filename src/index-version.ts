/**
 * Raised whenever the same file would be indexed differently than before: by src/fold.ts, src/tokenizer.ts, src/parse/ or
 * src/extract/summary.ts. Files that were read by another version are read again at the next sync.
 */
export const INDEX_VERSION = 3;

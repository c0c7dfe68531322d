import { countSegments, mergeSegments } from '../store/search.ts';
import type { Derivation } from './derive.ts';

/** More pieces than this and the index is merged into one: a phrase is then found in half the time. */
const MOST_SEGMENTS = 6;
/** Pages (4 KiB) a step: some 50 ms of work. */
const PAGES = 500;

/** Merges the pieces that a large sync leaves the full-text index in. */
export function createMerge(): Derivation {
  let merging = false;
  return {
    name: 'merge',
    step(db) {
      if (!merging && countSegments(db) <= MOST_SEGMENTS) return false;
      const more = mergeSegments(db, PAGES, !merging);
      merging = more;
      return more;
    },
  };
}

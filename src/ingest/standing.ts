import { createHash } from 'node:crypto';
import { summarise } from '../extract/summary.ts';
import { fold } from '../fold.ts';
import { getText } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import {
  findStanding,
  isStanding,
  putSummary,
  putSummaryCheck,
  type SummaryToCheck,
  summariesToCheck,
} from '../store/standing.ts';
import type { Derivation } from './derive.ts';

/**
 * Keeps what a desk prints under many of its articles out of summaries. One article cannot tell: the archive can.
 *
 *     check     note each new summary's sentences
 *     find      a sentence in five summaries of one desk says nothing of any of them: it is standing
 *     again     those articles are summarised without standing sentences, and checked anew, until none is found
 */

/** Summaries of one desk that hold the same sentence, from which on it is standing. */
const MANY = 5;
/** Articles a step: well under a tenth of a second. */
const STEP = 200;

/** 48 bits: safe as a number, and wide enough. */
function hash(desk: string, sentence: string): number {
  return createHash('sha1')
    .update(`${desk}\n${fold(sentence)}`)
    .digest()
    .readUIntBE(0, 6);
}

function check(db: Db, { doc, title, outlet, author, summary }: SummaryToCheck): void {
  const desk = `${outlet} ${author ?? ''}`;
  const standing = (sentence: string): boolean => isStanding(db, hash(desk, sentence));
  let checked = summary;
  if (summary.some(standing)) {
    checked = summarise({ title, paragraphs: getText(db, doc).paragraphs }, standing);
    putSummary(db, doc, checked);
  }
  putSummaryCheck(
    db,
    doc,
    checked.map((sentence) => hash(desk, sentence)),
  );
}

export const standingSentences: Derivation = {
  name: 'standing sentences',
  step(db) {
    const summaries = summariesToCheck(db, STEP);
    if (summaries.length === 0) return findStanding(db, MANY) > 0;
    db.transaction(() => {
      for (const summary of summaries) check(db, summary);
    });
    return true;
  },
};

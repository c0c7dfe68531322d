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
import { deskHash } from './desk-hash.ts';

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

const hash = (desk: string, sentence: string): number => deskHash(desk, fold(sentence));

function check(db: Db, { doc, title, outlet, author, summary }: SummaryToCheck): void {
  const desk = `${outlet} ${author ?? ''}`;
  const standing = (sentence: string): boolean => isStanding(db, hash(desk, sentence));
  let checked = summary;
  if (summary.some(standing)) {
    checked = summariseWithout(standing, title, getText(db, doc).paragraphs, summary);
    putSummary(db, doc, checked);
  }
  putSummaryCheck(
    db,
    doc,
    checked.map((sentence) => hash(desk, sentence)),
  );
}

/** A summary of what is left when the standing sentences are taken out, as often as new ones come up; still verbatim. */
function summariseWithout(
  standing: (sentence: string) => boolean,
  title: string,
  paragraphs: readonly string[],
  summary: readonly string[],
): readonly string[] {
  let left = paragraphs;
  let chosen = summary;
  for (let taken = chosen.filter(standing); taken.length > 0; taken = chosen.filter(standing)) {
    // A line feed in its place: what stood on either side of it must not become one sentence.
    const cut = left.map((text) => taken.reduce((rest, sentence) => rest.replaceAll(sentence, '\n'), text));
    chosen =
      cut.join() === left.join() ? chosen.filter((one) => !standing(one)) : summarise({ title, paragraphs: cut });
    left = cut;
  }
  return chosen;
}

/** Up to which row the summaries of an archive have been checked, while that is under way. */
const reached = new WeakMap<Db, number>();

export const standingSentences: Derivation = {
  name: 'standing sentences',
  step(db) {
    const after = reached.get(db);
    const summaries = summariesToCheck(db, after ?? null, STEP);
    reached.delete(db);
    const last = summaries.at(-1);
    // Once more from the beginning, for what came behind the work.
    if (last === undefined) return after !== undefined || findStanding(db, MANY) > 0;
    db.transaction(() => {
      for (const summary of summaries) check(db, summary);
    });
    reached.set(db, last.doc);
    return true;
  },
};

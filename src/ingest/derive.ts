import { dirname } from 'node:path';
import { NO_OPERATOR } from '../extract/identity.ts';
import type { Db } from '../store/database.ts';
import { createMerge } from './merge.ts';
import { readOperatorLinks } from './operator-links.ts';
import { createPeopleDerivation } from './people.ts';
import { standingSentences } from './standing.ts';
import { groupStories } from './stories.ts';

/**
 * What is worked out from stored articles after they are searchable: better summaries, stories, people. Each keeps its own account in the
 * store of what is done, works in small transactions, and can be killed between any two.
 */
export interface Derivation {
  readonly name: string;
  /** Does some of what is pending, a tenth of a second's worth at most; returns false when nothing is left. */
  step(db: Db): boolean;
}

/** In the order they are worked through. `path`: of the archive, beside which the operator's files lie; null: it is in memory. */
export function createDerivations(path: string | null): readonly Derivation[] {
  const operator = () => (path === null ? NO_OPERATOR : readOperatorLinks(dirname(path)));
  return [
    createMerge(),
    standingSentences,
    { name: 'stories', step: groupStories },
    createPeopleDerivation(operator, path),
  ];
}

/** Those of an archive without an operator's files. */
export const DERIVATIONS: readonly Derivation[] = createDerivations(null);

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

/** In the order they are worked through. `dataDir` holds the operator's files; null: there are none. */
export function createDerivations(dataDir: string | null): readonly Derivation[] {
  return [
    createMerge(),
    standingSentences,
    { name: 'stories', step: groupStories },
    createPeopleDerivation(() => (dataDir === null ? NO_OPERATOR : readOperatorLinks(dataDir))),
  ];
}

/** Those without an operator's files. */
export const DERIVATIONS: readonly Derivation[] = createDerivations(null);

import type { Db } from '../store/database.ts';
import { createPeopleDerivation } from './people.ts';
import { groupStories } from './stories.ts';

/**
 * What is worked out from stored articles after they are searchable: people, stories. Each keeps its own account in the
 * store of what is done, works in small transactions, and can be killed between any two.
 */
export interface Derivation {
  readonly name: string;
  /** Does some of what is pending, a tenth of a second's worth at most; returns false when nothing is left. */
  step(db: Db): boolean;
}

export const DERIVATIONS: readonly Derivation[] = [{ name: 'stories', step: groupStories }, createPeopleDerivation()];

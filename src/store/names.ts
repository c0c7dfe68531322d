import type { Db } from './database.ts';

/** A name that stands in the archive. */
export interface KnownName {
  /** In the source's own script, with its dots. */
  readonly name: string;
  /** Its Latin form, as given in parentheses behind it; null where none is. */
  readonly latin: string | null;
  /** In how many articles. */
  readonly articles: number;
}

/** Names the archive gives evidence for: written with a name dot, or followed by a Latin form in parentheses. */
export function knownNames(_db: Db): KnownName[] {
  return [];
}

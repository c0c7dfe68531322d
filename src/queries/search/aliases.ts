import { type AliasEntry, type Aliases, createAliases, curatedAliases } from '../../aliases.ts';
import { fold } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { latinPairs } from '../../store/names.ts';
import { remember } from './memory.ts';

/** The operator's entries for an archive (see aliases-file.ts). */
const operators = new WeakMap<Db, readonly AliasEntry[]>();

/** Adds the operator's entries for searches in this archive. */
export function setAliases(db: Db, entries: readonly AliasEntry[]): void {
  operators.set(db, entries);
}

/** Every other form a search in this archive knows: the curated table, the operator's, and pairs the archive proves. */
export function aliasesOf(db: Db): Aliases {
  return remember(db, 'aliases', () =>
    createAliases(curatedAliases(), [...(operators.get(db) ?? []), ...provenAliases(db)]),
  );
}

/** Articles that must prove a form before it says anything. */
const PROOF = 2;

/**
 * Forms the archive prints before one Latin name: 川普（Donald Trump） and 特朗普（Donald Trump）. A bare last part that
 * several dotted names share says nothing about one person.
 */
function provenAliases(db: Db): AliasEntry[] {
  const names = latinPairs(db);
  const bearers = new Map<string, number>();
  for (const { name } of names) {
    const last = name.includes('·') ? name.split('·').at(-1) : undefined;
    if (last !== undefined) bearers.set(last, (bearers.get(last) ?? 0) + 1);
  }
  const byLatin = new Map<string, string[]>();
  for (const { name, latin, articles } of names) {
    if (articles < PROOF || !/^\S+( \S+){1,3}$/.test(latin) || [...name].length < 2) continue;
    if (!name.includes('·') && (bearers.get(name) ?? 0) > 1) continue;
    const key = fold(latin);
    byLatin.set(key, [...(byLatin.get(key) ?? [latin]), name]);
  }
  return [...byLatin.values()];
}

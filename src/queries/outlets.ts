import Fuse from 'fuse.js';
import { UserError } from '../errors.ts';
import { fold } from '../fold.ts';
import { OUTLETS } from '../outlets.ts';
import { countOutlets, type OutletCount } from '../store/articles.ts';
import type { Db } from '../store/database.ts';

/** All names of an outlet, folded. */
function names(outlet: OutletCount): string[] {
  const known = OUTLETS.find((candidate) => candidate.zh === outlet.name);
  return [outlet.name, outlet.nameEn, ...(known?.aliases ?? []), known?.key ?? '']
    .map(fold)
    .filter((name) => name !== '');
}

/**
 * The archive's outlets a person means: by any of their names, in either script, or part of one; several are separated
 * by commas. Throws UserError `bad_option` with the nearest names when there is none.
 */
export function resolveOutlets(db: Db, typed: string, option = 'outlet'): string[] {
  const several = typed.split(/[,，、]/).filter((name) => name.trim() !== '');
  if (several.length > 1) return [...new Set(several.flatMap((name) => resolveOutlets(db, name, option)))];
  const wanted = fold(typed).trim();
  const outlets = countOutlets(db);
  const exact = outlets.filter((outlet) => names(outlet).includes(wanted));
  if (exact.length > 0) return exact.map((outlet) => outlet.name);
  const partial = outlets.filter((outlet) => names(outlet).some((name) => name.includes(wanted)));
  if (wanted !== '' && partial.length > 0) return partial.map((outlet) => outlet.name);
  const near =
    completeOutlets(db, typed, 5).join('、') ||
    outlets
      .slice(0, 5)
      .map((outlet) => outlet.name)
      .join('、');
  throw new UserError('bad_option', { option, typed, expected: near });
}

/** Names of outlets for what has been typed so far, likeliest first. */
export function completeOutlets(db: Db, typed: string, limit: number): string[] {
  const outlets = countOutlets(db);
  if (typed.trim() === '') return outlets.slice(0, limit).map((outlet) => outlet.name);
  const fuse = new Fuse(
    outlets.map((outlet) => ({ name: outlet.name, names: names(outlet) })),
    { keys: ['names'], ignoreLocation: true, threshold: 0.3 },
  );
  return fuse.search(fold(typed), { limit }).map((found) => found.item.name);
}

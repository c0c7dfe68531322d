import type { Aliases } from '../../aliases.ts';
import { fold, isHan } from '../../fold.ts';
import type { Query, Term } from '../../query-language.ts';
import type { Db } from '../../store/database.ts';
import { countMatches } from '../../store/search.ts';
import { LONGEST_NAME, nearestNames } from './names.ts';
import { titleWordLike } from './pinyin.ts';
import { formOf } from './plan.ts';

/** What words that stand nowhere, or nearly so, were probably meant to be. */

/** A word in fewer articles than this may be a slip of its author's. */
const RARE = 3;
/** Characters in a word, no name, that may be one with a slip in it. */
const SHORTEST = 3;
const LONGEST = 6;

/** The same characters with two neighbours swapped, or with one left out. */
function slips(folded: string): string[] {
  const chars = [...folded];
  const swapped = chars
    .slice(1)
    .map((_, i) => [...chars.slice(0, i), chars[i + 1], chars[i], ...chars.slice(i + 2)].join(''));
  // Without its first or last character it is only less of the same word.
  const inner = chars.length < 4 ? [] : chars.slice(1, -1).map((_, k) => k + 1);
  const shorter = inner.map((i) => [...chars.slice(0, i), ...chars.slice(i + 1)].join(''));
  return [...swapped, ...shorter].filter((text) => text !== folded);
}

function stands(db: Db, text: string): number {
  const phrase = formOf(text)?.phrase;
  return phrase === undefined ? 0 : countMatches(db, phrase, 10);
}

/**
 * What a word that stands nowhere was probably meant to be: a name known to the archive, a word of its titles that sounds
 * the same, or the word without a slip.
 */
function correctWord(db: Db, aliases: Aliases, word: string): string | null {
  const folded = fold(word);
  const name = nearestNames(db, aliases, word, 5).find((near) => stands(db, near.shown) > 0);
  // In the script that was typed; character by character, so that name dots stay.
  if (name !== undefined) return folded === word ? [...name.shown].map(fold).join('') : name.shown;
  const { length } = [...folded];
  if (length < SHORTEST || length > LONGEST) return null;
  const alike = titleWordLike(db, folded);
  if (alike !== null) return alike;
  const counted = slips(folded).map((text) => ({ text, rows: stands(db, text) }));
  const best = counted.sort((a, b) => b.rows - a.rows)[0];
  return best !== undefined && best.rows > 0 ? best.text : null;
}

/** A query with every word that stands nowhere corrected, as read and as the line it would be; null when nothing was. */
export function correctQuery(
  db: Db,
  aliases: Aliases,
  query: Query,
  line: string,
): { readonly query: Query; readonly line: string } | null {
  let mended = line;
  const corrected = (term: Term): Term => {
    const chars = [...fold(term.text)];
    if (term.exact || chars.length > LONGEST_NAME || !chars.every(isHan)) return term;
    const rows = (aliases.of(term.text) ?? [term.text]).reduce((sum, form) => sum + stands(db, form), 0);
    if (rows >= RARE) return term;
    const to = correctWord(db, aliases, term.text);
    // A rare word may be right: only one that is much more frequent is offered instead.
    if (to === null || (rows > 0 && stands(db, to) < RARE * rows)) return term;
    mended = mended.replace(term.text, to);
    return { ...term, text: to };
  };
  const clauses = query.clauses.map((terms) => terms.map(corrected));
  return mended === line ? null : { query: { ...query, clauses }, line: mended.trim() };
}

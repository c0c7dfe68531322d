import { fold } from '../fold.ts';
import type { Db } from '../store/database.ts';
import { getMeta } from '../store/files.ts';
import { allPersons, PEOPLE_GENERATION, type PersonRow } from '../store/persons.ts';

/** Everybody's names in memory: short strings, looked through on every keystroke. */
interface NameIndex {
  readonly generation: string;
  readonly entries: readonly { readonly row: PersonRow; readonly text: string }[];
}

const cache = new WeakMap<Db, NameIndex>();

function indexOf(db: Db): NameIndex {
  const generation = getMeta(db, PEOPLE_GENERATION) ?? '';
  let index = cache.get(db);
  if (index?.generation !== generation) {
    index = { generation, entries: allPersons(db).map((row) => ({ row, text: `\n${row.search}\n` })) };
    cache.set(db, index);
  }
  return index;
}

/** What people type, as the index holds it: folded, without spaces between Han characters or around. */
function normalise(typed: string): string {
  return fold(typed)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Persons one of whose forms is exactly what was typed, most written about first. */
export function personsNamed(db: Db, typed: string): PersonRow[] {
  const query = normalise(typed);
  if (query === '') return [];
  const line = `\n${query}\n`;
  const pinyin = /^[a-z' ]+$/.test(query) ? `\n${query.replace(/[ ']/g, '')}\n` : line;
  const { entries } = indexOf(db);
  const exact = entries.flatMap(({ row, text }) => (text.includes(line) || text.includes(pinyin) ? [row] : []));
  if (exact.length > 0 || query.includes(' ')) return exact;
  // Yellen: the last word of an English form.
  const last = ` ${query}\n`;
  return entries.flatMap(({ row, text }) => (text.includes(last) ? [row] : []));
}

/** Suggestions while typing: forms that begin with the text before forms that contain it, most written about first. */
export function completeNames(db: Db, typed: string, limit = 25): PersonRow[] {
  const query = normalise(typed);
  const { entries } = indexOf(db);
  if (query === '') return entries.slice(0, limit).map(({ row }) => row);
  const tight = query.replace(/[ ']/g, '');
  const begins: PersonRow[] = [];
  const contains: PersonRow[] = [];
  for (const { row, text } of entries) {
    if (text.includes(`\n${query}`) || text.includes(`\n${tight}`)) {
      begins.push(row);
      if (begins.length === limit) break;
    } else if (contains.length < limit && (text.includes(query) || text.includes(tight))) contains.push(row);
  }
  return [...begins, ...contains].slice(0, limit);
}

/** Persons with a form one edit away from what was typed, most written about first. */
export function nearNames(db: Db, typed: string, limit = 5): PersonRow[] {
  const query = normalise(typed);
  if ([...query].length < 3) return [];
  const out: PersonRow[] = [];
  const slack = query.length > 6 ? 2 : 1;
  for (const { row } of indexOf(db).entries) {
    if (
      row.search
        .split('\n')
        .some((form) => Math.abs(form.length - query.length) <= slack && distance(form, query, slack) <= slack)
    ) {
      out.push(row);
      if (out.length === limit) break;
    }
  }
  return out;
}

/** Edit distance, cut off above `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

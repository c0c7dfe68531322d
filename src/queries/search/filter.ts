import { UserError } from '../../errors.ts';
import { fold } from '../../fold.ts';
import { readPeriod } from '../../period.ts';
import { type Note, parseQuery, type Query } from '../../query-language.ts';
import type { Db } from '../../store/database.ts';
import { allAuthors, type SearchFilter } from '../../store/search.ts';
import { resolveOutlets } from '../outlets.ts';

/** What was not taken as it may have been meant. present/ words it. */
export interface SearchNote {
  readonly code: Note['code'] | 'unknown_outlet' | 'unknown_author' | 'unknown_address' | 'nothing_to_find';
  readonly text: string;
}

/** Options of the command, which say the same as fields of the line. */
export interface SearchOptions {
  /** Only these outlets, by any of their names, separated by commas; like `outlet:` in the line. */
  readonly outlet?: string | undefined;
  /** Only from / before this date, in any spelling the line takes. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The line with the command's options; an option that is no date becomes words and a note, like `after:` in the line. */
export function withOptions(query: Query, asked: SearchOptions, now: Date): Query {
  const words = (typed: string): Query => parseQuery(typed, now);
  let read = query;
  for (const name of ['after', 'before'] as const) {
    const typed = asked[name]?.trim() ?? '';
    if (typed === '') continue;
    const period = readPeriod(typed, now);
    read =
      period === null
        ? {
            ...read,
            clauses: [...read.clauses, ...words(typed).clauses],
            notes: [...read.notes, { code: 'bad_date', text: typed.slice(0, 60) }],
          }
        : { ...read, [name]: period.start };
  }
  // What the line says goes before an option, which may be the server's default.
  const outlets = (asked.outlet ?? '').split(/[,，、]/).filter((name) => name.trim() !== '');
  return outlets.length === 0 || query.outlets.length > 0 ? read : { ...read, outlets };
}

/** Names as stored for what was typed; what fits nothing is noted and fits nothing. */
export function filterOf(db: Db, query: Query, notes: SearchNote[]): SearchFilter {
  const outletNames = (typed: string): string[] => {
    try {
      return resolveOutlets(db, typed);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      notes.push({ code: 'unknown_outlet', text: typed.slice(0, 60) });
      return [];
    }
  };
  const authorNames = (typed: string): string[] => {
    const wanted = fold(typed);
    const found = allAuthors(db).filter((author) => fold(author).includes(wanted));
    if (found.length === 0) notes.push({ code: 'unknown_author', text: typed.slice(0, 60) });
    return found;
  };
  const seconds = (iso: string | null): number | null => (iso === null ? null : Math.floor(Date.parse(iso) / 1000));
  return {
    outlets: query.outlets.length === 0 ? null : query.outlets.flatMap(outletNames),
    excludedOutlets: query.excludedOutlets.flatMap(outletNames),
    authors: query.authors.length === 0 ? null : query.authors.flatMap(authorNames),
    after: seconds(query.after),
    before: seconds(query.before),
  };
}

/** Does the filter leave anything out? */
export function narrows(filter: SearchFilter): boolean {
  const { outlets, excludedOutlets, authors, after, before } = filter;
  return outlets !== null || excludedOutlets.length > 0 || authors !== null || after !== null || before !== null;
}

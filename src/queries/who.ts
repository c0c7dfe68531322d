import type { Db } from '../store/database.ts';
import { officesOf, type PersonRow } from '../store/persons.ts';
import type { Hit } from './hit.ts';
import { completeNames, nearNames, personsNamed } from './names.ts';
import { search } from './search.ts';
import { describePerson, type PersonView, rolesOf } from './who/person.ts';
import { sectionPage, type WhoPage, type WhoSection } from './who/sections.ts';

export type { PersonView, SayingView } from './who/person.ts';
export type { WhoPage, WhoSection } from './who/sections.ts';

export interface CandidateView {
  readonly name: string;
  readonly nameEn: string | null;
  readonly articles: number;
  /** What tells one from another: the latest office, or null. */
  readonly role: string | null;
}

export interface WhoOptions {
  readonly section?: WhoSection;
  /** Counts from 1. */
  readonly page?: number;
}

export interface WhoView {
  readonly person: PersonView | null;
  /** Several people of that name; with `person`, others who bear it too; without anybody, near names. */
  readonly candidates: readonly CandidateView[];
  readonly name: string;
  /** Where nobody is known: the articles that contain the words, newest first. */
  readonly articles: readonly Hit[];
  readonly total: number;
  /** The page asked for, or null. */
  readonly paged: WhoPage | null;
}

/** Who somebody is. `name` may be any form in either script, pinyin or English. */
export function who(db: Db, name: string, options: WhoOptions = {}): WhoView {
  const named = personsNamed(db, name);
  const [first, second] = named;
  const clear = first !== undefined && (second === undefined || isOwnName(first, name));
  if (first !== undefined && clear) {
    return {
      person: describePerson(db, first),
      candidates: candidates(db, namesakes(db, first, name)),
      name,
      articles: [],
      total: 0,
      paged: options.section === undefined ? null : sectionPage(db, first, options.section, options.page ?? 1),
    };
  }
  const near = named.length > 0 ? named : [...completeNames(db, name, 10), ...nearNames(db, name)];
  const found = search(db, { query: name, limit: 10, page: 1 });
  const articles = [...found.hits].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return {
    person: null,
    candidates: candidates(db, unique(near).slice(0, 10)),
    name,
    articles: articles.slice(0, 5),
    total: found.total,
    paged: null,
  };
}

/** One of several bears the typed form as the name shown, and no other does. */
function isOwnName(row: PersonRow, typed: string): boolean {
  return row.name === typed.trim() || row.person === typed.trim();
}

function unique(rows: readonly PersonRow[]): PersonRow[] {
  return [...new Map(rows.map((row) => [row.person, row])).values()];
}

/** Others whose full name ends in what was typed (拜登: 亨特·拜登). */
function namesakes(db: Db, row: PersonRow, typed: string): PersonRow[] {
  return completeNames(db, typed, 25)
    .filter((other) => other.person !== row.person && other.person.endsWith(`·${typed.trim()}`))
    .slice(0, 5);
}

function candidates(db: Db, rows: readonly PersonRow[]): CandidateView[] {
  return rows.map((row) => ({
    name: row.name,
    nameEn: row.nameEn,
    articles: row.articles,
    role: rolesOf(officesOf(db, row.person))[0]?.text ?? null,
  }));
}

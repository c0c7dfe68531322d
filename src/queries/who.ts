import { officeKey } from '../extract/office-key.ts';
import { getRows } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import {
  docsOf,
  getPerson,
  linksOf,
  type OfficeRow,
  officesOf,
  type PersonRow,
  relatedTo,
  sayingsOf,
  surfacesOf,
} from '../store/persons.ts';
import { type Hit, toHit } from './hit.ts';
import { completeNames, nearNames, personsNamed } from './names.ts';
import { search } from './search.ts';
import { withStories } from './story.ts';

/** An office with the first and the last article that gives it. Dates ISO 8601 in UTC, or null. */
export interface RoleView {
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
  /** The last article that gives it. */
  readonly articleId: string;
}

export interface SayingView {
  /** Verbatim, without the outer marks. */
  readonly text: string;
  readonly articleId: string;
  readonly paragraph: number;
  readonly verb: string | null;
  readonly how: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly outletEn: string;
  readonly publishedAt: string | null;
}

export interface PersonView {
  readonly name: string;
  readonly nameEn: string | null;
  /** The English form is from the list of widely known people; no article of the archive prints it. */
  readonly nameEnListed: boolean;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleView[];
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Articles by month of publication (UTC), `YYYY-MM`, oldest first; months without any are left out. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly related: readonly { readonly name: string; readonly count: number }[];
  readonly quotations: readonly SayingView[];
  readonly quotationsTotal: number;
  readonly latest: readonly Hit[];
  /** Why forms that look different are one person, one entry a link. */
  readonly links: readonly { readonly name: string; readonly reason: string; readonly detail: string }[];
}

export interface CandidateView {
  readonly name: string;
  readonly nameEn: string | null;
  readonly articles: number;
  /** What tells one from another: the latest office, or null. */
  readonly role: string | null;
}

/** What the buttons under a person open, each paged. */
export type WhoSection = 'quotations' | 'articles' | 'timeline' | 'related';

export interface WhoOptions {
  readonly section?: WhoSection;
  /** Counts from 1. */
  readonly page?: number;
}

/** One line of the timeline: the first article of a month that gives an office, says something or only names the person. */
export interface TimelineView {
  readonly month: string;
  readonly articles: number;
  readonly roles: readonly string[];
  readonly top: Hit;
}

export interface WhoPage {
  readonly section: WhoSection;
  readonly page: number;
  readonly pages: number;
  readonly quotations?: readonly SayingView[];
  readonly articles?: readonly Hit[];
  readonly timeline?: readonly TimelineView[];
  readonly related?: readonly { readonly name: string; readonly count: number }[];
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

/** Entries of a section on one page. */
export const WHO_PAGE_SIZE = 8;
/** Quotations the view carries without paging. */
const QUOTATIONS = 25;
const RELATED = 10;
const LATEST = 5;

/** Who somebody is. `name` may be any form in either script, pinyin or English. */
export function who(db: Db, name: string, options: WhoOptions = {}): WhoView {
  const named = personsNamed(db, name);
  const [first, second] = named;
  const clear = first !== undefined && (second === undefined || isOwnName(first, name));
  if (first !== undefined && clear) {
    return {
      person: describe(db, first),
      candidates: candidates(db, namesakes(db, first, name)),
      name,
      articles: [],
      total: 0,
      paged: options.section === undefined ? null : page(db, first, options.section, options.page ?? 1),
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

const iso = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString();

/** Offices one by one: variants of the same wording together, the latest first. */
function rolesOf(rows: readonly OfficeRow[]): RoleView[] {
  const groups = new Map<string, { texts: Map<string, number>; rows: OfficeRow[] }>();
  for (const row of rows) {
    const key = officeKey(row.text);
    const group = groups.get(key) ?? { texts: new Map<string, number>(), rows: [] };
    group.texts.set(row.text, (group.texts.get(row.text) ?? 0) + 1);
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ texts, rows: given }) => {
      const dated = given.filter((row) => row.publishedAt !== null);
      const text = [...texts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? '';
      return {
        text,
        first: iso(dated[0]?.publishedAt ?? null),
        last: iso(dated.at(-1)?.publishedAt ?? null),
        articleId: given.at(-1)?.id ?? '',
        count: given.length,
      };
    })
    .sort((a, b) => b.count - a.count || (b.last ?? '').localeCompare(a.last ?? ''))
    .map(({ count: _count, ...role }) => role);
}

function describe(db: Db, row: PersonRow): PersonView {
  const docs = docsOf(db, row.person);
  const sayings = distinctSayings(db, row.person);
  const rows = getRows(
    db,
    docs.slice(0, LATEST).map(({ doc }) => doc),
  );
  const ends = [docs.findLast(({ doc }) => doc >= 16 * 60), docs[0]].map((end) =>
    end === undefined ? null : (getRows(db, [end.doc])[0]?.publishedAt ?? null),
  );
  const surfaces = [...surfacesOf(db, row.person)].sort((a, b) => b[1] - a[1]);
  return {
    name: row.name,
    nameEn: row.nameEn,
    nameEnListed: row.enListed,
    aliases: surfaces.map(([text]) => text).filter((text) => text !== row.name),
    roles: rolesOf(officesOf(db, row.person)),
    mentions: row.mentions,
    articles: docs.length,
    first: ends[0] ?? null,
    last: ends[1] ?? null,
    months: monthsOf(docs.map(({ doc }) => doc)),
    related: relatedTo(db, row.person, RELATED).map(({ name, count }) => ({ name, count })),
    quotations: sayingViews(db, sayings.slice(0, QUOTATIONS)),
    quotationsTotal: sayings.length,
    latest: withStories(
      db,
      rows.map((one) => toHit(one)),
    ),
    links: linksOf(db, row.person)
      .filter(({ reason }) => reason !== 'self')
      .map(({ key, reason, detail }) => ({ name: key, reason, detail })),
  };
}

/** The row number is the time of publication (store/migrations.ts); rows near zero have none. */
function monthsOf(docs: readonly number[]): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const doc of docs) {
    if (doc < 16 * 60) continue;
    const month = new Date(Math.floor(doc / 16) * 1000).toISOString().slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }));
}

type Saying = ReturnType<typeof sayingsOf>[number];

/** The same words in two articles (a reprint) count once, where they stand first. */
function distinctSayings(db: Db, person: string): Saying[] {
  const seen = new Set<string>();
  return sayingsOf(db, person).filter(({ text }) => !seen.has(text) && seen.add(text));
}

function sayingViews(db: Db, sayings: readonly Saying[]): SayingView[] {
  const rows = new Map(getRows(db, [...new Set(sayings.map(({ doc }) => doc))]).map((row) => [row.doc, row]));
  return sayings.flatMap(({ doc, text, paragraph, verb, how }) => {
    const row = rows.get(doc);
    if (row === undefined) return [];
    const { id, title, url, outlet, outletEn, publishedAt } = row;
    return [{ text, articleId: id, paragraph, verb, how, title, url, outlet, outletEn, publishedAt }];
  });
}

function page(db: Db, row: PersonRow, section: WhoSection, number: number): WhoPage {
  const slice = <T>(all: readonly T[]) => {
    const pages = Math.max(1, Math.ceil(all.length / WHO_PAGE_SIZE));
    const at = Math.min(Math.max(1, number), pages);
    return { section, page: at, pages, items: all.slice((at - 1) * WHO_PAGE_SIZE, at * WHO_PAGE_SIZE) };
  };
  switch (section) {
    case 'quotations': {
      const { items, ...rest } = slice(distinctSayings(db, row.person));
      return { ...rest, quotations: sayingViews(db, items) };
    }
    case 'articles': {
      const { items, ...rest } = slice(docsOf(db, row.person));
      return {
        ...rest,
        articles: getRows(
          db,
          items.map(({ doc }) => doc),
        ).map((one) => toHit(one)),
      };
    }
    case 'related': {
      const { items, ...rest } = slice(relatedTo(db, row.person, 200));
      return { ...rest, related: items.map(({ name, count }) => ({ name, count })) };
    }
    case 'timeline': {
      const { items, ...rest } = slice(timelineMonths(db, row.person));
      return { ...rest, timeline: items.flatMap((month) => timelineEntry(db, month)) };
    }
  }
}

interface Month {
  readonly month: string;
  readonly docs: { readonly doc: number; readonly mentions: number }[];
  readonly roles: string[];
}

function timelineMonths(db: Db, person: string): Month[] {
  const months = new Map<string, Month>();
  for (const one of docsOf(db, person)) {
    const [known] = monthsOf([one.doc]);
    if (known === undefined) continue;
    const entry = months.get(known.month) ?? { month: known.month, docs: [], roles: [] };
    entry.docs.push(one);
    months.set(known.month, entry);
  }
  for (const { doc, text } of officesOf(db, person)) {
    const [known] = monthsOf([doc]);
    const roles = known === undefined ? undefined : months.get(known.month)?.roles;
    if (roles !== undefined && !roles.includes(text)) roles.push(text);
  }
  return [...months.values()];
}

/** The month's article that names the person most. */
function timelineEntry(db: Db, { month, docs, roles }: Month): TimelineView[] {
  const best = [...docs].sort((a, b) => b.mentions - a.mentions)[0];
  const row = best === undefined ? undefined : getRows(db, [best.doc])[0];
  return row === undefined ? [] : [{ month, articles: docs.length, roles, top: toHit(row) }];
}

/** The person behind a key, for links from other views; null where there is none. */
export function personByKey(db: Db, person: string): PersonRow | null {
  return getPerson(db, person);
}

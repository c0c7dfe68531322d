import { officeKey } from '../../extract/office-key.ts';
import { getRows } from '../../store/articles.ts';
import type { Db } from '../../store/database.ts';
import {
  docsOf,
  linksOf,
  type OfficeRow,
  officesOf,
  type PersonRow,
  relatedTo,
  sayingsOf,
  surfacesOf,
} from '../../store/persons.ts';
import { type Hit, toHit } from '../hit.ts';
import { withStories } from '../story.ts';

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
  /** The first of them: whole thoughts before a few words, each the newest first. */
  readonly quotations: readonly SayingView[];
  readonly quotationsTotal: number;
  readonly latest: readonly Hit[];
  /** Why forms that look different are one person, one entry a link. */
  readonly links: readonly { readonly name: string; readonly reason: string; readonly detail: string }[];
}

/** Quotations the view carries without paging. */
const QUOTATIONS = 25;
const RELATED = 10;
const LATEST = 5;

const iso = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString();

/** Offices one by one: variants of the same wording together, the latest first. */
export function rolesOf(rows: readonly OfficeRow[]): RoleView[] {
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

/** Everything `/who` shows of one person. */
export function describePerson(db: Db, row: PersonRow): PersonView {
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
    quotations: sayingViews(db, tellingFirst(sayings).slice(0, QUOTATIONS)),
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
export function monthsOf(docs: readonly number[]): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const doc of docs) {
    if (doc < 16 * 60) continue;
    const month = new Date(Math.floor(doc / 16) * 1000).toISOString().slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }));
}

export type Saying = ReturnType<typeof sayingsOf>[number];

/** The same words in two articles (a reprint) count once, where they stand first. */
export function distinctSayings(db: Db, person: string): Saying[] {
  const seen = new Set<string>();
  return sayingsOf(db, person).filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Whole thoughts before the few words a reporter wove into a sentence of his own, each as they were. */
function tellingFirst(sayings: readonly Saying[]): Saying[] {
  const tells = ({ text }: Saying): boolean => text.length >= TELLING;
  return [...sayings.filter(tells), ...sayings.filter((one) => !tells(one))];
}
/** Characters from which on a quotation mostly says something by itself. */
const TELLING = 12;

/** Sayings with their sources. */
export function sayingViews(db: Db, sayings: readonly Saying[]): SayingView[] {
  const rows = new Map(getRows(db, [...new Set(sayings.map(({ doc }) => doc))]).map((row) => [row.doc, row]));
  return sayings.flatMap(({ doc, text, paragraph, verb, how }) => {
    const row = rows.get(doc);
    if (row === undefined) return [];
    const { id, title, url, outlet, outletEn, publishedAt } = row;
    return [{ text, articleId: id, paragraph, verb, how, title, url, outlet, outletEn, publishedAt }];
  });
}

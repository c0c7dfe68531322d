import { getRows } from '../../store/articles.ts';
import type { Db } from '../../store/database.ts';
import { docsOf, officesOf, type PersonRow, relatedTo } from '../../store/persons.ts';
import { type Hit, toHit } from '../hit.ts';
import { distinctSayings, monthsOf, type SayingView, sayingViews } from './person.ts';

/** What the buttons under a person open, each paged. */
export type WhoSection = 'quotations' | 'articles' | 'timeline' | 'related';

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

/** Entries of a section on one page. */
const WHO_PAGE_SIZE = 8;
/** One page of a section. A page beyond the last is the last. */
export function sectionPage(db: Db, row: PersonRow, section: WhoSection, number: number): WhoPage {
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

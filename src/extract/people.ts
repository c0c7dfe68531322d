import type { Article } from '../article.ts';
import type { ArticlePerson, Extraction, Mention, Role } from '../person.ts';
import { bylineEnd, creditsOf, pictureCredits } from './credits.ts';
import { notThePerson } from './lexicon.ts';
import { findLocal, withLocalKeys } from './local.ts';
import { type Found, findMentions, type KnownNames, NOTHING_KNOWN } from './mentions.ts';
import { officeAfter, officesBefore, withHolder } from './offices.ts';
import { promotions } from './promotion.ts';
import { findProofs, type Proof } from './proofs.ts';
import { quotationsIn } from './quotations.ts';
import { type Resolved, resolve } from './resolve.ts';
import { findShortForms, officeInside } from './short-forms.ts';
import { findQuotations } from './speakers.ts';
import type { Span } from './speech.ts';
import { grouped, type Unit, unitsOf, type Works, worksOf } from './text.ts';

/** What an article shows by itself: the names its own text proves. Pure; the archive gathers these as evidence. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly proofs: readonly Proof[];
}

export function readArticle(article: Pick<Article, 'title' | 'captions' | 'paragraphs'>): Reading {
  const units = unitsOf(article);
  return { units, proofs: findProofs(units) };
}

/** The parts of an article that name people. */
export type ArticleParts = Pick<
  Article,
  'title' | 'author' | 'editor' | 'translator' | 'image' | 'paragraphs' | 'captions'
>;

/** People, offices and quotations of one article; `known` are names the rest of the archive has proven. */
export function extractPeople(article: ArticleParts, known: KnownNames = NOTHING_KNOWN, reading?: Reading): Extraction {
  const { units, proofs } = reading ?? readArticle(article);
  const works = worksOf(units);
  const sources = new Map(units.map((unit) => [unit.paragraph, unit.source]));
  const textOf = ({ paragraph, start, end }: Found) => sources.get(paragraph)?.slice(start, end) ?? '';
  const inByline = ({ paragraph, start }: Found) => start < bylineEnd(works.get(paragraph) ?? '');
  const everybody = findMentions(units, proofs, known);
  const isAside = asideIn(works);
  const found = everybody.filter((one) => !inByline(one) && !isAside(one));
  const resolved = resolve(found, proofs, works);
  const named = found.map(
    (one): Mention => ({
      paragraph: one.paragraph,
      start: one.start,
      end: one.end,
      text: textOf(one),
      person: resolved.keyOf.get(one.form) ?? one.form,
    }),
  );
  const mentions = withLocalKeys(named, works);
  const roles = rolesOf(units, mentions);
  const short = findShortForms(units, mentions, roles);
  const quotedIn = quotationsIn(units);
  const local = findLocal(units, [...mentions, ...short], works, quotedIn);
  const more = [...short, ...local];
  const all = more.length === 0 ? mentions : inOrder(units, [...mentions, ...more]);
  return {
    people: [
      ...subjects([...mentions, ...local], resolved),
      ...creditsOf(article, everybody.filter(inByline).map(textOf)),
    ],
    mentions: all,
    roles: more.length === 0 ? roles : rolesOf(units, all),
    quotations: findQuotations(units, all, quotedIn),
  };
}

/** Whether somebody is named only in a promotion or a picture credit; each paragraph is looked through once. */
function asideIn(works: Works): (one: Found) => boolean {
  const known = new Map<number, readonly Span[]>();
  return ({ paragraph, start }) => {
    let spans = known.get(paragraph);
    if (spans === undefined) {
      const work = works.get(paragraph) ?? '';
      spans = [...promotions(work), ...pictureCredits(work)];
      known.set(paragraph, spans);
    }
    return spans.some((span) => span.start <= start && start < span.end);
  };
}

function inOrder(units: readonly Unit[], mentions: readonly Mention[]): Mention[] {
  const order = new Map(units.map((unit, i) => [unit.paragraph, i]));
  const at = (mention: Mention) => order.get(mention.paragraph) ?? 0;
  return [...mentions].sort((a, b) => at(a) - at(b) || a.start - b.start);
}

/** Everybody named, by the longest form met; a family name with an office (习主席) only where there is no other. */
function subjects(mentions: readonly Mention[], { enOf }: Resolved): ArticlePerson[] {
  const names = new Map<string, string>();
  const rank = (text: string) => (officeInside(text) === null ? text.length : 0);
  for (const { person, text } of mentions) {
    const best = names.get(person);
    if (best === undefined || rank(text) > rank(best)) names.set(person, text);
  }
  return [...names].map(([key, name]) => ({ key, name, nameEn: enOf.get(key) ?? null, credit: false }));
}

function rolesOf(units: readonly Unit[], mentions: readonly Mention[]): Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  const byParagraph = grouped(mentions);
  for (const unit of units) {
    let floor = 0;
    const here = byParagraph.get(unit.paragraph);
    if (here === undefined) continue;
    for (const [i, mention] of here.entries()) {
      if (notThePerson.startsAt(unit.work, mention.end) === 0) {
        const inside = officeInside(mention.text);
        const own = inside === null ? null : { start: mention.start + inside, end: mention.end };
        const after = officeAfter(unit.work, mention.end);
        // 普京|律师|纳瓦尼: between two names it is the second one's.
        const next = here[i + 1];
        const nexts = after !== null && next !== undefined && unit.work.slice(after.end, next.start).trim() === '';
        const holder = here[i - 1] ?? null;
        const before = officesBefore(unit.work, mention.start, floor).map((office) =>
          withHolder(unit.work, office, holder, here[i - 2]?.end ?? 0),
        );
        for (const office of [...before, own, nexts ? null : after]) {
          if (office === null) continue;
          const text = unit.source.slice(office.start, office.end);
          if (seen.has(`${mention.person} ${text}`)) continue;
          seen.add(`${mention.person} ${text}`);
          roles.push({ paragraph: unit.paragraph, start: office.start, end: office.end, text, person: mention.person });
        }
      }
      floor = mention.end;
    }
  }
  return roles;
}

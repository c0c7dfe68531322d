import { canBeFigure, figureOf, figureOfEnglish } from './figures.ts';
import { bareForms } from './forms.ts';
import { isLatin, plainLatin } from './latin-form.ts';
import { heads, sharedFamilyNames } from './lexicon.ts';
import { looksChinese } from './surnames.ts';

/** Who is who across the archive. Every link has a reason that can be shown; in doubt two keys stay two people. */

/** One key as articles use it (see resolve.ts), with what the archive knows about it. */
export interface KeyFacts {
  readonly key: string;
  readonly articles: number;
  /** English form printed behind it in most articles that print one, or null. */
  readonly en: string | null;
  /** Offices given to it, folded. */
  readonly offices: readonly string[];
}

export type LinkReason = 'self' | 'listed' | 'english' | 'bare' | 'operator';

export interface Link {
  readonly person: string;
  readonly reason: LinkReason;
  /** What the reason rests on: the English form, the share of articles, the operator's line. */
  readonly detail: string;
}

/** What the operator says about names, folded: `together` are one person, `apart` are never linked. */
export interface OperatorLinks {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export const NO_OPERATOR: OperatorLinks = { together: [], apart: [] };

/** A bare name is its dominant full form's from this share of articles on. */
const DOMINANT = 0.7;
/** One article with the full form is enough from this many characters on: shorter family names are many people's. */
const SELDOM_SHARED = 4;

/** For each key, the key of its person. */
export function linkKeys(facts: readonly KeyFacts[], operator: OperatorLinks = NO_OPERATOR): Map<string, Link> {
  const links = new Map<string, Link>();
  const apart = new Set(operator.apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const may = (a: string, b: string) => !apart.has(`${a}\n${b}`);
  const sorted = [...facts].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  for (const fact of sorted)
    links.set(fact.key, linkListed(fact, may) ?? { person: fact.key, reason: 'self', detail: '' });
  linkEnglish(sorted, links, may);
  linkBare(sorted, links, may);
  for (const [a, b] of operator.together) {
    const to = links.get(b)?.person ?? b;
    for (const [key, link] of links) {
      if (key === a || link.person === a) links.set(key, { person: to, reason: 'operator', detail: `${a} = ${b}` });
    }
  }
  return links;
}

function linkListed({ key }: KeyFacts, may: (a: string, b: string) => boolean): Link | null {
  const figure = figureOf(key);
  if (figure === null || figure.name === key || !may(key, figure.name)) return null;
  return { person: figure.name, reason: 'listed', detail: figure.forms.join(' ') };
}

/**
 * The same English form. Names in the Chinese order are left out: pinyin is shared by many (王毅, 王怡: Wang Yi). So is
 * a single English word.
 */
function linkEnglish(
  facts: readonly KeyFacts[],
  links: Map<string, Link>,
  may: (a: string, b: string) => boolean,
): void {
  const owners = new Map<string, string>();
  for (const { key, en } of facts) {
    const english = plainLatin(isLatin(key) ? key : (en ?? ''));
    const link = links.get(key);
    if (!english.includes(' ') || link === undefined || sharedFamilyNames.has(key)) continue;
    const owner = owners.get(english) ?? figureOfEnglish(english)?.name;
    if (owner === undefined) {
      if (!looksChinese(key)) owners.set(english, link.person);
      continue;
    }
    if (owner === link.person || looksChinese(key) || link.reason !== 'self' || !may(key, owner)) continue;
    if (!isLatin(key) && looksChinese(owner)) continue;
    const figure = figureOf(owner);
    if (figure !== null && !canBeFigure(key, figure)) continue;
    links.set(key, { person: owner, reason: 'english', detail: english });
  }
}

/** A bare foreign name goes to the full form that mostly bears it, if their offices do not disagree. */
function linkBare(facts: readonly KeyFacts[], links: Map<string, Link>, may: (a: string, b: string) => boolean): void {
  const bearers = new Map<string, Map<string, { articles: number; fact: KeyFacts }>>();
  for (const fact of facts) {
    if (isLatin(fact.key)) continue;
    const person = links.get(fact.key)?.person ?? fact.key;
    for (const bare of bareForms(fact.key)) {
      const of = bearers.get(bare) ?? new Map<string, { articles: number; fact: KeyFacts }>();
      of.set(person, { articles: (of.get(person)?.articles ?? 0) + fact.articles, fact });
      bearers.set(bare, of);
    }
  }
  for (const fact of facts) {
    const { key } = fact;
    if (
      links.get(key)?.reason !== 'self' ||
      key.includes('·') ||
      isLatin(key) ||
      figureOf(key) !== null ||
      sharedFamilyNames.has(key)
    )
      continue;
    const candidates = [...(bearers.get(key) ?? [])].sort((a, b) => b[1].articles - a[1].articles);
    const [best] = candidates;
    if (best === undefined) continue;
    const total = candidates.reduce((sum, [, { articles }]) => sum + articles, 0);
    const share = best[1].articles / total;
    if (best[1].articles < 2 && key.length < SELDOM_SHARED) continue;
    if (share < DOMINANT || !agree(fact, best[1].fact) || !may(key, best[0])) continue;
    links.set(key, { person: best[0], reason: 'bare', detail: `${best[1].articles}/${total}` });
  }
}

/** Whether the bare name's offices can be the full name's: the same last word somewhere, or none to compare. */
function agree(a: KeyFacts, b: KeyFacts): boolean {
  if (a.offices.length === 0) return true;
  const last = (office: string) => office.slice(office.length - (heads.endsAt(office, office.length) || office.length));
  const of = new Set(b.offices.map(last));
  return a.offices.some((office) => of.has(last(office)));
}

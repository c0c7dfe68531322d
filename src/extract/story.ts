import type { Article } from '../article.ts';
import { COMMON_TERMS } from '../data/common-terms.ts';
import { canonical, meaning, pieces, termSet, termsOf } from './story/terms.ts';

/**
 * Whether two articles report the same event. Likeness of headlines alone fails in Chinese: true paraphrases share little,
 * and "对华加征10%" is very like "对欧盟加征10%". So what counts is how much they share of what is rare in the archive,
 * in titles and leads together, how close in time they are, and that nothing speaks against it.
 */
export interface Signature {
  /** Canonical text (terms.ts). */
  readonly title: string;
  readonly lead: string;
  /** Outlet and author: two reports from one desk need more to be one story. */
  readonly source: string;
  /** Seconds since the epoch. */
  readonly time: number;
  readonly titleTerms: ReadonlySet<string>;
  readonly allTerms: ReadonlySet<string>;
}

/** What a signature is made of, as it is stored. */
export interface StoredSignature {
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly time: number;
}

/** Characters of the lead that are looked at. */
const LEAD = 300;

/** The stored form: `lead` are the paragraphs that are this article's own, without what its outlet prints under all. */
export function describe(
  article: Pick<Article, 'title' | 'outlet' | 'author' | 'publishedAt'>,
  lead: readonly string[],
): StoredSignature | null {
  if (article.publishedAt === null) return null;
  const text = lead.join('\n').replace(/https?:\/\/\S+/g, ' ');
  return {
    title: canonical(article.title),
    lead: canonical(text.slice(0, LEAD)),
    source: `${article.outlet} ${article.author ?? ''}`,
    time: Math.floor(Date.parse(article.publishedAt) / 1000),
  };
}

export function readSignature(stored: StoredSignature): Signature {
  const titleTerms = termSet(stored.title);
  return { ...stored, titleTerms, allTerms: new Set([...titleTerms, ...termSet(stored.lead)]) };
}

/** Rarity of a term: 0 for what is everywhere or what this source puts into most of its titles, about 6 for the rarest. */
export type Weight = (term: string, source: string) => number;

/** How many headlines the table of common terms counts for: with few of its own, an archive goes by the table. */
const PRIOR = 4_000;
/** Share of headlines a term stands in that the table has not. */
const UNCOMMON = 0.0003;

const common = new Map(
  COMMON_TERMS.flatMap(([share, terms]) =>
    terms
      .trim()
      .split(/\s+/)
      .map((term) => [term, share]),
  ),
);

/** Weight from counts: in how many of `titles` titles the term stands, and in what share of the source's own. */
export function weigh(term: string, titlesWith: number, titles: number, ownShare: number): number {
  const expected = PRIOR * (common.get(term) ?? UNCOMMON);
  const rarity = Math.min(6, Math.log((titles + PRIOR) / (titlesWith + expected + 1)) - 2.2);
  return Math.max(0, rarity) * meaning(term) * (ownShare > 0.15 ? 0.3 : 1);
}

/** The terms by which an article's story can be found: the rarest of title and lead. */
export function keysOf(signature: Signature, weight: Weight): string[] {
  return [...signature.allTerms]
    .map((term) => ({
      term,
      weight: weight(term, signature.source) * (signature.titleTerms.has(term) ? 1.5 : 1),
    }))
    .filter((entry) => entry.weight > 2)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, 24)
    .map((entry) => entry.term);
}

/** A stretch of text that both have, and how much it says. */
interface Shared {
  readonly text: string;
  readonly weight: number;
}

/** Longest stretches of `text` all of whose terms are in `other`; a stretch inside another is not counted again. */
function sharedRuns(text: string, other: ReadonlySet<string>, weight: (term: string) => number): Shared[] {
  const runs = new Map<string, number>();
  for (const piece of pieces(text)) {
    const terms = termsOf(piece);
    for (let i = 0; i < terms.length; i++) {
      if (!other.has(terms[i] ?? '')) continue;
      let end = i;
      while (end + 1 < terms.length && other.has(terms[end + 1] ?? '')) end++;
      const weights = terms
        .slice(i, end + 1)
        .map(weight)
        .sort((a, b) => b - a);
      const [first = 0, ...rest] = weights;
      // A long name is one thing, not as many as it has pairs of characters.
      const total = first + 0.3 * rest.slice(0, 3).reduce((sum, value) => sum + value, 0);
      const run = terms.length === 1 ? piece : [...piece].slice(i, end + 2).join('');
      runs.set(run, Math.max(runs.get(run) ?? 0, total));
      i = end;
    }
  }
  const longest = [...runs].sort((a, b) => b[0].length - a[0].length);
  const kept: Shared[] = [];
  for (const [run, total] of longest)
    if (total > 0 && !kept.some((other) => other.text.includes(run))) kept.push({ text: run, weight: total });
  return kept.sort((a, b) => b.weight - a.weight);
}

/** Whether any telling term of one title stands in the other report: without that nothing else can make them one. */
function haveAnything(a: Signature, b: Signature, weight: Weight): boolean {
  for (const term of a.titleTerms) if (b.allTerms.has(term) && weight(term, a.source) > 1) return true;
  return false;
}

function magnitude(shared: readonly Shared[]): number {
  return Math.hypot(...shared.map((run) => run.weight));
}

/** What speaks for and against two articles being one story. */
export interface Likeness {
  /** 0–1; 0 where something rules it out. */
  readonly score: number;
  /** What both have, the most telling first. */
  readonly shared: readonly string[];
  /** What rules it out, or null. */
  readonly against: 'instalments' | 'time' | 'actors' | 'numbers' | null;
}

/** Articles further apart than this many days are never one story. */
export const STORY_DAYS = 7;
/** Score from which two articles are one story. */
export const SAME_STORY = 0.85;

export function likeness(a: Signature, b: Signature, weight: Weight): Likeness {
  const days = Math.abs(a.time - b.time) / 86_400;
  if (days > STORY_DAYS) return { score: 0, shared: [], against: 'time' };
  if (!haveAnything(a, b, weight) && !haveAnything(b, a, weight)) return { score: 0, shared: [], against: null };
  const least = (term: string) => Math.min(weight(term, a.source), weight(term, b.source));
  const titles = sharedRuns(a.title, b.titleTerms, least);
  const desk = a.source === b.source;
  // What one desk prints under everything it publishes is no evidence: between its own reports only titles count.
  const crossed = desk
    ? [magnitude(titles), magnitude(titles)]
    : [magnitude(sharedRuns(a.title, b.allTerms, least)), magnitude(sharedRuns(b.title, a.allTerms, least))];
  const all = desk ? titles : sharedRuns(`${a.title}\n${a.lead}`, b.allTerms, least);
  const shared = all.map((run) => run.text);
  const against = objection(a, b);
  if (against !== null) return { score: 0, shared, against };
  const same = overlap(a.titleTerms, b.titleTerms) > 0.85;
  const evidence =
    0.2 * magnitude(titles) +
    0.22 * (((crossed[0] ?? 0) + (crossed[1] ?? 0)) / 2) +
    0.1 * Math.min(20, magnitude(all)) +
    2.5 * (Math.min(0.5, Math.max(covered(a, b, weight), covered(b, a, weight))) - 0.2) +
    1.6 * Math.exp(-days / 2) -
    0.5 * Math.max(0, days - 3) ** 2.2 -
    (desk && !same ? 3.2 : 0) -
    (!same && (isRoundup(a.title) || isRoundup(b.title)) ? 1.5 : 0) +
    (same ? 2 : 0) -
    3.4;
  return { score: 1 / (1 + Math.exp(-evidence)), shared, against: null };
}

/** Names of programmes are no topics. */
const PROGRAMME = /读报|节目|直播|时间|片段|新闻|频道|摘要/;

/** A title of three topics or more: 甲事-乙事-丙事, 1,甲事;2,乙事;3,丙事. What it says of any one of them is little. */
function isRoundup(title: string): boolean {
  const topics = title
    .replace(/[|｜].*$/u, '')
    .split(/[-－–—;；]|(?<!\d)\d{1,2}[,，.、](?!\d)/u)
    .filter((topic) => (topic.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5 && !PROGRAMME.test(topic.slice(0, 12)));
  return topics.length >= 3;
}

/** How much of what one title says the other report says too, 0–1: an event's own report says nearly all of it. */
function covered(a: Signature, b: Signature, weight: Weight): number {
  let said = 0;
  let shared = 0;
  for (const term of a.titleTerms) {
    const value = weight(term, a.source) ** 2;
    said += value;
    if (b.allTerms.has(term)) shared += value;
  }
  return said === 0 ? 0 : shared / said;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((term) => b.has(term)).length;
  return both / Math.max(1, a.size, b.size);
}

/** What rules out that two articles report one event, however alike they are. */
function objection(a: Signature, b: Signature): Likeness['against'] {
  const desk = a.source === b.source;
  if (areInstalments(a.title, b.title, desk ? 4 : 8)) return 'instalments';
  // A heading that comes back on another day is a column's.
  if (desk && a.title === b.title && Math.abs(a.time - b.time) > 36 * 3_600) return 'instalments';
  return differOnlyInKey(a.title, b.title);
}

/** 第12集, (三), 上/下, 系列09, 1月26日03, 6月14-15日, 19 Aug 2022: what numbers the instalments of a column. */
const COUNTER =
  /\d+(?:[-./–]\d+)*|第[零一二三四五六七八九十百]+|[(（【][零一二三四五六七八九十上中下]+[)）】]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g;

/** 1. 2. 3、 in front of the topics of one programme: they count topics, not instalments. */
const ENUMERATION = /^\d[.、](?=\D|\d{3})|(?<=[\s。!?])\d[.、](?!\d)/gu;

/** Titles that share a column's name, of at least `least` characters, and differ in its counter. */
function areInstalments(a: string, b: string, least: number): boolean {
  const [x = '', y = ''] = [a, b].map((title) => title.replace(ENUMERATION, ' '));
  const [left, right] = [x.match(COUNTER) ?? [], y.match(COUNTER) ?? []];
  if (left.length === 0 || right.length === 0 || left.join() === right.join()) return false;
  const [plainX, plainY] = [x.replace(COUNTER, '#'), y.replace(COUNTER, '#')];
  return plainX === plainY || commonRun(plainX, plainY).replace(/[^\p{L}]/gu, '').length >= least;
}

function commonRun(a: string, b: string): string {
  let best = '';
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = a.slice(i - length, i);
    }
    previous = row;
  }
  return best;
}

/**
 * Titles that are alike but for who does it to whom, or for the number that matters: 对华加征10% / 对欧盟加征10%,
 * 伊朗袭击以色列 / 以色列袭击伊朗, 造成12人死亡 / 造成40人死亡.
 */
function differOnlyInKey(a: string, b: string): 'actors' | 'numbers' | null {
  const [x, y] = [a, b].map((title) => title.replace(/[^\p{L}\p{N}%]/gu, ''));
  if (x === undefined || y === undefined || x === y) return null;
  // Same characters, other order: what stood before the verb stands behind it.
  if (x.length === y.length && x.length >= 6 && [...x].sort().join('') === [...y].sort().join('')) return 'actors';
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const kept = start + end;
  if (kept < 5 || kept < 0.7 * Math.max(x.length, y.length)) return null;
  const [left, right] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (left === '' || right === '') return null;
  if (/\d/.test(left) && /\d/.test(right)) return 'numbers';
  return /^\p{Script=Han}{1,6}$/u.test(left) && /^\p{Script=Han}{1,6}$/u.test(right) ? 'actors' : null;
}

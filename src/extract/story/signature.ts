import type { Article } from '../../article.ts';
import { type Body, bodyOf } from './body.ts';
import { type Fact, factsOf } from './facts.ts';
import { frontOf } from './front.ts';
import { isRoundup } from './instalments.ts';
import { canonical, pieces, termSet, termsOf } from './terms.ts';
import type { Rarity } from './weight.ts';

/** What is stored of an article, to compare it with others. */
export interface StoredSignature {
  /** Canonical text (terms.ts); `lead` is the beginning of the article's own text, `STORED` characters of it. */
  readonly title: string;
  readonly lead: string;
  /** Outlet and author: two reports from one desk need more to be one story. */
  readonly source: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

/** A stretch of Han characters, a word or a number, and its terms. */
export interface Piece {
  readonly text: string;
  readonly terms: readonly string[];
}

/** What is read out of it once, for all comparisons. */
export interface Signature extends StoredSignature {
  readonly titlePieces: readonly Piece[];
  /** Terms of the title, and of title and lead (there, only telling ones), with their weights. */
  readonly titleTerms: ReadonlyMap<string, number>;
  readonly allTerms: ReadonlyMap<string, number>;
  /** Terms of what the title begins with (front.ts). */
  readonly frontTerms: ReadonlySet<string>;
  /** How much the title's telling terms are in the news of these days. */
  readonly titleBursts: ReadonlyMap<string, number>;
  /** Listed words of the title, in order, and the ids of those of title and lead. */
  readonly titleFacts: readonly Fact[];
  readonly allFacts: ReadonlySet<number>;
  readonly roundup: boolean;
  /** What the article is about as a whole; worked out when first asked for, which is seldom. */
  body(): Body | null;
}

/** Characters of the lead that are looked at, and of the text that are kept for comparing it as a whole. */
export const LEAD = 200;
export const STORED = 1_000;

/** Sentences, lines and what stands between rules of a paragraph, without addresses: what an outlet repeats under all. */
export function segmentsOf(paragraph: string): string[] {
  return paragraph
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/(?<=[。！？!?])|\n|[\p{Pd}=_*─]{3,}/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
}

/** The stored form: `lead` is the beginning of this article's own text, without what its outlet prints under all. */
export function describe(
  article: Pick<Article, 'title' | 'outlet' | 'author' | 'publishedAt'>,
  lead: string,
): StoredSignature | null {
  if (article.publishedAt === null) return null;
  return {
    title: canonical(article.title),
    lead: canonical(lead.slice(0, STORED)),
    source: `${article.outlet} ${article.author ?? ''}`,
    time: Math.floor(Date.parse(article.publishedAt) / 1000),
  };
}

/** Weight from which a term of the lead is kept, and from which it is asked whether one of the title is in the news. */
const TELLING = 1;

/** Three tags or more behind a headline: |中美关系|外交|习近平, #暴雨#郑州#水灾. They name the field, not what happened in it. */
const TAGS = /(?:[|#]+\s*[^|#]{1,10}){3,}[|#\s]*$/u;
/** How much of its rarity a term counts that stands in the tags alone. */
const IN_TAGS = 0.5;

/** Who is in the studio, ft.军事专家某某: one guest talks about many events. */
const GUEST = /(?<![a-z])(?:ft|feat)\.?[^a-z。!?;|]{2,30}/gu;

/** Characters from which a word of a channel's name is not found in others by chance. */
const OWN_HAN = 3;
const OWN_LATIN = 5;

/** A channel's own name in its title, 某某正在直播, is no topic. */
function withoutName(title: string, source: string): string {
  return canonical(source)
    .split(' ')
    .filter((word) => word.length >= (/[a-z]/.test(word) ? OWN_LATIN : OWN_HAN))
    .reduce((rest, word) => rest.replaceAll(word, ' '), title);
}

export function readSignature(stored: StoredSignature, rarity: Rarity): Signature {
  const { title, source, time } = stored;
  const lead = stored.lead.slice(0, LEAD);
  const headline = title.slice(0, TAGS.exec(title)?.index ?? title.length);
  const inHeadline = termSet(headline);
  const withoutGuests = termSet(withoutName(title.replace(GUEST, ' '), source));
  const titlePieces = pieces(title).map((text) => ({ text, terms: termsOf(text) }));
  const titleTerms = new Map<string, number>();
  const titleBursts = new Map<string, number>();
  for (const term of titlePieces.flatMap((piece) => piece.terms)) {
    const counts = withoutGuests.has(term) ? (inHeadline.has(term) ? 1 : IN_TAGS) : 0;
    const weight = rarity.weight(term, source) * counts;
    titleTerms.set(term, weight);
    if (weight > TELLING) titleBursts.set(term, rarity.burst(term, time));
  }
  const allTerms = new Map(titleTerms);
  for (const term of termSet(lead)) {
    if (allTerms.has(term)) continue;
    const weight = rarity.weight(term, source);
    if (weight > TELLING) allTerms.set(term, weight);
  }
  const frontTerms = frontOf(headline);
  const titleFacts = factsOf(title);
  const allFacts = new Set([...titleFacts, ...factsOf(lead)].map(({ id }) => id));
  const roundup = isRoundup(title);
  let body: Body | null | undefined;
  const read = () => {
    if (body === undefined) body = bodyOf(title, stored.lead, source, rarity);
    return body;
  };
  return {
    ...stored,
    titlePieces,
    titleTerms,
    allTerms,
    frontTerms,
    titleBursts,
    titleFacts,
    allFacts,
    roundup,
    body: read,
  };
}

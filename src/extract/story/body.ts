import { pieces, termsOf } from './terms.ts';
import type { Rarity } from './weight.ts';

/** How often an article has its telling terms, each by its rarity; `norm` is the length of that vector. */
export interface Body {
  readonly terms: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Characters from which a text says enough to be compared as a whole; many broadcasts have a title and a line. */
const LEAST = 400;
/** Weight from which a term tells. */
const TELLING = 1;
/** A title's word is worth so many of the text's. */
const TITLE = 2;

/** What an article is about as a whole, or null where its text is too short to say. */
export function bodyOf(title: string, text: string, source: string, rarity: Rarity): Body | null {
  if (text.length < LEAST) return null;
  const counts = new Map<string, number>();
  const count = (part: string, times: number) => {
    for (const term of pieces(part).flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  count(title, TITLE);
  count(text, 1);
  const terms = new Map<string, number>();
  for (const [term, times] of counts) {
    const weight = rarity.weight(term, source);
    if (weight > TELLING) terms.set(term, weight * (1 + Math.log(times)));
  }
  return { terms, norm: Math.hypot(...terms.values()) };
}

/** Cosine that two long texts of one event and of two have equally often, on the annotated pairs. */
const EITHER = 0.14;
const MOST = 1.5;
const LEAST_LIKE = -2;

/** Whether two whole texts speak for one event: from -2, nothing in common, over 0 to 1.5; 0 where one is too short. */
export function bodiesSpeak(a: Body | null, b: Body | null): number {
  if (a === null || b === null || a.norm === 0 || b.norm === 0) return 0;
  let product = 0;
  for (const [term, weight] of a.terms) product += weight * (b.terms.get(term) ?? 0);
  const cosine = product / (a.norm * b.norm);
  return Math.min(MOST, Math.max(LEAST_LIKE, Math.log((cosine + 0.01) / (EITHER + 0.01))));
}

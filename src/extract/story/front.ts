import type { Signature } from './signature.ts';
import { termSet } from './terms.ts';

/**
 * What a title begins with is what it is about; what two reports have in common further on may be said in passing. A
 * title begins anew behind a colon, a rule or brackets: 某某时评：甲事, 【某某夜话】甲事. Dates in front do not count.
 */
const FRONT = /(?:^[\d./\s-]*|[:—】\])）]\s*)(.{1,14})/gu;

/** Terms of what a canonical title begins with. */
export function frontOf(title: string): Set<string> {
  return new Set([...title.matchAll(FRONT)].flatMap(([, front = '']) => [...termSet(front)]));
}

/** Rarity from which what a title begins with says what it is about: a name of three characters. */
const TELLING = 5;

/** How little one of two titles begins with what the other report has: 0 both begin with it, 1 one with nothing of it. */
export function begunElsewhere(a: Signature, b: Signature): number {
  return 1 - Math.min(TELLING, begins(a, b), begins(b, a)) / TELLING;
}

/** Rarity of what the title of `a` begins with, as far as the other report has it. */
function begins({ frontTerms, titleTerms }: Signature, { allTerms }: Signature): number {
  return Math.hypot(...[...frontTerms].map((term) => (allTerms.has(term) ? (titleTerms.get(term) ?? 0) : 0)));
}

import type { Piece, Signature } from './signature.ts';

/** A stretch of text that both have, and how much it says. */
export interface Shared {
  readonly text: string;
  readonly weight: number;
  /** How much it is in the news of these days (weight.ts). */
  readonly burst: number;
}

type Terms = ReadonlyMap<string, number>;

/** Longest stretches of `a`'s title all of whose terms are in `other`; a stretch inside another is not counted again. */
export function sharedRuns(a: Signature, other: Terms): Shared[] {
  const runs: Shared[] = [];
  for (const piece of a.titlePieces) {
    const { terms } = piece;
    for (let i = 0; i < terms.length; i++) {
      if (!other.has(terms[i] ?? '')) continue;
      let end = i;
      while (end + 1 < terms.length && other.has(terms[end + 1] ?? '')) end++;
      const weighed = terms
        .slice(i, end + 1)
        .map((term) => ({ term, weight: Math.min(a.titleTerms.get(term) ?? 0, other.get(term) ?? 0) }))
        .sort((x, y) => y.weight - x.weight);
      const [top] = weighed;
      // What says little is not in the news either.
      const burst = (a.titleBursts.get(top?.term ?? '') ?? 0) * Math.min(1, (top?.weight ?? 0) / 3);
      runs.push({ text: textOf(piece, i, end), weight: weightOf(weighed.map(({ weight }) => weight)), burst });
      i = end;
    }
  }
  const kept: Shared[] = [];
  for (const run of runs.sort((x, y) => y.text.length - x.text.length))
    if (run.weight > 0 && !kept.some((longer) => longer.text.includes(run.text))) kept.push(run);
  return kept;
}

/** The characters that terms `first` to `last` of a piece cover. */
function textOf({ text, terms }: Piece, first: number, last: number): string {
  return terms.length === 1 ? text : [...text].slice(first, last + 2).join('');
}

/** A long name is one thing, not as many as it has pairs of characters. `weights`: the largest first. */
function weightOf([first = 0, ...rest]: readonly number[]): number {
  return first + 0.3 * rest.slice(0, 3).reduce((sum, value) => sum + value, 0);
}

export function magnitude(shared: readonly Shared[]): number {
  return Math.hypot(...shared.map((run) => run.weight));
}

/** How much of what one title says the other report says too, 0–1: an event's own report says nearly all of it. */
export function covered(title: Terms, other: Terms): number {
  let said = 0;
  let shared = 0;
  for (const [term, weight] of title) {
    said += weight ** 2;
    if (other.has(term)) shared += weight ** 2;
  }
  return said === 0 ? 0 : shared / said;
}

/** Share of terms that both have, 0–1. */
export function overlap(a: Terms, b: Terms): number {
  let both = 0;
  for (const term of a.keys()) if (b.has(term)) both++;
  return both / Math.max(1, a.size, b.size);
}

/** The largest burst among `runs`, but for what is in one of `known` already. */
export function burstIn(runs: readonly Shared[], known: readonly Shared[] = []): number {
  let largest = 0;
  for (const { text, burst } of runs)
    if (burst > largest && !known.some((other) => other.text.includes(text) || text.includes(other.text)))
      largest = burst;
  return largest;
}

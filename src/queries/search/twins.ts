import type { Candidate } from './rank.ts';

/** Sentences shorter than this many characters prove nothing. */
const SHORTEST = 8;
/** Fewer sentences than this are no text to compare. */
const FEWEST = 4;
/** Share of the shorter text's sentences that the longer one has. */
const SAME = 0.7;
const MARKS = /[^\p{L}\p{N}]+/u;

const sketches = new WeakMap<Candidate, ReadonlySet<string>>();

/** The first clauses of a text, folded and without marks. */
function sketchOf(candidate: Candidate): ReadonlySet<string> {
  let sketch = sketches.get(candidate);
  if (sketch === undefined) {
    sketch = new Set(
      candidate.body
        .slice(0, 1_500)
        .split(MARKS)
        .filter((piece) => piece.length >= SHORTEST)
        .slice(0, 40),
    );
    sketches.set(candidate, sketch);
  }
  return sketch;
}

/** Near-identical texts of two outlets: one story, told in the same words. */
export function sameStory(a: Candidate, b: Candidate): boolean {
  if (a.text.outlet === b.text.outlet) return false;
  const one = sketchOf(a);
  const two = sketchOf(b);
  const least = Math.min(one.size, two.size);
  if (least < FEWEST) return false;
  let shared = 0;
  for (const piece of one) if (two.has(piece)) shared++;
  return shared >= SAME * least && least * 3 >= Math.max(one.size, two.size);
}

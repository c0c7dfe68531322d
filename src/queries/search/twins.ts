import type { Candidate } from './rank.ts';

/** Sentences shorter than this many characters prove nothing. */
const SHORTEST = 8;
/** Fewer sentences than this are no text to compare. */
const FEWEST = 4;
/** Share of the shorter text's sentences that the longer one has. */
const SAME = 0.7;
/** Pieces compared, from the start of a text. */
const MOST = 40;
const MARKS = new Set('，。、；：！？“”‘’「」『』《》（）…—,.;:!?()"\n ');

const sketches = new WeakMap<Candidate, ReadonlySet<string>>();

/** The first clauses of a text, without marks. */
function piecesOf(body: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 0; i <= body.length && pieces.length < MOST; i++) {
    if (i < body.length && !MARKS.has(body.charAt(i))) continue;
    if (i - start >= SHORTEST) pieces.push(body.slice(start, i));
    start = i + 1;
  }
  return pieces;
}

function sketchOf(candidate: Candidate): ReadonlySet<string> {
  let sketch = sketches.get(candidate);
  if (sketch === undefined) {
    sketch = new Set(piecesOf(candidate.body));
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

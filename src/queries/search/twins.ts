/** An article as it is compared with others. */
export interface Told {
  readonly doc: number;
  readonly outlet: string;
  /** Folded text. */
  readonly body: string;
}

/** Sentences shorter than this many characters prove nothing. */
const SHORTEST = 8;
/** Fewer sentences than this are no text to compare. */
const FEWEST = 4;
/** Share of the shorter text's sentences that the longer one has. */
const SAME = 0.7;
/** Pieces compared, from the start of a text. */
const MOST = 40;
/** A story is told in the same words within a month: in row numbers (see migrations.ts). */
const MONTH = 30 * 86_400 * 16;
/** Marks between pieces. */
const MARKS = /[，。、；：！？“”‘’「」『』《》（）…—,.;:!?()"\n ]+/;

const sketches = new WeakMap<Told, ReadonlySet<string>>();

/** The first clauses of a text, without marks. */
function sketchOf(told: Told): ReadonlySet<string> {
  let sketch = sketches.get(told);
  if (sketch === undefined) {
    const pieces = told.body.slice(0, MOST * 40).split(MARKS);
    sketch = new Set(pieces.filter((piece) => piece.length >= SHORTEST).slice(0, MOST));
    sketches.set(told, sketch);
  }
  return sketch;
}

/** Near-identical texts of two outlets: one story, told in the same words. */
export function sameStory(a: Told, b: Told): boolean {
  if (a.outlet === b.outlet || Math.abs(a.doc - b.doc) > MONTH) return false;
  const one = sketchOf(a);
  const two = sketchOf(b);
  const least = Math.min(one.size, two.size);
  if (least < FEWEST) return false;
  let shared = 0;
  for (const piece of one) if (two.has(piece)) shared++;
  return shared >= SAME * least && least * 3 >= Math.max(one.size, two.size);
}

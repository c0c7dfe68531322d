import type { Snippet } from '../hit.ts';
import type { Mark, MarkedText } from './marks.ts';

/** A snippet aims at this many characters, and is never longer than the second number. */
const AIM = 90;
const LONGEST = 150;
const CLAUSE_END = /[，,、：:）)】》\s]/;
/** The space inside a Latin name ends no clause, nor does a mark inside a number or a time. */
const UNBROKEN = /^(?:[\p{Script=Latin}.]\s\p{Script=Latin}|\d[:：,，]\d)$/u;
const CLOSING = /[。！？!?；;，,、：:”’"」』）)】》…]/;
/** Ends a sentence, with the closing marks behind it. A dot behind one capital letter is an initial's (George W. Bush). */
const SENTENCE_END = /(?:[。！？!?；;]|(?<!(?<!\p{L})\p{Lu})\.(?=\s|$))[。！？!?；;，,、：:”’"」』）)】》…]*/gu;

/** Sentences of the stretch from `start` to `end`, as [start, end). */
function sentences(text: string, start: number, end: number): [number, number][] {
  const out: [number, number][] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(SENTENCE_END)) {
    const to = start + found.index + found[0].length;
    out.push([from, to]);
    from = to;
  }
  if (from < end) out.push([from, end]);
  return out;
}

/** May the text be cut before `at`? Not inside a word, a number or a dotted name. */
function cuttable(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  if (/[·‧•・．∙⋅･&’'-]/.test(pair)) return false;
  return !/^[\p{L}\p{N}\p{M}]{2}$/u.test(pair) || /\s/.test(pair);
}

/** The nearest clause boundary to `at`, looking back (`step` -1) or on (`step` 1) to `limit`; the limit when it lies the other way. */
function boundary(text: string, at: number, limit: number, step: 1 | -1): number {
  for (let i = at; (limit - i) * step > 0; i += step) {
    const ends = i > 0 && CLAUSE_END.test(text[i - 1] ?? '') && !UNBROKEN.test(text.slice(i - 2, i + 1));
    if (ends && !CLOSING.test(text[i] ?? '') && cuttable(text, i)) return i;
  }
  return limit;
}

/** A stretch of a sentence around its matches, cut between clauses where the whole is too long. */
function cut(text: string, [from, to]: readonly [number, number], marks: readonly Mark[]): [number, number] {
  if (to - from <= LONGEST) return [from, to];
  const first = marks[0]?.start ?? from;
  const last = marks.filter((mark) => mark.end <= first + AIM).at(-1)?.end ?? first;
  const room = Math.max(0, AIM - (last - first));
  let start = boundary(text, Math.max(from, first - Math.floor(room / 2)), first, 1);
  if (start === first) start = boundary(text, first, from, -1);
  let end = boundary(text, Math.min(to, start + AIM), Math.min(to, start + LONGEST), 1);
  if (end - start >= LONGEST) end = boundary(text, Math.min(to, start + AIM), last, -1);
  // A clause longer than any snippet: as much of it as fits, from its start or from just before the match.
  if (end <= last) {
    if (last - start > LONGEST) {
      start = Math.max(from, first - 20);
      while (start > from && start < first && !cuttable(text, start)) start++;
    }
    end = Math.min(to, Math.max(last, start + LONGEST));
    while (end < to && end > last && !cuttable(text, end)) end--;
  }
  return [start, end];
}

function trimmed(text: string, start: number, end: number, marks: readonly Mark[]): Snippet {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const shown = piece.trim();
  return {
    text: shown,
    marks: marks
      .map((mark) => [mark.start - start - lead, mark.end - start - lead] as const)
      .filter(([from, to]) => from >= 0 && to <= shown.length),
  };
}

/** A sentence with matches. */
interface Piece {
  readonly range: readonly [number, number];
  readonly marks: readonly Mark[];
  readonly clauses: ReadonlySet<number>;
}

/** Sentences with matches that are compared with each other, at most. */
const MOST_PIECES = 60;

/** The sentences that hold the marks; no sentence ends inside a mark. */
function piecesOf({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  for (let next = 0; next < marks.length && pieces.length < MOST_PIECES; ) {
    const at = marks[next]?.start ?? 0;
    const line = text.indexOf('\n', at);
    let from = -1;
    for (const [start, end] of sentences(text, text.lastIndexOf('\n', at) + 1, line < 0 ? text.length : line)) {
      if (from < 0) from = start;
      const first = next;
      while (next < marks.length && (marks[next]?.end ?? 0) <= end) next++;
      if ((marks[next]?.start ?? end) < end) {
        // The next mark goes on behind this end.
        next = first;
        continue;
      }
      const inside = marks.slice(first, next);
      if (inside.length > 0)
        pieces.push({ range: [from, end], marks: inside, clauses: new Set(inside.flatMap((mark) => mark.clauses)) });
      from = -1;
    }
    // A mark over the end of its line is shown nowhere.
    if ((marks[next]?.start ?? -1) === at) next++;
  }
  return pieces;
}

/** The piece that shows most of the clauses in `missing`, the earliest of several. */
function best(pieces: readonly Piece[], missing: ReadonlySet<number>): Piece | undefined {
  const worth = (piece: Piece): number =>
    [...piece.clauses].filter((clause) => missing.has(clause)).length * 4 +
    piece.clauses.size -
    (piece.range[1] - piece.range[0] > LONGEST ? 0.5 : 0);
  return pieces.reduce<Piece | undefined>((a, b) => (a === undefined || worth(b) > worth(a) ? b : a), undefined);
}

/**
 * One or two pieces of the article's own text (paragraphs, one a line) with the matched places, the ones that show most of
 * what was asked for, in reading order; none when only the title matches. `clauses` is how many there are to show.
 */
export function snippetsOf(article: MarkedText, clauses: number): Snippet[] {
  const { text } = article;
  const pieces = piecesOf(article);
  const all = new Set(Array.from({ length: clauses }, (_, i) => i));
  const one = best(pieces, all);
  if (one === undefined) return [];
  const shown = text.slice(...one.range).trim();
  const missing = new Set([...all].filter((clause) => !one.clauses.has(clause)));
  const two = best(
    pieces.filter((piece) => piece !== one && text.slice(...piece.range).trim() !== shown),
    missing,
  );
  const chosen = two === undefined ? [one] : [one, two];
  chosen.sort((a, b) => a.range[0] - b.range[0]);
  return chosen.map((piece) => {
    const [start, end] = cut(text, piece.range, piece.marks);
    return trimmed(text, start, end, piece.marks);
  });
}

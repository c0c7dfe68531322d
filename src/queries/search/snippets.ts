import type { Snippet } from '../hit.ts';
import type { Mark } from './rank.ts';

/** A snippet aims at this many characters, and is never longer than the second number. */
const AIM = 90;
const LONGEST = 150;
const SENTENCE_END = /[。！？!?；;\n]/;
const CLAUSE_END = /[，,、：:）)】》\s]/;
const CLOSING = /[。！？!?；;，,、：:”’"」』）)】》…]/;

/** Sentences of a paragraph as [start, end): an end mark with the closing marks behind it belongs to its sentence. */
function sentences(text: string): [number, number][] {
  const out: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const decimal = char === '.' ? !/\s/.test(text[i + 1] ?? ' ') : !SENTENCE_END.test(char);
    if (decimal) continue;
    while (i + 1 < text.length && CLOSING.test(text[i + 1] ?? '')) i++;
    out.push([start, i + 1]);
    start = i + 1;
  }
  if (start < text.length) out.push([start, text.length]);
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
    if (i > 0 && CLAUSE_END.test(text[i - 1] ?? '') && !CLOSING.test(text[i] ?? '') && cuttable(text, i)) return i;
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
    if (last - start > LONGEST) start = Math.max(from, first - 20);
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

/** A paragraph and the places in it that matched. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A sentence with matches. */
interface Piece {
  readonly paragraph: number;
  readonly range: readonly [number, number];
  readonly marks: readonly Mark[];
  readonly clauses: ReadonlySet<number>;
}

/** Sentences with matches that are compared with each other, at most. */
const MOST_PIECES = 60;

function piecesOf(paragraphs: readonly MarkedText[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [paragraph, { text, marks }] of paragraphs.entries()) {
    if (marks.length === 0) continue;
    for (const range of sentences(text)) {
      const inside = marks.filter((mark) => mark.start >= range[0] && mark.end <= range[1]);
      if (inside.length === 0) continue;
      pieces.push({ paragraph, range, marks: inside, clauses: new Set(inside.flatMap((mark) => mark.clauses)) });
    }
    if (pieces.length > MOST_PIECES) break;
  }
  return pieces;
}

function textOf(paragraphs: readonly MarkedText[], { paragraph, range }: Piece): string {
  return (paragraphs[paragraph]?.text ?? '').slice(...range).trim();
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
 * One or two pieces of the article's own text with the matched places, the ones that show most of what was asked for, in
 * reading order; none when only the title matches. `clauses` is how many there are to show.
 */
export function snippetsOf(paragraphs: readonly MarkedText[], clauses: number): Snippet[] {
  const pieces = piecesOf(paragraphs);
  const all = new Set(Array.from({ length: clauses }, (_, i) => i));
  const one = best(pieces, all);
  if (one === undefined) return [];
  const missing = new Set([...all].filter((clause) => !one.clauses.has(clause)));
  const two = best(
    pieces.filter((piece) => piece !== one && textOf(paragraphs, piece) !== textOf(paragraphs, one)),
    missing,
  );
  const chosen = two === undefined ? [one] : [one, two];
  chosen.sort((a, b) => a.paragraph - b.paragraph || a.range[0] - b.range[0]);
  return chosen.map((piece) => {
    const text = paragraphs[piece.paragraph]?.text ?? '';
    const [start, end] = cut(text, piece.range, piece.marks);
    return trimmed(text, start, end, piece.marks);
  });
}

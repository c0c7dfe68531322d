import { isHan } from '../../fold.ts';
import { tokenize } from '../../tokenizer.ts';

/** Finds one form in folded text, by the same rules as the full-text index: its tokens in sequence. */
export interface Needle {
  /** Calls `each` for every place, in order, until it returns false. Offsets are UTF-16 code units of the folded text. */
  each(folded: string, found: (start: number, end: number) => boolean): void;
}

/** How many times it stands in `folded`, counted to `limit`. */
export function countIn(needle: Needle, folded: string, limit: number): number {
  let count = 0;
  needle.each(folded, () => ++count < limit);
  return count;
}

function plain(text: string): Needle {
  return {
    each(folded, found) {
      for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length))
        if (!found(at, at + text.length)) return;
    },
  };
}

/** A letter or digit of a word: Han characters are words of their own. */
const WORD = '(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}]';

function spelled(token: string): string {
  const literal = token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A number may be written with commas between its groups.
  return /^\d{4,}$/.test(token) ? [...token].join(',?') : literal;
}

/** `prefix`: the last word may go on. */
export function needleOf(folded: string, prefix = false): Needle {
  const runs: string[] = [];
  let end = -1;
  for (const token of tokenize(folded)) {
    const first = String.fromCodePoint(token.text.codePointAt(0) ?? 0);
    if (!isHan(first)) runs.push(`(?<!${WORD})${spelled(token.text)}`);
    else if (token.start < end) runs[runs.length - 1] += folded.slice(end, token.end);
    else runs.push(token.text);
    end = token.end;
  }
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only !== undefined && isHan(String.fromCodePoint(only.codePointAt(0) ?? 0))) return plain(only);
  const tail = prefix || /^\p{Script=Han}/u.test(runs.at(-1) ?? '') ? '' : `(?!${WORD})`;
  const pattern = new RegExp(runs.join('[^\\p{L}\\p{N}\\p{M}]*?') + tail, 'gu');
  return {
    each(text, found) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0] === '' || !found(match.index, match.index + match[0].length)) return;
      }
    },
  };
}

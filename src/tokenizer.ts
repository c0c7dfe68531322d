import { isHan } from './fold.ts';

/**
 * Tokens of folded text. A run of Han characters gives its overlapping pairs and then its last character alone; a run
 * of other letters and digits is one token. So any two characters in sequence are a phrase of the index, any single
 * character is the start of some token, and 5G, C919 or 3700 stay whole.
 *
 *     出口管制g7  →  出口 口管 管制 制 g7
 */

/** Where a token stands in the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** `1,000` is one number. */
const GROUPED = /(?<=\d),(?=\d{3}(?!\d))/g;

export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < folded.length) {
    const char = String.fromCodePoint(folded.codePointAt(i) ?? 0);
    if (isHan(char)) {
      let previous = char;
      let start = i;
      let end = i + char.length;
      for (;;) {
        const next = end < folded.length ? String.fromCodePoint(folded.codePointAt(end) ?? 0) : '';
        if (next === '' || !isHan(next)) {
          tokens.push({ text: previous, start, end });
          break;
        }
        tokens.push({ text: previous + next, start, end: end + next.length });
        start = end;
        end += next.length;
        previous = next;
      }
      i = end;
    } else if (WORD.test(char)) {
      let end = i + char.length;
      while (end < folded.length) {
        const next = String.fromCodePoint(folded.codePointAt(end) ?? 0);
        if (!WORD.test(next) || isHan(next)) {
          GROUPED.lastIndex = end;
          const grouped = next === ',' && GROUPED.exec(folded)?.index === end;
          if (!grouped) break;
        }
        end += next.length;
      }
      tokens.push({ text: folded.slice(i, end).replaceAll(',', ''), start: i, end });
      i = end;
    } else i += char.length;
  }
  return tokens;
}

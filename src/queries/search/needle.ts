import { isHan } from '../../fold.ts';
import { tokenize } from '../../tokenizer.ts';

/** Finds one form in folded text, by the same rules as the full-text index: its tokens in sequence. */
export interface Needle {
  /** Calls `found` for every place, in order, until it returns false. Offsets are UTF-16 code units of the folded text. */
  each(folded: string, found: (start: number, end: number) => boolean): void;
}

/** How many times it stands in `folded`, counted to `limit`. */
export function countIn(needle: Needle, folded: string, limit: number): number {
  let count = 0;
  needle.each(folded, () => ++count < limit);
  return count;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Does a word of letters and digits go on at `at`? Han characters are words of their own. */
function goesOn(text: string, at: number): boolean {
  const char = charAt(text, at);
  return char !== '' && WORD.test(char) && !isHan(char);
}

function isInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const low = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return goesOn(text, at - (low ? 2 : 1));
}

/** A run of Han characters, or a word. */
interface Part {
  readonly text: string;
  readonly han: boolean;
  /** A number, in which the text may have commas between groups. */
  readonly digits: boolean;
  /** Stands behind a decimal point: 3.5, which is not 3/5. */
  readonly decimal: boolean;
}

const DECIMAL = /^\d\.\d$/;

function partsOf(folded: string): Part[] {
  const parts: Part[] = [];
  let end = -1;
  for (const token of tokenize(folded)) {
    const han = isHan(charAt(token.text, 0));
    const last = parts.at(-1);
    if (han && last?.han && token.start < end)
      parts[parts.length - 1] = { ...last, text: last.text + folded.slice(end, token.end) };
    else {
      const decimal = DECIMAL.test(folded.slice(token.start - 2, token.start + 1));
      parts.push({ text: token.text, han, digits: /^\d{4,}$/.test(token.text), decimal });
    }
    end = token.end;
  }
  return parts;
}

/** The end of `part` where it stands at `at`, or -1. */
function endOf(text: string, at: number, { text: wanted, digits }: Part): number {
  if (text.startsWith(wanted, at)) return at + wanted.length;
  if (!digits) return -1;
  let end = at;
  for (const digit of wanted) {
    if (end > at && text[end] === ',') end++;
    if (text[end] !== digit) return -1;
    end++;
  }
  return end;
}

/** `prefix`: the last word may go on. */
export function needleOf(folded: string, prefix = false): Needle {
  const parts = partsOf(folded);
  const [first, ...rest] = parts;
  if (first === undefined) return { each() {} };
  // A number with commas begins with its first digit.
  const key = first.digits ? first.text.slice(0, 1) : first.text;

  const matchAt = (text: string, at: number): number => {
    if (!first.han && isInside(text, at)) return -1;
    let end = endOf(text, at, first);
    let last = first;
    for (const part of rest) {
      if (end < 0 || (!last.han && goesOn(text, end))) return -1;
      while (end < text.length && !WORD.test(charAt(text, end))) end += charAt(text, end).length;
      if (part.decimal !== DECIMAL.test(text.slice(end - 2, end + 1))) return -1;
      end = endOf(text, end, part);
      last = part;
    }
    return end < 0 || (!last.han && !prefix && goesOn(text, end)) ? -1 : end;
  };

  return {
    each(text, found) {
      for (let at = text.indexOf(key); at >= 0; ) {
        const end = rest.length === 0 && first.han ? at + key.length : matchAt(text, at);
        if (end >= 0 && !found(at, end)) return;
        at = text.indexOf(key, Math.max(end, at + 1));
      }
    },
  };
}

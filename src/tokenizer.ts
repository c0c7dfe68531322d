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

/** What a code unit is (0: not looked up yet); PAIR: the first half of a character beyond the Basic Multilingual Plane, looked up whole. */
const OTHER = 1;
const WORDY = 2;
const HAN = 3;
const PAIR = 4;
const classes = new Uint8Array(0x10000);

function classify(char: string): number {
  if (isHan(char)) return HAN;
  return WORD.test(char) ? WORDY : OTHER;
}

function learn(unit: number): number {
  const known = (unit & 0xfc00) === 0xd800 ? PAIR : classify(String.fromCharCode(unit));
  classes[unit] = known;
  return known;
}

/** Class of the character at `i`; an end of text is OTHER. */
function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (i >= text.length) return OTHER;
  const known = classes[unit] || learn(unit);
  return known === PAIR ? classify(String.fromCodePoint(text.codePointAt(i) ?? 0)) : known;
}

function widthAt(text: string, i: number): number {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** `1,000` is one number (`2020,300` is two): a comma at `i` with one to three digits before and exactly three behind. */
function isGrouping(text: string, i: number): boolean {
  return (
    text.charCodeAt(i) === 0x2c &&
    isDigit(text.charCodeAt(i - 1)) &&
    !(isDigit(text.charCodeAt(i - 2)) && isDigit(text.charCodeAt(i - 3)) && isDigit(text.charCodeAt(i - 4))) &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    isDigit(text.charCodeAt(i + 3)) &&
    !isDigit(text.charCodeAt(i + 4))
  );
}

/** Calls `each` for every token, in order. */
function walk(folded: string, each: (start: number, end: number) => void): void {
  const length = folded.length;
  for (let i = 0; i < length; ) {
    const kind = classAt(folded, i);
    if (kind === HAN) {
      let end = i + widthAt(folded, i);
      while (classAt(folded, end) === HAN) {
        const next = end + widthAt(folded, end);
        each(i, next);
        i = end;
        end = next;
      }
      each(i, end);
      i = end;
    } else if (kind === WORDY) {
      let end = i + widthAt(folded, i);
      while (classAt(folded, end) === WORDY || isGrouping(folded, end)) end += widthAt(folded, end);
      each(i, end);
      i = end;
    } else i += widthAt(folded, i);
  }
}

/** A number without the commas between its groups. */
function spelling(token: string): string {
  return token.includes(',') ? token.replaceAll(',', '') : token;
}

export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  walk(folded, (start, end) => tokens.push({ text: spelling(folded.slice(start, end)), start, end }));
  return tokens;
}

let room = new Uint16Array(1 << 16);

/** The texts of `tokenize(folded)` joined by single spaces: what the full-text index stores. */
export function tokensOf(folded: string): string {
  // A pair of BMP characters and a space for one character is the most a text can grow.
  if (room.length < folded.length * 3 + 3) room = new Uint16Array(folded.length * 6 + 3);
  const out = room;
  let length = 0;
  walk(folded, (start, end) => {
    for (let i = start; i < end; i++) {
      const unit = folded.charCodeAt(i);
      if (unit !== 0x2c) out[length++] = unit;
    }
    out[length++] = 0x20;
  });
  return Buffer.from(out.buffer, 0, Math.max(0, length - 1) * 2).toString('utf16le');
}

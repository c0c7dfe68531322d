import { codeAt, workText } from './text.ts';

/** Words of a data file: separated by white space, folded like the text they are looked for in. */
export function wordsOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.trim().split(/\s+/)).map(workText);
}

/** The words of a list as the alternatives of a regular expression, without parentheses; longest first where one begins like another. */
export function oneOf(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A set of words that can be asked for what begins or ends at a place of a text. */
export class WordSet {
  readonly #all: ReadonlySet<string>;
  /** Longest first, by their first and by their last two characters; words of one character are flags alone. */
  readonly #byFirst = new Map<number, string[]>();
  readonly #byLast = new Map<number, string[]>();
  /** What each code unit is: most places are passed over by one look. */
  readonly #flags = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    this.#all = new Set(words);
    for (const word of [...this.#all].sort((a, b) => b.length - a.length)) {
      const last = word.length - 1;
      this.#flag(word, 0, last === 0 ? SINGLE : BEGINS);
      this.#flag(word, last, last === 0 ? SINGLE : ENDS);
      if (last === 0) continue;
      push(this.#byFirst, pair(word, 0), word);
      push(this.#byLast, pair(word, last - 1), word);
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that begins at `i`, or 0. */
  startsAt(text: string, i: number): number {
    const flags = this.#flags[codeAt(text, i)] ?? 0;
    if ((flags & BEGINS) !== 0) {
      const words = this.#byFirst.get(pair(text, i));
      if (words !== undefined) for (const word of words) if (text.startsWith(word, i)) return word.length;
    }
    return (flags & SINGLE) === 0 ? 0 : 1;
  }

  /** Length of the longest word that ends before `i`, at or after `from`; or 0. */
  endsAt(text: string, i: number, from = 0): number {
    const flags = this.#flags[codeAt(text, i - 1)] ?? 0;
    if ((flags & ENDS) !== 0) {
      const words = this.#byLast.get(pair(text, i - 2));
      if (words !== undefined) {
        for (const word of words) {
          if (i - word.length >= from && text.startsWith(word, i - word.length)) return word.length;
        }
      }
    }
    return (flags & SINGLE) === 0 || i - 1 < from ? 0 : 1;
  }

  #flag(word: string, at: number, flag: number): void {
    const code = word.charCodeAt(at);
    this.#flags[code] = (this.#flags[code] ?? 0) | flag;
  }
}

const BEGINS = 1;
const ENDS = 2;
const SINGLE = 4;

/** The two code units at `i` as one small integer; different pairs may share one. */
function pair(text: string, i: number): number {
  return (codeAt(text, i) << 14) ^ codeAt(text, i + 1);
}

function push(map: Map<number, string[]>, key: number, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}

/** A set of characters that answers in constant time. */
export class CharSet {
  readonly #flags = new Uint8Array(0x10000);
  /** All its characters, folded. */
  readonly all: string;
  constructor(characters: string) {
    this.all = workText(characters);
    for (const char of this.all) if (char.length === 1) this.#flags[char.charCodeAt(0)] = 1;
  }
  at(text: string, i: number): boolean {
    return i >= 0 && i < text.length && this.#flags[text.charCodeAt(i)] === 1;
  }
  hasAll(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (!this.at(text, i)) return false;
    return text.length > 0;
  }
  count(text: string): number {
    let n = 0;
    for (let i = 0; i < text.length; i++) if (this.at(text, i)) n++;
    return n;
  }
}

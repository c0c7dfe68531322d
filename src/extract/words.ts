import { codeAt, workText } from './text.ts';

/** Words of a data file: separated by white space, folded like the text they are looked for in. */
export function wordsOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.trim().split(/\s+/)).map(workText);
}

/** The words of a list as the alternatives of a regular expression, without parentheses; longest first where one begins like another. */
export function oneOf(list: string): string {
  return wordsOf(list)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/**
 * A set of small numbers that says no by one look, and sometimes yes where it is no. A bit for each, so that even that of
 * many thousand names stays in the processor's own memory.
 */
export class Marks {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(numbers: readonly number[]) {
    const size = Math.max(32, 2 ** Math.ceil(Math.log2(numbers.length * SPARSE + 1)));
    this.#bits = new Int32Array(size / 32);
    this.#mask = size - 1;
    for (const number of numbers) {
      const at = number & this.#mask;
      this.#bits[at >>> 5] = (this.#bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }

  mayHave(number: number): boolean {
    return (((this.#bits[(number & this.#mask) >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}

/** Words by a number made of some of their characters; nearly all that stands in a text is passed over by one look. */
export class WordIndex {
  readonly #words = new Map<number, string[]>();
  readonly #marks: Marks;

  /** `keyOf`: the number a word is found by. Words with the same one are kept in the order given. */
  constructor(words: readonly string[], keyOf: (word: string) => number) {
    for (const word of words) {
      const list = this.#words.get(keyOf(word));
      if (list === undefined) this.#words.set(keyOf(word), [word]);
      else list.push(word);
    }
    this.#marks = new Marks([...this.#words.keys()]);
  }

  /** Whether there may be words with the number. */
  mayHave(key: number): boolean {
    return this.#marks.mayHave(key);
  }

  /** The words with the number; their characters need not be the same. */
  get(key: number): readonly string[] {
    return (this.#marks.mayHave(key) ? this.#words.get(key) : undefined) ?? NO_WORDS;
  }
}

const NO_WORDS: readonly string[] = [];
/** Marks for each number, at least: few others then share one. */
const SPARSE = 16;

/** The two code units at `i` as one small number; different pairs may share it. */
export function pairAt(text: string, i: number): number {
  return codeAt(text, i) * 31 + codeAt(text, i + 1);
}

/** A set of words that can be asked for what begins or ends at a place of a text. */
export class WordSet {
  readonly #all: ReadonlySet<string>;
  /** Longest first; words of one character are flags alone. */
  readonly #byFirst: WordIndex;
  readonly #byLast: WordIndex;
  /** What each code unit is: most places are passed over by one look. */
  readonly #flags = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    this.#all = new Set(words);
    for (const word of this.#all) {
      const last = word.length - 1;
      this.#flag(word, 0, last === 0 ? SINGLE : BEGINS);
      this.#flag(word, last, last === 0 ? SINGLE : ENDS);
    }
    const longer = [...this.#all].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
    this.#byFirst = new WordIndex(longer, (word) => pairAt(word, 0));
    this.#byLast = new WordIndex(longer, (word) => pairAt(word, word.length - 2));
  }

  /** The last characters of all its words. */
  get endings(): string {
    return [...this.#all].map((word) => word.slice(-1)).join('');
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that begins at `i`, or 0. */
  startsAt(text: string, i: number): number {
    const flags = this.#flags[codeAt(text, i)] ?? 0;
    if ((flags & BEGINS) !== 0) {
      for (const word of this.#byFirst.get(pairAt(text, i))) if (text.startsWith(word, i)) return word.length;
    }
    return (flags & SINGLE) === 0 ? 0 : 1;
  }

  /** Length of the longest word that ends before `i`, at or after `from`; or 0. */
  endsAt(text: string, i: number, from = 0): number {
    const flags = this.#flags[codeAt(text, i - 1)] ?? 0;
    if ((flags & ENDS) !== 0) {
      for (const word of this.#byLast.get(pairAt(text, i - 2))) {
        if (i - word.length >= from && text.startsWith(word, i - word.length)) return word.length;
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
  /** The first place at or after `i` where one of them stands; the end of the text where none does. */
  next(text: string, i: number): number {
    let at = i;
    while (at < text.length && this.#flags[text.charCodeAt(at)] !== 1) at++;
    return at;
  }
  /** Whether one of them stands at `from` or behind it, before `to`. */
  isWithin(text: string, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.at(text, i)) return true;
    return false;
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

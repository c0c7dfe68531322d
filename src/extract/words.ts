import { workText } from './text.ts';

/** Words of a data file: separated by white space, folded like the text they are looked for in. */
export function wordsOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.trim().split(/\s+/)).map(workText);
}

/** A set of words that can be asked for what begins or ends at a place of a text. */
export class WordSet {
  readonly #all: ReadonlySet<string>;
  readonly #byFirst = new Map<number, string[]>();
  readonly #byLast = new Map<number, string[]>();
  /** 1: some word begins with the code unit, 2: some word ends with it. Most places are passed over by one look. */
  readonly #ends = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    this.#all = new Set(words);
    for (const word of [...this.#all].sort((a, b) => b.length - a.length)) {
      push(this.#byFirst, word.charCodeAt(0), word);
      push(this.#byLast, word.charCodeAt(word.length - 1), word);
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
      this.#ends[first] = (this.#ends[first] ?? 0) | 1;
      this.#ends[last] = (this.#ends[last] ?? 0) | 2;
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Length of the longest word that begins at `i`, or 0. */
  startsAt(text: string, i: number): number {
    const code = text.charCodeAt(i);
    if (((this.#ends[code] ?? 0) & 1) === 0) return 0;
    for (const word of this.#byFirst.get(code) ?? []) if (text.startsWith(word, i)) return word.length;
    return 0;
  }

  /** Length of the longest word that ends before `i`, at or after `from`; or 0. */
  endsAt(text: string, i: number, from = 0): number {
    const code = text.charCodeAt(i - 1);
    if (((this.#ends[code] ?? 0) & 2) === 0) return 0;
    for (const word of this.#byLast.get(code) ?? []) {
      if (i - word.length >= from && text.startsWith(word, i - word.length)) return word.length;
    }
    return 0;
  }
}

function push(map: Map<number, string[]>, key: number, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}

/** A set of characters that answers in constant time. */
export class CharSet {
  readonly #flags = new Uint8Array(0x10000);
  constructor(characters: string) {
    for (const char of workText(characters)) if (char.length === 1) this.#flags[char.charCodeAt(0)] = 1;
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

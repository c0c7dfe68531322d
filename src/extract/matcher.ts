import { codeAt } from './text.ts';
import { Marks, pairAt, WordIndex } from './words.ts';

/**
 * Finds every one of many names in a text in one pass, by the two characters that stand at each place. Names are folded
 * (text.ts) and may hold the dot ·.
 */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export class NameMatcher {
  readonly #begins: Marks;
  /** Names of two characters, and longer ones by their first three, the longest first. */
  readonly #short: WordIndex;
  readonly #long: WordIndex;

  constructor(names: Iterable<string> = []) {
    const all = [...new Set(names)].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
    this.#begins = new Marks(all.map((name) => pairAt(name, 0)));
    const short = all.filter((name) => name.length === 2);
    this.#short = new WordIndex(short, (name) => pairAt(name, 0));
    this.#long = new WordIndex(all.slice(0, all.length - short.length), (name) => tripleAt(name, 0));
  }

  /** Whether a name may begin with the pair of characters (`pairAt`); where none may, none does. */
  mayBegin(pair: number): boolean {
    return this.#begins.mayHave(pair);
  }

  /** The same, nearly exact, with the three characters (`tripleOf`) that stand there. */
  mayHold(pair: number, triple: number): boolean {
    return this.#short.mayHave(pair) || this.#long.mayHave(triple);
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): readonly Match[] {
    const long = this.#long.get(tripleAt(text, i));
    const short = this.#short.get(pairAt(text, i));
    if (long.length + short.length === 0) return NONE;
    const out: Match[] = [];
    for (const name of long) if (text.startsWith(name, i)) out.push({ start: i, end: i + name.length, name });
    for (const name of short) if (text.startsWith(name, i)) out.push({ start: i, end: i + name.length, name });
    return out;
  }
}

/** The three code units at `i` as one small number; different ones may share it. */
function tripleAt(text: string, i: number): number {
  return tripleOf(pairAt(text, i), text, i);
}

/** The same where the number of the first two (`pairAt`) is known. */
export function tripleOf(pair: number, text: string, i: number): number {
  return pair * 31 + codeAt(text, i + 2);
}

const NONE: readonly Match[] = [];

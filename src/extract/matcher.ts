import { codeAt } from './text.ts';

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
  /** By the two characters they begin with, the longest first. */
  readonly #byPair = new Map<number, string[]>();
  /** A mark for each such pair: nearly all places are passed over by one look. */
  readonly #begins: Uint8Array;

  constructor(names: Iterable<string> = []) {
    const all = [...new Set(names)].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
    this.#begins = new Uint8Array(2 ** Math.ceil(Math.log2(all.length * SPARSE + 1)));
    for (const name of all) {
      const pair = pairAt(name, 0);
      this.#begins[pair & (this.#begins.length - 1)] = 1;
      const list = this.#byPair.get(pair);
      if (list === undefined) this.#byPair.set(pair, [name]);
      else list.push(name);
    }
  }

  /** Whether a name may begin with the pair of characters (`pairAt`); where none may, none does. */
  mayBegin(pair: number): boolean {
    return this.#begins[pair & (this.#begins.length - 1)] === 1;
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): readonly Match[] {
    const pair = pairAt(text, i);
    const names = this.mayBegin(pair) ? this.#byPair.get(pair) : undefined;
    if (names === undefined) return NONE;
    const out: Match[] = [];
    for (const name of names) if (text.startsWith(name, i)) out.push({ start: i, end: i + name.length, name });
    return out;
  }
}

/** The two characters at `i` as one number; different pairs may share it. */
export function pairAt(text: string, i: number): number {
  return codeAt(text, i) * 31 + codeAt(text, i + 1);
}

const NONE: readonly Match[] = [];
/** Marks a name, at least: of other pairs few then share one. */
const SPARSE = 16;

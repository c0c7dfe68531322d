import { PairIndex, pairAt } from './words.ts';

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
  /** The longest first. */
  readonly #names: PairIndex;

  constructor(names: Iterable<string> = []) {
    const all = [...new Set(names)].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
    this.#names = new PairIndex(all, (name) => pairAt(name, 0));
  }

  /** Whether a name may begin with the pair of characters (`pairAt`); where none may, none does. */
  mayBegin(pair: number): boolean {
    return this.#names.mayHold(pair);
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): readonly Match[] {
    let out: Match[] | undefined;
    for (const name of this.#names.get(pairAt(text, i))) {
      if (!text.startsWith(name, i)) continue;
      out ??= [];
      out.push({ start: i, end: i + name.length, name });
    }
    return out ?? NONE;
  }
}

const NONE: readonly Match[] = [];

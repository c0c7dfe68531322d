import { codeAt } from './text.ts';

/**
 * Finds every one of many names in a text in one pass: a trie over UTF-16 code units, walked from each character that
 * can start a name. Longest match wins. Names are folded (text.ts) and may hold the dot ·.
 */
interface Node {
  /** The name that ends here, or null. */
  name: string | null;
  next: Map<number, Node> | null;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export class NameMatcher {
  readonly #roots = new Map<number, Node>();
  /** A mark for each pair of characters that names begin with: nearly all places are passed over by one look. */
  readonly #begins: Uint8Array;

  constructor(names: Iterable<string> = []) {
    const all = [...names].filter((name) => name.length >= 2);
    this.#begins = new Uint8Array(2 ** Math.ceil(Math.log2(all.length * SPARSE + 1)));
    for (const name of all) this.#add(name);
  }

  #add(name: string): void {
    this.#begins[pairAt(name, 0) & (this.#begins.length - 1)] = 1;
    let node = child(this.#roots, name.charCodeAt(0));
    for (let i = 1; i < name.length; i++) {
      node.next ??= new Map();
      node = child(node.next, name.charCodeAt(i));
    }
    node.name = name;
  }

  /** Whether a name may begin with the pair of characters (`pairAt`); where none may, none does. */
  mayBegin(pair: number): boolean {
    return this.#begins[pair & (this.#begins.length - 1)] === 1;
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): readonly Match[] {
    if (!this.mayBegin(pairAt(text, i))) return NONE;
    let node = this.#roots.get(text.charCodeAt(i));
    if (node?.next?.has(text.charCodeAt(i + 1)) !== true) return NONE;
    const out: Match[] = [];
    for (let end = i + 1; node !== undefined; end++) {
      if (node.name !== null) out.unshift({ start: i, end, name: node.name });
      if (node.next === null || end >= text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
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

function child(map: Map<number, Node>, key: number): Node {
  let node = map.get(key);
  if (node === undefined) {
    node = { name: null, next: null };
    map.set(key, node);
  }
  return node;
}

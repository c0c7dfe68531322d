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
  /** First characters of all names, as flags: most characters of a text are passed over by one look. */
  readonly #first = new Uint8Array(0x10000);
  #size = 0;

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  get size(): number {
    return this.#size;
  }

  add(name: string): void {
    if (name.length < 2) return;
    this.#first[name.charCodeAt(0)] = 1;
    let node = child(this.#roots, name.charCodeAt(0));
    for (let i = 1; i < name.length; i++) {
      node.next ??= new Map();
      node = child(node.next, name.charCodeAt(i));
    }
    if (node.name === null) this.#size++;
    node.name = name;
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): Match[] {
    const out: Match[] = [];
    if (this.#first[text.charCodeAt(i)] !== 1) return out;
    let node = this.#roots.get(text.charCodeAt(i));
    for (let end = i + 1; node !== undefined; end++) {
      if (node.name !== null) out.unshift({ start: i, end, name: node.name });
      if (node.next === null || end >= text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
    return out;
  }
}

function child(map: Map<number, Node>, key: number): Node {
  let node = map.get(key);
  if (node === undefined) {
    node = { name: null, next: null };
    map.set(key, node);
  }
  return node;
}

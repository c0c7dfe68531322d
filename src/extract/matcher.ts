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
  /** First characters of all names, as flags, once there are many: most places are then passed over by one look. */
  #first: Uint8Array | null = null;
  #size = 0;

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  get size(): number {
    return this.#size;
  }

  add(name: string): void {
    if (name.length < 2) return;
    if (this.#first !== null) this.#first[name.charCodeAt(0)] = 1;
    else if (this.#size > MANY) this.#first = flagsOf(this.#roots.keys(), name);
    let node = child(this.#roots, name.charCodeAt(0));
    for (let i = 1; i < name.length; i++) {
      node.next ??= new Map();
      node = child(node.next, name.charCodeAt(i));
    }
    if (node.name === null) this.#size++;
    node.name = name;
  }

  /** All names that begin at `i`, longest first. */
  at(text: string, i: number): readonly Match[] {
    if (this.#first !== null && this.#first[text.charCodeAt(i)] !== 1) return NONE;
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

const NONE: readonly Match[] = [];
/** Names from which flags pay for their memory. */
const MANY = 250;

function flagsOf(codes: Iterable<number>, name: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const code of codes) flags[code] = 1;
  flags[name.charCodeAt(0)] = 1;
  return flags;
}

function child(map: Map<number, Node>, key: number): Node {
  let node = map.get(key);
  if (node === undefined) {
    node = { name: null, next: null };
    map.set(key, node);
  }
  return node;
}

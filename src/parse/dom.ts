import { type CheerioAPI, load } from 'cheerio/slim';

/** The page as a tree: htmlparser2 behind cheerio/slim, lenient with broken markup. */
export type Page = CheerioAPI;
export type Root = ReturnType<CheerioAPI['root']>[number];
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;
export type Parent = Element | Root;

/** Names of elements that part lines. */
export const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul video audio iframe'.split(
    ' ',
  ),
);

/** Real pages stay far below; deeper ones would overflow the recursive parts of the DOM library. */
const MAX_DEPTH = 400;

/** Real pages stay far below; a query over more children takes time that grows with their square. */
const MAX_CHILDREN = 4000;
/** Children a span takes. */
const RUN = 1000;

/** Parses a page or fragment, however broken, deep or wide. Never throws for any content. */
export function readPage(html: string): Page {
  const page = load(html);
  const root = page.root().get(0);
  if (root) {
    limitDepth(root);
    // A node takes two characters of source at the least.
    if (html.length > 2 * MAX_CHILDREN) limitWidth(root);
  }
  return page;
}

/** Below the greatest depth, elements stand empty in a row with the text between them, in the page's order. */
function limitDepth(root: Root): void {
  let depth = 1;
  let node: Node | null = root.children[0] ?? null;
  while (node) {
    const child: Node | undefined = isElement(node) ? (node.children[0] as Node | undefined) : undefined;
    if (child && depth < MAX_DEPTH) {
      depth++;
      node = child;
      continue;
    }
    if (child && isElement(node)) flatten(node);
    while (node && !node.next) {
      depth--;
      const parent: Parent | null = node.parent as Parent | null;
      node = parent && parent !== root ? (parent as Node) : null;
    }
    node = node ? (node.next as Node | null) : null;
  }
}

function flatten(top: Element): void {
  const nodes: Node[] = [];
  for (let node = (top.children[0] as Node | undefined) ?? null; node; ) {
    nodes.push(node);
    const child: Node | undefined = isElement(node) ? (node.children[0] as Node | undefined) : undefined;
    node = child ?? after(node, top);
  }
  for (const node of nodes) if (isElement(node)) node.children = [];
  setChildren(top, nodes);
}

/** Children of an element that has too many are put into spans, in the page's order. */
function limitWidth(root: Root): void {
  for (let node: Node | Root | null = root; node; node = nextOf(node, root))
    if ((isElement(node) || node === root) && node.children.length > MAX_CHILDREN) group(node as Parent);
}

function nextOf(node: Node | Root, root: Root): Node | null {
  const child = 'children' in node ? (node.children[0] as Node | undefined) : undefined;
  return child ?? (node === root ? null : after(node as Node, root));
}

/** The spans put into pages by `limitWidth`. */
const runsOfChildren = new WeakSet<Element>();

/** The element around a node in the page as it was written. */
export function parentOf(node: Node): Parent | null {
  const parent = node.parent as Parent | null;
  return isElement(parent) && runsOfChildren.has(parent) ? (parent.parent as Parent | null) : parent;
}

function group(parent: Parent): void {
  const runs: Element[] = [];
  for (let at = 0; at < parent.children.length; at += RUN) {
    const run = load('<span></span>').root().get(0)?.children[0] as Element;
    setChildren(run, parent.children.slice(at, at + RUN) as Node[]);
    runs.push(run);
    runsOfChildren.add(run);
  }
  setChildren(parent, runs);
}

function setChildren(parent: Parent, nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    node.parent = parent as Element;
    node.prev = nodes[at - 1] ?? null;
    node.next = nodes[at + 1] ?? null;
  }
  parent.children = nodes;
}

export function isElement(node: Node | Parent | null | undefined): node is Element {
  return node !== null && node !== undefined && 'attribs' in node;
}

/** The next node in document order after `node` and all its children, or null at the end of `root`. */
export function after(node: Node, root: Parent): Node | null {
  let at: Node | Parent | null = node;
  while (at && at !== root) {
    const next: Node | null = (at as Node).next as Node | null;
    if (next) return next;
    at = (at as Node).parent as Parent | null;
  }
  return null;
}

/** All text under a node, `separator` before each block element. Iterative: pages may be nested thousands deep. */
function collect(root: Node | Parent, separator: string): string {
  if ('data' in root) return root.type === 'text' ? root.data : '';
  let text = '';
  let node: Node | null = ('children' in root ? root.children[0] : null) ?? null;
  const top = root as Parent;
  while (node) {
    if (node.type === 'text') text += node.data;
    else if (separator !== '' && isElement(node) && BLOCK.has(node.name)) text += separator;
    const child: Node | undefined =
      'children' in node && node.type !== 'script' && node.type !== 'style'
        ? (node.children[0] as Node | undefined)
        : undefined;
    node = child ?? after(node, top);
  }
  return text;
}

/** All text under a node, unseparated. */
export function textOf(root: Node | Parent): string {
  return collect(root, '');
}

/** All text under a node as one line, blocks parted by spaces. */
export function lineOf(root: Node | Parent): string {
  return collect(root, ' ');
}

/** True where `test` holds for some element under `root`. */
export function has(root: Parent, test: (element: Element) => boolean): boolean {
  let node: Node | null = root.children[0] ?? null;
  while (node) {
    if (isElement(node) && test(node)) return true;
    const child: Node | undefined = isElement(node) ? (node.children[0] as Node | undefined) : undefined;
    node = child ?? after(node, root);
  }
  return false;
}

/**
 * The Markdown Discord draws in messages, as a tree. Pure: prose.js makes elements of it.
 *
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'strong' | 'em' | 'u' | 's' | 'spoiler' | 'quote' | 'subtext', children: Inline[] }
 *   | { type: 'heading', level: number, children: Inline[] }
 *   | { type: 'list', ordered: boolean, start: number, items: Inline[][] }
 *   | { type: 'code' | 'pre' | 'mention', text: string }
 *   | { type: 'link', url: string, children: Inline[] }
 *   | { type: 'time', seconds: number, style: string }} Inline
 */

/** Deeper than anybody writes; what is nested further stays text. */
const DEEPEST = 16;
/** @type {readonly [string, 'strong' | 'em' | 'u' | 's' | 'spoiler'][]} longest marks first */
const MARKS = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];

/**
 * A whole message, description or field value.
 *
 * @param {string} text
 * @returns {Inline[]}
 */
export function parseMarkdown(text) {
  const parts = text.split(/(?<!\\)```(?:[\w+#-]*\n)?([\s\S]+?)```/);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ type: /** @type {const} */ ('pre'), text: part.replace(/\n$/, '') }] : parseBlocks(part),
  );
}

/**
 * @param {string} text
 * @returns {Inline[]}
 */
function parseBlocks(text) {
  /** @type {Inline[]} */
  const nodes = [];
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) nodes.push(...parseInline(plain.join('\n')));
    plain = [];
  };
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
    const subtext = /^-# +(\S.*)$/.exec(line);
    if (line.startsWith('>>> ')) {
      flush();
      nodes.push({ type: 'quote', children: parseInline([line.slice(4), ...lines.slice(at + 1)].join('\n')) });
      return nodes;
    }
    if (/^> /.test(line)) {
      flush();
      const quoted = takeWhile(lines, at, (candidate) => /^>( |$)/.test(candidate));
      nodes.push({ type: 'quote', children: parseInline(quoted.map((one) => one.slice(2)).join('\n')) });
      at += quoted.length - 1;
    } else if (/^ *([-*]|\d+\.) +\S/.test(line)) {
      flush();
      const ordered = /^ *\d/.test(line);
      const items = takeWhile(lines, at, (one) => (ordered ? /^ *\d+\. +\S/ : /^ *[-*] +\S/).test(one));
      nodes.push({
        type: 'list',
        ordered,
        start: ordered ? Number.parseInt(line, 10) : 1,
        items: items.map((one) => parseInline(one.replace(/^ *([-*]|\d+\.) +/, ''))),
      });
      at += items.length - 1;
    } else if (heading !== null) {
      flush();
      nodes.push({ type: 'heading', level: heading[1]?.length ?? 1, children: parseInline(heading[2] ?? '') });
    } else if (subtext !== null) {
      flush();
      nodes.push({ type: 'subtext', children: parseInline(subtext[1] ?? '') });
    } else {
      plain.push(line);
    }
  }
  flush();
  return nodes;
}

/**
 * @param {string[]} lines
 * @param {number} from
 * @param {(line: string) => boolean} test
 */
function takeWhile(lines, from, test) {
  let to = from;
  while (to < lines.length && test(lines[to] ?? '')) to += 1;
  return lines.slice(from, to);
}

/**
 * What Discord allows in one line, such as an embed's title.
 *
 * @param {string} text
 * @param {number} [depth]
 * @returns {Inline[]}
 */
export function parseInline(text, depth = 0) {
  /** @type {Inline[]} */
  const nodes = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = depth < DEEPEST ? readSpan(text, at, depth) : null;
    if (found === null) {
      const escaped = /^\\[^0-9A-Za-z\s]/.test(text.slice(at, at + 2));
      plain += text[at + (escaped ? 1 : 0)] ?? '';
      at += escaped ? 2 : 1;
    } else {
      if (plain !== '') nodes.push({ type: 'text', text: plain });
      plain = '';
      nodes.push(found.node);
      at = found.end;
    }
  }
  if (plain !== '') nodes.push({ type: 'text', text: plain });
  return nodes;
}

/**
 * The span that starts exactly at `at`, or null.
 *
 * @param {string} text
 * @param {number} at
 * @param {number} depth
 * @returns {{ node: Inline, end: number } | null}
 */
function readSpan(text, at, depth) {
  switch (text[at]) {
    case '`':
      return readCode(text, at);
    case '<':
      return readAngle(text.slice(at, at + 2_100), at);
    case '[':
      return readLink(text, at, depth);
    case 'h':
      return readAddress(text, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return readMarked(text, at, depth);
    default:
      return null;
  }
}

/** @type {(text: string, at: number) => { node: Inline, end: number } | null} */
function readCode(text, at) {
  const fence = /^`+/.exec(text.slice(at))?.[0] ?? '`';
  for (let end = text.indexOf(fence, at + fence.length); end !== -1; end = text.indexOf(fence, end + 1)) {
    if (text[end + fence.length] === '`' || end === at + fence.length) continue;
    const inside = text.slice(at + fence.length, end);
    return { node: { type: 'code', text: inside.replace(/^ (?=`)|(?<=`) $/g, '') }, end: end + fence.length };
  }
  return null;
}

/** `<t:…>`, `<https://…>` and mentions. @type {(head: string, at: number) => { node: Inline, end: number } | null} */
function readAngle(head, at) {
  const time = /^<t:(-?\d{1,14})(?::([tTdDfFsSR]))?>/.exec(head);
  if (time !== null) {
    return { node: { type: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' }, end: at + time[0].length };
  }
  const address = /^<(https?:\/\/[^\s<>]+)>/i.exec(head);
  if (address !== null) return { node: linkTo(address[1] ?? '', null), end: at + address[0].length };
  const mention = /^<(?:@[!&]?|#|\/([^:<>]{1,100}):)(?:\d{1,20}|local)>/.exec(head);
  if (mention === null) return null;
  const text = mention[1] === undefined ? mention[0].slice(1, -1) : `/${mention[1]}`;
  return { node: { type: 'mention', text }, end: at + mention[0].length };
}

/** `[label](https://…)` @type {(text: string, at: number, depth: number) => { node: Inline, end: number } | null} */
function readLink(text, at, depth) {
  const close = closing(text, at + 1, ']');
  if (close === -1 || text[close + 1] !== '(' || close === at + 1) return null;
  const target = /^\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()]|\([^\s()]*\))+))(?:\s+"[^"\n]*")?\)/i.exec(
    text.slice(close + 1, close + 2_200),
  );
  if (target === null) return null;
  const children = parseInline(text.slice(at + 1, close), depth + 1);
  return { node: linkTo(target[1] ?? target[2] ?? '', children), end: close + 1 + target[0].length };
}

/** @type {(text: string, at: number) => { node: Inline, end: number } | null} */
function readAddress(text, at) {
  if (/[0-9A-Za-z]/.test(text[at - 1] ?? '')) return null;
  const address = /^https?:\/\/[^\s<>[\]|*\\]*[^\s<>[\]|*\\.,:;"'()，。；：！？、）】」』]/i.exec(
    text.slice(at, at + 2_100),
  );
  return address === null ? null : { node: linkTo(address[0], null), end: at + address[0].length };
}

/** @type {(text: string, at: number, depth: number) => { node: Inline, end: number } | null} */
function readMarked(text, at, depth) {
  for (const [mark, type] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const inside = at + mark.length;
    if (mark.length === 1 && (/^\s|^$/.test(text[inside] ?? '') || text[inside] === mark)) continue;
    for (let end = closing(text, inside, mark); end !== -1; end = closing(text, end + mark.length, mark)) {
      if (end === inside) break;
      // `***a***` closes with its last two stars.
      if (mark.length === 2 && text[end + 2] === mark[0] && text[end + 3] !== mark[0]) end += 1;
      if (mark.length === 1 && /\s/.test(text[end - 1] ?? '')) continue;
      if (mark === '_' && /\w/.test(text[end + 1] ?? '')) continue;
      const children = parseInline(text.slice(inside, end), depth + 1);
      return { node: { type, children }, end: end + mark.length };
    }
  }
  return null;
}

/**
 * Where `mark` closes, from `from` on: not escaped, and a single mark not as part of a double one.
 *
 * @param {string} text
 * @param {number} from
 * @param {string} mark
 */
function closing(text, from, mark) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text.startsWith(mark, at)) {
      const doubled = mark.length === 1 && mark !== ']' && text[at + 1] === mark;
      if (!doubled) return at;
      at += 1;
    }
  }
  return -1;
}

/**
 * @param {string} url
 * @param {Inline[] | null} children null shows the address itself
 * @returns {Inline}
 */
function linkTo(url, children) {
  return { type: 'link', url, children: children ?? [{ type: 'text', text: url }] };
}

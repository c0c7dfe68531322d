import { expect, test } from 'vitest';
import { escapeMarkdown, link } from '../../src/present/text.ts';

// The page's own script: plain JavaScript, which the compiler of the server does not read.
const folder = '../../src/adapters/preview/page';
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
  readonly items?: readonly (readonly Node[])[];
}
const { parseMarkdown } = (await import(`${folder}/markdown.js`)) as { parseMarkdown(text: string): readonly Node[] };
const { formatTime } = (await import(`${folder}/time.js`)) as {
  formatTime(seconds: number, style: string, locale: string, now?: number): string;
};

/** The tree in short: `strong(a)`. */
function short(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'list') return `list(${node.items?.map(short).join('|')})`;
      if (node.type === 'time') return `time(${JSON.stringify(node)})`;
      const inside = node.children === undefined ? node.text : short(node.children);
      return node.type === 'link' ? `link(${node.url} ${inside})` : `${node.type}(${inside})`;
    })
    .join('');
}

/** What a reader sees of it. */
function shown(nodes: readonly Node[]): string {
  return nodes
    .map((node) => node.text ?? (node.items?.flat() ?? node.children ?? []).map((one) => shown([one])).join(''))
    .join('');
}

test.each([
  ['**芬太尼**危机', 'strong(芬太尼)危机'],
  ['*a* _b_ __c__ ~~d~~ ||e||', 'em(a) em(b) u(c) s(d) spoiler(e)'],
  ['***both***', 'strong(em(both))'],
  ['**bold *and* more**', 'strong(bold em(and) more)'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
  ['**not closed', '**not closed'],
  ['****', '****'],
  ['`a **b** c`', 'code(a **b** c)'],
  ['``a ` b``', 'code(a ` b)'],
  ['a ```\ncode **x**\n``` b', 'a pre(code **x**) b'],
  ['> one\n> two\nthree', 'quote(one\ntwo)three'],
  ['>>> one\n\ntwo', 'quote(one\n\ntwo)'],
  ['# Title\ntext', 'heading(Title)text'],
  ['-# small', 'subtext(small)'],
  ['- a\n- **b**', 'list(a|strong(b))'],
  ['1. a\n2. b', 'list(a|b)'],
  ['5 * 6', '5 * 6'],
])('%j is drawn as Discord draws it', (text, expected) => {
  expect(short(parseMarkdown(text))).toBe(expected);
});

test.each([
  ['[标题](https://a.example/x)', 'link(https://a.example/x 标题)'],
  ['[a **b**](https://a.example/x "title")', 'link(https://a.example/x a strong(b))'],
  ['[a](<https://a.example/x>)', 'link(https://a.example/x a)'],
  ['[a](https://a.example/w_(b))', 'link(https://a.example/w_(b) a)'],
  ['[\\[a\\]](https://a.example)', 'link(https://a.example [a])'],
  ['<https://a.example/x>', 'link(https://a.example/x https://a.example/x)'],
  ['见 https://a.example/x。', '见 link(https://a.example/x https://a.example/x)。'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['[a](data:text/html,x)', '[a](data:text/html,x)'],
  ['[a](//a.example)', '[a](//a.example)'],
  ['[a]( javascript:x https://a.example)', '[a]( javascript:x link(https://a.example https://a.example))'],
  ['<javascript:alert(1)>', '<javascript:alert(1)>'],
])('%j links only where the address is http(s)', (text, expected) => {
  expect(short(parseMarkdown(text))).toBe(expected);
});

test('timestamps and mentions are their own kind', () => {
  expect(parseMarkdown('<t:1693321745:R>')).toEqual([{ type: 'time', seconds: 1693321745, style: 'R' }]);
  expect(parseMarkdown('<t:-5>')).toEqual([{ type: 'time', seconds: -5, style: 'f' }]);
  expect(short(parseMarkdown('<@123> </search:456> <#7>'))).toBe('mention(@123) mention(/search) mention(#7)');
  expect(short(parseMarkdown('<t:x> <@abc>'))).toBe('<t:x> <@abc>');
});

test('text that was escaped is shown letter by letter', () => {
  const hostile = [
    '*a* **b** _c_ __d__ ~~e~~ ||f|| `g` ```h```',
    '# heading\n- list\n1. one\n> quote\n>>> all',
    '[x](https://evil.example) <https://evil.example> <t:1:R> <@1> <script>alert(1)</script>',
    '\\*already\\* \\\\ back\\slash',
    '<img src=x onerror=alert(1)> & &lt; "quoted"',
  ];
  for (const text of hostile) expect(shown(parseMarkdown(escapeMarkdown(text))), text).toBe(text);
});

test('a link of the presenter keeps its label and its address whatever they hold', () => {
  for (const label of ['a](https://evil.example)[b', '**x** `y` \\', ']](', '<b>']) {
    const nodes = parseMarkdown(link(label, 'https://a.example/x_(1)?q=[2]*'));
    expect(nodes, label).toHaveLength(1);
    expect(nodes[0]?.url).toMatch(/^https:\/\/a\.example\/x_/);
    expect(shown(nodes)).toBe(label);
  }
});

test('no input is slow or deep enough to hurt', () => {
  const shapes = ['*', '**', '_', '__', '`', '||', '[', '[a](', '<t:', '**_', '> ', '~~*_`', '\\', '***a', 'https://'];
  const started = performance.now();
  for (const shape of shapes) parseMarkdown(shape.repeat(Math.floor(6_000 / shape.length)));
  for (const shape of shapes) parseMarkdown(`${shape.repeat(2_000)}a${[...shape].reverse().join('').repeat(2_000)}`);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('times are in the reader’s language, and relative ones count from now', () => {
  const now = Date.UTC(2024, 2, 5);
  const seconds = now / 1000;
  expect(formatTime(seconds - 3 * 86_400, 'R', 'zh-CN', now)).toBe('3天前');
  expect(formatTime(seconds + 7_200, 'R', 'en-US', now)).toBe('in 2 hours');
  expect(formatTime(seconds, 'D', 'zh-TW', now)).toMatch(/^2024年3月[456]日$/);
  expect(formatTime(seconds, 'd', 'en-US', now)).toMatch(/^3\/[456]\/24$/);
  expect(formatTime(8.64e13, 'f', 'en-US', now)).toBe('86400000000000');
});

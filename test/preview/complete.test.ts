import { expect, test } from 'vitest';
import { completeLine } from '../../src/adapters/preview/complete.ts';
import { parseLine } from '../../src/command/line.ts';
import type { Command } from '../../src/command.ts';
import { LOCALES } from '../../src/locale.ts';
import { openPage } from './page.ts';

const names = { 'zh-CN': '订阅', 'zh-TW': '訂閱' };
/** A command with every kind of option, whatever the real ones have. */
const digest: Command = {
  data: {
    name: 'digest',
    name_localizations: { 'zh-CN': '摘要', 'zh-TW': '摘要' },
    description: 'Digests',
    options: [
      {
        type: 1,
        name: 'subscribe',
        name_localizations: names,
        description: 'Subscribe',
        options: [
          { type: 3, name: 'zone', description: 'Zone', autocomplete: true },
          {
            type: 3,
            name: 'days',
            description: 'Days',
            choices: [{ name: 'Workdays', name_localizations: { 'zh-CN': '工作日' }, value: 'work' }],
          },
          { type: 5, name: 'quiet', description: 'Quiet' },
        ],
      },
      { type: 1, name: 'list', description: 'List' },
    ],
  },
  run: () => ({ reply: { allowed_mentions: { parse: [] } }, data: null }),
  complete: (option, typed, input) => [
    { name: `${input.subcommand} ${option} ${typed}`, value: `UTC+8:${typed} quiet:no` },
  ],
};

async function open() {
  const { app } = await openPage({
    change: (real) => ({
      ...real,
      commands: [...real.commands.filter(({ data }) => data.name !== 'digest'), digest],
      complete: (input, option, typed) =>
        input.command === 'digest'
          ? (digest.complete?.(option, typed, input, undefined as never) ?? [])
          : real.complete(input, option, typed),
    }),
  });
  return app;
}

test('a slash offers every command in the reader’s language', async () => {
  const app = await open();
  const labels = (locale: (typeof LOCALES)[number]) => completeLine(app, '/', locale).map((item) => item.label);
  expect(labels('zh-CN')).toEqual(expect.arrayContaining(['/最新', '/搜索', '/摘要']));
  expect(labels('zh-TW')).toEqual(expect.arrayContaining(['/最新', '/搜尋', '/摘要']));
  expect(labels('en-US')).toEqual(expect.arrayContaining(['/latest', '/search', '/digest']));
});

test('a command begun in English stays English', async () => {
  const app = await open();
  expect(completeLine(app, '/sea', 'zh-CN')).toEqual([{ label: '/search', detail: '在档案中搜索', line: '/search ' }]);
  expect(completeLine(app, '/搜', 'zh-CN')[0]?.line).toBe('/搜索 ');
});

test('a command offers its options, and not those already given', async () => {
  const app = await open();
  const lines = (text: string) => completeLine(app, text, 'en-US').map((item) => item.line);
  expect(lines('/latest ')).toEqual(expect.arrayContaining(['/latest count:', '/latest outlet:', '/latest page:']));
  expect(lines('/latest count:3 ')).not.toContain('/latest count:3 count:');
  expect(lines('/latest count:3 o')).toEqual(['/latest count:3 outlet:']);
  expect(lines('/search 芬太尼 p')).toEqual(
    expect.arrayContaining(['/search 芬太尼 page:', '/search 芬太尼 private:']),
  );
  expect(lines('/latest count:')).toEqual([]);
});

test('the options themselves come before a list of values for the first of them', async () => {
  const { app } = await openPage({
    change: (real) => ({
      ...real,
      commands: [digest],
      complete: () => Array.from({ length: 25 }, (_, index) => ({ name: `${index}`, value: `${index}` })),
    }),
  });
  const labels = completeLine(app, '/digest subscribe ', 'en-US').map((item) => item.label);
  expect(labels.slice(0, 4)).toEqual(['zone:', 'days:', 'quiet:', '0']);
  expect(labels).toHaveLength(25);
});

test('a subcommand comes before its options', async () => {
  const app = await open();
  const lines = (text: string) => completeLine(app, text, 'zh-CN').map((item) => item.line);
  expect(lines('/digest ')).toEqual(['/digest 订阅 ', '/digest list ']);
  expect(lines('/digest sub')).toEqual(['/digest subscribe ']);
  expect(lines('/digest subscribe q')).toContain('/digest subscribe quiet:');
  expect(lines('/digest nonsense q')).toEqual([]);
});

test('choices, yes and no, and what the command itself suggests become values', async () => {
  const app = await open();
  const found = (text: string) => completeLine(app, text, 'zh-CN');
  expect(found('/digest subscribe days:')).toEqual([
    { label: '工作日', detail: 'days', line: '/digest subscribe days:work ' },
  ]);
  expect(found('/digest subscribe quiet:f').map((item) => item.line)).toEqual(['/digest subscribe quiet:false ']);
  expect(found('/digest subscribe zone:上')[0]).toEqual({
    label: 'subscribe zone 上',
    detail: 'zone',
    line: '/digest subscribe zone:UTC+8:上 quiet\\:no ',
  });
});

test('a taken value is read back as the same value, colons included', async () => {
  const app = await open();
  const line = completeLine(app, '/digest subscribe zone:上海', 'zh-CN')[0]?.line ?? '';
  expect(parseLine(line, [digest]).options).toEqual({ zone: 'UTC+8:上海 quiet:no' });
});

test('outlets of the archive are offered for outlet:', async () => {
  const app = await open();
  const found = completeLine(app, '/latest outlet:美国', 'zh-CN');
  expect(found[0]).toMatchObject({ label: '美国之音', line: '/latest outlet:美国之音 ' });
  const taken = completeLine(app, '/latest outlet:美国之音 ', 'zh-CN').map((item) => item.label);
  expect(taken).not.toContain('美国之音');
  expect(taken).toContain('数量:');
});

test('plain text, unknown commands and odd input offer nothing and never fail', async () => {
  const app = await open();
  for (const text of ['', '芬太尼', '/nope ', '/ ', '//', '/latest (:', '/search [', '\n/search ', '/digest \\']) {
    for (const locale of LOCALES) expect(Array.isArray(completeLine(app, text, locale)), text).toBe(true);
  }
  expect(completeLine(app, '芬太尼', 'zh-CN')).toEqual([]);
  expect(completeLine(app, '/nope ', 'zh-CN')).toEqual([]);
});

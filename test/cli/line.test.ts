import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { parseLine } from '../../src/command/line.ts';
import { formatLine } from '../../src/line-format.ts';
import { readMention } from '../../src/mention.ts';

const parse = (line: string) => parseLine(line, COMMANDS);

test('a bare text becomes the command’s main option', () => {
  expect(parse('/search 美中 关税')).toMatchObject({ command: 'search', options: { query: '美中 关税' } });
});

test('named options may come in any order and hold spaces', () => {
  expect(parse('/latest outlet:BBC 中文 count:3')).toMatchObject({ options: { outlet: 'BBC 中文', count: 3 } });
});

test('a bare text may also stand behind the options', () => {
  expect(parse('/search after:2023 美中 关税')).toMatchObject({ options: { after: '2023', query: '美中 关税' } });
  expect(parse('/latest outlet:BBC 中文')).toMatchObject({ options: { outlet: 'BBC 中文' } });
  expect(() => parse('/search after:2023')).toThrowError(expect.objectContaining({ code: 'missing_option' }));
});

test('command and option names work in every language', () => {
  expect(parse('/搜尋 查詢:關稅')).toEqual(parse('/search query:關稅'));
});

test('a colon inside a value survives the way through a button', () => {
  const query = 'page:2 title:x 时间 08:00 \\ https://a.b/c?d=e';
  const line = formatLine('search', { query, page: 3 });
  expect(parse(line)).toMatchObject({ options: { query, page: 3 } });
});

test('a wrong value names the option and what it takes', () => {
  expect(() => parse('/latest count:eleven')).toThrowError(
    expect.objectContaining({ code: 'bad_option', detail: { option: 'count', typed: 'eleven', expected: '1–10' } }),
  );
  expect(() => parse('/nonsense')).toThrowError(expect.objectContaining({ code: 'unknown_command' }));
  expect(() => parse('/search')).toThrowError(
    expect.objectContaining({ code: 'missing_option', detail: { option: 'query' } }),
  );
});

test('a mention is read as the question it is', () => {
  expect(readMention('雷蒙多是谁？')).toBe('/who name:雷蒙多');
  expect(readMention('誰是王毅')).toBe('/who name:王毅');
  expect(readMention('who is Yellen?')).toBe('/who name:Yellen');
  expect(readMention('最新 5 条')).toBe('/latest count:5');
  expect(readMention('')).toBe('/help');
  expect(readMention('芬太尼')).toBe('/search query:芬太尼');
});

test('a mention may name an outlet at either end, and ask for what is recent', () => {
  expect(readMention('美国之音 最近 关税')).toBe('/search query:关税 outlet:美国之音 sort:newest');
  expect(readMention('關稅 BBC 中文')).toBe('/search query:關稅 outlet:BBC 中文');
  expect(readMention('latest VOA tariffs')).toBe('/search query:tariffs outlet:美国之音 sort:newest');
  expect(readMention('美國之音 最新 3 條')).toBe('/latest count:3 outlet:美国之音');
  expect(readMention('法广 最新')).toBe('/latest outlet:法广');
});

test('a mention without such words is searched as it stands', () => {
  expect(readMention('美国之音')).toBe('/search query:美国之音');
  expect(readMention('记者 美国之音 被捕')).toBe('/search query:记者 美国之音 被捕');
  expect(readMention('"最近 关税" 5G')).toBe('/search query:"最近 关税" 5G');
  expect(readMention('芬太尼 301')).toBe('/search query:芬太尼 301');
  expect(readMention('最近 301条')).toBe('/search query:301条 sort:newest');
});

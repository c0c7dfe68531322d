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

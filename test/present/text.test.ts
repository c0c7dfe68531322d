import { expect, test } from 'vitest';
import { boldSnippet, joinSentences, link, wholeLines } from '../../src/present/text.ts';

test('Latin sentences are joined with a space, Chinese ones without', () => {
  expect(joinSentences(['It rained.', 'He said “no.”', 'Then it stopped.'])).toBe(
    'It rained. He said “no.” Then it stopped.',
  );
  expect(joinSentences(['下雨了。', '他说不。'])).toBe('下雨了。他说不。');
  expect(joinSentences(['下雨了。', 'Then it stopped.'])).toBe('下雨了。Then it stopped.');
  expect(joinSentences(['“下雨了。”', '“真的？”'])).toBe('“下雨了。”“真的？”');
  expect(joinSentences([])).toBe('');
});

test('lines that do not fit are left out whole', () => {
  const line = link('新闻', 'https://news.example.org/a');
  expect(wholeLines([line, line], 2 * line.length + 1)).toBe(`${line}\n${line}`);
  expect(wholeLines([line, line], 2 * line.length)).toBe(`${line}\n…`);
  expect(wholeLines([line, line, line], 2 * line.length + 3)).toBe(`${line}\n${line}\n…`);
  expect(wholeLines(['一'.repeat(20)], 10)).toHaveLength(10);
  expect(wholeLines([], 10)).toBe('');
});

test('an address that would fill the message is left out of the line', () => {
  expect(link('新闻', `https://news.example.org/${'%E6'.repeat(200)}`)).toBe('新闻');
});

test('what matched is bold, and marks that touch or overlap are one', () => {
  const bold = (...marks: [number, number][]) => boldSnippet({ text: '港口罢工*两天', marks });
  expect(bold([0, 2])).toBe('**港口**罢工\\*两天');
  expect(bold([0, 2], [2, 4])).toBe('**港口罢工**\\*两天');
  expect(bold([0, 3], [2, 4], [5, 6])).toBe('**港口罢工**\\***两**天');
  expect(bold()).toBe('港口罢工\\*两天');
});

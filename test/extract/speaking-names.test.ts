import { expect, test } from 'vitest';
import { extract, said } from './support.ts';

const keys = (...paragraphs: string[]) =>
  extract(...paragraphs).mentions.map(({ text, person }) => `${text} ${person}`);

test('a family name alone, with a verb of speech right behind, is who bears it in full', () => {
  expect(said('教授佟丽华来到渔港。“水位已经降到堤岸以下了”，佟说，“大家可以回家。”')).toEqual([
    ['水位已经降到堤岸以下了', '佟丽华'],
    ['大家可以回家。', '佟丽华'],
  ]);
  expect(keys('教授佟丽华来到渔港。佟说，水位已经降了。')).toEqual(['佟丽华 佟丽华', '佟 佟丽华']);
});

test('a family name alone is nobody where two bear it, within a clause, or where it makes a word', () => {
  expect(keys('教授佟丽华和律师佟志远来到渔港。佟说，水位已经降了。')).toEqual(['佟丽华 佟丽华', '佟志远 佟志远']);
  expect(keys('教授史志远来到渔港。史称“东岸之乱”。')).toEqual(['史志远 史志远']);
  expect(keys('教授佟丽华来到渔港。有人姓佟说话很慢。')).toEqual(['佟丽华 佟丽华']);
});

import { expect, test } from 'vitest';
import { said } from './support.ts';

/** Who says the first words in marks. */
const speaker = (...paragraphs: string[]) => said(...paragraphs)[0]?.[1];

test('further verbs bring in words, classical ones among them', () => {
  expect(speaker('罗海宁教授叹曰：“天下之大，竟无我容身之处。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授曾再三提示：“海图要先读三遍。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授再次放言称，船队“必须为一场大风做好准备”。')).toBe('罗海宁');
  expect(speaker('“港口在吃老本。”渔业专家罗海宁冲口而出。')).toBe('罗海宁');
  expect(speaker('罗海宁教授在序言里开篇道：“发现海就像发现一个节日。”')).toBe('罗海宁');
  expect(speaker('罗海宁教授表示自己也不知道说些什么，“渔港不该是这样的”。')).toBe('罗海宁');
});

test('of words before a verb that has its own beside it nothing is his unless they open the sentence', () => {
  expect(said('贺建平的名言是“船要靠自己动手来修”，罗海宁教授说“船是大家的”。')).toEqual([
    ['船要靠自己动手来修', '贺建平'],
    ['船是大家的', '罗海宁'],
  ]);
});

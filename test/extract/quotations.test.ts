import { expect, test } from 'vitest';
import { extract, said } from './support.ts';

const SPEAKER = '渔业部长林德斯特伦·奥拉夫';

test('speech before the speaker', () => {
  expect(said('“港口下周重开，”发言人莫琳·德拉尼说。')).toEqual([['港口下周重开，', '莫琳·德拉尼']]);
  expect(said('“港口下周重开。”发言人莫琳·德拉尼说。')).toEqual([['港口下周重开。', '莫琳·德拉尼']]);
});

test('speech after the speaker', () => {
  expect(said('发言人莫琳·德拉尼说：“港口下周重开。”')).toEqual([['港口下周重开。', '莫琳·德拉尼']]);
  expect(said('发言人莫琳·德拉尼在记者会上强调：“港口下周重开。”')).toEqual([['港口下周重开。', '莫琳·德拉尼']]);
});

test('speech around the speaker, and a sentence that goes on, are the same person’s', () => {
  const found = extract('“港口下周重开，”发言人莫琳·德拉尼说，“船只可以预约。”');
  expect(found.quotations.map(({ person, how }) => [person, how])).toEqual([
    ['莫琳·德拉尼', 'explicit'],
    ['莫琳·德拉尼', 'explicit'],
  ]);
  const next = extract('“港口下周重开，”发言人莫琳·德拉尼说。“船只可以预约。”');
  expect(next.quotations.map(({ how }) => how)).toEqual(['explicit', 'continued']);
});

test('speech left open at the end of a paragraph goes on in the next', () => {
  expect(said('发言人莫琳·德拉尼说：“港口下周重开。', '“船只可以预约。”')).toEqual([
    ['港口下周重开。', '莫琳·德拉尼'],
    ['船只可以预约。', '莫琳·德拉尼'],
  ]);
});

test('who is spoken to is not the speaker', () => {
  expect(said('“你们辛苦了，”渔业部长邱志远对市长贺建平说。')).toEqual([['你们辛苦了，', '邱志远']]);
  expect(said('渔业部长邱志远告诉市长贺建平：“你们辛苦了。”')).toEqual([['你们辛苦了。', '邱志远']]);
  expect(said('在会上，一名渔民对市长贺建平说：“我们没有鱼了。”')).toEqual([['我们没有鱼了。', null]]);
});

test('a few words within reported speech are the speaker’s', () => {
  expect(said('渔业部长邱志远发表声明称，外国船队的做法是“对邻居的公开挑衅”。')).toEqual([
    ['对邻居的公开挑衅', '邱志远'],
  ]);
});

test('words of a body or of somebody unnamed are nobody’s', () => {
  expect(said('丹麦称此举是“迈向和解的一步”。')).toEqual([['迈向和解的一步', null]]);
  expect(said('会见邱志远部长后，一名官员说：“今天谈得很好，还会再谈。”')).toEqual([
    ['今天谈得很好，还会再谈。', null],
  ]);
  expect(said('渔业部长邱志远的发言人说：“他不会辞职，请大家放心。”')).toEqual([['他不会辞职，请大家放心。', null]]);
});

test('说法, 说服 and 称为 are no speech', () => {
  expect(said('根据渔业部长邱志远的说法，双方将就“渔场管理的具体办法”进行磋商。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说服了“反对建港的居民代表”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远把这片海称为“我们共同的粮仓与家园”。')[0]?.[1]).toBe(null);
});

test('scare quotes, works and meetings are nobody’s words', () => {
  expect(said('渔业部长邱志远说，他会出席“北海渔业对话”。')).toEqual([['北海渔业对话', null]]);
  expect(said('渔业部长邱志远表示，要防止“脱钩”。')).toEqual([['脱钩', null]]);
});

test('all marks are read: curly, straight, corner, nested and wrongly paired', () => {
  for (const [open, close] of [
    ['“', '”'],
    ['"', '"'],
    ['「', '」'],
    ['『', '』'],
    ['„', '“'],
  ]) {
    expect(said(`渔业部长邱志远说：${open}港口下周重开。${close}`)).toEqual([['港口下周重开。', '邱志远']]);
  }
  expect(said('渔业部长邱志远说：“他们说‘不’，我说‘好’。”')).toEqual([['他们说‘不’，我说‘好’。', '邱志远']]);
  expect(said('渔业部长邱志远说：「他們說『不』就是不。」')).toEqual([['他們說『不』就是不。', '邱志远']]);
  expect(said('渔业部长邱志远说：“港口下周重开。“')).toEqual([['港口下周重开。', '邱志远']]);
});

test('verbs of speech are known in both scripts', () => {
  expect(said('漁業部長邱志遠強調：「港口下週重開。」')).toEqual([['港口下週重開。', '邱志遠']]);
});

test('a pronoun speaks only where one person can be meant', () => {
  expect(extract('邱志远部长周二到港。他说：“港口下周重开。”').quotations[0]?.how).toBe('pronoun');
  expect(extract('邱志远部长周二会见了贺建平市长。他说：“港口下周重开。”').quotations[0]?.person).toBe(null);
});

test('the words stand in the paragraph where they are said to stand', () => {
  const text = `据报道，${SPEAKER}说：“港口下周重开。”记者追问时，他没有回答“几点”。`;
  for (const quote of extract(text).quotations) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});

test('a whole sentence in marks behind one that reports what one person says goes on with it', () => {
  expect(said('邱志远部长认为，渔港应当扩建。“这是几代渔民等了很久的事情。”')).toEqual([
    ['这是几代渔民等了很久的事情。', '邱志远'],
  ]);
});

test('who is met, asked or blamed before the words is not the speaker', () => {
  expect(said('他在会见渔业部长邱志远后说：“我们站在渔民一边。”')).toEqual([['我们站在渔民一边。', null]]);
  expect(said('会后，记者批评渔业部长邱志远时写道：“港口早该修了。”')).toEqual([['港口早该修了。', null]]);
});

test('words brought by somebody who cites are the cited person’s', () => {
  expect(said('通讯社援引渔业部长邱志远的话说：“我们不会退让，绝对不会。”')).toEqual([
    ['我们不会退让，绝对不会。', '邱志远'],
  ]);
});

test('a word in marks before somebody’s verb, or words that stand written somewhere, are not his', () => {
  expect(said('作为打拼多年的“老兵”，渔业部长邱志远感慨道，日子不易。')).toEqual([['老兵', null]]);
  expect(said('渔业部长邱志远说，码头上挂着横幅，上面写着“谁来为渔民说一句话”。')).toEqual([
    ['谁来为渔民说一句话', null],
  ]);
});

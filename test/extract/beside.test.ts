import { expect, test } from 'vitest';
import { extractPeople } from '../../src/extract/people.ts';
import { said } from './support.ts';

/** Further ways in which words stand beside whoever says them. */

const speaker = (...paragraphs: string[]) => said(...paragraphs)[0]?.[1];

test('words that are as somebody said, before and behind them, are his', () => {
  expect(speaker('正如渔业部长邱志远所描述的那样，渔民们“只是在码头上等着天亮”。')).toBe('邱志远');
  expect(speaker('正如渔业部长邱志远《海边十年》所说，“渔民们只是在码头上等着天亮”。')).toBe('邱志远');
  expect(speaker('渔民们“只是在码头上等着天亮”，正如渔业部长邱志远在回忆录中所说的那样。')).toBe('邱志远');
  expect(speaker('正如报告所说的那样，渔业部长邱志远参加了“深海渔港的开工仪式”。')).toBe(null);
  expect(speaker('渔民们“只是在码头上等着天亮”，正如许多人对渔业部长邱志远所说的那样。')).toBe(null);
});

test('words given as in somebody’s own words are his', () => {
  expect(speaker('用渔业部长邱志远自己的话说，这个港口是“从烂泥里长出来的”。')).toBe('邱志远');
  expect(speaker('按照渔业部长邱志远的说法，“这个港口是从烂泥里长出来的”。')).toBe('邱志远');
  expect(speaker('用渔业部长邱志远的秘书林大海的话说，这个港口是“从烂泥里长出来的”。')).toBe('林大海');
  expect(speaker('根据渔业部长邱志远和市长贺建平的说法，这个港口是“从烂泥里长出来的”。')).toBe(null);
});

test('what somebody thinks, in his view, is his unless somebody else reports it', () => {
  expect(speaker('在渔业部长邱志远看来，“封港是一场从未有过的灾难”。')).toBe('邱志远');
  expect(speaker('在渔业部长邱志远看来，渔民需要时间，“封港是一场从未有过的灾难。”')).toBe('邱志远');
  expect(speaker('据渔业部长邱志远观察，渔民两年后就会离开，“封港是一场从未有过的灾难。”')).toBe('邱志远');
  expect(speaker('在熟悉渔业部长邱志远的人看来，“封港是一场从未有过的灾难”。')).toBe(null);
  expect(speaker('市长贺建平称，在渔业部长邱志远看来，“封港是一场从未有过的灾难”。')).not.toBe('邱志远');
  expect(speaker('“我们等了整整十年。”渔业部长邱志远觉得，渔民应该得到补偿。')).toBe('邱志远');
  expect(speaker('“我们等了整整十年”，渔业部长邱志远直言不讳。')).toBe('邱志远');
  expect(speaker('▲渔业部长邱志远：“我们等了整整十年。”')).toBe('邱志远');
});

test('what somebody says a thing is, behind 将, 把 and 称其为, is his; how he names it is not', () => {
  expect(speaker('渔业部长邱志远将封港描述为“迟到了十年的决定”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远将封港定义为“一个迟到了十年的决定”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远反对这项法案，称其为“写给富人的情书”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远即将公布名为“蓝色家园”的方案。')).toBe(null);
  expect(speaker('封港被渔民们描述为“迟到了十年的决定”，渔业部长邱志远没有回应。')).toBe(null);
});

test('a sentence that ends in who says it is his words in marks too', () => {
  expect(speaker('渔船的修理费“已经高到没有人付得起”，渔业部长邱志远说。')).toBe('邱志远');
  expect(speaker('保险费「已经高到没有人付得起」，渔业部长邱志远说，「一年要三万。」')).toBe('邱志远');
  expect(speaker('渔民在请愿书里写着“已经高到没有人付得起”，渔业部长邱志远说。')).toBe(null);
  expect(speaker('在谈到“已经高到没有人付得起”的修理费时，渔业部长邱志远说，他会考虑。')).toBe(null);
  expect(speaker('在上周举行的「深海渔港高峰论坛」上，渔业部长邱志远说。')).toBe(null);
});

test('what somebody thinks of it, right before a colon, brings in his words', () => {
  expect(speaker('渔业部长邱志远对新码头很有信心：“船一靠岸，鱼就能运走。”')).toBe('邱志远');
  expect(speaker('渔业部长邱志远不以为然：“船一靠岸，鱼就能运走。”')).toBe('邱志远');
  expect(speaker('渔业部长邱志远质疑那些坐在办公室里的人：“你们有谁真正见过大海吗？”')).toBe('邱志远');
  expect(speaker('市长贺建平和渔业部长邱志远都很有信心：“船一靠岸，鱼就能运走。”')).toBe(null);
});

test('he within a sentence about one person is that person', () => {
  expect(speaker('渔业部长邱志远表示，他对渔民的处境感到担忧：“今年冬天会很难熬。”')).toBe('邱志远');
  expect(speaker('渔业部长邱志远今年七十岁了，他说自己“还想再出一次海”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远接替了市长贺建平，他说自己“还想再出一次海”。')).toBe(null);
});

test('whoever acts in what somebody reports, it is he who goes on', () => {
  expect(speaker('渔业部长邱志远在会上表示，美国反对这项决定，强调“威胁解决不了分歧”。')).toBe('邱志远');
});

test('a few words right behind a name, and how he says it, are his', () => {
  expect(speaker('渔业部长邱志远回了四个字：“开放渔场”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远说过一句话：“海不欠我们什么。”')).toBe('邱志远');
  expect(speaker('渔业部长邱志远说得好，“海不欠我们什么。”')).toBe('邱志远');
  expect(speaker('“海不欠我们什么。”渔业部长邱志远哑着嗓子说。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远“海从来不欠我们什么”的言论引起争议。')).toBe('邱志远');
  expect(speaker('他引用了渔业部长邱志远：“海不欠我们什么。”')).toBe('邱志远');
});

test('words called a saying of his, alone or in a row, and those that 这句话 takes up, are his', () => {
  const all = said('1978年，渔业部长邱志远在会上作出“海是众人的海”、“船是众人的船”的论断，流传至今。');
  expect(all.map(([, person]) => person)).toEqual(['邱志远', '邱志远']);
  expect(speaker('“海从来不欠我们什么”，渔业部长邱志远的这句话，渔民都记得。')).toBe('邱志远');
  expect(speaker('“海从来不欠我们什么。”周五，渔业部长邱志远在会上说的这句话，渔民都记得。')).toBe('邱志远');
  expect(speaker('“海从来不欠我们什么”，市长贺建平重复了渔业部长邱志远的这句话。')).toBe(null);
  expect(speaker('“海从来不欠我们什么”，很多人都说过渔业部长邱志远的这句话。')).toBe(null);
  expect(speaker('“海从来不欠我们什么”是渔业部长邱志远的一句名言。')).toBe('邱志远');
  expect(speaker('“海从来不欠我们什么”是渔业部长邱志远的话题。')).toBe(null);
});

test('words that open a paragraph and are signed behind a dash are whose name stands there', () => {
  expect(speaker('“海从来不欠我们什么，是我们欠海。” —— 渔业部长邱志远')).toBe('邱志远');
  expect(speaker('“海从来不欠我们什么，是我们欠海。”——邱志远，2003年于青岛')).toBe('邱志远');
  expect(speaker('“深蓝港湾”——邱志远把一个渔村变成了码头。')).toBe(null);
  expect(speaker('他引用了“海从来不欠我们什么。”——邱志远的反对者都记得。')).toBe(null);
});

test('his critics and his followers are not he', () => {
  expect(speaker('渔业部长邱志远批评者说：“这个办法一点用也没有。”')).toBe(null);
  expect(speaker('渔业部长邱志远的反对者说：“这个办法一点用也没有。”')).toBe(null);
});

test('what somebody says this or that is, is his verdict', () => {
  expect(speaker('渔业部长邱志远称该港口是一个“无底洞”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远坦言自己是“失败者”。')).toBe('邱志远');
  expect(speaker('渔业部长邱志远称自己“不会退缩”、“没有做错”。')).toBe('邱志远');
  expect(said('渔业部长邱志远说：', '“重建蓝色家园”是一个新成立的组织。')[0]?.[1] ?? null).toBe(null);
  expect(speaker('渔业部长邱志远介绍了该港口，它是一个“无底洞”。')).toBe(null);
});

test('words in a caption are their speaker’s, in a headline only where the verb stands beside them', () => {
  const found = (title: string, caption: string) =>
    extractPeople({
      title,
      author: null,
      editor: null,
      translator: null,
      image: null,
      captions: [caption],
      paragraphs: ['渔业部长邱志远出席了会议。'],
    }).quotations.map(({ paragraph, text, person }) => [paragraph, text, person]);
  expect(found('渔业部长邱志远：“海不欠我们什么。”', '“船可以靠岸了，”渔业部长邱志远说。')).toEqual([
    [-1, '海不欠我们什么。', '邱志远'],
    [-2, '船可以靠岸了，', '邱志远'],
  ]);
  expect(found('渔业部长邱志远称“深蓝”', '渔业部长邱志远在“海王号”上')).toEqual([]);
  expect(found('渔业部长邱志远承诺开放渔场 渔民上街 “我们等了十年了”', '')).toEqual([]);
});

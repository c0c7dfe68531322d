import { expect, test } from 'vitest';
import { extract, said } from './support.ts';

/** Further ways in which a sentence shows whose the words in marks are. */

test('a bare word of saying goes with the verb of speech before it', () => {
  const found = extract('“我从没想过会这样，”渔业部长邱志远坦言称，自己是渔民的儿子，“我最怕的就是风。”');
  expect(found.quotations.map(({ person, verb }) => [person, verb])).toEqual([
    ['邱志远', '坦言称'],
    ['邱志远', '坦言称'],
  ]);
  expect(said('渔业部长邱志远介绍道：“港口下周重开。”')).toEqual([['港口下周重开。', '邱志远']]);
  expect(said('渔业部长邱志远在书的前言中坦白到：“我不会游泳。”')).toEqual([['我不会游泳。', '邱志远']]);
});

test('some verbs bring words in only before a colon, and not where they are denied', () => {
  expect(said('渔业部长邱志远也认同：“港口应当下周重开。”')).toEqual([['港口应当下周重开。', '邱志远']]);
  expect(said('渔业部长邱志远观察到：“船越来越少。”')).toEqual([['船越来越少。', '邱志远']]);
  expect(said('渔业部长邱志远没有发现：“船越来越少了。”')).toEqual([['船越来越少了。', null]]);
});

test('what somebody puts out before a colon is his', () => {
  expect(said('渔业部长邱志远发布推文：“港口下周重开！”')).toEqual([['港口下周重开！', '邱志远']]);
  expect(said('渔业部长邱志远在书的卷首写下这样的献辞：“献给没有回来的船。”')).toEqual([
    ['献给没有回来的船。', '邱志远'],
  ]);
  expect(said('渔业部长邱志远常说这样一句话：“风大就不出海。”')).toEqual([['风大就不出海。', '邱志远']]);
  expect(said('渔业部长邱志远对新规的看法是：“它来得太晚。”')).toEqual([['它来得太晚。', '邱志远']]);
});

test('how, to whom, where and about what it is said stands between the speaker and the verb', () => {
  const words = '“港口下周重开，船可以预约。”';
  const his = [['港口下周重开，船可以预约。', '邱志远']];
  expect(said(`渔业部长邱志远接下来写道，${words}`)).toEqual(his);
  expect(said(`渔业部长邱志远讽刺地对市长贺建平写道：${words}`)).toEqual(his);
  expect(said(`渔业部长邱志远淡淡的说，${words}`)).toEqual(his);
  expect(said(`渔业部长邱志远告诉记者说：${words}`)).toEqual(his);
  expect(said(`渔业部长邱志远在1月3日的发布会上，针对近日一些港口停航的措施回应称，${words}`)).toEqual(his);
  expect(said(`${words}渔业部长邱志远在他以文笔犀利为特点的文章中宣称。`)).toEqual(his);
  expect(said(`${words}渔业部长邱志远不解道。`)).toEqual(his);
});

test('between the marks and the name stands what he is, or on what occasion he speaks', () => {
  expect(said('“港口下周重开，”新港的前策略师、批评停航令的保守派人士莫琳·德拉尼说。')).toEqual([
    ['港口下周重开，', '莫琳·德拉尼'],
  ]);
  expect(said('“港口下周重开。”作为在海上度过半生的老人，渔业部长邱志远感慨道。')).toEqual([
    ['港口下周重开。', '邱志远'],
  ]);
  expect(said('“还有谁记得那些船呢？”新港1939年封港时，渔业部长邱志远这样问道。')).toEqual([
    ['还有谁记得那些船呢？', '邱志远'],
  ]);
});

test('words that a colon brought are of who is named behind them only if nobody speaks before the colon', () => {
  expect(said('三年之内，占比要升到四成：“有的港口估计得更快。”渔业部长邱志远称。')[0]?.[1]).toBe('邱志远');
  expect(said('他告诉她：“有的港口估计得更快。”渔业部长邱志远称。')[0]?.[1]).toBeNull();
  expect(said('一名船员问：“有的港口估计得更快？”渔业部长邱志远称。')[0]?.[1]).toBeNull();
});

test('whoever goes on with 并, or calls something what he blames, is the one who spoke', () => {
  expect(
    said(
      '渔业部长邱志远在接受采访时表示，他对他的船队在明年增加渔获抱有信心，并承诺，如果再有延误，“我们会比任何时候都更公开。”',
    ),
  ).toEqual([['我们会比任何时候都更公开。', '邱志远']]);
  expect(said('渔业部长邱志远谴责了矿业公司对待贺建平的方式，称其“无异于折磨。”')).toEqual([
    ['无异于折磨。', '邱志远'],
  ]);
});

test('these criticisms are a noun, and the verb before them reports', () => {
  expect(said('渔业部长邱志远说，当时的这些批评是合理的：“我们意识到那些人是正确的，船不够结实。”')).toEqual([
    ['我们意识到那些人是正确的，船不够结实。', '邱志远'],
  ]);
});

test('behind a mark that is never closed, words in other marks are found', () => {
  const found = extract(
    '他被看作“ 港口的守护者！渔业部长邱志远说：「港口下周重开，船可以预约。」后来有人说起“老港口”的旧事，没有再提。',
  );
  expect(found.quotations.map(({ text, person }) => [text, person])).toEqual([
    ['港口下周重开，船可以预约。', '邱志远'],
    ['老港口', null],
  ]);
});

test('what somebody else is told to have answered, or is only likened to, is not the speaker’s', () => {
  expect(said('渔业部长邱志远辩称没有那么多，他记得船警回复道：“你承认之后，就可以回家了。”')[0]?.[1]).toBeNull();
  expect(said('就像当年渔业部长邱志远说“渔民不打渔民”一样，如今各方也不要“自己人打自己人”。')[1]?.[1]).toBeNull();
  expect(said('渔业部长邱志远在回应上个月论坛上市长贺建平关于渔港的重要讲话时表示，这番话“根本不值得反驳。”')).toEqual([
    ['根本不值得反驳。', '邱志远'],
  ]);
});

test('what follows “according to” somebody is in his words, and what an act of his hints at is not', () => {
  expect(said('按照渔业部长邱志远的说法，「他们把整个港口让给了别人。」')).toEqual([
    ['他们把整个港口让给了别人。', '邱志远'],
  ]);
  expect(said('根据渔业部长邱志远的描述，“船越来越少，人也越来越少。”')).toEqual([
    ['船越来越少，人也越来越少。', '邱志远'],
  ]);
  expect(said('渔业部长邱志远出席开幕式，就如一场表演，暗示“港口已经不再属于任何人”。')).toEqual([
    ['港口已经不再属于任何人', null],
  ]);
  expect(said('渔业部长邱志远暗示“港口已经不再属于任何人”。')).toEqual([['港口已经不再属于任何人', '邱志远']]);
});

test('a pause may stand before when somebody says it, and whom he scolds before a colon', () => {
  expect(said('渔业部长邱志远，离家时告诉妻子，「如果我没回来，请为我感到骄傲。」')).toEqual([
    ['如果我没回来，请为我感到骄傲。', '邱志远'],
  ]);
  expect(said('渔业部长邱志远当场面斥来人：“这座港口没有人要，你走吧！”')).toEqual([
    ['这座港口没有人要，你走吧！', '邱志远'],
  ]);
  expect(said('渔业部长邱志远，离家时他的妻子说，「如果你没回来，我也不走。」')).toEqual([
    ['如果你没回来，我也不走。', null],
  ]);
});

test('words that the sentence names as somebody’s are his', () => {
  const words = '港口不是鱼的坟墓';
  for (const text of [
    `人们越来越质疑渔业部长邱志远在 1963 年提出的「${words}」的名言。`,
    `还是要注意渔业部长邱志远“${words}”的忠告。`,
    `渔业部长邱志远的“${words}”这句名言没有人忘记。`,
  ])
    expect(said(text), text).toEqual([[words, '邱志远']]);
  for (const text of [`对渔业部长邱志远的“${words}”的评语传开了。`, `渔业部长邱志远反对“${words}”的主张者。`])
    expect(said(text), text).toEqual([[words, null]]);
});

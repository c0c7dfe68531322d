import { expect, test } from 'vitest';
import { extract, named, said } from './support.ts';

const keys = (...paragraphs: string[]) =>
  extract(...paragraphs).mentions.map(({ text, person }) => `${text} ${person}`);

test('a family name alone, with a verb of speech right behind, is who bears it in full', () => {
  expect(said('教授佟丽华来到渔港。“水位已经降到堤岸以下了”，佟说，“大家可以回家。”')).toEqual([
    ['水位已经降到堤岸以下了', '佟丽华'],
    ['大家可以回家。', '佟丽华'],
  ]);
});

test('a family name alone is nobody where two bear it, within a clause, or where it makes a word', () => {
  expect(keys('教授佟丽华和律师佟志远来到渔港。佟说，“水位已经降了。”')).toEqual(['佟丽华 佟丽华', '佟志远 佟志远']);
  expect(keys('教授史志远来到渔港。史称“东岸之乱”。')).toEqual(['史志远 史志远']);
  expect(keys('教授佟丽华来到渔港。有人姓佟说话很慢。')).toEqual(['佟丽华 佟丽华']);
});

test('a full name in Latin letters that no list knows is proven by its last word, which speaks alone', () => {
  expect(keys('渔业局派来了 Omarkhan Sathi。Sathi 说，水位已经降了。')).toEqual([
    'Omarkhan Sathi Omarkhan Sathi',
    'Sathi Omarkhan Sathi',
  ]);
  expect(keys('渔业局使用 Kaliro Lanix 和 Uburo Lanix。Lanix 说，水位已经降了。')).toEqual([]);
  expect(keys('渔业局使用 Kaliro Lanix。Lanix 命令可以查询。')).toEqual([]);
});

test('a single word in Latin letters that speaks is somebody where who or how old he is stands before it, or 他 behind', () => {
  expect(keys('渔民 Sathi 说，水位已经降了。')).toEqual(['Sathi ~Sathi']);
  expect(keys('今年60岁的 Sathi 说，水位已经降了。')).toEqual(['Sathi ~Sathi']);
  expect(keys('Sathi 说，他每天出海。')).toEqual(['Sathi ~Sathi']);
  expect(keys('“我每天出海”，Sathi 说。')).toEqual(['Sathi ~Sathi']);
  expect(keys('“我们每天出海”，Sathi 说。')).toEqual([]);
  expect(keys('Sathi 说，水位已经降了。竞争对手 Lanix 表示，不会改。他在 Lanix 上写道，他每天出海。')).toEqual([]);
});

test('with and without a middle name in Latin letters it is one person', () => {
  expect(keys('律师 Ryan K. Sathi 到了。随后 Ryan Sathi 离开，Sathi 没有说话。')).toEqual([
    'Ryan K. Sathi Ryan Sathi',
    'Ryan Sathi Ryan Sathi',
    'Sathi Ryan Sathi',
  ]);
});

test('a known given name that is a word as well begins the name of who speaks', () => {
  expect(keys('Bill Sathison 说，水位已经降了。')).toEqual(['Bill Sathison Bill Sathison']);
});

test('a single name in Han characters that brings words in marks is somebody of this article, where something shows a human being', () => {
  const river = '“水位已经降到堤岸以下了。”鹮影说。鹮影每天出海。';
  expect(keys(river, '渔港只剩鹮影。', '鹮影说：“我每天出海，从来没有停过。”')).toEqual(Array(4).fill('鹮影 ~鹮影'));
  expect(keys(river, '渔港只剩鹮影。')).toEqual([]);
  expect(keys('“水位已经降到堤岸以下了，”小覃说，“大家可以回家。”')).toEqual(['小覃 ~小覃']);
  expect(said('护士鹮漪说：“大家可以回家，水位已经降了。”鹮漪走了，没有人看见鹮漪。')).toEqual([
    ['大家可以回家，水位已经降了。', '鹮漪'],
  ]);
});

test('bodies, papers and words that bring words in marks are nobody', () => {
  const texts = ['渔协', '外媒', '一边', '作者', '并还', '老话', '谷歌'].map(
    (word) => `“我的水位已经降到堤岸以下了，”${word}说，“我可以回家。”后来${word}没有再说，只有${word}知道。`,
  );
  for (const text of texts) expect(keys(text)).toEqual([]);
  const firm = '“我的水位已经降到堤岸以下了，”鹮漪说，“我可以回家。”';
  expect(keys(firm, '鹮漪公司没有再说，鹮漪倒闭了。')).toEqual([]);
});

test('a Chinese name within a clause is shown by a verb of speech where what he is or whose he is stands before it', () => {
  expect(named('天河公司的潘攀告诉记者，水位已经降了。')).toEqual(['潘攀']);
  expect(named('渔业研究主管庞溟说，水位已经降了。')).toEqual(['庞溟']);
  expect(named('天河公司的方舱表示绿色。天河公司的文档说明了一切。')).toEqual([]);
});

test('how old somebody is, or when he was born, shows that a name follows', () => {
  expect(named('今年45岁的贝蒂纳说，水位已经降了。')).toEqual(['贝蒂纳']);
  expect(named('生于1995年的佟丽华承认，水位已经降了。')).toEqual(['佟丽华']);
  expect(named('今年22岁的贝蒂纳青年说，水位已经降了。13岁的马氏走了。')).toEqual([]);
});

test('a name written by sound is shown by who writes, and behind an office by a verb of speech right behind', () => {
  expect(named('马莱维茨(Malewitz)写道：“水位已经降了。”')).toEqual(['马莱维茨']);
  expect(named('马莱维茨(Malewitz)预计，水位还会降。')).toEqual([]);
  expect(named('专栏作家布李利形容“水位已经降了”。')).toEqual(['布李利']);
});

test('a note on how a name is written shows it behind any word', () => {
  expect(named('社区工作人员彭艳丽(音译)说，水位已经降了。')).toEqual(['彭艳丽']);
  expect(keys('沭县的养猪户陈烈(化名)说，水位已经降了。')).toEqual(['陈烈 ~陈烈']);
  expect(keys('一家渔行高管周志(化名)走了。')).toEqual(['周志 ~周志']);
  expect(keys('那位参宿 (化名) 走了。')).toEqual([]);
});

test('a family name alone of nobody named in full is somebody of this article, or whom the article names with a form of address', () => {
  expect(keys('“水位已经降到堤岸以下了”，佟说，“大家可以回家。”')).toEqual(['佟 ~佟']);
  expect(keys('楼下住着冯女士。“水位已经降到堤岸以下了”，冯说。')).toEqual(['冯女士 ~冯女士', '冯 ~冯女士']);
  expect(keys('“水位已经降到堤岸以下了”，方说，“大家可以回家。”', '佟说，水位已经降了。')).toEqual([]);
});

test('a single word in Latin letters right behind what somebody is, or how old, names him, whether he speaks or not', () => {
  expect(keys('渔港来了三位画家 Sathi，后来 Sathi 走了。')).toEqual(['Sathi ~Sathi', 'Sathi ~Sathi']);
  expect(keys('64 岁的 Sathi 每天出海。')).toEqual(['Sathi ~Sathi']);
  const others = [
    '竞争对手 Sathi 走了。',
    '一只叫做 Sathi 的船。',
    '艺术家 Artists',
    '设计师 Sathi 公司',
    '画家 Sathi lanix',
  ];
  for (const text of others) expect(keys(text)).toEqual([]);
});

test('a letter that stands for a name and brings words in marks is somebody of this article', () => {
  expect(said('“水位已经降到堤岸以下了”，Z解释说。', '小 Q 说：“大家可以回家，水位已经降了。”')).toEqual([
    ['水位已经降到堤岸以下了', 'Z'],
    ['大家可以回家，水位已经降了。', '小 Q'],
  ]);
  expect(keys('维生素C说明书：“每天一片，饭后服用。”', 'Q：“水位降了吗？”')).toEqual([]);
});

test('a part of a dotted name may begin with an everyday character before two sounds', () => {
  expect(named('卡里姆·祖巴德说，水位已经降了。')).toEqual(['卡里姆·祖巴德']);
});

test('a given name that is a word, and a long run of sounds, are read as names where they bring words in marks', () => {
  expect(keys('“我可不是这样，水位已经降了。”王一生说。王一生走了，没有人看见王一生。')).toHaveLength(3);
  expect(keys('「我也在做同样的事情。」苏利亚坎特说。苏利亚坎特走了，没有人看见苏利亚坎特。')).toHaveLength(3);
});

test('a Burmese name is known by its form of address and one part, and the address is part of it', () => {
  expect(named('53歲的 Ma Nilar Thein 和 U Win Htay 被拘留。')).toEqual(['Ma Nilar Thein', 'U Win Htay']);
});

test('a word in Latin letters that speaks again and again, and is meant by 他, is somebody of this article', () => {
  const river = ['Sathi 说，水位已经降了。', 'Sathi 回忆，那年水位很高，他每天出海。', 'Sathi 走了，没有人看见他。'];
  expect(keys(...river)).toEqual(Array(3).fill('Sathi ~Sathi'));
  expect(keys(...river, 'Sathi 的用户不多。')).toEqual([]);
  expect(keys(...river.slice(0, 2))).toEqual([]);
});

test('a single word in Latin letters joined to one behind what they are is somebody as well', () => {
  expect(keys('研究人员 Sathi 和 Lathi 来到渔港。数位运营处副总 Karov 没有来。')).toEqual([
    'Sathi ~Sathi',
    'Lathi ~Lathi',
    'Karov ~Karov',
  ]);
  expect(keys('研究人员 Sathi 和 Lanix 公司来到渔港。')).toEqual(['Sathi ~Sathi']);
});

test('a single word in Latin letters that speaks and bears a title is somebody of this article', () => {
  expect(keys('Sathiro 认为，水位已经降了。Sathiro 教授来到渔港。')).toEqual(['Sathiro ~Sathiro', 'Sathiro ~Sathiro']);
  expect(keys('Harvard 认为，水位已经降了。Harvard 教授来到渔港。Lanixo 教授来到渔港。')).toEqual([]);
});

test('a full name that no list knows is proven by its last word, as which somebody is quoted', () => {
  expect(keys('渔业局派来了 Jathos Sadowo。正如 Sadowo 所指出的那样，水位已经降了。')).toEqual([
    'Jathos Sadowo Jathos Sadowo',
    'Sadowo Jathos Sadowo',
  ]);
  expect(keys('渔业局用了 Jathos Sadowo。水位由 Sadowo 所指出。')).toEqual([]);
});

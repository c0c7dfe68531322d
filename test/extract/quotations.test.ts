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

test('words that open a paragraph are of who follows them, also where his sentence goes on', () => {
  expect(said('“港口下周重开。”发言人莫琳·德拉尼说，船只可以预约。')).toEqual([['港口下周重开。', '莫琳·德拉尼']]);
  expect(said('一名官员说：“港口下周重开。”发言人莫琳·德拉尼说，船只可以预约。')).toEqual([['港口下周重开。', null]]);
  expect(said('“港口下周重开。”发言人莫琳·德拉尼也说，船只可以预约。')[0]?.[1]).toBe('莫琳·德拉尼');
  expect(said('港口关着。“港口下周重开。”发言人莫琳·德拉尼也说，船只可以预约。')[0]?.[1]).toBe(null);
});

test('a paragraph that ends by announcing words announces those of the next', () => {
  expect(said('发言人莫琳·德拉尼在声明中说：', '“港口下周重开。”')).toEqual([['港口下周重开。', '莫琳·德拉尼']]);
  expect(said('一名官员在声明中说：', '“港口下周重开。”莫琳·德拉尼没有评论。')[0]?.[1]).toBe(null);
});

test('a name with a colon announces whole sentences, no words that stand in one', () => {
  expect(said('渔业部长邱志远：“港口下周重开。”')).toEqual([['港口下周重开。', '邱志远']]);
  expect(said('渔业部长邱志远：“三年渔港，十年收成”之说有些夸张。')[0]?.[1]).toBe(null);
});

test('nouns of speech name the speaker as verbs do', () => {
  expect(said('渔业部长邱志远当年对渔民的评价：“他们最懂这片海。”')).toEqual([['他们最懂这片海。', '邱志远']]);
  expect(said('“他们最懂这片海。”渔业部长邱志远这样形容渔民。')).toEqual([['他们最懂这片海。', '邱志远']]);
  expect(said('渔民对渔业部长邱志远的评价：“他最懂这片海。”')[0]?.[1]).toBe(null);
});

test('words added to what was said are the same person’s', () => {
  expect(said('渔业部长邱志远说：“港口下周重开。”并补充说：“船只可以预约。”').map(([, who]) => who)).toEqual([
    '邱志远',
    '邱志远',
  ]);
});

test('what somebody denies or refuses to say is not his', () => {
  expect(said('渔业部长邱志远否认曾说过“渔民应当另谋出路”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远从未说过“渔民应当另谋出路”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远没有向渔民透露“港口将要关闭”。')[0]?.[1]).toBe(null);
});

test('two who speak together are nobody; who speaks after meeting another is one', () => {
  expect(said('渔业部长邱志远和市长贺建平在声明中说：“港口下周重开。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远与市长贺建平会面后说：“港口下周重开。”')[0]?.[1]).toBe('邱志远');
  expect(said('在谈到市长贺建平时，渔业部长邱志远说：“他是老朋友。”')[0]?.[1]).toBe('邱志远');
});

test('who only stands in a clause of time, or whose staff speaks, is not the speaker', () => {
  expect(said('在渔业部长邱志远访问港口之后，渔业协会说：“合作的大门始终敞开。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远辞职，官员们在谈到此事时说：“我们很意外。”')[0]?.[1]).toBe(null);
  expect(said('在渔业部长邱志远表示“港口不会关闭”之后，渔民散去了。')[0]?.[1]).toBe('邱志远');
});

test('names inside the marks and in titles of works speak nothing', () => {
  expect(said('《邱志远谈渔业》一书写道：“渔民最懂这片海。”渔业部长邱志远没有评论。')[0]?.[1]).toBe(null);
  expect(said('他说“邱志远部长会来”，并说：“港口下周重开。”')[1]?.[1]).toBe(null);
});

test('words of third parties within what somebody says stay unattributed', () => {
  expect(said('渔业部长邱志远表示，有人说“渔港已经没有将来”，这不是事实。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远告诉记者，《渔业报》曾评价“渔港已经没有将来”。')[0]?.[1]).toBe(null);
});

test('a mark that is never closed, or turned round, swallows no other quotation', () => {
  expect(said('包括“有民族情怀；“有责任担当”。').map(([text]) => text)).toEqual(['有责任担当']);
  expect(said('邱志远部长说：“我说的是渔港。贺建平市长答：”渔港归市里管。“').map(([text]) => text)).toEqual([
    '渔港归市里管。',
  ]);
});

test('words that are talked about, not said, are nobody’s', () => {
  expect(said('渔业部长邱志远在回应“为什么渔船不能出港”这个问题时没有多说。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说：“渔船不能出港。”这话引来不满。')[0]?.[1]).toBe('邱志远');
});

test('a list of what somebody says is his, a name between marks is no speech', () => {
  expect(said('渔业部长邱志远说，要“修好每一座码头”，“养好每一片海”。').map(([, who]) => who)).toEqual([
    '邱志远',
    '邱志远',
  ]);
  expect(said('“渔船下周出港，”渔业部长邱志远对“渔业报”说。').map(([, who]) => who)).toEqual(['邱志远', null]);
});

test('who speaks next with the same verb is not the one who spoke before', () => {
  expect(said('渔业部长邱志远说：“港口下周重开。”老船长说：“我们等了很久了。”')[1]?.[1]).toBe(null);
  expect(said('“港口下周重开，”渔业部长邱志远说。他问起收成，对方回答说：“还过得去。”')[1]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说：“港口下周重开。”他还说：“船只可以预约。”')[1]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远问贺建平市长：“港口何时重开？”他说：“船只可以预约。”')[1]?.[1]).toBe(null);
});

test('what is said to a friend or colleague by name is not that one’s', () => {
  expect(said('船长对老朋友邱志远说：“我们等了很久了。”')[0]?.[1]).toBe(null);
});

test('a clause that goes on with 并 is the same speaker’s, one of somebody he tells of is not', () => {
  expect(said('渔业部长邱志远批评了船主，并称他们“只顾眼前的收成”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远说，那些船主遇事便躲，都说“只顾眼前的收成”。')[0]?.[1]).toBe(null);
});

test('what somebody’s own statement or letter says is his, and what he says a thing is; what his office says is not', () => {
  expect(said('渔业部长邱志远的声明说：“港口下周重开。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远的办公室发表声明说：“部长不会评论此事。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远把渔港形容为“几代人共同的家园”。')[0]?.[1]).toBe('邱志远');
});

test('what a word refers to is no speech; who is named to describe the speaker does not take his words', () => {
  expect(said('渔业部长邱志远所谓的改革派主要指「几位年轻的船长」。')[0]?.[1]).toBe(null);
  expect(said('“港口下周重开。”与贺建平市长同行的渔业部长邱志远表示。')[0]?.[1]).toBe('邱志远');
});

test('who is met, received or telephoned is not the speaker, also with a description before his office', () => {
  expect(said('渔业部长邱志远周三接见来访的前市长贺建平时说，渔民“不会放弃这片海”。')[0]?.[1]).toBe('邱志远');
  expect(said('会见过许多船员的渔业部长邱志远说，渔民“不会放弃这片海”。')[0]?.[1]).toBe('邱志远');
});

test('two who are joined in a list, and the name of an offence, are no speech of the second', () => {
  expect(said('渔业部长邱志远、渔具店东主贺建平承认“渔民不会放弃这片海”。')[0]?.[1]).toBe(null);
  expect(said('船员代表贺建平承认“非法捕捞水产品”罪。')[0]?.[1]).toBe(null);
  expect(said('船员代表贺建平承认“从来没有看过海图”。')[0]?.[1]).toBe('贺建平');
});

test('words cited are the cited person’s, and of nobody where he is not named', () => {
  expect(said('渔业部长邱志远引用诗人贺建平的话：“海从不欠人。”')[0]?.[1]).toBe('贺建平');
  expect(said('渔业部长邱志远在会上引述一位船长的话说：“海从不欠人。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远不喜欢贺建平的话：“海从不欠人。”')[0]?.[1]).not.toBe('邱志远');
});

test('a question put to somebody is of who asks', () => {
  expect(said('记者会后，渔民代表邱志远问市长贺建平：“港口何时重开？”')[0]?.[1]).toBe('邱志远');
  expect(said('渔民代表邱志远访问市长贺建平：“港口何时重开？”')[0]?.[1]).toBe(null);
});

test('words behind a verb of blame, praise or demand and whom it is about are the subject’s', () => {
  expect(said('渔业部长邱志远指责市长贺建平“只会喊口号”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远要求市政府“立即归还渔港”，并警告船东“不要拿海开玩笑”。').map(([, who]) => who)).toEqual([
    '邱志远',
    '邱志远',
  ]);
  expect(said('渔业部长邱志远指责市政府的“蓝色海湾”计划。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远宣布，两港合并组成“北海与东海渔业共同港”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远夫人给她的女儿写道：“海上风大。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远被指控“挪用渔民的补偿”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说，华盛顿指责渔民“从不遵守规矩”。')[0]?.[1]).toBe(null);
});

test('four characters are words of his only where they say something', () => {
  expect(said('渔业部长邱志远曾说，这样的捕捞“不可持续”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远回应称，市长贺建平是“胆小鬼”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远回应称，他去过“胆小鬼”酒吧，那里有“大海”。').map(([, who]) => who)).toEqual([null, null]);
  expect(said('渔业部长邱志远曾说，他读过“无名之海”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说，自去年的“港口大封锁”以来渔民减少了。')[0]?.[1]).toBe(null);
});

test('what stands behind another one’s doing within reported speech may be of either', () => {
  expect(said('渔业部长邱志远指出，市长贺建平宣布关闭渔港，“是对渔民的公开背叛”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远告诉记者，市长贺建平曾要求他“把所有的渔港都关掉”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远指出，关闭渔港“是对渔民的公开背叛”。')[0]?.[1]).toBe('邱志远');
});

test('a sentence somebody says, sends or leaves is his', () => {
  expect(said('渔业部长邱志远对记者说，他不便多谈，只说了一句：“海会记得。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远在码头用方言说了一句“欢迎回家”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远在门口等着，船员说了一句“欢迎回家”。')[0]?.[1]).toBe(null);
});

test('a pronoun means who speaks in the sentence before, unless somebody else may be meant', () => {
  const how = (...text: string[]) => extract(...text).quotations.map((q) => [q.person, q.how]);
  const his = [['邱志远', 'pronoun']];
  expect(how('贺建平市长在场。渔业部长邱志远说，港口下周重开。“船只可以预约，”他说。')).toEqual(his);
  expect(how('贺建平市长在场。渔业部长邱志远说，港口下周重开。他在会上还说，渔民“不会空手回家”。')).toEqual(his);
  expect(how('渔业部长邱志远同意开港，但他补充道：“船只必须预约。”')).toEqual(his);
  expect(how('渔业部长邱志远说，港口下周重开。', '“船只可以预约，”他说。')).toEqual(his);
  const nobody = [[null, 'none']];
  expect(how('渔业部长邱志远说，儿子也是渔民。“我从小就怕海，”他说。')).toEqual(nobody);
  expect(how('渔业部长邱志远说港口重开，市长贺建平则说不会。“船只可以预约，”他说。')).toEqual(nobody);
  expect(how('渔业部长邱志远很高兴。市长贺建平来了。“船只可以预约，”他说。')).toEqual(nobody);
  expect(how('渔业部长邱志远说，港口下周重开。一名渔民说，他等了很久。“船都烂了，”他说。')).toEqual(nobody);
  expect(how('渔业部长邱志远说，港口下周重开。他的律师说：“船只可以预约。”')).toEqual(nobody);
  expect(how('渔业部长邱志远说，港口下周重开。他不知道“渔民为什么愤怒”。')).toEqual(nobody);
  expect(how('船长回到家里。他称，邱志远部长给了他一张海图，他说“从来没有见过”。')).toEqual(nobody);
  expect(how('渔业部长邱志远说，港口下周重开', '“船只可以预约，”他说。')).toEqual(nobody);
});

test('who does it behind 被 speaks, and whom somebody hears, cites or joins does not take his words', () => {
  expect(said('市长贺建平被渔业部长邱志远批评“从来不听渔民的”。')[0]?.[1]).toBe('邱志远');
  expect(said('市长贺建平被渔业部长邱志远请去后说，渔港“不会关闭”。')[0]?.[1]).not.toBe('邱志远');
  expect(said('渔业部长邱志远听取市长贺建平汇报后表示，渔港“不会关闭”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远引用市长贺建平的话，说渔港“不会关闭”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远，以及市长贺建平都表示：“港口下周重开。”')[0]?.[1]).toBe(null);
});

test('words that somebody without a name says behind the marks, or on another one’s behalf, are not carried over', () => {
  expect(said('“港口下周重开，”渔业部长邱志远说。“你真的可以确定吗？”记者问。')[1]?.[1]).toBe(null);
  expect(said('“港口下周重开，”渔业部长邱志远说。“记者可以来看一看。”')[1]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远代表市长贺建平表示：“港口下周重开。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔民代表邱志远表示：“港口下周重开。”')[0]?.[1]).toBe('邱志远');
  expect(said('报道引述渔业部长邱志远说：“港口下周重开。”')[0]?.[1]).toBe('邱志远');
});

test('a colon lets what is uttered before it bring the words, but no text that somebody received', () => {
  const speaks = (lead: string) => said(`渔业部长邱志远${lead}：“我们没有做错任何事情。”`)[0]?.[1];
  for (const lead of [
    '在演讲中这样评价新的渔港',
    '摆手道',
    '愤怒地咆哮道',
    '有一句很著名的话',
    '给出肯定答案',
    '表达了谨慎的乐观',
    '致信称',
    '的回答是',
    '劝渔民们',
  ])
    expect([lead, speaks(lead)]).toEqual([lead, '邱志远']);
  for (const lead of ['收到一封信', '面临一个问题', '看到了报道', '的助手这样评价他', '知道', '批评的官员这样写'])
    expect([lead, speaks(lead)]).toEqual([lead, null]);
});

test('whole sentences behind a colon are of whoever is said to hope or tell what stands before it', () => {
  expect(said('渔业部长邱志远希望渔民能保持冷静：“大家都不要互相指责，先救人要紧。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远在受访时谈到了自己的童年：“我是在渔村长大的，家里很穷。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远的父亲担心儿子的安全：“我每天晚上都睡不着觉。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远谈到一条规定：“任何船只不得在夜间捕鱼。”')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远没有感到意外：“任何船只不得在夜间捕鱼。”')[0]?.[1]).toBe(null);
});

test('介绍 and 回忆 report where a comma follows, and give no name of a thing to anybody', () => {
  expect(said('渔业部长邱志远介绍，鱼群来得也很快，“最早出海的那些船，一天就满载而归”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远回忆，他第一次听到“深海渔港”，还是在去年。')[0]?.[1]).toBe(null);
  expect(said('根据渔业部长邱志远的介绍，鱼群来得很快，“最早出海的那些船，一天就满载而归”。')[0]?.[1]).toBe('邱志远');
  expect(said('根据渔业部长邱志远的介绍，双方将就“深海渔港的管理办法”进行磋商。')[0]?.[1]).toBe(null);
});

test('who comments on something and then says it is the one who says it', () => {
  expect(said('渔业部长邱志远评论上述研究说：“很有意思，但并没有明确结论。”')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远批评那些认为这是“渔民们的唯一出路”的商人。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远则发推特称，今年的收成“是有真真切切的意义的”。')[0]?.[1]).toBe('邱志远');
});

test('a second quotation before the same speaker’s name is his as well', () => {
  const paragraph =
    '当时是盛夏。“我们当时没有选择。”渔业部长邱志远说，码头上什么都没有。“真的很难，很难。”邱志远说，后来情况好转了。';
  expect(said(paragraph).map(([, who]) => who)).toEqual(['邱志远', '邱志远']);
  const another = '“我们当时没有选择。”渔业部长邱志远说。“真的很难，很难。”贺建平市长说，后来情况好转了。';
  expect(said(another)[1]?.[1]).not.toBe('贺建平');
});

test('what is demanded is no name of a thing, and a few words in brackets are nobody’s', () => {
  expect(said('渔业部长邱志远呼吁国际社会“立即采取行动”。')[0]?.[1]).toBe('邱志远');
  expect(said('渔业部长邱志远呼吁国际社会支持“蓝色海洋行动”。')[0]?.[1]).toBe(null);
  expect(said('渔业部长邱志远说，根据新的办法（“沿海渔场管理规则”），船只要登记。')[0]?.[1]).toBe(null);
});

test('a wrong mark at the end takes nothing from the one who said it', () => {
  expect(said('渔业部长邱志远说：“港口下周重开。“')).toEqual([['港口下周重开。', '邱志远']]);
  expect(said('渔业部长邱志远说：“港口下周重开。”')).toEqual([['港口下周重开。', '邱志远']]);
});

test('what somebody calls somebody else is his, the name he gives a thing is not', () => {
  expect(said('昨天，渔业部长邱志远称市长贺建平为“没有船的船长”。')).toEqual([['没有船的船长', '邱志远']]);
  expect(said('市长贺建平被渔业部长邱志远称为“没有船的船长”。')).toEqual([['没有船的船长', '邱志远']]);
  expect(said('市长贺建平被人称为“没有船的船长”。')).toEqual([['没有船的船长', null]]);
  expect(said('经济学家邱志远称此为“空港效应”。')).toEqual([['空港效应', null]]);
});

test('a name is no quotation because somebody mentions it', () => {
  expect(said('渔业部长邱志远指出，“北岸船主俱乐部” (一个民间组织) 成员没有鱼。')).toEqual([['北岸船主俱乐部', null]]);
  expect(said('渔业部长邱志远认为，法院会考虑“不可抗力事实性证书”，很可能判船主胜诉。')).toEqual([
    ['不可抗力事实性证书', null],
  ]);
});

test('who is cited speaks, who passes on somebody else’s words does not', () => {
  const words = '没有人问过渔民的意见，也没有人问过船主。';
  expect(said(`文章引述律师邱志远的说法，认为新法只看港口，“${words}”`)).toEqual([[words, '邱志远']]);
  expect(said(`渔业部长邱志远通过贺建平向港口发布了指示：“${words}”`)).toEqual([[words, '邱志远']]);
});

test('the last words somebody said, and what he wrote down, are his', () => {
  expect(said('诗人邱志远生前说过的最后一些话是这样的：', '“港口下周重开，船只可以预约。”')).toEqual([
    ['港口下周重开，船只可以预约。', '邱志远'],
  ]);
  expect(said('“港口下周重开。”诗人邱志远写下这段文字。')).toEqual([['港口下周重开。', '邱志远']]);
});

test('a name behind the verb does not take the words from the one before it', () => {
  expect(said('“港口下周重开，”发言人莫琳·德拉尼说，她指的是市长贺建平的计划。')).toEqual([
    ['港口下周重开，', '莫琳·德拉尼'],
  ]);
});

test('to invoke a clause is not to cite somebody', () => {
  expect(said('经济学家邱志远认为，援引这一条款会让此事成为“港口最大的一场混乱”。')).toEqual([
    ['港口最大的一场混乱', '邱志远'],
  ]);
});

test('who remembers what somebody else said does not say it', () => {
  expect(said('“没有人会来救我们。”据邱志远回忆，贺建平当时低着头。', '市长贺建平和律师邱志远都在。')[0]?.[1]).toBe(
    null,
  );
  expect(said('“没有人会来救我们。”邱志远回忆，贺建平当时低着头。', '市长贺建平和律师邱志远都在。')[0]?.[1]).toBe(
    '邱志远',
  );
});

test('what somebody may not have said, or only somebody else’s blame puts in his mouth, is not his', () => {
  const words = '预算太高，人人都知道。';
  expect(said(`我不知道邱志远曾经告诉大家：“${words}”`)).toEqual([[words, null]]);
  expect(said(`如果邱志远说：“${words}”`)).toEqual([[words, null]]);
  expect(said(`邱志远批评罗志海公开说：“${words}”`)).toEqual([[words, null]]);
  expect(said('邱志远表示，他们误以为那些人是“外星人”。')).toEqual([['外星人', null]]);
});

test('words that a colon brought are not of whoever comes next', () => {
  expect(said('邱志远告诉罗文远：“他们想引我们出去，但我不会去。”顾问卢振东，周一在会上强调，“这不是事实”。')).toEqual([
    ['他们想引我们出去，但我不会去。', '邱志远'],
    ['这不是事实', '卢振东'],
  ]);
});

test('words that end the sentence they stand in are not of who speaks next', () => {
  expect(said('报纸质疑，那里是否“情况良好，不必担心。”秘书长罗海宁说，“只有看见，我才相信。”')).toEqual([
    ['情况良好，不必担心。', null],
    ['只有看见，我才相信。', '罗海宁'],
  ]);
});

test('a word in marks that a clause is about is no speech', () => {
  expect(said('罗海宁认为，“灵活工作”不足以描述当下的困境。')).toEqual([['灵活工作', null]]);
  expect(said('罗海宁认为，政策“不可持续”。')).toEqual([['不可持续', '罗海宁']]);
});

test('for whom something is written does not write it', () => {
  expect(said('邱志远在为罗海宁的新书所作的序言中写道：“八十年代，我到过那里，见过他。”')).toEqual([
    ['八十年代，我到过那里，见过他。', '邱志远'],
  ]);
});

test('who is named again with a second verb speaks in both; two words compared are no speech', () => {
  expect(said('罗海宁称，根源在于“认知错误”，罗海宁还敦促对方“不要拿老样子来看新事情，不要误判。”')[1]).toEqual([
    '不要拿老样子来看新事情，不要误判。',
    '罗海宁',
  ]);
  expect(said('罗海宁称，根源不明，邱志远还敦促对方“不要拿老样子来看新事情，不要误判。”')[0]?.[1]).not.toBe('罗海宁');
  expect(said('“不是借钱，是印钱。”研究员罗海宁认为，“借钱”和“印钱”一字之差。').map(([, who]) => who)).toEqual([
    '罗海宁',
    null,
    null,
  ]);
});

test('a word somebody has for a thing lends him no other words in marks', () => {
  expect(
    said('原因未必只有罗海宁认为的“竞争”一个因素，还有整体引导的“意识形态一致性”。').map(([, who]) => who),
  ).toEqual([null, null]);
  expect(said('罗海宁宣布设立“真相调查委员会”。')).toEqual([['真相调查委员会', null]]);
});

test('an administration named in somebody’s office does not keep his words from him', () => {
  expect(said('“我们在打一场信息战，”特朗普政府的前策略师维克托·埃尔森说。')).toEqual([
    ['我们在打一场信息战，', '维克托·埃尔森'],
  ]);
});

test('a meeting in marks between the speaker and the verb takes nothing from him', () => {
  expect(
    said('“两个关系最后怎么样，还要探索。”10月中旬，前行长罗海宁在“2019年普惠金融国际论坛”上发言时指出。')[0],
  ).toEqual(['两个关系最后怎么样，还要探索。', '罗海宁']);
});

test('the manner of speaking before 道, and 的 printed for 地, show who speaks', () => {
  expect(said('“她却离开了。”丁晓薇女士不解道。')).toEqual([['她却离开了。', '丁晓薇']]);
  expect(said('对此，丁晓薇女士淡淡的说，“这里的人可以自由表达意见。”')).toEqual([
    ['这里的人可以自由表达意见。', '丁晓薇'],
  ]);
  expect(said('研究员保罗·韦尔什观察到：“潮水已经退了。”')).toEqual([['潮水已经退了。', '保罗·韦尔什']]);
});

test('what somebody finds, fears or agrees to before a colon is in his words, and a space may stand before the colon', () => {
  expect(said('研究员保罗·韦尔什也认同：“潮水真的已经退了。”')).toEqual([['潮水真的已经退了。', '保罗·韦尔什']]);
  expect(said('保罗·韦尔什 ：“潮水真的已经退了。”')).toEqual([['潮水真的已经退了。', '保罗·韦尔什']]);
  expect(said('警方发现：“潮水真的已经退了。”研究员保罗·韦尔什到场。')).toEqual([['潮水真的已经退了。', null]]);
});

test('words that somebody unnamed says within the sentence are not whose verb stands further off', () => {
  expect(said('市长邱志远曾在会上问道，这家厂是谁的，有关负责人回答：“听说是渔会的。”')).toEqual([
    ['听说是渔会的。', null],
  ]);
  expect(said('市长邱志远来了。有媒体发了两张照片，称“市长一夜之间白头”，邱志远告诉记者，那是灯光。')[0]?.[1]).toBe(
    null,
  );
  expect(
    said('作家罗海宁评论称“开个会，叫你不能出门”，有网友编段子讽刺“请大家再忍一忍，等开完会再走”。').map(
      ([, who]) => who,
    ),
  ).toEqual(['罗海宁', null]);
  expect(said('罗海宁发现，在问卷里承认“有过逃票的行为”，可以领到一张月票。')).toEqual([['有过逃票的行为', null]]);
});

test('in the passive somebody else speaks', () => {
  expect(said('罗海宁在这里所说的被长辈斥责“不懂得爱惜”是一句老话。')).toEqual([['不懂得爱惜', null]]);
  expect(said('罗海宁经常被认为是一个“不肯让步的谈判者”。')).toEqual([['不肯让步的谈判者', null]]);
});

test('his own son-in-law to whom he speaks is not the speaker', () => {
  expect(said('罗海宁进城之前跟自己的女婿贺建平说：“你好好地过日子，不要走散。”')).toEqual([
    ['你好好地过日子，不要走散。', '罗海宁'],
  ]);
});

test('a name in brackets, before a stroke or in the name of a firm does not speak', () => {
  expect(said('那位母亲在自己年轻时的画像 (刚巧是莫琳·德拉尼父亲的作品) 的凝视下回答：“她拒绝这头亲事。”')).toEqual([
    ['她拒绝这头亲事。', null],
  ]);
  expect(said('莫琳·德拉尼|财新的一篇文章《规划往哪里去》[3]这样写到：“每个都市都在做规划，这反而不好。”')).toEqual([
    ['每个都市都在做规划，这反而不好。', null],
  ]);
  expect(said('罗海宁博士企业在一则声明中宣布停止出版，以“支持所有的读者与家庭”。')).toEqual([
    ['支持所有的读者与家庭', null],
  ]);
});

test('an actor in marks takes the verb, and 本地 is no manner of speaking', () => {
  expect(said('“端起酒杯不停吹牛，”莫琳·德拉尼把落寞编进歌里，“老马”倒满酒，问“老舅”在做什么生意？')[0]?.[1]).toBe(
    null,
  );
  expect(said('记者去找罗海宁教授。“办法都是想出来的。”罗海宁本地一位养殖户告诉记者。')[0]?.[1]).toBe(null);
});

test('what is only mistaken for something, ordered again and again or called a notion is nobody’s speech', () => {
  expect(said('罗海宁说，他们当时误以为那些人是“边境上的巡逻队员”。')).toEqual([['边境上的巡逻队员', null]]);
  expect(said('罗海宁说：近年来当局三令五申要“防止系统性的风险”。')).toEqual([['防止系统性的风险', null]]);
  expect(said('罗海宁认为，这是老一辈“青山绿水接班人”这一观念的遗绪。')).toEqual([['青山绿水接班人', null]]);
});

test('a pronoun means nobody where another man came between, and a topic in marks is no speech', () => {
  expect(said('罗海宁写到一个老头，这个老头假装挥刀，他说：“给他们机会，就是这个下场。”')).toEqual([
    ['给他们机会，就是这个下场。', null],
  ]);
  expect(
    said('罗海宁认为海岛可以加入，但这一看法遭到了总理贺建平的反驳。他说：“我们不想加入，也不想被买走。”'),
  ).toEqual([['我们不想加入，也不想被买走。', null]]);
  expect(said('市长邱志远指出涨价难免。他认为，“涨价”并不值得恐慌。')).toEqual([['涨价', null]]);
});

test('what goes on behind a sentence that reports is the same one’s, be it short or the report long', () => {
  expect(said('研究员罗海宁介绍，港口每天出船九十艘。“往后这里会是船队最大的码头。”')).toEqual([
    ['往后这里会是船队最大的码头。', '罗海宁'],
  ]);
  expect(
    said(
      '曾经主掌北港渔业俱乐部、对收编船队一直态度保守的罗海宁教授承认，目的在于现实问题。“我觉得它是个案，往后不会有太多。”',
    )[0]?.[1],
  ).toBe('罗海宁');
  expect(
    said(
      '“我有账单要付，”北港大学公共卫生专家莫琳·德拉尼 (Maureen Delaney, Northern Harbour University) 说，她是一个研究极端天气发生时渔村怎样自救的中心的两位联合主任之一。“我得出车。”',
    )[1]?.[1],
  ).toBe('莫琳·德拉尼');
  expect(said('渔民介绍，港口每天出船九十艘。罗海宁教授没有来。“往后这里会是船队最大的码头。”')[0]?.[1]).toBe(null);
});

test('behind a whole sentence they are of whoever says something right behind them, if nobody else speaks in it', () => {
  expect(said('“要是能再快一点，收成会更好。”罗海宁教授也认为，码头是关键。')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授介绍，这里是第一渔港。“今年春天来得早，鱼也来得早。”罗海宁称，影响会到八月。')[0]?.[1]).toBe(
    '罗海宁',
  );
  expect(
    said('贺建平市长说：“回不去了。”港口停了电，正在修水库。“这些项目都得上。”罗海宁教授说，外面下着雨。')[1]?.[1],
  ).toBe('罗海宁');
  expect(said('几个人各自分工，“我啥也不会，就管写歌。”罗海宁教授说，那几年写得最多。')[0]?.[1]).toBe('罗海宁');
  expect(
    said('贺建平市长介绍，这里是第一渔港。“今年春天来得早，鱼也来得早。”罗海宁教授称，影响会到八月。')[0]?.[1],
  ).not.toBe('罗海宁');
  expect(said('贺建平市长看了一眼，“我啥也不会，就管写歌。”罗海宁教授说，那几年写得最多。')[0]?.[1]).toBe(null);
});

test('a question asked or raised, or said like this, may have more behind the verb', () => {
  expect(said('“我要把外套脱掉吗？”罗海宁教授问到。')[0]?.[1]).toBe('罗海宁');
  expect(said('“怎样才算足够相信？”罗海宁教授指出疑问。')[0]?.[1]).toBe('罗海宁');
  expect(said('“富人和我们不一样。”罗海宁教授在谈到这座小镇时这样说过。')[0]?.[1]).toBe('罗海宁');
});

test('when and where, as what and in which manner may stand in a clause between speaker and verb', () => {
  expect(said('《海的传记》显示，贺建平市长作为议员在下院说：“这本书应该读。”')[0]?.[1]).toBe('贺建平');
  expect(said('罗海宁教授在那幅画下面，草草写道：“地球上也有善良的人。”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授在第二篇文章里，在评论《海》时，悍然宣称“黑白照片才是照片”。')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授之后还开玩笑说：“这几句翻译起来不容易。”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授随之写道：“那么，这个姿势意味着什么？”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授在谈到渔港时，一方面大加称赞，另一方面又指出：“这里还要改。”')[0]?.[1]).toBe('罗海宁');
  expect(said('“不不不，”罗海宁教授赶快解释，“是只有一只脚的鸟。”').map(([, who]) => who)).toEqual([
    '罗海宁',
    '罗海宁',
  ]);
  expect(said('那段时间，罗海宁导演曾和制片机构——“北港电影事业股份有限公司”(下称“北影”) 联系。')[1]?.[1]).toBe(null);
});

test('whose words or speech are named brings in his words', () => {
  expect(said('用罗海宁教授自己的话来说：“胃口之大令人触目惊心。”')[0]?.[1]).toBe('罗海宁');
  expect(said('用罗海宁教授的话说，旧渔港的账“被几家船行一锅端走了”。')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授曾有一个经验性的观察：“把自由放在前面的人走得更远。”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授在会上的一个说法：“别国不会接受一个不同的邻居。”')[0]?.[1]).toBe('罗海宁');
  expect(said('谈及改革，罗海宁教授的核心观点是“加强核心能力的建设”。')[0]?.[1]).toBe('罗海宁');
  expect(said('当时罗海宁教授的演讲还在强调“人只看见眼前的海”。')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁市长宣布由邱志远担任组长，被媒体讽为“将烫手的山芋交了出去”。')[0]?.[1]).toBe(null);
});

test('a pronoun behind marks whose comma stands outside, behind a space or an honorific, and with more verbs', () => {
  expect(
    said('罗海宁教授称，要看账上怎么记。“我不在乎你们从谁那里买船”，他说，“你们都应该先问一问渔民”。').map(
      ([, who]) => who,
    ),
  ).toEqual(['罗海宁', '罗海宁']);
  expect(said('罗海宁教授称，要看账上怎么记。“买船”，他说。')).toEqual([['买船', null]]);
  expect(said('罗海宁教授一向重视海图, 他说：“从海图上看，鱼都在北边。”')[0]?.[1]).toBe('罗海宁');
  expect(said('谈到生计，罗海宁先生表示毫不担心，他说：“码头上缺人手。”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授谈起疫情对渔港的影响，他坦言：“可能是致命的。”')[0]?.[1]).toBe('罗海宁');
  expect(said('42岁的老师莫琳·德拉尼分数较高。她说：“车都让着行人。”')[0]?.[1]).toBe('莫琳·德拉尼');
});

test('behind a colon all of the sentence is his, unless somebody else is named there', () => {
  expect(
    said('罗海宁教授反驳说：别国不许公民上网，但别国的官员却可以在网上批评邻国，“我觉得这极具讽刺意味”。')[0]?.[1],
  ).toBe('罗海宁');
  expect(said('罗海宁教授说：贺建平市长也批评了邻国，“我觉得这极具讽刺意味”。')[0]?.[1]).toBe(null);
  expect(said('“码头都准备好了，”罗海宁教授指着来往的车辆说，“但是还要再等。”').map(([, who]) => who)).toEqual([
    '罗海宁',
    '罗海宁',
  ]);
});

test('another one’s words, a topic and a term that opens the next paragraph are not the speaker’s', () => {
  expect(
    said('罗海宁教授说，他们投诉过，“他们说药水没有味道。”“我从来没闻到过药水味。”小莉说。').map(([, who]) => who),
  ).toEqual(['罗海宁', '小莉']);
  expect(said('罗海宁教授坚称会有改变，有评论人探讨“两岸是怎样渐行渐远的”。')[0]?.[1]).toBe(null);
  expect(said('罗海宁教授称记忆会骗人，就像古希腊人在戏剧里写：“记忆是一切智慧之母。”')[0]?.[1]).toBe(null);
  expect(said('罗海宁教授撰文称：', '“两个方向”有明确的内涵和要求，不能混为一谈。')[0]?.[1]).toBe(null);
});

test('what somebody does in one clause and says in the next, in a manner, is the same one’s', () => {
  expect(said('但罗海宁市长立刻打断，强硬表示：“别告诉我们会有什么感受！”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授却趁机插上一脚，高调表示：“不配合的人可能要走！”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁教授立刻打断，妻子平静地说：“别告诉我们会有什么感受！”')[0]?.[1]).toBe(null);
  expect(said('罗海宁教授说声请，老渔妇便站起身来，高声说道：“别告诉我们会有什么感受！”')[0]?.[1]).toBe(null);
});

test('words that are cited, pointed out or taught in a work by name are his', () => {
  expect(said('引用诗人莫琳·德拉尼的一句话：“新的海比新的船更好。”')[0]?.[1]).toBe('莫琳·德拉尼');
  expect(said('记者写给莫琳·德拉尼的一句话：“新的海比新的船更好。”')[0]?.[1]).toBe(null);
  expect(said('文章引述了罗海宁教授的一个主要观点，“友好的人，就跟他友好地讲，没有关系”。')[0]?.[1]).toBe('罗海宁');
  expect(said('正像罗海宁先生在本书序言中点明的那样：“从那时起，海就不是海了。”')[0]?.[1]).toBe('罗海宁');
  expect(said('罗海宁主席的《事情正在起变化》内指出：“我们有大批的新渔民。”')[0]?.[1]).toBe('罗海宁');
  expect(said('思想家莫琳·德拉尼曾经对等待有过精辟的诠释：“这样的港口不会变得迟缓。”')[0]?.[1]).toBe('莫琳·德拉尼');
  expect(said('驻外记者莫琳·德拉尼主动提问：“此刻您作何感想？”')[0]?.[1]).toBe('莫琳·德拉尼');
});

test('words that belong to somebody named right before them, or what is joined and built, are not the speaker’s', () => {
  expect(said('罗海宁教授辩称没有人挨饿，这与贺建平市长的“药方不该比病更糟”相呼应。')[0]?.[1]).toBe(null);
  expect(said('罗海宁教授高兴地说，这是他第一次参加“北港艺术周”，所以想试一试。')[0]?.[1]).toBe(null);
  expect(said('罗海宁部长承诺，明年开工建设“北海渔业总部”，并承诺船“先开到邻居那里”。').map(([, who]) => who)).toEqual([
    null,
    '罗海宁',
  ]);
});

import { expect, test } from 'vitest';
import { officeKey } from '../../src/extract/office-key.ts';
import { named, offices } from './support.ts';

test('an office stands before the name, whole, and begins at its country or body', () => {
  expect(offices('出席的有智利财政部长罗德里格斯·阿吉雷。')).toEqual({ 罗德里格斯·阿吉雷: ['智利财政部长'] });
  expect(offices('周四晚间参议院外交关系委员会主席韦恩·达尔顿离开。')).toEqual({
    韦恩·达尔顿: ['参议院外交关系委员会主席'],
  });
});

test('a clause of duty belongs to a long office', () => {
  expect(offices('能源部负责核安全事务的助理部长伊迪丝·莫根森率团。')).toEqual({
    伊迪丝·莫根森: ['能源部负责核安全事务的助理部长'],
  });
});

test('和 inside the name of a body does not cut the office, 和 between two people does', () => {
  expect(offices('日本文化和旅游部部长高文彬到访。')).toEqual({ 高文彬: ['日本文化和旅游部部长'] });
  expect(offices('外长埃里克·索伦森和防长莉娜·贝克斯特伦到访。')).toEqual({
    埃里克·索伦森: ['外长'],
    莉娜·贝克斯特伦: ['防长'],
  });
});

test('verbs and times before an office are no part of it', () => {
  expect(offices('本周二法国驻日大使杜兰德·马丁会见日本外相小野寺健。')).toEqual({
    杜兰德·马丁: ['法国驻日大使'],
    小野寺健: ['日本外相'],
  });
});

test('former and acting offices keep their first word', () => {
  expect(offices('巴西前总统埃杜阿多·席尔瓦与时任市长何志强谈话。')).toEqual({
    埃杜阿多·席尔瓦: ['巴西前总统'],
    何志强: ['时任市长'],
  });
});

test('an office behind the name, also behind its English form', () => {
  expect(offices('随后索伯格将军发言。')).toEqual({ 索伯格: ['将军'] });
  expect(offices('随后丽塔·门德斯 (Rita Mendes) 博士发言。')).toEqual({ 丽塔·门德斯: ['博士'] });
});

test('an office taken up gives its holder', () => {
  expect(offices('去年出任央行行长的冯启东辞职。')).toEqual({ 冯启东: ['央行行长'] });
});

test('a clause that ends in 的 is no office', () => {
  expect(offices('已将多家公司列入名单的柯林·哈珀强调了这一点。')).toEqual({});
});

test('a body in Latin letters belongs to the office', () => {
  expect(offices('咨询公司 Northgate 的首席分析师 Peter Lindqvist 表示会涨。')['Peter Lindqvist']).toEqual([
    '咨询公司 Northgate 的首席分析师',
  ]);
});

test('wordings of one office are one: country, and 部 before 部长', () => {
  expect(new Set(['美国商务部长', '商务部部长', '中国商务部长', '商务部长'].map(officeKey)).size).toBe(1);
  expect(officeKey('财政部长')).not.toBe(officeKey('商务部长'));
  expect(officeKey('前总统')).not.toBe(officeKey('总统'));
});

test('wordings of one office are one: script, former, short forms; envoys keep where they are', () => {
  expect(new Set(['美國商務部長', '美国商务部长', '商务部部长'].map(officeKey)).size).toBe(1);
  expect(new Set(['美国前总统', '前美国总统', '前总统'].map(officeKey)).size).toBe(1);
  expect(new Set(['美国务卿', '美国国务卿', '国务卿'].map(officeKey)).size).toBe(1);
  expect(officeKey('中国外长')).toBe(officeKey('外交部长'));
  expect(officeKey('法国大使')).not.toBe(officeKey('德国大使'));
});

test('a body whose name holds a word that elsewhere ends an office is whole', () => {
  expect(offices('证监会前主席何志强发言。')).toEqual({ 何志强: ['证监会前主席'] });
  expect(offices('联邦调查局局长埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['联邦调查局局长'] });
  expect(offices('公安分局局长何志强发言。')).toEqual({ 何志强: ['公安分局局长'] });
  expect(offices('有机食品股份有限公司原董事长何志强发言。')).toEqual({
    何志强: ['有机食品股份有限公司原董事长'],
  });
});

test('two fields that share a post make one office, two people two', () => {
  expect(offices('北港大学的技术和人权主管埃里克·索伦森发言。')).toEqual({
    埃里克·索伦森: ['北港大学的技术和人权主管'],
  });
  expect(offices('埃里克·索伦森与交通部长莉娜·贝克斯特伦发言。')).toEqual({ 莉娜·贝克斯特伦: ['交通部长'] });
});

test('a clause with a verb before an office is no part of it', () => {
  expect(offices('挪威官员证实挪威首相埃里克·索伦森到访。')).toEqual({ 埃里克·索伦森: ['挪威首相'] });
  expect(offices('报社雇用资深编辑何志强主编副刊。')).toEqual({ 何志强: ['资深编辑'] });
});

test('an office that points to a body named elsewhere, or is only being won, is left out', () => {
  expect(offices('其公司董事长何志强辞职。')).toEqual({});
  expect(offices('该公司董事长何志强辞职。')).toEqual({ 何志强: ['该公司董事长'] });
  expect(offices('李永泰当选议长何志强辞职。').何志强).toBe(undefined);
  expect(offices('其社长何志强辞职。')).toEqual({ 何志强: ['社长'] });
});

test('what somebody is like is no office', () => {
  expect(offices('亿万富豪埃里克·索伦森买下了报社。')).toEqual({});
});

test('an office between two names is the second one’s', () => {
  expect(offices('贺建平市长出席。贺建平律师何志强出席。')).toEqual({ 贺建平: ['市长'], 何志强: ['律师'] });
});

test('a rank stands behind who is ranked, not within other words', () => {
  expect(offices('海军少将何志强出席。')).toEqual({ 何志强: ['海军少将'] });
  expect(offices('在苏联电影中将埃里克·索伦森塑造成英雄。')).toEqual({});
});

test('all offices of a list before a name are his, unless the first may be held by somebody else', () => {
  expect(offices('参议院渔业委员会主席、绿党参议员韦恩·达尔顿发言。')).toEqual({
    韦恩·达尔顿: ['绿党参议员', '参议院渔业委员会主席'],
  });
  expect(offices('智利总统、外交部长埃里克·索伦森到访。')).toEqual({ 埃里克·索伦森: ['外交部长'] });
  expect(offices('出席的包括议员、律师何志强。')).toEqual({ 何志强: ['律师'] });
  expect(offices('贺建平市长、律师何志强到访。')).toEqual({ 贺建平: ['市长'], 何志强: ['律师'] });
});

test('a body whose name stands in marks belongs to the office, other words in marks do not', () => {
  expect(offices('智库“北海倡议”研究员埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['智库“北海倡议”研究员'] });
  expect(offices('《北海日报》记者何志强发言。')).toEqual({ 何志强: ['《北海日报》记者'] });
  expect(offices('《北海日报》挪威首相埃里克·索伦森到访。')).toEqual({ 埃里克·索伦森: ['挪威首相'] });
  expect(offices('他谈起“铁锚”船长埃里克·索伦森。')).toEqual({ 埃里克·索伦森: ['船长'] });
});

test('a body with 对话 in its name is whole; who asks for somebody, and which company it is, are no part', () => {
  expect(offices('北海对话基金会主任埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['北海对话基金会主任'] });
  expect(offices('会议已请渔业局局长埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['渔业局局长'] });
  expect(offices('他代表市长埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['市长'] });
  expect(offices('代表处主任埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['代表处主任'] });
  expect(offices('这家公司的创始人埃里克·索伦森发言。')).toEqual({ 埃里克·索伦森: ['创始人'] });
});

test('who works in the office of somebody named has it with his name', () => {
  expect(offices('前总统埃里克·索伦森办公室主任何志强发言。').何志强).toEqual(['前总统埃里克·索伦森办公室主任']);
  expect(offices('埃里克·索伦森会见办公室主任何志强。').何志强).toEqual(['办公室主任']);
});

test('heads of a group, a court chamber or a works name people and are offices', () => {
  expect(offices('专案组副组长邱志远说，案件还在调查。')).toEqual({ 邱志远: ['专案组副组长'] });
  expect(offices('高等法院刑事庭庭长邱志远宣布休庭。')).toEqual({ 邱志远: ['高等法院刑事庭庭长'] });
  expect(offices('小组长期开会，工厂长年停工。')).toEqual({});
});

test('words before an office that are none of it are left out', () => {
  expect(offices('款项打入总书记贺建平的账户。')).toEqual({ 贺建平: ['总书记'] });
  expect(offices('《海》一书作者埃琳娜·韦斯特曼没有回应。')).toEqual({});
  expect(offices('根据 Joanne Findley 博士所说，鱼很少。')).toEqual({ 'Joanne Findley': ['博士'] });
});

test('a relative before a foreign name is no part of it', () => {
  expect(named('他的孙女艾莎·萨里德也到了。')).toEqual(['艾莎·萨里德']);
});

test('before an office a time, a newsroom and a quality are no part of it; a firm in Latin letters is', () => {
  expect(offices('赛前队长罗志海说，大家准备好了。')).toEqual({ 罗志海: ['队长'] });
  expect(offices('德国之声中国国务院前总理邱志远到访。')).toEqual({ 邱志远: ['中国国务院前总理'] });
  expect(offices('德国之声记者邱志远到访。')).toEqual({ 邱志远: ['德国之声记者'] });
  expect(offices('FTX前首席执行官卢振东到场。')).toEqual({ 卢振东: ['FTX前首席执行官'] });
});

test('a verb of rescue or resignation begins no office, and a paper in marks belongs to one', () => {
  expect(offices('军人救出校长邱志远。')).toEqual({ 邱志远: ['校长'] });
  expect(offices('《远望》杂志前记者卢振东到场。')).toEqual({ 卢振东: ['《远望》杂志前记者'] });
});

test('verbs that put somebody on a screen, call him back or fill his post begin no office', () => {
  expect(offices('屏幕上播放国家主席罗海宁的讲话。')).toEqual({ 罗海宁: ['国家主席'] });
  expect(offices('他有关国防大学前政委罗海宁的文章。')).toEqual({ 罗海宁: ['国防大学前政委'] });
  expect(offices('担任过新闻发言人的罗海宁。')).toEqual({ 罗海宁: ['新闻发言人'] });
});

test('what does not belong to an office is cut from its beginning', () => {
  expect(offices('嘉宾是北大法学博士知微社创始人林大宏。')).toEqual({ 林大宏: ['知微社创始人'] });
  expect(offices('话题人物驻法大使林大宏没有说话。')).toEqual({ 林大宏: ['驻法大使'] });
  expect(offices('华山医院任传染科主任林大宏说，没有。')).toEqual({ 林大宏: ['传染科主任'] });
  expect(offices('会怎样？Ft.东城大学政治教授林大宏。')).toEqual({ 林大宏: ['东城大学政治教授'] });
  expect(offices('用汉学家林大宏的话说。')).toEqual({ 林大宏: ['汉学家'] });
  expect(offices('300多年前英国哲学家林大宏就说过。')).toEqual({ 林大宏: ['英国哲学家'] });
  expect(offices('他致电父亲国王阿普萨。')).toEqual({ 阿普萨: ['国王'] });
  expect(offices('形同无视最高领袖阿普萨的要求。')).toEqual({ 阿普萨: ['最高领袖'] });
  expect(offices('下一届总统林大宏，上一任总统李大明。')).toEqual({ 林大宏: ['总统'], 李大明: ['总统'] });
});

test('an office does not begin in the middle of a word', () => {
  expect(offices('这是为了避免分散民主党候选人林大宏的注意力。')).toEqual({ 林大宏: ['民主党候选人'] });
  expect(offices('最佳导演林大宏来了。')).toEqual({ 林大宏: ['导演'] });
  expect(offices('他见了国务委员林大宏。')).toEqual({ 林大宏: ['国务委员'] });
  expect(offices('信息公司Private4Cars创始人林大宏说，好。')).toEqual({ 林大宏: ['信息公司Private4Cars创始人'] });
});

test('the author of the text at hand holds no office, nor do candidates in a final round', () => {
  expect(offices('本文作者林大宏指出，不会。')).toEqual({});
  expect(offices('他点评特朗普和希拉里总统决选。')).toEqual({});
  expect(offices('该厂业务主管林大宏说，好。')).toEqual({ 林大宏: ['该厂业务主管'] });
});

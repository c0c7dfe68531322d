import { expect, test } from 'vitest';
import { extract, named } from './support.ts';

/** Where a name begins and ends, and words that only look like one. */

test('a word of the dictionary that runs out of a dotted name is none of it', () => {
  expect(named('广场上刻着本·费尔德修建的碑。')).toEqual(['本·费尔德']);
  expect(named('接替的是爱德华·比尔茨基取代（Edward Bilski）。')).toEqual(['爱德华·比尔茨基']);
  expect(named('检察官约翰·阿尔德爵士（Sir John Ald）在场。')).toEqual(['约翰·阿尔德']);
});

test('one sound goes on with the character that makes a name of it', () => {
  expect(named('报告提到阿米特·甘地先生。')).toEqual(['阿米特·甘地']);
});

test('a word that runs into a dotted name is none of it', () => {
  expect(named('他读了近来谢里·阿特纳的书。')).toEqual(['谢里·阿特纳']);
  expect(named('印度亿万富翁阿克什·巴尼（Akesh Bani）在场。')).toEqual(['阿克什·巴尼']);
  expect(named('涉及本·阿登一案。')).toEqual(['本·阿登']);
  expect(named('意大利人马尔切洛·皮里在场。')).toEqual(['马尔切洛·皮里']);
});

test('堡 closes a name behind its sounds', () => {
  expect(named('纪念安娜·施图森堡女士。')).toEqual(['安娜·施图森堡']);
});

test('a word of the dictionary that begins with the last character of a name closes it', () => {
  expect(named('外交部发言人林建亮相后离开。')).toEqual(['林建']);
  expect(named('琵琶大师宋兆亮相各地。')).toEqual(['宋兆']);
  expect(named('军长张治中将军来了。')).toEqual(['张治中']);
});

test('words behind an office are no name for beginning with a family name', () => {
  expect(named('英国首相易主，议论纷纷。')).toEqual([]);
  expect(named('警察查我证件，队长管她叫小妹。')).toEqual([]);
  expect(named('苏姓教授在课堂上说话。')).toEqual([]);
});

test('a title that begins like a name speaks for nobody', () => {
  expect(named('他读《东方历史评论》。')).toEqual([]);
});

test('verbs, measures, colours and areas make no recurring name', () => {
  expect(named('时任海通证券董事长的人来了。他曾任海通的董事长。他还曾任海通总经理助理。')).toEqual([]);
  expect(named('又换成灵丹，种在地里。')).toEqual([]);
  expect(named('充分支持各方策应。这不属于各方策应的范畴。他问各方策应。')).toEqual([]);
  expect(named('宋林府位处泰南三府的北边。宋林府很大，宋林府的北边。')).toEqual([]);
  expect(named('蟹壳，金灿灿的蟹黄，香。')).toEqual([]);
  expect(named('永和有林明路，中和也有林明路，永和的林明路直接接上了中和的林明路。')).toEqual([]);
  expect(named('《传记》，斯泰西·阿夫著，李宁译，南方出版社。')).not.toContain('李宁译');
});

test('a party that bears a dotted name is nobody, and a storm in marks', () => {
  expect(named('执政的阿拉迪·巴纳塔党（ABC）获胜。')).toEqual([]);
  expect(named('强台风「杜芮莎」登陆。台风「杜芮莎」北上。')).toEqual([]);
});

test('a ruler with a number is nobody else of that name', () => {
  expect(named('约瑟夫·罗特写道，约瑟夫二世的政策没有变。约瑟夫说。')).toEqual(['约瑟夫·罗特', '约瑟夫二世', '约瑟夫']);
  expect(named('俾斯麦九世被俘，而俾斯麦一世英名不再。')).toEqual(['俾斯麦']);
  expect(named('在二十一世纪，富二世祖过了一世。')).toEqual([]);
});

test('a known name that words of the dictionary run through is none', () => {
  expect(named('事关民众健康生死的事情。')).toEqual([]);
  expect(named('对语言地图灵活调整的需求。')).toEqual([]);
  expect(named('方方正正的大厅里，方方坐着。')).toEqual(['方方']);
  expect(extract('方方正正的大厅里，方方坐着。').mentions).toHaveLength(1);
  expect(named('从拜登到普京都是如此。')).toEqual(['拜登', '普京']);
});

test('firms, places and countries in short beside an office are nobody', () => {
  expect(named('野村证券说，明年会好。富豪东方酒店改名。')).toEqual([]);
  expect(named('黑客、兰贝思市长、移民都在。')).toEqual([]);
  expect(named('总统普通，俄乌外长会谈。')).toEqual([]);
  expect(extract('教授阿肯德森在场。阿肯德森预测中心的报告。').mentions).toHaveLength(1);
  expect(named('而洪都拉斯总统来了。')).toEqual([]);
});

test('a little word before a foreign name is no part of it', () => {
  expect(named('当哈丁推测会有变化时，人们走了。')).toEqual([]);
  expect(named('以色列总理及哈马斯领袖都来了。')).toEqual([]);
});

test('an animal that is called something is nobody', () => {
  expect(named('那头狮子名叫塞西尔，很老。')).toEqual([]);
});

test('titles, firms and prizes in Latin letters are nobody', () => {
  expect(named('学者在 Thus Spoke Zora 一书中提出，不是这样。')).toEqual([]);
  expect(named('小说《平衡》（A Mary Balance）写了这件事。')).toEqual([]);
  expect(named('他引用 Adam Smith’s Politics 里的话。')).toEqual([]);
  expect(named('他创办了无人驾驶技术公司 May Mobility。')).toEqual([]);
  expect(named('连锁快餐店 Taco Bella 宣布，涨价。')).toEqual([]);
  expect(extract('Ralph Lauren 来了。Ralph & Russo 的衣服。').mentions).toHaveLength(1);
  expect(extract('John Palmer 来了。2016 年 Palmer 公民自由奖得主。').mentions).toHaveLength(1);
});

test('曾任 before an English form, and 成了 before an office, are verbs', () => {
  expect(named('他曾任布兰 (George Bran) 的顾问。')).not.toContain('任布兰');
  expect(named('他就成了小队长。')).toEqual([]);
});

test('a firm or a prize that bears a name is nobody', () => {
  expect(named('最著名的要数德国的 Axel Meister SE，但它很老。')).toEqual([]);
  expect(named('他经营一家名为 Nathan Pathways 的公司。Nathan Pathways 说，不会。')).toEqual([]);
  expect(named('从谷歌转移到竞争对手 AppNexa 那里。')).toEqual([]);
  expect(named('他接受的阿谢·扎耶德图书奖（Sheikh Zayeh）。')).toEqual([]);
  expect(named('她获得了弗兰克·奥康特国际短篇小说奖。')).toEqual([]);
  expect(named('米商协会主席 B.V. Krishna Rao 说，不会。')).toEqual(['B.V. Krishna Rao']);
});

test('words of the dictionary before a known given name are no part of it', () => {
  expect(named('最喜歡的明星是西部片英雄約翰韋恩（John Wayne）。')).toEqual(['約翰韋恩']);
  expect(named('女性权利卫士鲁斯·巴德·金斯去世。')).toEqual(['鲁斯·巴德·金斯']);
});

import { expect, test } from 'vitest';
import { isKnown } from '../../src/extract/evidence.ts';
import { named } from './support.ts';

test('behind initials the bare family name is found too', () => {
  expect(named('作家W.G.桑德维克走了。然而对于桑德维克来说，记忆没有走。')).toEqual(['W.G.桑德维克', '桑德维克']);
});

test('somebody who stands somewhere is no station', () => {
  expect(named('渔业大臣库珀曼站在码头上。')).toEqual(['库珀曼']);
  expect(named('两人都与特鲁多站得很近。')).toEqual(['特鲁多']);
  expect(named('听众还记得乔布斯留给世人的话，辛瓦尔号称什么都懂。')).toEqual(['乔布斯', '辛瓦尔']);
});

test('one strong proof or two weak ones make a name known that is hardly anything else', () => {
  const support = (form: string, articles: number, strong: number) => ({ form, articles, strong, certain: 0 });
  expect(isKnown(support('程志波', 1, 1))).toBe(true);
  expect(isKnown(support('程志波', 2, 0))).toBe(true);
  expect(isKnown(support('程志波', 1, 0))).toBe(false);
  // A family name that is a word, a word's beginning at the end, a name everybody knows and a word behind it.
  for (const form of ['高志波', '程志应', '王毅定']) expect(isKnown(support(form, 2, 1))).toBe(false);
});

test('Japanese family names are known with their given names', () => {
  expect(named('漫画家锄田一政的画展开幕，采购主管西川广人到场。')).toEqual(['锄田一政', '西川广人']);
});

test('a given name of any language begins a name in Latin letters, unless a title ran into it', () => {
  expect(named('舞者 Siyabonga Mokoetle 站在台上，旁边是 Birgitta Sundholm。')).toEqual([
    'Siyabonga Mokoetle',
    'Birgitta Sundholm',
  ]);
  expect(named('歌曲 Cody MarlowSlow Train 很长，论文用 Reinhart-Kogoff Excel 计算。')).toEqual([]);
});

test('an English form closes a dotted name of whatever characters, and a verb between them does not', () => {
  expect(named('建筑师约翰·那伍（John Nawu）到场，梵·邓桥（Kees van Dongel）没有来。')).toEqual([
    '约翰·那伍',
    '梵·邓桥',
  ]);
  expect(named('议员桑德拉·维斯克特领导（Sandra Viskett）的党团。')).toEqual(['桑德拉·维斯克特']);
});

test('an English form with a known given name proves what the dictionary leaves apart', () => {
  expect(named('她结识了投资老手李启元（Bobby Lee）。')).toEqual(['李启元']);
  expect(named('27岁的觉梭（Henry Kyaw）受邀，参议员埃克森（James Exon）也在。')).toEqual(['觉梭', '埃克森']);
  expect(named('歌手赶时髦（Henry Mode）。城镇小鹰镇（Kitty Hawk）。')).toEqual([]);
});

test('how old somebody is shows a name in Latin letters; names of Myanmar are whole', () => {
  expect(named('23岁的 DeVario Mokson 住在这里，现年45岁的Sarsen Akarul也是。')).toEqual([
    'DeVario Mokson',
    'Sarsen Akarul',
  ]);
  expect(named('民众在 Ko Chit Min Thu 家中悼念，听专辑「Chit Thu」。')).toEqual(['Ko Chit Min Thu']);
});

test('a label of who made or moderates something shows a name up to a mark', () => {
  expect(named('《潮间带》导演：郑晓舟 译者：吕振波，主持人:叶凡')).toEqual(['郑晓舟', '吕振波', '叶凡']);
  expect(named('作者：应该是自己都没有想明白。导演：明天开始拍摄。主持：高度重视，')).toEqual([]);
});

test('from a name in a row the row goes on, and neither bodies, places nor words join it', () => {
  expect(named('他读，阿尔滕贝格、特拉克尔、斯蒂芬·桑德维尔、弗里德尔、托勒尔。')).toEqual([
    '特拉克尔',
    '斯蒂芬·桑德维尔',
    '弗里德尔',
    '托勒尔',
  ]);
  expect(named('出席的有律师邱志远、石扉客、周泽等。')).toEqual(['邱志远', '石扉客', '周泽']);
  expect(named('律师邱志远、严管理、低工资、华盛顿、摩根大通、安全等问题。')).toEqual(['邱志远']);
});

test('endings that hardly anything but a name has are enough between marks', () => {
  expect(named('研究小组中，马里耶夫斯卡娅继续测量，戈洛维茨基没有。')).toEqual(['马里耶夫斯卡娅', '戈洛维茨基']);
  expect(named('马里耶夫斯卡娅大街上，托洛夫主义者集合。')).toEqual([]);
});

test('who is widely known and named again and again is not the tower called after him', () => {
  expect(named('特朗普大厦前，人们等着特朗普。到了特朗普时代，没有人再问特朗普，也没有人看特朗普。')).toEqual([
    '特朗普',
  ]);
});

test('two characters and foreign names need two strong proofs, or one where they are long', () => {
  const support = (form: string, strong: number) => ({ form, articles: strong, strong, certain: 0 });
  expect([1, 2].map((n) => isKnown(support('汪晖', n)))).toEqual([false, true]);
  expect(isKnown(support('汪东', 2))).toBe(false);
  expect(isKnown(support('萨尔维尼', 1))).toBe(true);
  expect(isKnown(support('东方酒店', 1))).toBe(false);
});

test('pinyin behind a name says how long it is', () => {
  expect(named('被捕的朋友是卖书人文涛 (Wen Tao)，几天后获释。')).toEqual(['文涛']);
  expect(named('他沿黄河 (Huang He)走了三天。')).toEqual([]);
});

test('the full name of who is widely known is known without its dot', () => {
  expect(named('人们谈起蒂姆库克和比尔盖茨。')).toEqual(['蒂姆库克', '比尔盖茨']);
});

test('a known given name in parentheses proves what is written by sound behind who it is', () => {
  expect(named('她的丈夫亚历克斯（Alex）是餐厅经理，妻子克莱门汀（Clementine）敢于写下。')).toEqual([
    '亚历克斯',
    '克莱门汀',
  ]);
  expect(named('位于奥斯汀（Austin）市的工厂，蒂芙尼（Tiffany）戒指。')).toEqual([]);
});

test('who stands before a title at the beginning of a note has written it', () => {
  expect(named('张伯南：〈一个士兵的日记〉，载《史学》。', '廖季春，《有香蕉树的院子》，1928')).toEqual([
    '张伯南',
    '廖季春',
  ]);
  expect(named('关联：《一个介绍》', '23 时左右，《晨报》记者带来消息。', '国安部：《修订适时》')).toEqual([]);
});

test('initials with stops belong to the name, run together or not', () => {
  expect(named('政治学家 S.M. Lipsmann 总结说，B.V. Krishna Raonath与Stephen K.Tserman也在。')).toEqual([
    'S.M. Lipsmann',
    'B.V. Krishna Raonath',
    'Stephen K.Tserman',
  ]);
  expect(named('他去过 U.S. Borgen 和 L.A. Venture，读了 A.I. Notes。')).toEqual([]);
});

test('a character that goes on elsewhere is the end of a name where it cannot go on', () => {
  expect(named('沙洲网友郭建和被拘留。')).toEqual(['郭建和']);
  expect(named('沙洲网友郭建和被告见了面。')).toEqual(['郭建']);
});

test('a space parts a label of who is there from the name too, and behind a label any characters do', () => {
  expect(named('特别来宾 林明朔')).toEqual(['林明朔']);
  expect(named('导演：吕班，主持人：平章')).toEqual(['吕班', '平章']);
  expect(named('本期记者 高层，嘉宾 方向')).toEqual([]);
});

test('a word before a character that hardly makes anything but names begins a name that closes', () => {
  expect(named('初春，王子玥失联。村里没有人见过王子玥。王子玥的书包在河边。')).toEqual(['王子玥']);
  expect(named('王子说，文学娥的读者在等王子。于新冠病毒流行时，王子没有来。')).toEqual([]);
});

test('what looks like a name and is joined to one that a cue shows is a name', () => {
  expect(named('剧中，宋佳和佟海为饰演父母。')).toEqual(['宋佳', '佟海为']);
  expect(named('剧中，方案和佟海为饰演的角色。')).toEqual(['佟海为']);
});

test('what somebody is to somebody, and his calling, open a name', () => {
  expect(named('说服了表姐吴秋湄，还有武将冯广业等。')).toEqual(['吴秋湄', '冯广业']);
});

test('two characters that close again and again and somewhere are a human being are a name', () => {
  expect(named('夏言没有错。', '后来严家指责夏言，夏言的父亲没有来。')).toEqual(['夏言']);
  expect(named('方舱很大。', '人们离开方舱，方舱关门了。', '代表马方的是他，马方没有回答。')).toEqual([]);
});

test('characters of names behind a family name that is seldom anything else need nothing beside them', () => {
  expect(named('尽管张新远没有到场，会议照开。')).toEqual(['张新远']);
  expect(named('尽管江汉区有医院，高新区没有。那个商家的张国先是在门口。')).toEqual([]);
});

test('alone between marks characters of names are one though two of them are a word', () => {
  expect(named('15号作品，#陈小江，网友 c.l.（陈立群）转发。')).toEqual(['陈小江', '陈立群']);
  expect(named('“苟富贵，无相忘”，价格在 200 余美元/盎司，范指出，（林市长）没有来。')).toEqual([]);
});

test('alone between marks one character of names is enough, if things do not end so', () => {
  expect(named('嘉宾阵容 | 梁东坻 |，摄影师（王大沺）也在。')).toEqual(['梁东坻', '王大沺']);
  expect(named('山里，林长制、河长制流行。| 蓝白佟 |，（欧委会）表态，李总问：“来吗？”')).toEqual(['李总']);
});

test('in a row a name of two characters may begin with any family name, and two of three may be a word', () => {
  expect(named('由邱志远、束荑、张霂等主演。')).toEqual(['邱志远', '束荑', '张霂']);
  expect(named('出席的有律师邱志远、戚发轫、林广业。')).toEqual(['邱志远', '戚发轫', '林广业']);
  expect(named('邱志远律师、王某、高层、安全等问题。')).toEqual(['邱志远']);
});

test('somebody called so is named up to a mark or 的', () => {
  expect(named('他的上司叫柳莹，人称老者。从县里赶来一位叫胡汝宁的拳师。')).toEqual(['柳莹', '胡汝宁']);
  expect(named('运气叫欧气，这地方叫杨家岭，啥叫花拳？')).toEqual([]);
});

test('more words begin where a name has ended, or name somebody before it', () => {
  expect(named('杂志驻河岸主笔赵慧采写的案例。')).toEqual(['赵慧']);
  expect(named('法定代表人纪朔则会出席。')).toEqual(['纪朔']);
});

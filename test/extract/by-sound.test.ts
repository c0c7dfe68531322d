import { expect, test } from 'vitest';
import { named } from './support.ts';

/** Foreign names written by their sound, and Japanese ones in Han characters. */

test('a Japanese name in full shows itself by its given name', () => {
  expect(named('墙上是棚桥英太郎的水彩，如宇田川辉彦、箕轮千鹤子等人。')).toEqual([
    '棚桥英太郎',
    '宇田川辉彦',
    '箕轮千鹤子',
  ]);
  expect(named('中村一直主张开会，安倍政治的遗产，山口高考的日子。')).toEqual(['安倍']);
});

test('Japanese family names are read in the characters of Japan too', () => {
  expect(named('影展由浜崎幸彦策划，黒瀬由纪子担任评审。')).toEqual(['浜崎幸彦', '黒瀬由纪子']);
});

test('beside an office two sounds are a name, and a word of the dictionary ends a longer one', () => {
  expect(named('诗人庞温从未到过中国，部队由霍德将军指挥。')).toEqual(['庞温', '霍德']);
  expect(named('历史学家范依塔松一人熟悉这批信，记者迈金斯找到了它们。')).toEqual(['范依塔松', '迈金斯']);
  expect(named('伯爵夫人梅琳 (Melin Harkle) 在 17 日科迪华宣布之后到场。')).toEqual(['梅琳']);
  expect(named('万科董事长出席，克留其科夫没有来，护士轮班在职。')).toEqual([]);
});

test('whoever is called the father of something, or lives, dies or writes, is a person', () => {
  expect(named('他想起了风洞之父狄波诺的书。', '佛德里贝在《晨报》发表文章。', '戈温伯格生前住在湖边。')).toEqual([
    '狄波诺',
    '佛德里贝',
    '戈温伯格',
  ]);
  expect(named('他选了一个叫做维兰库卢什的小城。', '手机先驱摩托罗贝和它的对手。')).toEqual([]);
});

test('rulers with a number are known by a given name alone, and others by 大帝', () => {
  expect(named('当时尚未登基做佐治六世的公爵，逃往法王路易十三世的宫廷。')).toEqual(['佐治六世', '路易十三世']);
  expect(named('这座城由凯瑟琳大帝建立。')).toEqual(['凯瑟琳大帝']);
  expect(named('船驶过亚历山大三世桥，画的是蒙古大帝。')).toEqual([]);
});

test('the first of a row written by sound begins behind a little word', () => {
  expect(named('他读阿尔滕贝格、特拉克尔、维特根斯坦的书。')).toContain('阿尔滕贝格');
});

test('behind a university and before a professor, and behind a people, a name by sound is a person', () => {
  expect(named('这是南港大学罗德里克教授的书，同来的有日本人哈辛托和两个水手。')).toEqual(['罗德里克', '哈辛托']);
  expect(named('法国人普遍反对，英国人曼彻斯特的家。')).toEqual([]);
});

test('who is called so and is somebody by what follows is a person', () => {
  expect(named('船上有一名叫做西普特的士兵。')).toEqual(['西普特']);
  expect(named('那处叫做帕鲁玛的沙洲。渔民常来。', '这支队伍名叫努斯拉顿，来自北方。')).toEqual([]);
});

test('a clause may begin with a little word before who writes, wants or says', () => {
  expect(named('正如科尔哈里斯在他的书里写的。', '但塔利斯建议停航。')).toEqual(['科尔哈里斯', '塔利斯']);
});

test('an everyday character in names of a known make is part of them, and none of a word', () => {
  expect(named('部长路易斯·沙利文扔下帽子，玛丽·沃斯通克拉夫特走了。')).toEqual([
    '路易斯·沙利文',
    '玛丽·沃斯通克拉夫特',
  ]);
  expect(named('丹尼尔·贝利文化部长。')).toEqual(['丹尼尔·贝利']);
});

test('of a name that also reads in the Chinese order the longer one by sound counts', () => {
  expect(named('诗人杜克门莱为过去写诗。')).toEqual(['杜克门莱']);
});

test('a word for kin or calling that ends in a sound is no part of the name behind it', () => {
  expect(named('他得到妻子奥莉维亚的支持，门口站着学生维塞尔和两个成员佩戴徽章。')).toEqual(['奥莉维亚', '维塞尔']);
});

test('a house named after a place is nobody, though its prince is called by it', () => {
  expect(named('当年奥兰治亲王所居的王庭，画的是米哈伊尔大公。')).toEqual(['米哈伊尔']);
});

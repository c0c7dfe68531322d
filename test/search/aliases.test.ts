import { expect, test } from 'vitest';
import { checkAliases, createAliases, curatedAliases, parseAliases } from '../../src/aliases.ts';

test('the curated table has at least 300 entries and nothing wrong with it', () => {
  expect(curatedAliases().length).toBeGreaterThanOrEqual(300);
  expect(checkAliases(curatedAliases())).toEqual([]);
});

test('no surname that several people of the news bear is a form by itself', () => {
  const aliases = createAliases(curatedAliases());
  const shared = `拜登 Biden 克林顿 柯林顿 Clinton 布什 布希 Bush 肯尼迪 甘迺迪 Kennedy 约翰逊 强生 Johnson 鲍威尔 鲍尔 Powell 勒庞 Le Pen
    卡斯特罗 卡斯楚 Castro 甘地 Gandhi 阿萨德 Assad 马科斯 Marcos 杜特尔特 Duterte 谢里夫 Sharif 伯恩斯 Burns 米歇尔 Michel 哈里斯 Harris
    习 金 李 王 张 刘 陈 Li Wang Zhang Kim Lee Park 麦卡锡 McCarthy 沙利文 Sullivan 库克 Cook 泰勒 史密斯 Smith`;
  for (const name of shared.split(/\s+/)) expect(aliases.of(name), name).toBeUndefined();
});

test('no form is a word of everyday language in Latin letters', () => {
  const aliases = createAliases(curatedAliases());
  for (const word of 'who us it is ice aids may march bush chad turkey polish apple amazon meta x visa the economist'.split(
    ' ',
  ))
    expect(aliases.of(word), word).toBeUndefined();
});

test('no form stands at the seam of two everyday words', () => {
  const aliases = createAliases(curatedAliases());
  const text =
    '他信心满满地带领英国队，联网飞速，这里根本没有，阿特拉斯山脉，幸好安卡拉的朱利安那次没去，他们布什么局，不列颠也难';
  const found = [...text].flatMap((_, i) => aliases.at(text, i)?.entry[0] ?? []);
  expect(found).toEqual([]);
});

test('forms are found whatever their script, case, width or dots', () => {
  const aliases = createAliases(
    parseAliases('# people\n阮晋勇 | Nguyen Tan Dung\n莱赫·瓦文萨 | 莱赫·华勒沙 | Lech Walesa\n'),
  );
  expect(aliases.of('阮晉勇')).toEqual(['阮晋勇', 'Nguyen Tan Dung']);
  expect(aliases.of('ｎｇｕｙễｎ tấn dung')).toBe(aliases.of('阮晋勇'));
  expect(aliases.of('萊赫華勒沙')).toBe(aliases.of('LECH WAŁESA'));
  expect(aliases.of('萊赫華勒沙')).toBeDefined();
  expect(aliases.of('瓦文萨')).toBeUndefined();
  expect(aliases.at('前总统莱赫瓦文萨说', 3)?.length).toBe(5);
  expect(aliases.at('前总统莱赫瓦文萨说', 4)).toBeUndefined();
});

test('an operator’s entry extends the one it shares a form with, and never joins two', () => {
  const aliases = createAliases(
    [
      ['甲一', '甲二'],
      ['乙一', '乙二'],
    ],
    [
      ['甲二', '甲三', '乙一'],
      ['丙一', '丙二'],
    ],
  );
  expect(aliases.of('甲三')).toEqual(['甲一', '甲二', '甲三']);
  expect(aliases.of('乙二')).toEqual(['乙一', '乙二']);
  expect(aliases.of('丙二')).toEqual(['丙一', '丙二']);
});

test('a faulty table is described', () => {
  expect(
    checkAliases([['国', '國家'], ['同名', '同名'], ['孤单'], ['北歐', '北国'], ['北欧', '南国'], ['。。', '句号']]),
  ).toHaveLength(5);
});

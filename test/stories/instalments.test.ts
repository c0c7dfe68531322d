import { expect, test } from 'vitest';
import { areInstalments, areNumbered, commonColumn } from '../../src/extract/story/instalments.ts';

test('what is measured is no counter of instalments', () => {
  expect(areInstalments('暴雨4小时致内涝#临江市#水灾', '暴雨达175毫米居民自救#临江市#水灾', 4)).toBe(false);
  expect(areInstalments('临江市封城第4天现况', '临江市封城第17天现况', 4)).toBe(true);
});

test('instalments have each a counter the other has not', () => {
  expect(areInstalments('2022中期选举开票', '11/9【论坛】2022中期选举开票', 4)).toBe(false);
  expect(areInstalments('港口札记之三:起重机', '港口札记之四:灯塔', 4)).toBe(true);
});

test('a series is known by its words in front of another number, whoever prints it', () => {
  expect(areNumbered('雾中灯塔(二)守塔人', '雾中灯塔(三)沉船')).toBe(true);
  expect(areNumbered('雾中灯塔(二)守塔人', '雾中灯塔(二)守塔人的信')).toBe(false);
  expect(areNumbered('雾中灯塔(上)守塔人', '雾中灯塔(下)沉船')).toBe(false);
});

test('the name of a column stands in front, in brackets or before a colon or rule, or behind in the same ways', () => {
  const common = (a: string, b: string) => commonColumn(a, b);
  expect(common('【港口食谱】鲱鱼的吃法', '【港口食谱】面包汤的做法')?.topics).toEqual(['鲱鱼的吃法', '面包汤的做法']);
  expect(common('「港口食谱」鲱鱼的吃法', '「港口食谱」面包汤的做法')?.topics).toEqual(['鲱鱼的吃法', '面包汤的做法']);
  expect(common('影子经济:走私的人', '影子经济:洗钱的人')).toMatchObject({ start: 0, end: 5 });
  expect(common('走私的人|影子经济', '洗钱的人|影子经济')).toMatchObject({ start: 4, end: 9 });
  expect(common('鲱鱼的吃法(港口食谱)', '面包汤的做法(港口食谱)')?.topics).toEqual(['鲱鱼的吃法', '面包汤的做法']);
  expect(common('影子经济:走私的人', '港口经济:洗钱的人')).toBeNull();
  expect(common('走私的人|影子经济', '洗钱的人|港口经济')).toBeNull();
});

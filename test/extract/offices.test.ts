import { expect, test } from 'vitest';
import { officeKey } from '../../src/extract/office-key.ts';
import { offices } from './support.ts';

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

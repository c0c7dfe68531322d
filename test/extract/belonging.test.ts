import { expect, test } from 'vitest';
import { named } from './support.ts';

test('who stands right behind where he works is named where a mark, his calling or what he does follows', () => {
  expect(named('西江大学周远岚团队发现了它，中心医院的沈永潼（外科）没有来。')).toEqual(['周远岚', '沈永潼']);
  expect(named('西江大学的尤盛潼说，天冷了。')).toEqual(['尤盛潼']);
  expect(named('西江大学梅园学生食堂，国王学院刘氏中国中心，西江大学陈曾熹公共卫生学院。')).toEqual([]);
});

test('two characters right behind who somebody is are a name that the dictionary leaves apart', () => {
  expect(named('我的朋友蔺迢，最近搬了家。前往河岸的市民刘霂，在路上。')).toEqual(['蔺迢', '刘霂']);
  expect(named('实际控制人鲁能集团公告。他很有政客范儿。')).toEqual([]);
});

test('three characters behind who somebody is end where a word begins', () => {
  expect(named('这是收藏家梁清镖伪造的赝品。')).toEqual(['梁清镖']);
  expect(named('收藏家罕见地到场。')).toEqual([]);
});

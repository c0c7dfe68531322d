import { expect, test } from 'vitest';
import { named } from './support.ts';

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

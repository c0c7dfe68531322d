import { expect, test } from 'vitest';
import { extract } from './support.ts';

const keys = (...paragraphs: string[]) =>
  extract(...paragraphs).mentions.map(({ text, person }) => `${text} ${person}`);

test('authors cited by their last names and a year are somebody of the article', () => {
  expect(keys('Sathi 和 Lathi（2011）发现，水位已经降了。Karov（2014）的一项研究指出，Lathi 看错了。')).toEqual([
    'Sathi ~Sathi',
    'Lathi ~Lathi',
    'Karov ~Karov',
    'Lathi ~Lathi',
  ]);
  expect(keys('如Sathi and Lathi (2008)和Karov et al. (2010)所观察的，水位已经降了。')).toEqual([
    'Sathi ~Sathi',
    'Lathi ~Lathi',
    'Karov ~Karov',
  ]);
});

test('authors of whom others are told as well are somebody of the article', () => {
  expect(keys('Sathi等人写了一篇报告，引用Lathi、Karov等學者的理論。')).toEqual([
    'Sathi ~Sathi',
    'Lathi ~Lathi',
    'Karov ~Karov',
  ]);
});

test('films of a year, lists of books, notes, and words with 等人员 are nobody', () => {
  expect(
    keys(
      'Lanix（2011）在渔港放映。他看过 The Kite Lathir（2007），认为很好。',
      '水位已经降了（Sathi and Lathi, 2012）。',
      'Karov, Lathi (2008). “Notes on a harbour”, 发现',
      '使用Uburo等人员工具。',
    ),
  ).toEqual([]);
});

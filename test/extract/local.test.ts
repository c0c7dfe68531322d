import { expect, test } from 'vitest';
import { isLocal } from '../../src/person.ts';
import { extract, named } from './support.ts';

const speakers = (...paragraphs: string[]) => extract(...paragraphs).quotations.map(({ person }) => person);

test('who is known by a family name and a form of address alone has words in the article and is nobody outside', () => {
  expect(speakers('住在楼下的卢女士说：“水管又坏了，没有人来修理。”')).toEqual(['~卢女士']);
  expect(extract('卢女士说，水管坏了。').people.every(({ key }) => isLocal(key))).toBe(true);
  expect(named('两位女士和先生们走进大厅，港铁小姐也在。')).toEqual([]);
});

test('a form of address beside a family name somebody bears in full is not taken for somebody else', () => {
  expect(named('律师佟丽华到了。佟女士没有说话。')).toEqual(['佟丽华']);
});

test('a given name alone that speaks is somebody of this article', () => {
  expect(speakers('Ryan 说：“我们在这里住了三十年，从来没有见过。”')).toEqual(['~Ryan']);
  expect(named('“水管又坏了，没有人来修理，”Ryan说。后来 Ryan 搬走了。')).toEqual(['Ryan']);
  expect(named('Ryan说，水管坏了。后来 Ryan 搬走了。')).toEqual(['Ryan']);
  expect(named('Facebook 说：“不会改，也不需要改。”Austin 表示：“欢迎大家，一个也不少。”')).toEqual([]);
});

test('who has another name in the article than his own is nobody of that name elsewhere', () => {
  const keys = (text: string) => extract(text).mentions.map(({ person }) => person);
  expect(keys('高管佟丽华(化名)说，水管坏了。佟丽华随后离开。')).toEqual(['~佟丽华', '~佟丽华']);
  expect(keys('律师刘某说，水管坏了。')).toEqual(['~刘某']);
  expect(keys('习总到了。')).toEqual(['习近平']);
  expect(keys('律师佟丽华说，水管坏了。')).toEqual(['佟丽华']);
});

test('a family name of many is somebody of this article where nobody bears it in full', () => {
  const keys = (text: string) => extract(text).mentions.map(({ person }) => person);
  expect(keys('议长约翰逊到了。')).toEqual(['~约翰逊']);
  expect(keys('首相鲍里斯·约翰逊到了，约翰逊没有说话。')).toEqual(['鲍里斯·约翰逊', '鲍里斯·约翰逊']);
});

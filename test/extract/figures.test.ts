import { expect, test } from 'vitest';
import { FIGURES, NOT_PEOPLE } from '../../src/extract/data/figures.ts';
import { FIGURES_WORLD } from '../../src/extract/data/figures-world.ts';
import { figureOf, figures, isNamesake } from '../../src/extract/figures.ts';
import { plainLatin } from '../../src/extract/latin-names.ts';
import { workText } from '../../src/extract/text.ts';
import { extract } from './support.ts';

const lines = [FIGURES, FIGURES_WORLD].flatMap((list) => list.trim().split('\n'));
const formsOf = (line: string): string[] => line.split('|').slice(0, 2).join(' ').split(' ');
const repeated = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);

test('each line is a name, its other forms and an English form', () => {
  expect(lines.filter((line) => !/^[^|]{2,}\|(?:[^ |]+(?: [^ |]+)*)?\|\S[^|]*$/u.test(line))).toEqual([]);
});

test('no form means two widely known people', () => {
  expect(repeated(figures.flatMap(({ forms }) => [...new Set(forms)]))).toEqual([]);
});

test('no two people from outside the Chinese-speaking world have one English form', () => {
  expect(
    repeated(
      FIGURES_WORLD.trim()
        .split('\n')
        .map((line) => plainLatin(line.split('|')[2] ?? '')),
    ),
  ).toEqual([]);
});

test('every form is folded as texts are', () => {
  const others = (line: string): string[] => (line.split('|')[1] ?? '').split(' ');
  expect(lines.flatMap(others).filter((form) => workText(form) !== form)).toEqual([]);
});

test('no form from outside the Chinese-speaking world is one character or a word that is no person', () => {
  const nobody = new Set(NOT_PEOPLE.split(' '));
  const wrong = FIGURES_WORLD.trim()
    .split('\n')
    .flatMap(formsOf)
    .filter((form) => form.length === 1 || nobody.has(form));
  expect(wrong).toEqual([]);
});

test('the transliterations of the mainland, Taiwan and Hong Kong are one person', () => {
  expect(new Set(['毕加索', '毕卡索'].map((form) => figureOf(form)?.en))).toEqual(new Set(['Pablo Picasso']));
  expect(new Set(['布莱尔', '贝理雅'].map((form) => figureOf(form)?.en))).toEqual(new Set(['Tony Blair']));
  expect(new Set(['撒切尔夫人', '柴契尔夫人', '戴卓尔夫人'].map((form) => figureOf(form)?.name)).size).toBe(1);
});

test('a widely known person is found without a cue, in either script and in Latin letters', () => {
  const named = (text: string) => extract(text).people.map(({ key }) => figureOf(key)?.en);
  expect(named('展廳裏掛着幾幅畢卡索。')).toEqual(['Pablo Picasso']);
  expect(named('会上谈到小泉纯一郎时期的改革。')).toEqual(['Junichiro Koizumi']);
  expect(named('晚会播放了Beyoncé的歌。')).toEqual(['Beyoncé']);
  expect(named('晚会播放了 Lady Gaga 的歌。')).toEqual(['Lady Gaga']);
});

test('a namesake shares the family name alone with the widely known person', () => {
  const zarif = figureOf('扎里夫');
  if (zarif === null) throw new Error('not listed');
  expect(['Javad Zarif', 'Mohammad Javad Zarif', 'Leyla Zarif'].map((en) => isNamesake(en, zarif))).toEqual([
    false,
    false,
    true,
  ]);
});

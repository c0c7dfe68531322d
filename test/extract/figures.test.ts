import { expect, test } from 'vitest';
import { FIGURES, NOT_PEOPLE, SHARED_FAMILY_NAMES } from '../../src/extract/data/figures.ts';
import { FIGURES_ASIA } from '../../src/extract/data/figures-asia.ts';
import { FIGURES_CHINA } from '../../src/extract/data/figures-china.ts';
import { FIGURES_WORLD } from '../../src/extract/data/figures-world.ts';
import { figureOf, figures, isNamesake } from '../../src/extract/figures.ts';
import { plainLatin } from '../../src/extract/latin-form.ts';
import { workText } from '../../src/extract/text.ts';
import { wordsOf } from '../../src/extract/words.ts';
import { extract, named } from './support.ts';

const linesOf = (list: string): string[] => list.trim().split('\n');
const formsOf = (line: string): string[] => line.split('|').slice(0, 2).join(' ').trim().split(' ');
const englishOf = (line: string): string => plainLatin(line.split('|')[2] ?? '');

/** What stands more than once. */
function repeated(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}

test('a line is a name, its other forms and an English form, which a name from East Asia may lack', () => {
  const wrong = (list: string, line: RegExp) => linesOf(list).filter((one) => !line.test(one));
  const abroad = /^[^|]{2,}\|(?:[^ |]+(?: [^ |]+)*)?\|\S[^|]*$/u;
  expect(wrong(FIGURES, abroad)).toEqual([]);
  expect(wrong(FIGURES_WORLD, abroad)).toEqual([]);
  const name = '\\p{Script=Han}+(?:·\\p{Script=Han}+)*';
  const near = new RegExp(`^${name}\\|(?:${name}(?: ${name})*)?\\|(?:\\p{Lu}[\\p{L}'.\\- ]+)?$`, 'u');
  expect(wrong(FIGURES_CHINA, near)).toEqual([]);
  expect(wrong(FIGURES_ASIA, near)).toEqual([]);
});

test('no form means two widely known people', () => {
  expect(repeated(figures.flatMap(({ forms }) => [...new Set(forms)]))).toEqual([]);
});

test('no English form in the longer lists is two people’s', () => {
  const all = new Set(repeated([FIGURES, FIGURES_WORLD, FIGURES_CHINA, FIGURES_ASIA].flatMap(linesOf).map(englishOf)));
  const listed = [FIGURES_WORLD, FIGURES_CHINA, FIGURES_ASIA].flatMap(linesOf).map(englishOf);
  expect(listed.filter((en) => en !== '' && all.has(en))).toEqual([]);
});

test('every form is folded as texts are', () => {
  for (const { forms } of figures) expect(forms.map(workText)).toEqual(forms);
  const others = (line: string): string[] => (line.split('|')[1] ?? '').split(' ');
  const abroad = [FIGURES, FIGURES_WORLD].flatMap(linesOf);
  expect(abroad.flatMap(others).filter((form) => workText(form) !== form)).toEqual([]);
});

test('no form is one character, a word that is no person, or a family name of many', () => {
  const nobody = new Set(wordsOf(NOT_PEOPLE));
  const many = new Set(wordsOf(SHARED_FAMILY_NAMES));
  const abroad = linesOf(FIGURES_WORLD).flatMap(formsOf);
  const home = [FIGURES_CHINA, FIGURES_ASIA].flatMap(linesOf).flatMap(formsOf).map(workText);
  expect([...abroad, ...home].filter((form) => form.length < 2 || nobody.has(form))).toEqual([]);
  expect(home.filter((form) => many.has(form))).toEqual([]);
});

test('the transliterations of the mainland, Taiwan and Hong Kong are one person', () => {
  expect(new Set(['毕加索', '毕卡索'].map((form) => figureOf(form)?.en))).toEqual(new Set(['Pablo Picasso']));
  expect(new Set(['布莱尔', '贝理雅'].map((form) => figureOf(form)?.en))).toEqual(new Set(['Tony Blair']));
  expect(new Set(['撒切尔夫人', '柴契尔夫人', '戴卓尔夫人'].map((form) => figureOf(form)?.name)).size).toBe(1);
});

test('a widely known person is found without a cue, in either script and in Latin letters', () => {
  const english = (text: string) => extract(text).people.map(({ key }) => figureOf(key)?.en);
  expect(english('展廳裏掛着幾幅畢卡索。')).toEqual(['Pablo Picasso']);
  expect(english('会上谈到小泉纯一郎时期的改革。')).toEqual(['Junichiro Koizumi']);
  expect(english('晚会播放了Beyoncé的歌。')).toEqual(['Beyoncé']);
  expect(english('晚会播放了 Lady Gaga 的歌。')).toEqual(['Lady Gaga']);
});

test('a name of two characters is none where ordinary words run into it or out of it', () => {
  expect(named('任何频率都能收听，任何频道也行。')).toEqual([]);
  expect(named('报告写到居民的健康生活与中韩信任。')).toEqual([]);
  expect(named('节目请来了何频，韩信与萧何的故事也在其中。')).toEqual(['何频', '韩信', '萧何']);
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

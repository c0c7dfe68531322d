import { ENGLISH_TITLES, NICKNAMES } from './data/english.ts';
import { FIGURES } from './data/figures.ts';
import { FIGURES_ASIA } from './data/figures-asia.ts';
import { FIGURES_CHINA } from './data/figures-china.ts';
import { FIGURES_WORLD } from './data/figures-world.ts';
import { plainLatin } from './latin-form.ts';
import { NameMatcher } from './matcher.ts';
import { workText } from './text.ts';
import { WordSet } from './words.ts';

/** A widely known person: the name in full, every form that means this person alone, the English form. */
export interface Figure {
  readonly name: string;
  readonly forms: readonly string[];
  readonly en: string | null;
}

export const figures: readonly Figure[] = [FIGURES, FIGURES_WORLD, FIGURES_CHINA, FIGURES_ASIA]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => {
    const [name = '', others = '', en = ''] = line.split('|');
    const forms = [name, ...others.split(' ').filter((form) => form !== '')].map(workText);
    return { name: workText(name), forms, en: en === '' ? null : en };
  });

const byForm = new Map<string, Figure>();
for (const figure of figures) {
  for (const form of figure.forms) {
    // 巴拉克奥巴马, 巴拉克-奥巴马: a long name is known without its dot, and with a hyphen.
    const undotted = form.replaceAll('·', '');
    const others = undotted.length < 4 ? [] : [undotted, form.replaceAll('·', '-')];
    for (const one of [form, ...others]) if (!byForm.has(one)) byForm.set(one, figure);
  }
}

const byEnglish = new Map(figures.flatMap((figure) => (figure.en === null ? [] : [[plainLatin(figure.en), figure]])));

/** The widely known person of that English form, whatever its accents, or null. */
export function figureOfEnglish(en: string): Figure | null {
  return byEnglish.get(plainLatin(en)) ?? null;
}

/** The widely known person meant by `form` (folded), or null. */
export function figureOf(form: string): Figure | null {
  return byForm.get(form) ?? null;
}

/**
 * Whether `form`, printed with the English form of a widely known person, can be another transliteration of the name: it
 * shares a character with a family name among the listed forms. Otherwise the parenthesis stands behind the wrong name.
 */
export function canBeFigure(form: string, figure: Figure): boolean {
  const family = (name: string): string => name.slice(name.lastIndexOf('·') + 1);
  const known = figure.forms.map(family).join('');
  return !/\p{Script=Han}/u.test(form) || [...family(form)].some((char) => known.includes(char));
}

/** Whether `en`, printed behind a listed family name, is somebody else's: 麦卡锡(Christine McCarthy) is not Kevin. */
export function isNamesake(en: string, figure: Figure): boolean {
  const [given = '', ...rest] = en.split(/[ \u00a0]/u);
  const [known = '', ...others] = (figure.en ?? '').split(' ');
  if (rest.length === 0 || others.length === 0 || rest.at(-1) !== others.at(-1) || given[0] === known[0]) return false;
  // Javad Zarif is Mohammad Javad Zarif.
  if (others.slice(0, -1).includes(given) || rest.slice(0, -1).includes(known)) return false;
  return !titles.has(given) && nicknames.get(given) !== known && nicknames.get(known) !== given;
}
const titles = new Set(ENGLISH_TITLES.split(' '));
const pairs = NICKNAMES.split(' ');
const nicknames = new Map(pairs.map((name, i) => [name, pairs[i % 2 === 0 ? i + 1 : i - 1]]));

/** All their forms, for asking what ends at a place. */
export const figureForms = new WordSet(byForm.keys());

export const figureMatcher = new NameMatcher(byForm.keys());

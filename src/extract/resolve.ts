import { canBeFigure, figureOf, figureOfEnglish, isNamesake } from './figures.ts';
import { bareForms } from './forms.ts';
import { isLatin, plainLatin } from './latin-form.ts';
import { sharedFamilyNames } from './lexicon.ts';
import type { Found } from './mentions.ts';
import type { Proof } from './proofs.ts';
import { japaneseFamily } from './surnames.ts';
import { type Works, workText } from './text.ts';

/**
 * Who is who within one article. Two forms are one person where one is the other's family name and no other full name
 * ends so, where both carry the same English form, or where both are listed forms of one widely known person.
 */
export interface Resolved {
  /** Key of the person for each form met in the article. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** English form printed in the article, by key. */
  readonly enOf: ReadonlyMap<string, string>;
}

/** A bare name of a person so prominent that a relative's full name beside it does not take it over (亨特·拜登). */
const HOUSEHOLD = new Set('拜登 特朗普 川普 奥巴马 普京 希特勒 斯大林 克林顿 布什'.split(' '));

export function resolve(found: readonly Found[], proofs: readonly Proof[], works: Works): Resolved {
  // Bare Latin names come last: whose they are may stand in the English form of a Han name.
  const printed = englishForms(proofs);
  const last = (form: string) => (isLatin(form) && !(form.includes(' ') && printed.has(form)) ? 1 : 0);
  const forms = [...new Set(found.map((one) => one.form))].sort((a, b) => last(a) - last(b) || b.length - a.length);
  const fulls = forms.filter(
    (form) => form.includes(' ') || bareForms(form).length > 0 || japaneseFamily(form) !== null,
  );
  const keyOf = new Map<string, string>();
  const shortened = new Map<string, readonly string[]>();
  const shortOf = (full: string): readonly string[] => {
    const known = shortened.get(full) ?? bareForms(workText(full));
    shortened.set(full, known);
    return known;
  };
  const byEnglish = new Map<string, string>();
  // Edward Snowden, where 斯诺登 is named as well.
  for (const form of forms) {
    const figure = isLatin(form) ? null : figureOf(form);
    if (figure?.en) byEnglish.set(plainLatin(figure.en), figure.name);
  }
  for (const [whole, short] of withMiddleName(fulls)) keyOf.set(whole, short);
  for (const form of forms) {
    if (keyOf.has(form)) continue;
    const en = printed.get(form);
    let key = keyFor(form, fulls, keyOf, printed, shortOf);
    const same = en === undefined ? undefined : byEnglish.get(plainLatin(en));
    const listed = figureOf(form);
    if (en !== undefined && same === undefined && listed !== null && key === listed.name && isNamesake(en, listed))
      key = en;
    // 奥斯汀(Lloyd Austin): of the many of that family name the one the article means.
    if (same === undefined && en?.includes(' ') && key === form && sharedFamilyNames.has(form))
      key = figureOfEnglish(en)?.name ?? en;
    const figure = same === undefined ? null : figureOf(same);
    const fits = figure === null || canBeFigure(form, figure);
    if (same !== undefined && fits && (key === form || figureOf(form) === null)) key = same;
    keyOf.set(form, key);
    if (en !== undefined && same === undefined) byEnglish.set(plainLatin(en), key);
  }
  for (const [form, other] of otherNames(found, works)) {
    const [key, own] = [keyOf.get(form), keyOf.get(other)];
    if (key === undefined || own !== other || key === own || figureOf(other) !== null) continue;
    for (const [one, of] of keyOf) if (of === own) keyOf.set(one, key);
  }
  const enOf = new Map<string, string>();
  for (const [form, en] of printed) {
    const key = keyOf.get(form);
    if (key !== undefined && !enOf.has(key)) enOf.set(key, en);
  }
  return { keyOf, enOf };
}

/** 保罗·邓迪斯·沃尔夫 where 保罗·沃尔夫 is named as well, Omar Nabil Sathi and Omar Sathi: one person with and without the middle name. */
function* withMiddleName(fulls: readonly string[]): Generator<readonly [whole: string, short: string]> {
  for (const whole of fulls) {
    const mark = isLatin(whole) ? ' ' : '·';
    const [given, ...rest] = whole.split(mark);
    const short = `${given}${mark}${rest.at(-1)}`;
    if (rest.length === 2 && fulls.includes(short) && figureOf(whole) === null)
      yield [whole, figureOf(short)?.name ?? short];
  }
}

/** 薄瓜瓜(本名|薄旷逸): what somebody is called besides, in a note right behind his name. */
function* otherNames(found: readonly Found[], works: Works): Generator<readonly [name: string, other: string]> {
  for (const [i, { paragraph, start, form }] of found.entries()) {
    const before = found[i - 1];
    if (before === undefined || before.paragraph !== paragraph || before.form === form) continue;
    if (OTHER_NAME.test(works.get(paragraph)?.slice(before.end, start) ?? '')) yield [before.form, form];
  }
}
const OTHER_NAME = /^ ?\((?:本名|原名|真名|全名|又名|化名|笔名|曾用名|原姓)(?:叫|为|是)?:? ?$/u;

function keyFor(
  form: string,
  fulls: readonly string[],
  keyOf: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
  shortOf: (full: string) => readonly string[],
): string {
  const figure = figureOf(form);
  const owners = isLatin(form)
    ? [...keyOf.keys()].filter(
        (full) => full !== form && [full, printed.get(full) ?? ''].some((one) => isPartOf(form, one, shortOf)),
      )
    : fulls.filter((full) => shortensTo(full, form));
  const keys = new Set(owners.map((owner) => keyOf.get(owner) ?? owner));
  const [only] = keys;
  const belongs = !HOUSEHOLD.has(form) || isItsBearer(only ?? '', figure?.name);
  if (keys.size === 1 && only !== undefined && belongs && !hasNamesake(only, fulls)) return only;
  if (keys.size > 1) return figure !== null && keys.has(figure.name) ? figure.name : form;
  return figure?.name ?? form;
}

/** 卡梅伦 and 大卫 of 大卫·卡梅伦, 罗德里·琼斯 of 安娜·罗德里·琼斯, 山本 of 山本康平. */
function shortensTo(full: string, form: string): boolean {
  if (form.includes('·')) return full.endsWith(`·${form}`);
  const given = form.length >= 2 && full.startsWith(`${form}·`);
  return given || bareForms(full).includes(form) || japaneseFamily(full) === form;
}

/** Whether the bare name of a household can mean `key`: the one everybody means, or where there is none (布什) any of them. */
function isItsBearer(key: string, known: string | undefined): boolean {
  return known === undefined ? figureOf(key) !== null : key === known;
}

/** Whether another one of that family is named in Latin letters: 布什 beside 杰布·布什 and Neil Bush may be either. */
function hasNamesake(key: string, fulls: readonly string[]): boolean {
  const figure = figureOf(key);
  return figure !== null && fulls.some((full) => isLatin(full) && isNamesake(full, figure));
}

/** Whether the Latin form is the whole name, its first word, its last words, or what it is shortened to. */
function isPartOf(form: string, full: string, shortOf: (full: string) => readonly string[]): boolean {
  if (form === full || shortOf(full).includes(form)) return true;
  return full.startsWith(`${form} `) || (form.includes(' ') && full.endsWith(` ${form}`));
}

/** The English form printed most often for each form. */
function englishForms(proofs: readonly Proof[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, en } of proofs) {
    if (en === null) continue;
    const of = counts.get(form) ?? new Map<string, number>();
    of.set(en, (of.get(en) ?? 0) + 1);
    counts.set(form, of);
  }
  return new Map([...counts].map(([form, of]) => [form, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

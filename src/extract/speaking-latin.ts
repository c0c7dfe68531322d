import type { Mention } from '../person.ts';
import { notName } from './latin.ts';
import { fullNamesEndingIn, isGivenName, singleWords } from './latin-names.ts';
import { beforeNames, heads, isEdge } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { besideMarks, speaksAt, speechVerbAt } from './speech.ts';
import type { Unit } from './text.ts';

/**
 * Single words in Latin letters that speak (Khalil 说). Firms and papers speak as well, so something has to show a human
 * being: a full name that ends so, a known given name, who or how old somebody is right before it, 他 right behind.
 */

/** Full names no list knows, proven by their family name that speaks alone: Omar Sathi where Sathi 说. */
export function findFullNames(units: readonly Unit[], proofs: readonly Proof[]): Proof[] {
  const known = new Set(proofs.flatMap(({ form, en }) => `${form} ${en ?? ''}`.split(/[ \u00a0]/u)));
  const speaking = new Set<string>();
  for (const { work } of units) {
    for (const { index, 0: word } of singleWords(work)) {
      if (!known.has(word) && isPlainName(word) && speaksItself(work, index, word) > 0) speaking.add(word);
    }
  }
  if (speaking.size === 0) return [];
  const found = units.flatMap((unit) => fullNamesEndingIn(unit, speaking));
  // Kali Linux, Ubuntu Linux: what several are called.
  const given = new Map<string, Set<string>>();
  for (const { form } of found) given.set(familyOf(form), (given.get(familyOf(form)) ?? new Set()).add(givenOf(form)));
  return found.filter(({ form }) => given.get(familyOf(form))?.size === 1);
}

function familyOf(form: string): string {
  return form.split(/[ \u00a0]/u).at(-1) ?? '';
}

function givenOf(form: string): string {
  return form.split(/[ \u00a0]/u)[0] ?? '';
}

/** Single names of people known in this article alone, of nobody in `named`. */
export function* speakingLatin({ work }: Unit, named: readonly Mention[]): Generator<string> {
  for (const { index, 0: word } of singleWords(work)) {
    if (!isPlainName(word) || work[index - 1] === '(') continue;
    const verb = speaksAt(work, behind(work, index + word.length));
    if (verb === 0 || named.some(({ text }) => text.includes(word))) continue;
    const given = isGivenName(word) && besideMarks(work, index, verb);
    if (given || isDescribed(work, index) || isHimself(work, index, word)) yield word;
  }
}

function isPlainName(word: string): boolean {
  return !notName.has(word.toLowerCase());
}

function behind(work: string, end: number): number {
  return work[end] === ' ' ? end + 1 : end;
}

/** 农民 |Sathi| 说, 60岁的 |Sathi| 说: right behind who or how old somebody is. */
function isDescribed(work: string, start: number): boolean {
  const end = work[start - 1] === ' ' ? start - 1 : start;
  // 竞争对手 Sathi: a rival may be a firm.
  if (work.slice(end - 2, end) === '对手') return false;
  if (heads.endsAt(work, end) > 1 || beforeNames.endsAt(work, end) > 1) return true;
  return AGED.test(work.slice(Math.max(0, end - 16), end));
}
const AGED = /(?:\d ?岁的|生于[^,。]{2,12}的)$/u;

/** |Sathi| 说,他…: what he says goes on with what he does. */
function isHimself(work: string, start: number, word: string): boolean {
  const verb = speaksItself(work, start, word);
  return verb > 0 && HE.test(work.slice(verb, verb + 4));
}
const HE = /^[,:] ?[他她](?!们)/u;

/** End of the verb of speech right behind the word at `start` that begins a clause or stands behind 的; or 0. */
function speaksItself(work: string, start: number, word: string): number {
  const before = work[start - 1] === ' ' ? start - 2 : start - 1;
  if (!isEdge(work, before) && work[before] !== '的') return 0;
  const from = behind(work, start + word.length);
  const verb = speechVerbAt(work, from);
  return verb === 0 || NOUNS.test(work.slice(from, from + verb)) ? 0 : from + verb;
}
/** Linux |命令|: verbs of speech that are as often nouns. */
const NOUNS = /^(?:命令|要求|请求|分析|介绍|评论|描述|指控|声明|报告|建议|预测|估计|回应|指)$/u;

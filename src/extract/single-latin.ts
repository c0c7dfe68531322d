import type { Mention } from '../person.ts';
import { moreThanGiven, notName } from './latin.ts';
import { beforeLatin } from './latin-cues.ts';
import { fullNamesEndingIn, isGivenName, singleWords } from './latin-names.ts';
import { ageEnds, beforeNames, called, heads, isEdge } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { besideMarks, MEANT, MEANT_AS_THING, MEANT_WITHIN, SAYS_I, speaksAt, speechVerbAt } from './speech.ts';
import type { Unit } from './text.ts';

/**
 * Single words in Latin letters that name somebody (Khalil 说, 记者 Khalil). Firms and papers speak as well, so something
 * has to show a human being: a full name that ends so, a known given name, who or how old somebody is right before it, 他
 * right behind.
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

/** A text and the single words in Latin letters in it, gathered once for all that asks. */
export interface LatinText {
  readonly work: string;
  readonly words: readonly RegExpExecArray[];
}

/** Those of an article that have any. */
export function latinTexts(units: readonly Unit[]): LatinText[] {
  return units.flatMap(({ work }) => {
    const words = singleWords(work);
    return words.length === 0 ? [] : [{ work, words }];
  });
}

/** Single names of people known in this article alone, of nobody in `named`. */
export function* singleLatin({ work, words }: LatinText, named: readonly Mention[]): Generator<string> {
  for (const { index, 0: word } of words) {
    if (!isPlainName(word) || work[index - 1] === '(' || isNamed(word, named)) continue;
    const verb = speaksAt(work, behind(work, index + word.length));
    const given =
      isGivenName(word) && verb > 0 && (besideMarks(work, index, verb) || speaksItself(work, index, word) > 0);
    const described = isDescribed(work, index) && (verb > 0 || standsAlone(work, index + word.length, word));
    if (given || described || isHimself(work, index, word)) yield word;
    const other = described ? JOINED.exec(work.slice(index + word.length, index + word.length + LONGEST_NAME)) : null;
    if (other !== null) yield* secondOf(work, index + word.length, other, named);
  }
}

/** 研究人员 Sathi 和 |Lathi|: the second of two. */
function* secondOf(work: string, from: number, match: RegExpExecArray, named: readonly Mention[]): Generator<string> {
  const [joined, word = ''] = match;
  const alone = isPlainName(word) && standsAlone(work, from + joined.length, word);
  if (alone && !isNamed(word, named)) yield word;
}
const JOINED = /^ ?[和与及、] ?(\p{Lu}\p{Ll}{2,})(?![\p{Script=Latin}\p{N}@/_&-])/u;
const LONGEST_NAME = 24;

/** Whether somebody in `named` bears the word. */
export function isNamed(word: string, named: readonly Mention[]): boolean {
  return named.some(({ text }) => text.includes(word));
}

/** Words that speak, twice or more and as often meant by 他 (Sathi 说, …。), or as somebody with a title (Sathi 教授). */
export function speakingOften(texts: readonly LatinText[], named: readonly Mention[]): string[] {
  const times = new Map<string, number>();
  for (const { work, words } of texts) {
    for (const { index, 0: word } of words) {
      if (!isPlainName(word) || speaksItself(work, index, word) === 0) continue;
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return [...times].flatMap(([word, n]) => (!isNamed(word, named) && isSomebody(word, texts, n) ? [word] : []));
}

/** Whether a word that speaks at `n` places is a human being by what else is said of it. */
function isSomebody(word: string, texts: readonly LatinText[], n: number): boolean {
  const behind = texts.flatMap(({ work }) =>
    [...work.matchAll(new RegExp(`(?<!\\p{Script=Latin})${word}(?!\\p{Script=Latin})`, 'gu'))].map(({ index }) =>
      work.slice(index + word.length, index + word.length + MEANT_WITHIN),
    ),
  );
  if (behind.some((text) => OF_A_THING.test(text) || MEANT_AS_THING.test(text))) return false;
  if (n > 1 && behind.filter((text) => MEANT.test(text)).length > 1) return true;
  return !moreThanGiven.has(word) && behind.some((text) => TITLED.test(text));
}
const TITLED = /^ ?(?:教授|博士|医生|法官|将军)(?![们生后])/u;

/** No part of a longer name, no English word for what stands before it (艺术家 Artists), nothing of a firm or a site. */
function standsAlone(work: string, end: number, word: string): boolean {
  if (LONGER.test(work.slice(end, end + 2)) || ENGLISH.test(word)) return false;
  return !OF_A_THING.test(work.slice(end, end + 8));
}
const LONGER = /^ ?[\p{Script=Latin}\d&.“"]/u;
const ENGLISH = /(?:ists|ysts|ucers|ammers?|tubers?|utions?)$/u;
const OF_A_THING =
  /^ ?的?(?:公司|网站|平台|公众号|频道|集团|指南|号|软件|应用|司机|工作人员|员工|股分|用户|报告|声明|产品|股价|官网|发言人)/u;

function isPlainName(word: string): boolean {
  return !notName.has(word.toLowerCase());
}

function behind(work: string, end: number): number {
  return work[end] === ' ' ? end + 1 : end;
}

/** 农民 |Sathi|, 60岁的 |Sathi|: right behind who or how old somebody is. */
function isDescribed(work: string, start: number): boolean {
  const end = work[start - 1] === ' ' ? start - 1 : start;
  const length = Math.max(heads.endsAt(work, end), beforeNames.endsAt(work, end), beforeLatin.endsAt(work, end));
  if (length > 1) return !called.has(work.slice(end - length, end)) && !NOT_ONLY_PEOPLE.test(work.slice(end - 3, end));
  return ageEnds(work, end);
}
/** 竞争对手 Sathi: what stands behind these may be a firm, a work or a handle. */
const NOT_ONLY_PEOPLE =
  /(?:对手|代表|下属|领导者|教主|政客|警察|移民|学人|读者|粉丝|叫做|主播|检察官|经纪人|偶象|作者)$/u;

/** |Sathi| 说,他…, “我…,”|Sathi| 说: what he says goes on with what he does, or he speaks of himself. */
function isHimself(work: string, start: number, word: string): boolean {
  const verb = speaksItself(work, start, word);
  if (verb === 0) return false;
  if (HE.test(work.slice(verb, verb + 4))) return true;
  const before = MARKED_BEFORE.exec(work.slice(Math.max(0, start - LONGEST), start))?.[1] ?? '';
  const behind = MARKED_BEHIND.exec(work.slice(verb, verb + LONGEST))?.[1] ?? '';
  return SAYS_I.test(before) || SAYS_I.test(behind);
}
/** How much of the words in marks is looked at. */
const LONGEST = 200;
const MARKED_BEFORE = /(?:^|["“「『])([^"“”「」『』]*)["”」』][,。]? ?$/u;
const MARKED_BEHIND = /^[:,]? ?["“「『]([^"“”「」『』]*)/u;
const HE = /^[,:] ?[他她](?!们)/u;

/** End of the verb of speech right behind the word at `start` that begins a clause or stands behind 的 or 正如; or 0. */
function speaksItself(work: string, start: number, word: string): number {
  const before = work[start - 1] === ' ' ? start - 2 : start - 1;
  const asSaid = AS_SAID.test(work.slice(Math.max(0, before - 1), before + 1));
  if (!asSaid && !isEdge(work, before) && work[before] !== '的') return 0;
  const name = behind(work, start + word.length);
  const from = asSaid && work[name] === '所' ? name + 1 : name;
  const verb = speechVerbAt(work, from);
  return verb === 0 || NOUNS.test(work.slice(from, from + verb)) ? 0 : from + verb;
}
const AS_SAID = /[正就诚]如|如同/u;
/** Linux |命令|: verbs of speech that are as often nouns. */
const NOUNS = /^(?:命令|要求|请求|分析|介绍|评论|描述|指控|声明|报告|建议|预测|估计|回应|指)$/u;

import { ENGLISH_BODIES } from './data/english.ts';
import { GIVEN_NAMES_OF_ONE_SOUND } from './data/transliteration.ts';
import { apartBefore, apartBehind, LITTLE_WORDS, leftExtension, opensHere, rightExtension } from './dotted-edge.ts';
import {
  beforeNames,
  followingCharacters,
  foreignGivenNames,
  heads,
  notPeople,
  officeBoundaries,
  officeRoots,
  semiSounds,
  sounds,
  strongSounds,
  wordsLikeSounds,
} from './lexicon.ts';
import { minorityParts, surnamesAt } from './surnames.ts';
import { hanAt } from './text.ts';
import { CharSet, WordSet } from './words.ts';

/** Names written by their sound: dotted (吉娜·雷蒙多, J·K·罗琳) and bare (麦考尔). Offsets are those of the unit. */

export const LONGEST_PART = 9;
/** Of these, the ones no name ends with: 拜登|及其子, 朱利安尼|曾前往. */
const NEVER_LAST = new CharSet('于及向曾付');

/** End of the run of sounds from `from`, stopping where an ordinary word begins. */
export function soundsEnd(text: string, from: number, dotted = false): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_PART) {
    // 洛桑|丹增: the names of the peoples of the west are made of whole words.
    const part = dotted ? minorityParts.startsAt(text, end) : 0;
    const slavic = part === 0 && end > from ? SLAVIC_ENDING.startsAt(text, end) : 0;
    if (slavic > 0) {
      end += slavic;
      break;
    }
    const everyday = part === 0 && end > from ? everydayAt(text, end) : 0;
    if (everyday > 0) {
      end += everyday;
      continue;
    }
    if (part === 0 && !sounds.at(text, end) && !(dotted && isBetween(text, end))) break;
    if (part === 0 && end > from && wordsLikeSounds.startsAt(text, end) > 0) break;
    end += Math.max(part, 1);
  }
  while (end - from > (NEVER_LAST.at(text, end - 1) ? 2 : 3) && isLittleWord(text, end - 1)) end--;
  return end;
}

/** 纳扎尔巴|也夫: 也 goes on after names, but not before these. */
const SLAVIC_ENDING = new WordSet(['也夫', '也娃', '也维奇']);

/** 沙|利文, 利文|斯通: parts with an everyday character, which must not go on to a word (匈牙|利文|化). */
const WITH_EVERYDAY = new WordSet(['利文', '莱文', '列文', '斯通']);
const WORDS_FROM_IT = new CharSet('化学字件明章艺献稿本坛集人过知报信话常胀俗缉车');

/** Length of such a part that stands at `at`, or 0. */
function everydayAt(text: string, at: number): number {
  const length = WITH_EVERYDAY.startsAt(text, at);
  return length > 0 && !WORDS_FROM_IT.at(text, at + length) ? length : 0;
}

/** 赛|义|德, 穆罕默德·|祖|拜尔: an everyday character between two sounds or before two, beginning no word. */
function isBetween(text: string, at: number): boolean {
  return (
    semiSounds.at(text, at) &&
    (sounds.at(text, at - 1) || (text[at - 1] === '·' && sounds.at(text, at + 2))) &&
    sounds.at(text, at + 1) &&
    wordsLikeSounds.startsAt(text, at) === 0 &&
    heads.startsAt(text, at) === 0
  );
}

/** 特朗普|因涉嫌…: the last sound is a word. 侯赛因在…: it is not, for what follows goes on after a name. */
function isLittleWord(text: string, at: number): boolean {
  if (NEVER_LAST.at(text, at)) return text[at] !== '曾' || hanAt(text, at + 1);
  return LITTLE_WORDS.at(text, at) && hanAt(text, at + 1) && !goesOn(text, at + 1);
}

/** Whether the sounds that begin at `from` go on behind `end` with such an ending: 季诺维|也夫. */
export function endsSlavic(text: string, from: number, end: number): boolean {
  const length = SLAVIC_ENDING.startsAt(text, end);
  return length > 0 && soundsEnd(text, from) === end + length;
}

/** Start of the run of sounds that ends before `to`, cut behind an office, a country or a known given name's start. */
export function soundsStart(text: string, to: number): number {
  const minority = minorityParts.endsAt(text, to);
  let start = to;
  while (start > 0 && to - start < LONGEST_PART) {
    // 让-皮埃尔
    if (text[start - 1] === '-' && start < to) {
      const joined = Math.max(foreignGivenNames.endsAt(text, start - 1), sounds.at(text, start - 2) ? 1 : 0);
      if (joined === 0) break;
      start -= joined + 1;
      continue;
    }
    const part = minority > 0 ? minorityParts.endsAt(text, start) : 0;
    if (part === 0 && !sounds.at(text, start - 1) && !isBetween(text, start - 1)) break;
    start -= Math.max(part, 1);
  }
  // 大卫, 约书亚: a known given name may hold a character that writes no sound elsewhere.
  const whole = foreignGivenNames.endsAt(text, to);
  if (whole > to - start) return to - whole;
  for (let cut = to - 1; cut > start; cut--) {
    const word = Math.max(officeBoundaries.endsAt(text, cut), beforeNames.endsAt(text, cut));
    if (heads.endsAt(text, cut) > 0 || word > 1) return cut;
    // 巴西|尔·拉贾帕克萨: one sound alone is no given name.
    if (officeRoots.endsAt(text, cut) > 1 && !(cut === to - 1 && text[to] === '·')) return cut;
  }
  const little = text[start] === '当' && to - start > 3;
  if (!little && start < to && (heads.endsAt(text, start) > 0 || !hanAt(text, start - 1))) return start;
  // A little word before a known given name (及|约翰, 比如|乔治).
  const given = foreignGivenNames.endsAt(text, to, start);
  if (
    given > 1 &&
    text[to - given - 1] !== '-' &&
    to - given - start <= 2 &&
    strongSounds.count(text.slice(start, to - given)) === 0
  )
    return to - given;
  while (to - start > 2 && LITTLE_WORDS.at(text, start) && text[start + 1] !== '-') start++;
  return start;
}

const INITIAL = /\p{Lu}\.?/uy;

/** 让·, 丹·, J·: what one character before a dot may be, whatever stands before it. */
const ALONE = new CharSet(`${GIVEN_NAMES_OF_ONE_SOUND}ABCDEFGHIJKLMNOPQRSTUVWXYZ`);

/** The dotted name around the dot at `dot`, or null. */
export function dottedNameAt(text: string, dot: number): { start: number; end: number } | null {
  let start = dot;
  if (/\p{Lu}/u.test(text[dot - 1] ?? '') && !/\p{Script=Latin}/u.test(text[dot - 2] ?? '')) start = dot - 1;
  else start = soundsStart(text, dot);
  // 乌赫那·…: whatever stands before the dot ends a name.
  if (start === dot && hanAt(text, dot - 1)) {
    const before = soundsStart(text, dot - 1);
    if (strongSounds.count(text.slice(before, dot)) > 0) start = before;
  }
  if (start === dot) return namedByOffice(text, dot);
  let end = dot;
  let han = 0;
  while (text[end] === '·') {
    INITIAL.lastIndex = end + 1;
    const initial = INITIAL.exec(text);
    if (initial !== null && !/[\p{Ll}]/u.test(text[INITIAL.lastIndex] ?? '')) {
      if (text[INITIAL.lastIndex] !== '·') break;
      end = INITIAL.lastIndex;
      continue;
    }
    let stop = Math.max(partEnd(text, end + 1), familyNameEnd(text, end + 1));
    // 米娅·觉·欣: one character between dots.
    if (stop === end + 1 && hanAt(text, end + 1) && text[end + 2] === '·') stop = end + 2;
    // 大卫·包恒 (David …): a name of his own choosing, which the English form closes.
    if (stop === end + 1) stop = rightExtension(text, stop);
    if (stop === end + 1) break;
    han += stop - end - 1;
    end = stop;
  }
  if (han === 0) return null;
  // G.E.高|管: initials and one sound of a word.
  if (han === 1 && start === dot - 1 && hanAt(text, end)) return null;
  end = rightExtension(text, apartBehind(text, end));
  if (isCut(text, end)) return null;
  start = apartBefore(text, leftExtension(text, start), dot);
  if (start === dot) return null;
  // 沃依采|克·雅斯尼: one sound with other characters right before it is the end of a name.
  if (text[start + 1] === '·' && hanAt(text, start - 1) && !opensHere(text, start) && !ALONE.at(text, start))
    return null;
  if (isBodyInEnglish(text, end)) return null;
  const name = text.slice(start, end);
  // 伯克希尔·哈撒韦|曾: a word may have stuck to the end.
  const undotted = name.replaceAll('·', '');
  return notPeople.startsAt(undotted, 0) >= Math.max(4, undotted.length - 1) ? null : { start, end };
}

/** 理事|马耀·谷木|等: right behind an office the dot is enough, whatever characters stand around it. */
function namedByOffice(text: string, dot: number): { start: number; end: number } | null {
  const start = [2, 3, 4].map((n) => dot - n).find((at) => heads.endsAt(text, at) > 1);
  if (start === undefined || text[dot + 1] === '·') return null;
  for (let at = start; at < dot; at++) if (!hanAt(text, at)) return null;
  for (let end = dot + 3; end <= dot + 4; end++) {
    if (!hanAt(text, end - 2) || !hanAt(text, end - 1)) return null;
    if (goesOn(text, end)) return { start, end };
  }
  return null;
}

const ENGLISH_FORM = /^ ?\((\p{Lu}[\p{Script=Latin} .'’-]{2,80})/u;
const englishBodies = new Set(ENGLISH_BODIES.split(' '));

/** 克莱蒙特·麦肯纳学院 (Claremont McKenna College): what the English form behind `end` names is a body. */
function isBodyInEnglish(text: string, end: number): boolean {
  const words =
    ENGLISH_FORM.exec(text.slice(end, end + 84))?.[1]
      ?.trim()
      .split(/\s+/) ?? [];
  return words.length > 1 && englishBodies.has((words.at(-1) ?? '').toLowerCase());
}

/** 艾尔肯·阿|力普提肯: one sound, and Han behind it that goes on after no name: where the name ends is not known. */
function isCut(text: string, end: number): boolean {
  return text[end - 2] === '·' && hanAt(text, end) && !goesOn(text, end) && !isFamilyName(text, end - 1);
}

function isFamilyName(text: string, at: number): boolean {
  return surnamesAt(text, at).some((one) => one.length === 1) && !sounds.at(text, at + 1);
}

/** 罗伯特|穆加贝: where the family name begins in a full name written without its dot, or null. */
export function undottedCut(name: string): number | null {
  const cut = name.length < 5 || name.includes('·') ? 0 : foreignGivenNames.startsAt(name, 0);
  const family = name.slice(cut);
  // The shorter the name, the less it may hold that writes anything else (乔治|奥斯本).
  const sure = strongSounds.count(family) >= family.length - (name.length < 6 ? 0 : 1);
  const person = name.length >= 6 || !notPeople.has(family);
  // 布莱恩|哈特: behind a long given name two sounds do.
  const long = family.length >= 3 ? sure : cut >= 3 && family.length === 2 && strongSounds.count(family) > 0;
  return cut >= 2 && long && person ? cut : null;
}

/** End of a full name without its dot that begins at `start`, or null. */
export function undottedNameAt(text: string, start: number): number | null {
  const given = foreignGivenNames.startsAt(text, start);
  if (given < 2) return null;
  const end = soundsEnd(text, start + given);
  if (undottedCut(text.slice(start, end)) === null || notPeople.startsAt(text, start) > given) return null;
  return goesOn(text, end) ? end : null;
}

/** A Chinese family name behind a foreign given one (迈尔斯·张). */
function familyNameEnd(text: string, from: number): number {
  const alone =
    surnamesAt(text, from).some((one) => one.length === 1) && (!hanAt(text, from + 1) || goesOn(text, from + 1));
  return alone ? from + 1 : from;
}

/** End of a name's part; a hyphen may join two (让-皮埃尔, 卡尔-海因茨). */
function partEnd(text: string, from: number): number {
  let end = soundsEnd(text, from, true);
  // 亚历山大: a known given name may hold a character that writes no sound elsewhere.
  const given = from + foreignGivenNames.startsAt(text, from);
  if (given > end) {
    const rest = soundsEnd(text, given, true);
    end = rest > given + 1 ? rest : given;
  }
  while (text[end] === '-' && sounds.at(text, end + 1)) end = soundsEnd(text, end + 1, true);
  // 安娜·施图森|堡
  return text[end] === '堡' && end > from + 1 ? end + 1 : end;
}

/** Whether the sounds around `at` are a part of a dotted name: a dot follows them, or stands before them. */
export function inDottedName(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < LONGEST_PART && sounds.at(text, end)) end++;
  if (text[end] === '·' && end > at) return true;
  let start = at;
  while (start > 0 && at - start < LONGEST_PART && sounds.at(text, start - 1)) start--;
  return start < at && text[start - 1] === '·';
}

/** Whether nothing of the name goes on at `end`. */
export function soundsEndHere(text: string, end: number): boolean {
  if (!hanAt(text, end)) return text[end] !== '·';
  return !strongSounds.at(text, end) || wordsLikeSounds.startsAt(text, end) > 0;
}

/** Bare sounds that can be a name: no place, mostly characters that write little else. */
export function soundsLikeName(name: string, cued = false): boolean {
  if (name.length < 2 || name.length > 8 || notPeople.has(name)) return false;
  if (officeRoots.startsAt(name, 0) >= 2) return false;
  const strong = strongSounds.count(name);
  if (name.length === 2) return strong === 2;
  return strong >= (cued ? Math.floor(name.length / 2) - (name.length > 3 ? 1 : 0) : name.length - 1);
}

/** Whether what stands at `i` goes on after a name. */
export function goesOn(text: string, i: number): boolean {
  return !hanAt(text, i)
    ? text[i] !== '·'
    : followingCharacters.at(text, i) || wordsLikeSounds.startsAt(text, i) > 0 || heads.startsAt(text, i) > 0;
}

import { opensHere } from './dotted-edge.ts';
import { inDottedName, LONGEST_PART, soundsStart } from './foreign.ts';
import type { LatinName } from './latin.ts';
import { beforeNames, clearStart, heads, isEdge, notPeople, sounds } from './lexicon.ts';
import { strongHeadBefore } from './offices.ts';
import { givenSyllables } from './romanised.ts';
import { isOrdinaryWord, standsApart } from './segments.ts';
import { commonSurnames, surnamesAt } from './surnames.ts';
import { hanAt } from './text.ts';
import { CharSet, WordSet, wordsOf } from './words.ts';

/** Names that only the English form in parentheses behind them shows, and where they begin. */

/**
 * Where a name begins that nothing else shows: 投资老手|李启元|(Bobby Lee), 27岁的|觉梭|(Kyaw Soe Oo). Its English form has
 * two words, one of them a known given name, and the dictionary leaves its characters apart.
 */
export function leftApartBefore(work: string, end: number, { words, known }: LatinName): number | null {
  if (words < 2 || !known || inDottedName(work, end - 1)) return null;
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start) || !hanAt(work, end - 2) || !hanAt(work, end - 1)) continue;
    const fit = length === 3 ? commonSurnames.at(work, start) : clearStart(work, start);
    if (fit && standsApart(work, start, end, length === 3)) return start;
  }
  return null;
}

/**
 * Where a name of no known make begins that a little word opens: 由|基斯度|(Billy Crystal), 的|卑弗列治|(William Beveridge). Its
 * English form has two words, one of them a known given name; or his age stands before it.
 */
export function openedBefore(work: string, end: number, { words, known }: LatinName): number | null {
  if (words < 2 || inDottedName(work, end - 1)) return null;
  // 的妻子 (Mary …): who it is, not how he is called.
  if (heads.endsAt(work, end) > 1 || beforeNames.endsAt(work, end) > 1 || BODY_ENDS.endsAt(work, end) > 0) return null;
  let start = end;
  while (end - start < LONGEST_OPENED && hanAt(work, start - 1) && !OPENERS.at(work, start - 1)) start--;
  const opened = OPENERS.at(work, start - 1) || isEdge(work, start - 1);
  // 卡夫亨氏 (Kraft Heinz)
  if (!opened || end - start < 2 || PREFIXES.at(work, start) || work[end - 1] === '氏') return null;
  if (!known && !/\d ?岁的$/u.test(work.slice(Math.max(0, start - 4), start))) return null;
  return writesName(work, start, end) && !notPeople.has(work.slice(start, end)) ? start : null;
}
const LONGEST_OPENED = 6;
const OPENERS = new CharSet('的是和与由跟');
/** What may stand before a name and be none of it. */
const PREFIXES = new CharSet('前副原老新该其某各一这那以从但及即而若如因比据自对向被让给');

/** Where a name begins that pinyin spells behind it, character for syllable: 卖书人|文韬|(Wen Tao). */
export function spelledBefore(work: string, end: number, { text }: LatinName): number | null {
  for (const given of givenSyllables(text.split(' '))) {
    const start = end - given - 1;
    const form = work.slice(start, end);
    if (start < 0 || ![...form].every((_, i) => hanAt(work, start + i))) continue;
    const family = surnamesAt(work, start).some(({ kind, length }) => length === 1 && kind !== 'japanese');
    // 黄河 (Huang He)
    if (family && !notPeople.has(form) && (strongHeadBefore(work, start) || !isOrdinaryWord(form))) return start;
  }
  return null;
}

/**
 * Where the dotted name begins that ends at `end`, before its English form of so many `words`: whatever characters it is
 * written with (约翰·那达 (John Nada), 沃依采克·雅斯尼 (Vojtěch Jasný)); null where none does.
 */
export function dottedStartBefore(text: string, end: number, words: number): number | null {
  const last = text.lastIndexOf('·', end - 2);
  if (last < 0 || end - last < 3 || end - last > LONGEST_PART || BODY_ENDS.endsAt(text, end) > 0) return null;
  if (!writesName(text, last + 1, end)) return null;
  let dot = last;
  for (let parts = 2; parts < words; parts++) {
    const before = text.lastIndexOf('·', dot - 2);
    if (before < 0 || dot - before > LONGEST_PART || !writesName(text, before + 1, dot)) break;
    dot = before;
  }
  let start = soundsStart(text, dot);
  if (text[start - 1] === '-') start -= 2;
  for (let more = 0; more < 3 && hanAt(text, start - 1) && !opensHere(text, start); more++) start--;
  // 沃依|采克·雅斯尼: the sounds began before.
  if (sounds.at(text, start - 1) && heads.endsAt(text, start) < 2) return null;
  if (start >= dot || !opensHere(text, start) || !writesName(text, start, dot)) return null;
  const undotted = text.slice(start, end).replaceAll('·', '');
  return notPeople.startsAt(undotted, 0) >= Math.max(4, undotted.length - 1) ? null : start;
}

/** Whether from `start` to `end` are Han characters of which no two are an ordinary word, unless both write sounds. */
function writesName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text[at] === '-' && at > start) continue;
    if (!hanAt(text, at) || NEVER_IN_NAMES.at(text, at)) return false;
    if (at + 1 === end || (sounds.at(text, at) && sounds.at(text, at + 1))) continue;
    if (isOrdinaryWord(text.slice(at, at + 2))) return false;
  }
  return true;
}
const NEVER_IN_NAMES = new CharSet('的是和与在了为被让由');
/** What bodies, places and things that bear a dotted name end with. */
const BODY_ENDS = new WordSet(
  wordsOf(
    '公司 集团 大学 学院 中学 小学 学校 银行 基金会 基金 研究所 研究院 事务所 中心 医院 协会 学会 委员会 俱乐部 号 奖 镜 州 市 县 镇 岛 党 报 社 店 厅 馆 场 街 路 法 案 区 雕象 湖 河 山 湾 港 堡 宫 寺 教堂 音乐厅 乐团 剧院 出版 画廊',
  ),
);

import { beforeNames, called, clearStart, heads, isEdge, wordsLikeSurnames } from '../lexicon.ts';
import { standsApart } from '../segments.ts';
import { commonSurnames, everydaySurnames, givenCharacters, surnamesAt } from '../surnames.ts';
import { hanAt } from '../text.ts';
import { CharSet } from '../words.ts';
import { type Cued, ENDS_THINGS, PARTS } from './place.ts';

/** Names that a note, a label or a word for being called shows, whatever characters they have. */

/** 译者:|陈志宏|, 主演: |王心兰|、: behind a label of who made something, up to a mark; or before a title. */
export function labelledAt(work: string, i: number): Cued | null {
  const colon = work[i - 1] === ' ' ? i - 2 : i - 1;
  // 特别来宾 |林明远|: up to the end or a mark, a space may part them too.
  const at = work[colon] === ':' ? colon : i - 1;
  const parted = at === colon || work[at] === ' ';
  const labelled = parted && LABELS.test(work.slice(Math.max(0, at - 4), at));
  if (!labelled && !(isEdge(work, i - 1) && isBeforeTitle(work, i))) return null;
  for (const { kind, length } of surnamesAt(work, i)) {
    if (kind === 'japanese' || (!labelled && kind === 'rare')) continue;
    const end = [i + length + 2, i + length + 1].find((to) => hanAt(work, to - 1) && !hanAt(work, to));
    if (end === undefined || !hanAt(work, i + length) || work[end] === '·') continue;
    if (labelled ? work[end] === ':' : !TITLE.test(work.slice(end, end + 2))) continue;
    const given = work.slice(i + length, end);
    if (wordsLikeSurnames.startsAt(work, i) > 0) continue;
    // 导演:|吕班|: behind a label a common family name is enough.
    const any = labelled && at === colon && kind !== 'rare';
    if (!any && givenCharacters.count(given) === 0) continue;
    const whole = given.length === 2 || kind === 'common' || labelled;
    const fit = whole && standsApart(work, i, end, given.length === 2 && givenCharacters.count(given) > 0);
    if (fit) return { start: i, end, cue: labelled ? 'address' : 'recurring', sure: labelled };
  }
  return null;
}
/** 张伯南:〈…〉, 林春生,《…》: before the title of what somebody wrote. */
function isBeforeTitle(work: string, i: number): boolean {
  return OPENING.isWithin(work, i + 3, i + 6) && [2, 3, 4].some((n) => TITLE.test(work.slice(i + n, i + n + 2)));
}
const OPENING = new CharSet('《〈');
const TITLE = /^[:,][《〈]/u;
const LABELS =
  /(?:作者|译者|编者|撰文|主持|主持人|嘉宾|来宾|导演|编剧|主演|监制|制片|讲者|主讲|主讲人|讲述人|演讲者|受访者|与谈人|对谈人|主播|策展人|演唱|作曲|作词|编曲)$/u;

/** 周金燕[音], 段常 (化名): a note that only a name can have. */
export function notedAt(work: string, i: number): Cued | null {
  if (!BRACKETS.isWithin(work, i + 2, i + 6)) return null;
  for (let length = 2; length <= 4; length++) {
    if (!BRACKETS.at(work, i + length) && !BRACKETS.at(work, i + length + 1)) continue;
    if (!NOTE.test(work.slice(i + length, i + length + 6)) || !hasWholeName(work, i, length)) continue;
    // A pseudonym says nothing for the archive: who bears that name is somebody else.
    const own = SOUND.test(work.slice(i + length, i + length + 4));
    // 工作人员|彭艳丽|(音译), 养猪户|陈烈|(化名)
    const fit = length === 3 && givenCharacters.hasAll(work.slice(i + 1, i + length));
    // 高管|周强
    const office = heads.endsAt(work, i + 1) > 1 || beforeNames.endsAt(work, i + 1) > 1;
    const family = commonSurnames.at(work, i) && hanAt(work, i + length - 1) && !office;
    const apart = family && (fit || length === 2) && standsApart(work, i, i + length, fit);
    if (clearStart(work, i) || apart)
      return { start: i, end: i + length, cue: own ? 'office' : 'recurring', sure: true };
  }
  return null;
}

/** Whether `length` characters are a family name and a given name of one or two. */
function hasWholeName(work: string, i: number, length: number): boolean {
  return surnamesAt(work, i).some((one) => length - one.length >= 1 && length - one.length <= 2);
}

const BRACKETS = new CharSet('[(［');
const SOUND = /音/u;
const NOTE = /^ ?[[(［](?:音译?|译音|化名|假名)[\])］]/u;

/** 改名|宋要武, 一个叫|左丘白|的女生: what somebody is called, up to a mark or to who it is, in whatever characters. */
export function calledAt(work: string, i: number): Cued | null {
  return CALL.at(work, i - 1) ? (calledWhole(work, i) ?? calledSomebody(work, i)) : calledWhole(work, i);
}

/** 上司叫|柳莹|, 名字叫|陈杨湄|的老师: up to a mark or 的, as no word. */
function calledSomebody(work: string, i: number): Cued | null {
  if (!commonSurnames.at(work, i) || everydaySurnames.at(work, i) || wordsLikeSurnames.startsAt(work, i) > 0)
    return null;
  const end = [i + 3, i + 2].find((to) => hanAt(work, to - 1) && (isEdge(work, to) || work[to] === '的'));
  if (end === undefined || !hanAt(work, i + 1) || PARTS.at(work, end - 1) || ENDS_THINGS.at(work, end - 1)) return null;
  const fit = givenCharacters.count(work.slice(i + 1, end));
  return fit > 0 && standsApart(work, i, end, fit > 1) ? { start: i, end, cue: 'address', sure: false } : null;
}

function calledWhole(work: string, i: number): Cued | null {
  const end = i + 3;
  const plain = CALL.at(work, i - 1) && COUNTED.at(work, i - 2);
  if ((!plain && called.endsAt(work, i) < 2) || wordsLikeSurnames.startsAt(work, i) > 0) return null;
  const person = work[end] === '的' && (heads.startsAt(work, end + 1) > 1 || beforeNames.startsAt(work, end + 1) > 1);
  if (!person && (plain || !isEdge(work, end))) return null;
  const family = surnamesAt(work, i).some(({ kind }) => kind === 'common' || kind === 'compound');
  return family && (person || standsApart(work, i, end)) ? { start: i, end, cue: 'address', sure: true } : null;
}

/** 一个|叫|左丘白 */
const CALL = new CharSet('叫');
const COUNTED = new CharSet('个名位');

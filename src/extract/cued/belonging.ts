import { chineseNameAt } from '../chinese.ts';
import { beforeNames, followingCharacters, heads, isEdge, notPeople } from '../lexicon.ts';
import { officeAfter } from '../offices.ts';
import { isFirmBehind, kindEnds } from '../person-signs.ts';
import { standsApart, wordFollows } from '../segments.ts';
import { speaksAt } from '../speech.ts';
import { commonSurnames, everydaySurnames, givenCharacters } from '../surnames.ts';
import { hanAt } from '../text.ts';
import { CharSet, WordSet, wordsOf } from '../words.ts';
import { type Cued, PARTS, WORDS_AS_WELL } from './place.ts';

/** Names behind where somebody works or who he is, which the dictionary leaves apart. */

export function belongingAt(work: string, i: number): Cued | null {
  if (!commonSurnames.at(work, i) || !BEFORE.at(work, i - 1) || !hanAt(work, i + 1)) return null;
  return ofBody(work, i) ?? ofKind(work, i);
}

const BODIES = new WordSet(
  wordsOf(
    '大学 学院 医学院 医院 研究所 研究院 实验室 检察院 法院 事务所 律所 社科院 科学院 感染科 内科 外科 儿科 急诊科 呼吸科 妇产科',
  ),
);

/** 西江大学|周远强|团队, 医院的|沈永安|、: up to a mark, his calling or what he does. */
function ofBody(work: string, i: number): Cued | null {
  const at = work[i - 1] === '的' ? i - 1 : i;
  if (BODIES.endsAt(work, at) < 2) return null;
  for (const end of [i + 3, i + 2]) {
    if (!hanAt(work, end - 1) || PARTS.at(work, end - 1) || !closesMember(work, end)) continue;
    if (givenCharacters.count(work.slice(i + 1, end)) === 0 || notPeople.has(work.slice(i, end))) continue;
    return standsApart(work, i, end) ? { start: i, end, cue: 'office', sure: false } : null;
  }
  return null;
}

function closesMember(work: string, end: number): boolean {
  if (isEdge(work, end) || AFTER.at(work, end)) return true;
  return TEAM.startsAt(work, end) > 0 || officeAfter(work, end) !== null || speaksAt(work, end) > 0;
}
const AFTER = new CharSet('等则也曾已却与和在');
const TEAM = new WordSet(wordsOf('团队 课题组 科研组 研究员 专家 报道 报导 出任'));

/** 朋友|蔺远|,最近, 表姐|吴秋湄|说: closed, behind who somebody is. */
function ofKind(work: string, i: number): Cued | null {
  if (!kindEnds(work, i)) return null;
  const name = chineseNameAt(work, i, false);
  const closed = name !== null && name.sure === 2 && isClosed(work, i, name.end);
  if (closed) return { start: i, end: name.end, cue: 'office', sure: false };
  return everydaySurnames.at(work, i) ? null : unclosed(work, i);
}

function isClosed(work: string, i: number, end: number): boolean {
  // 拔猛将|于行伍
  if (WORDS_AS_WELL.at(work, i)) return false;
  const everyday = everydaySurnames.at(work, i);
  const fit = givenCharacters.count(work.slice(i + 1, end));
  if (end - i === 3 && !followingCharacters.at(work, end - 1))
    return fit > (everyday ? 1 : 0) && standsApart(work, i, end, !everyday && fit > 1);
  if (end - i !== 2 || everyday || isFirmBehind(work, end)) return false;
  return !PARTS.at(work, end - 1) && standsApart(work, i, end);
}

/** 收藏家|梁清远|伪造: three characters where a word begins, though nothing else says that the name ends there. */
function unclosed(work: string, i: number): Cued | null {
  const end = i + 3;
  if (!hanAt(work, end - 1) || !hanAt(work, end) || !wordFollows(work, end)) return null;
  if (commonSurnames.at(work, end - 1) || followingCharacters.at(work, end - 1)) return null;
  if (givenCharacters.count(work.slice(i + 1, end)) === 0 || notPeople.has(work.slice(i, end))) return null;
  return standsApart(work, i, end) ? { start: i, end, cue: 'office', sure: false } : null;
}

const BEFORE = new CharSet(['的', BODIES.endings, heads.endings, beforeNames.endings].join(''));

import type { Cued } from './cued.ts';
import { isEdge, wordsLikeSurnames } from './lexicon.ts';
import { standsApart } from './segments.ts';
import { givenCharacters, surnamesAt } from './surnames.ts';
import { hanAt } from './text.ts';

/** Names in the lines that say who made, moderated or wrote something. */

/** 译者:|陈志宏|, 主演: |王心兰|、: behind a label of who made something, up to a mark; or before a title. */
export function labelledAt(work: string, i: number): Cued | null {
  const colon = work[i - 1] === ' ' ? i - 2 : i - 1;
  const labelled = work[colon] === ':' && LABELS.test(work.slice(Math.max(0, colon - 4), colon));
  if (!labelled && !(isEdge(work, i - 1) && isBeforeTitle(work, i))) return null;
  for (const { kind, length } of surnamesAt(work, i)) {
    if (kind === 'japanese' || (!labelled && kind === 'rare')) continue;
    const end = [i + length + 2, i + length + 1].find((to) => hanAt(work, to - 1) && !hanAt(work, to));
    if (end === undefined || !hanAt(work, i + length) || work[end] === '·') continue;
    if (labelled ? work[end] === ':' : !TITLE.test(work.slice(end, end + 2))) continue;
    const given = work.slice(i + length, end);
    if (givenCharacters.count(given) === 0 || wordsLikeSurnames.startsAt(work, i) > 0) continue;
    const fit = given.length === 2 ? standsApart(work, i, end, true) : kind === 'common' && standsApart(work, i, end);
    if (fit) return { start: i, end, cue: labelled ? 'address' : 'recurring', sure: labelled };
  }
  return null;
}
/** 张伯南:〈…〉, 林春生,《…》: before the title of what somebody wrote. */
function isBeforeTitle(work: string, i: number): boolean {
  return [2, 3, 4].some((n) => TITLE.test(work.slice(i + n, i + n + 2)));
}
const TITLE = /^[:,][《〈]/u;
const LABELS =
  /(?:作者|译者|编者|撰文|主持|主持人|嘉宾|来宾|导演|编剧|主演|监制|制片|讲者|主讲|主讲人|讲述人|演讲者|受访者|与谈人)$/u;

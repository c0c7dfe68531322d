import { ends } from './chinese.ts';
import { opensHere } from './dotted-edge.ts';
import { figureForms } from './figures.ts';
import { followingWords, isEdge, notPeople } from './lexicon.ts';
import { cutsPairBefore, cutsPairBehind, wordFollows } from './segments.ts';
import { japaneseGiven, japaneseLast } from './surnames.ts';
import { CharSet } from './words.ts';

/** Japanese names in full that show themselves, by a given name of that country behind a family name of two characters or more. */

/** End of such a name whose family name stands from `start` to `from`, or null. */
export function japaneseNameEnd(work: string, start: number, from: number): number | null {
  for (const given of [3, 2]) {
    const end = from + given;
    if (end > work.length || !japaneseGiven.hasAll(work.slice(from, end))) continue;
    if (given === 3 ? !isLong(work, from) : !japaneseLast.at(work, end - 1) || !opensHere(work, start)) continue;
    // 安倍|政治, 山本|一直|主张, 石破茂|正: who is known by the shorter name.
    const known = figureForms.startsAt(work, start);
    if (
      work.startsWith('政治', from) ||
      followingWords.startsAt(work, from) > 1 ||
      (start + known > from && start + known < end)
    )
      continue;
    if (notPeople.has(work.slice(start, end)) || !closes(work, start, end)) continue;
    return cutsPairBefore(work, start, end) ? null : end;
  }
  return null;
}

/** 钦|一郎, 龙|之介, 千鹤|子: what given names of three characters end with. */
function isLong(work: string, from: number): boolean {
  const last = work[from + 2] ?? ' ';
  return '郎助介'.includes(last) ? BEFORE_LAST.at(work, from + 1) : '子太'.includes(last);
}
const BEFORE_LAST = new CharSet('一二三四五六七八九十太次之士史');

function closes(work: string, start: number, end: number): boolean {
  if (isEdge(work, end) || ends(work, end)) return true;
  return wordFollows(work, end) && !cutsPairBehind(work, start, end);
}

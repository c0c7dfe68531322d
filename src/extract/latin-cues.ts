import { BEFORE_LATIN_NAMES } from './data/english.ts';
import { ageEnds, beforeNames, called, heads } from './lexicon.ts';
import { WordSet, wordsOf } from './words.ts';

/** What beside a name in Latin letters shows that it is a human being's and no firm's, place's or work's. */

export const beforeLatin = new WordSet(wordsOf(BEFORE_LATIN_NAMES));

/** Whether an office ends before the name at `start`, or how old somebody is: 市长 |Maro Lathi|, 23岁的 |Maro Lathi|. */
export function officeBefore(work: string, start: number): boolean {
  const end = work[start - 1] === ' ' ? start - 1 : start;
  if (NOT_ONLY_PEOPLE.test(work.slice(Math.max(0, end - 2), end))) return false;
  return heads.endsAt(work, end) > 1 || ageEnds(work, end);
}

/** The same of all words for what somebody is: 女工 |Maro Lathi|. */
export function heldBefore(work: string, start: number): boolean {
  if (officeBefore(work, start)) return true;
  const end = work[start - 1] === ' ' ? start - 1 : start;
  const length = Math.max(beforeLatin.endsAt(work, end), beforeNames.endsAt(work, end));
  if (length < 2 || called.has(work.slice(end - length, end))) return false;
  return !NOT_ONLY_PEOPLE.test(work.slice(end - 2, end));
}
const NOT_ONLY_PEOPLE = /对手|下属|读者|粉丝|叫做|网友|偶象|销商/u;

/** Whether what stands behind the name that ends at `end` is said of people alone: his death, his kin, what he is. */
export function toldBehind(work: string, end: number): boolean {
  const from = work[end] === ' ' ? end + 1 : end;
  const text = work.slice(from, from + LONGEST);
  if (DEEDS.test(text)) return true;
  const described = DESCRIBED.exec(text);
  return described !== null && isHolder(work, from + described[0].length);
}
/** How far behind a name what somebody is ends at most. */
const LONGEST = 32;
/** 是亚太市场的|评论员, (前驻外|大使), , 一名|农民 */
const DESCRIBED =
  /^(?:曾?是(?![在由指因对为与和])|[,(](?:一[名位个]|前|时任|现任|当时的|着名的?|[^,。;:()、!?]{1,10}国))[^,。;:()、!?]{2,}(?=[,。;:)、!?])/u;
const DEEDS =
  /^(?:因[^,。;:]{1,20}被(?:捕|判|杀|起诉|拘|控)|(?:在[^,。;:]{1,16})?(?:出生|去世|逝世|被捕|被杀|遇害|被谋杀|自杀|毕业)|[和在]?[他她]的|,[他她]曾?是|等人(?![员工士类口权群才])|的(?:母亲|父亲|妻子|丈夫|家人|儿子|女儿|哥哥|弟弟|姐姐|妹妹|父母|遗孀))/u;

/** Whether an office or what somebody is ends at `at`, which no firm or work can be. */
function isHolder(work: string, at: number): boolean {
  if (heads.endsAt(work, at) < 2 && beforeNames.endsAt(work, at) < 2 && beforeLatin.endsAt(work, at) < 2) return false;
  return !AS_WELL_FIRMS.test(work.slice(at - 3, at));
}
const AS_WELL_FIRMS =
  /(?:对手|代表|领导者|领袖|下属|粉丝|读者|敌人|盟友|伙伴|助手|助理|发起人|组织者|倡导者|主角|作者|股东|业主|得主|幸存者|受害者|偶象|朋友|成员|顾问|会员|先驱|[^富]商)$/u;

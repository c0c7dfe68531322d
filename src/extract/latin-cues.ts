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

/** The same of all words for what somebody is, also as which he is named: 女工 |Maro Lathi|, 创始人是 |Maro Lathi|. */
export function heldBefore(work: string, start: number): boolean {
  const end = clearOf(work, start);
  if (officeBefore(work, end)) return true;
  const length = Math.max(beforeLatin.endsAt(work, end), beforeNames.endsAt(work, end));
  if (length < 2 || called.has(work.slice(end - length, end))) return false;
  return !NOT_ONLY_PEOPLE.test(work.slice(end - 2, end));
}
const NOT_ONLY_PEOPLE = /对手|下属|读者|粉丝|叫做|网友|偶象|销商/u;

/** Where what is before the name ends, without what leads on to it: a mark that closes (「法官」|), 是, 名为. */
function clearOf(work: string, start: number): number {
  const before = work.slice(Math.max(0, start - 4), start);
  return start - (LEADS_ON.exec(before)?.[0].length ?? 0);
}
const LEADS_ON = /(?:[」”]|分?别?是|名[为叫])? ?$/u;

/** Whether what stands behind the name is said of people alone: his death, his kin, what he is. */
export function toldBehind(work: string, start: number, end: number): boolean {
  const from = work[end] === ' ' ? end + 1 : end;
  const text = work.slice(from, from + LONGEST);
  const described = DESCRIBED.exec(text);
  if (described !== null && isHolder(work, from + described[0].length)) return true;
  // 在 San Lathi 出生
  return DEEDS.test(text) && !PLACED.test(work.slice(Math.max(0, start - 3), start));
}
const PLACED = /(?:[在于从往至]|[来回去]到) ?$/u;
/** How far behind a name what somebody is ends at most. */
const LONGEST = 48;
/** 是亚太市场的|评论员, (前驻外|大使), , 一名|农民, 两位有名的|诗人 */
const DESCRIBED =
  /^(?:曾?是(?![在由指因对为与和])|[两三]位|[,(](?:一[名位个]|前|时任|现任|当时的|着名的?|[^,。;:()、!?]{1,10}国))[^,。;:()、!?]{2,30}(?=[,。;:)、!?])/u;
const DEEDS = new RegExp(
  `^(?:${[
    '因[^,。;:]{1,36}被(?:捕|判|杀|起诉|拘|控)',
    '(?:在[^,。;:]{1,16})?(?:出生|去世|逝世|死亡|遇害|自杀|毕业|被[^,。;:]{0,8}?(?:捕|杀|杀害|绑架|性侵))',
    '[和在]?[他她]的',
    ',[他她]曾?是',
    '等人(?![员工士类口权群才])',
    '(?:教授|博士|女士|先生)(?![们生后])',
    '在[^,。;:《》]{0,10}《[^》]{1,40}》(?:一书|一文|这本书)',
    '(?:执笔|执导|主演|饰演|扮演)',
    '的(?:母亲|父亲|妻子|丈夫|家人|儿子|女儿|哥哥|弟弟|姐姐|妹妹|父母|遗孀)',
  ].join('|')})`,
  'u',
);

/** Whether an office or what somebody is ends at `at`, which no firm or work can be. */
function isHolder(work: string, at: number): boolean {
  if (heads.endsAt(work, at) < 2 && beforeNames.endsAt(work, at) < 2 && beforeLatin.endsAt(work, at) < 2) return false;
  return !AS_WELL_FIRMS.test(work.slice(at - 3, at));
}
const AS_WELL_FIRMS =
  /(?:对手|代表|领导者|领袖|下属|粉丝|读者|敌人|盟友|伙伴|助手|助理|发起人|组织者|倡导者|主角|作者|股东|业主|得主|幸存者|受害者|偶象|朋友|成员|顾问|会员|先驱|[^富]商)$/u;

import {
  becoming,
  countries,
  descriptions,
  heads,
  honorifics,
  officeRoots,
  officesAfter,
  relations,
  weakHeads,
} from './lexicon.ts';
import { leftEdge, runInto, trimmedStart } from './office-edge.ts';
import { hanAt } from './text.ts';
import { CharSet } from './words.ts';

/** Offices beside a name: [美国商务部长]雷蒙多, 布林肯[国务卿]. Offsets are those of the unit; ends are exclusive. */

export interface Office {
  readonly start: number;
  readonly end: number;
}

/** The longest an office may be, in characters. */
const LONGEST = 40;
/** The same with a Latin parenthesis in it. */
const LONGEST_MIXED = 130;
/** Before an office these point to a body named elsewhere: 其|公司董事长, 我|院医生. */
const POINTS_BACK = /[其我本此]$/u;
const OF_A_BODY =
  /^(?:会|政府|内阁|基金会|公司|集团|机构|组织|厂|报|院|校|所|市|县|省|国|州|党|部|局|社|台|馆|团|队|中心)/u;

/** Whether an office strong enough to prove that a name follows ends before `at`. */
export function strongHeadBefore(text: string, at: number): boolean {
  const length = heads.endsAt(text, at);
  if (length < 2) return false;
  const word = text.slice(at - length, at);
  if (length > 2 || !weakHeads.has(word)) return true;
  // 国务院|顾问
  return POSTS.has(word) && officeRoots.endsAt(text, at - length) > 1;
}
const POSTS = new Set(['顾问', '主管', '编辑', '经理', '理事', '委员']);

function skipSpaces(text: string, at: number): number {
  return text[at - 1] === ' ' && hanAt(text, at - 2) ? at - 1 : at;
}

/**
 * The office that stands directly before a name at `nameStart`; null where there is none, or where its beginning is not
 * sure. `floor` is where the text to its left is taken up already (the name before).
 */
export function officeBefore(text: string, nameStart: number, floor = 0): Office | null {
  const end = skipSpaces(text, nameStart);
  // 出任防长的李尚福, 主席、将军…: 的 may stand between an office taken up and its holder.
  const taken = takenUp(text, nameStart, floor);
  if (taken !== null) return taken;
  const head = heads.endsAt(text, end, floor);
  if (head === 0) return null;
  const word = text.slice(end - head, end);
  if (honorifics.has(word) || relations.has(word) || descriptions.has(word)) return null;
  const edge = leftEdge(text, end - head, Math.max(floor, end - LONGEST_MIXED));
  if (text.slice(edge, end).replace(/\([^)]*\)/gu, '').length > LONGEST) return null;
  const trimmed = trimmedStart(text, edge, end);
  const start = trimmed > floor ? trimmed + runInto(text, trimmed, end) : trimmed;
  // A weak word (代表, 专家) is an office only with more to it.
  if (weakHeads.has(text.slice(start, end)) || end - start < 2) return null;
  if (text[start - 1] === '该' && OF_A_BODY.test(text.slice(start, end))) return { start: start - 1, end };
  return isWhole(text, start, end, floor) ? { start, end } : null;
}

/** The office of somebody named, and who works there: 前总统马英九|办公室执行长. */
const OF_HIS_OFFICE = /^(?:竞选|私人)?(?:办公室|办事处|团队|总部|阵营|基金会)/u;

/** `office` with whose it is where it begins right behind a name that stands at `holder`. */
export function withHolder(text: string, office: Office, holder: Office | null, floor: number): Office {
  if (holder === null || office.start !== holder.end || !OF_HIS_OFFICE.test(text.slice(office.start, office.end)))
    return office;
  return { start: officeBefore(text, holder.start, floor)?.start ?? holder.start, end: office.end };
}

/** 总统、国务卿|布林肯: a list like this may go on to somebody who holds the last office only. */
const HELD_BY_ONE = /^(?:总统|主席|国家主席|总理|首相|国王|女王|国务卿|外长|防长|财长|外交部长|国防部长)$/u;

/**
 * All offices in a list that ends before a name at `nameStart`, the nearest first: 众议院外交委员会主席、共和党众议员|麦考尔.
 * Empty where there is none; only the nearest where the ones before it may be somebody else's.
 */
export function officesBefore(text: string, nameStart: number, floor = 0): Office[] {
  const out: Office[] = [];
  let office = officeBefore(text, nameStart, floor);
  while (office !== null) {
    out.push(office);
    if (text[office.start - 1] !== '、') break;
    const other = officeBefore(text, office.start - 1, floor);
    const isHis = other !== null && (floor === 0 || other.start > floor);
    office = isHis && !HELD_BY_ONE.test(withoutCountry(text.slice(other.start, other.end))) ? other : null;
  }
  return opensList(text, out.at(-1)) ? out.slice(0, 1) : out;
}

/** 包括|议员、律师、记者何志强: a list of several people, the first of whom is not named. */
function opensList(text: string, first: Office | undefined): boolean {
  if (first === undefined || !/(?:包括|包含|有|与|和|同|及|邀请|请|会见)$/u.test(text.slice(0, first.start)))
    return false;
  return heads.startsAt(text, first.start) === first.end - first.start;
}

function withoutCountry(office: string): string {
  return office.slice(countries.startsAt(office, 0));
}

/** 在苏联电影中|将斯大林…: a rank only behind who is ranked. */
const RANK = /[上中]将$/u;
const OF_RANK =
  /(?:军|军区|战区|警|部队|卫队|舰队|局|部|司令|司令员|参谋长|政委|部长|退役|退休|星|国|[俄美英法德日韩中])(?:兼|的)?[上中]将$/u;

/** Whether the office does not begin in the middle of something: 我|院医生, 李小龙|会会长, 当选|议长. */
function isWhole(text: string, start: number, end: number, floor: number): boolean {
  const office = text.slice(start, end);
  if (heads.startsAt(office, 0) === office.length) return true;
  if (RANK.test(office) && !OF_RANK.test(office)) return false;
  // 第|一作者, 本文作者
  if (/^(?:一(?:作者|名|位)|[本此该]文)/u.test(office)) return false;
  if (/当选(?!总统|副总统|人)/u.test(office)) return false;
  const cut = (start > 0 && start === floor) || POINTS_BACK.test(text[start - 1] ?? '');
  return !(cut && OF_A_BODY.test(office));
}

/** 出任防长|的李尚福: the office somebody has taken up, before 的. */
export function takenUp(text: string, nameStart: number, floor = 0): Office | null {
  if (!OF.at(text, nameStart - 1)) return null;
  const end = nameStart - 1;
  const head = heads.endsAt(text, end, floor);
  if (head < 2) return null;
  for (let start = end - head; start >= Math.max(floor, end - LONGEST); start--) {
    if (becoming.endsAt(text, start, floor) > 1) return { start, end };
    if (!hanAt(text, start - 1)) return null;
  }
  return null;
}

const OF = new CharSet('的');

/** Behind an office these make another word of it: 拜登总统|府, 王毅外长|级. */
const NO_LONGER_OFFICE =
  /^(?:府|级|团|制|人选|候选人|选举|任内|任期|职位|职务|办公室|夫人|令|之争|宝座|大位|们|事务所|楼|梦|大选|竞选|决选|初选|辩论|提名)/u;

/** The office that stands directly behind a name: 米利将军, 王毅外长. */
export function officeAfter(text: string, nameEnd: number): Office | null {
  const behind = skipEnglish(text, nameEnd);
  // Edward Snowden 博士: a space parts the scripts.
  const start = text[behind] === ' ' && /[A-Za-z]/u.test(text[behind - 1] ?? '') ? behind + 1 : behind;
  const length = officesAfter.startsAt(text, start);
  if (length === 0 || NO_LONGER_OFFICE.test(text.slice(start + length, start + length + 3))) return null;
  if (/^记者[会团站证席问]/u.test(text.slice(start, start + 3))) return null;
  return { start, end: start + length };
}

/** Past the English form in parentheses behind a name, and the space around it. */
export function skipEnglish(text: string, nameEnd: number): number {
  if (!OPENS_NOTE.at(text, nameEnd)) return nameEnd;
  const match = /^ ?\([^()]{2,60}\) ?/u.exec(text.slice(nameEnd, nameEnd + 66));
  if (match !== null && /\p{Script=Latin}|化名|音/u.test(match[0])) return nameEnd + match[0].length;
  const note = /^ ?\[(?:音译?|译音)\] ?/u.exec(text.slice(nameEnd, nameEnd + 6));
  return note === null ? nameEnd : nameEnd + note[0].length;
}

const OPENS_NOTE = new CharSet(' ([');

export function honorificAfter(text: string, nameEnd: number): number {
  return honorifics.startsAt(text, nameEnd);
}

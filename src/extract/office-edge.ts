import {
  compounding,
  countries,
  fields,
  heads,
  joinedBody,
  newsrooms,
  officeBoundaries,
  officeInside,
  officeRoots,
  officeVerbs,
} from './lexicon.ts';
import { cutsPairBefore } from './segments.ts';
import { hanAt } from './text.ts';

/**
 * Where an office that ends before a name begins. Read leftwards from its last word: what can belong to the name of a post
 * or a body is taken, up to a mark, a verb, a time, somebody named; then what does not belong to it is cut from the start.
 */

/** Before 的 these make a clause that belongs to the office: 主管出口管制执法的助理部长, 驻香港的主管. */
const IN_CHARGE =
  /(?:(?:主管|负责|分管|掌管|主持|专责|兼管)[^，,。、；;]{2,16}|驻\p{Script=Han}{2,6}(?<!代表|大使|领事|记者|使|团|军))$/u;
/** What 对 is followed by inside the name of a body: 对中共问题特别委员会, 对华政策. */
const TOWARDS_INSIDE =
  /^对(?:华|外|台|美|中共|中国|朝|俄|口|日|欧)[^，,。]{0,10}(?:委员会|小组|政策|事务|关系|贸易|援助|谈判|特别)/u;
/** What 的 may follow within an office: a body, or a name in Latin letters. */
const BODY =
  /(?:公司|集团|企业|银行|律所|大学|学院|学校|高中|中学|小学|医院|研究所|研究院|研究中心|中心|实验室|协会|学会|基金会|委员会|总部|机构|智库|部门|报社|杂志|日报|时报|晚报|周刊|通讯社|电视台|网站|事务所|业务|分校|组织|联盟|政府|法院|\)|[A-Za-z]) ?$/u;

/** Reads leftwards from `from`, where the office's last word begins, no further than `floor`. */
export function leftEdge(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor) {
    const char = text[at - 1] ?? '';
    if (char === ' ' && /[A-Za-z]/u.test(text[at] ?? '') && BODY.test(text.slice(Math.max(floor, at - 12), at - 1))) {
      at--;
      continue;
    }
    if (char === ')' || (char === ' ' && /[)A-Za-z]/u.test(text[at - 2] ?? ''))) {
      const jump = latinPart(text, at, floor);
      if (jump === at) break;
      at = jump;
      continue;
    }
    if (char === '-' && hanAt(text, at)) break;
    const marked = markedBody(text, at, floor);
    if (marked !== null) {
      at = marked;
      continue;
    }
    if (!hanAt(text, at - 1) && !/[A-Za-z0-9·-]/u.test(char) && !/[A-Za-z] ?[&.] ?$/u.test(text.slice(at - 4, at)))
      break;
    // 21世纪中国中心 and 第5军 hold a number; elsewhere one ends the office.
    // Privacy4Cars: a word in Latin letters may hold one.
    if (
      /[0-9]/u.test(char) &&
      !/[A-Za-z0-9]/u.test(text[at] ?? '') &&
      !/^[0-9]*(?:世纪|军|师|旅|团|局|集团军)/u.test(text.slice(at - 1, at + 6))
    )
      break;
    if (char === '的') {
      const before = text.slice(Math.max(floor, at - 24), at - 1);
      const clause = IN_CHARGE.exec(before);
      if (clause !== null && !clause[0].includes('的')) {
        at = at - 1 - clause[0].length;
        continue;
      }
      // 武汉大学中南医院的医生, Facebook 的隐私负责人: the body an office belongs to.
      if (!BODY.test(before)) break;
      at -= before.endsWith(' ') ? 2 : 1;
      continue;
    }
    if (boundaryBefore(text, at, floor, from)) break;
    at--;
  }
  return at;
}

/** Steps over a parenthesis in Latin letters, or the space behind a Latin word, that stands inside a body's name. */
function latinPart(text: string, at: number, floor: number): number {
  const match = /(?: ?\([A-Za-z\u00c0-\u024f0-9 .,&'’-]{2,90}\) ?|(?<=[A-Za-z]) )$/u.exec(
    text.slice(Math.max(floor, at - 94), at),
  );
  return match === null ? at : at - match[0].length;
}

/** 智库|“海洋透明倡议”|研究员, |《金融时报》|记者: where a body's name in marks that ends at `at` begins, or null. */
function markedBody(text: string, at: number, floor: number): number | null {
  const match = /(?:《[^《》]{2,12}》|[“「"][^“”「」"，。]{2,12}[”」"])$/u.exec(
    text.slice(Math.max(floor, at - 16), at),
  );
  if (match === null) return null;
  const start = at - match[0].length;
  const isBody = match[0].startsWith('《')
    ? OF_THE_PRESS.test(text.slice(at))
    : BODY.test(text.slice(Math.max(floor, start - 8), start));
  return isBody ? start : null;
}
/** Behind a title in marks: what makes it a paper somebody works for. */
const OF_THE_PRESS =
  /^ ?(?:\([^()]*\) ?)?(?:杂志社?|周刊|月刊|报社|网站|电子报)?(?:前|原|副|驻\p{Script=Han}{1,6}|资深|首席|特约|特派|执行|创始|联合|新闻|国际|政治|财经|摄影|专栏|评论){0,3}(?:记者|总编|主编|编辑|专栏|作者|评论员|特派员|通讯员|社长|主笔|撰稿人|创办人|发行人|出版人|创始人)/u;

/** Behind a word of `compounding` these make a name of it. */
const BODY_SUFFIX =
  /^(?:馆|局|军|委员|委|部|组|处|科|所|中心|办公室|记者|学者|版|团|队|小组|官|司|厅|署|总署|庭|室|基金会|协会|会|项目|工作|事务|党|派|品|统计|员|者|报|策略|计划|与研究|人士|题)/u;

/** 还会, 可能会: the verb and no body. */
const WILL = /[还也就都将不才只更能定常]会$/u;

/** Whether a word that cannot be part of an office ends before `at`. */
function boundaryBefore(text: string, at: number, floor: number, head: number): boolean {
  const length = Math.max(officeBoundaries.endsAt(text, at, floor), officeVerbs.endsAt(text, at, floor));
  if (length === 0) return false;
  const word = text.slice(at - length, at);
  if (word === '对' && TOWARDS_INSIDE.test(text.slice(at - 1, head))) return false;
  if (length === 1 && insideWord(text, at - 1)) return false;
  // 浸会|大学, 知无|知: these two end an office only at the beginning of a clause.
  if ((word === '会' || word === '无') && hanAt(text, at - 2)) return WILL.test(text.slice(at - 3, at));
  if (compounding.has(word) && BODY_SUFFIX.test(text.slice(at, at + 4))) return false;
  if (/^[和与及]$/u.test(word))
    return !joinsFields(text, at) && !joinsBody(text, at, floor) && !joinsCountries(text, at);
  return true;
}

/** Whether a word of offices stands over the character at `i`: 时任, 日本, 分局. */
function insideWord(text: string, i: number): boolean {
  for (let back = 0; back <= 4 && back <= i; back++) if (officeInside.startsAt(text, i - back) > back) return true;
  return false;
}

/** 技术|和|人权主管: two fields of one post. */
function joinsFields(text: string, after: number): boolean {
  return fields.endsAt(text, after - 1) > 0 && fields.startsAt(text, after) > 0;
}

/** 美国|与|中共战略竞争特别委员会. */
function joinsCountries(text: string, after: number): boolean {
  const second = officeRoots.startsAt(text, after);
  return (
    second > 1 &&
    officeRoots.endsAt(text, after - 1) > 1 &&
    /^(?:战略|关系|友好|合作|经贸|贸易|事务|问题|对话)/u.test(text.slice(after + second, after + second + 2))
  );
}

/** 文化和旅游部, 卫生与公众服务部: the word joins two parts of one body's name. */
function joinsBody(text: string, after: number, floor: number): boolean {
  if (after - 2 <= floor) return false;
  for (let i = after + 2; i <= after + 6; i++) {
    for (let back = after; back < i; back++) if (!hanAt(text, back)) return false;
    if (joinedBody.startsAt(text, i) > 0) {
      const left = text.slice(Math.max(floor, after - 5), after - 1);
      // Two offices or two countries side by side are two things.
      return (
        heads.endsAt(text, after - 1) < 2 && officeRoots.endsAt(text, after - 1) < 2 && /\p{Script=Han}{2}$/u.test(left)
      );
    }
  }
  return false;
}

/** Words that begin an office and stand before the country or body it belongs to. */
const TERM = /(?:前|时任|现任|候任|新任|原|驻|副|代理|当选|已故|助理|高级|首席|资深|[东南西北新老])$/u;
/** A first word that belongs to the body's name though it is no country: 中华人民共和国外交部, 欧洲议会. */
const PART_OF_BODY =
  /(?:共和国|合众国|王国|联邦|地区|特区|省|州|市|县|区|大学|学院|公司|集团|党|军|会|院|部|局|署|社|报|所|中心)\p{Script=Han}*$/u;
/** Offices of states: the country right before one begins it. */
const OF_A_STATE =
  /(?:前|现任|时任|候任|新任|当选)?(?:总统|副总统|总理|副总理|首相|国务卿|外长|防长|财长|国家主席|外交部长|国防部长|外相)$/u;
/** Small words before an office that are no part of it: 这|位|民主党党魁, 即|国务卿. */
const STRAY =
  /^(?:[两三四五六七八九十历多]任|[上下]一[届任]|Ft\.? ?|用(?![户品具])|人家|一段|代表(?!处|团|大会|队|人|会|性)|[三四五六七八九十百两几数多各首]?位|即(?!将)|任(?!职)|一[书文片剧])(?=\p{Script=Han}{2})/u;

/** 赛|前|队长: the time of something, and no former one. */
const BEFORE_SOMETHING = /^(?:[赛此目战空之以]|[多数几百余]年)前$/u;
const KIN = /^(?:父亲|母亲|儿子|女儿|兄弟|哥哥|弟弟|叔叔|岳父|女婿)(?=(?:国王|王子|王储|总统|总理|首相|主席)$)/u;
/** 北大法学博士|知无知创始人, 话题人物|驻法大使, 华山医院任|传染科主任: what one is besides, or holds a post at. */
const ANOTHER = /^.*(?:[学士]博士(?![生后导点班站])|人物|(?<=[院校局社厂])任(?=.))/u;
/** 最|著名的导演 */
const QUALITY = /^(?:着名|知名|短命|资深|年轻|重要)的?/u;

const OF_SOME_BODY = /^[家个所间支分][^的]{1,10}的(?=.{2})/u;

/** The first character of the office in `[start, end)` once what does not belong to it is cut. */
export function trimmedStart(text: string, start: number, end: number): number {
  let at = start;
  // 《纽约每日新闻》专栏作者: nothing in a name in marks begins an office.
  if (/[《“「"]/u.test(text[start] ?? '')) return start;
  for (let i = start; i < end - 2; i++) {
    const root = officeRoots.startsAt(text, i);
    if (root < 2) continue;
    const lead = text.slice(start, i);
    // 前美国总统, 时任中国外长 keep their first word; 驻美大使 has its own beginning.
    if (lead !== '' && lead.length <= 4 && !TERM.test(lead) && !PART_OF_BODY.test(text.slice(start, i + root))) at = i;
    break;
  }
  at = stateOffice(text, at, end) ?? at;
  // 肯定|时任总统: what begins an office begins it, unless a country or a body stands before.
  const term = /(?:时任|现任|候任|前任|前(?![线沿进海锋卫缘瞻景哨列]))(?=\p{Script=Han}{2})/u.exec(
    text.slice(at + 1, end),
  );
  if (term !== null) {
    const lead = text.slice(at, at + 1 + term.index);
    // FTX|前首席执行官: a firm in Latin letters.
    const body = officeRoots.endsAt(lead, lead.length) > 0 || PART_OF_BODY.test(lead) || /[A-Z][A-Za-z]*$/u.test(lead);
    // 共和党总统参选人|前总统: two offices, the second is beside the name.
    if (!body || heads.endsAt(lead, lead.length) > 1) at += 1 + term.index;
  }
  const parenthesis = /^ ?\([^)]*\) ?/u.exec(text.slice(at, end));
  if (parenthesis !== null) at += parenthesis[0].length;
  at += STRAY.exec(text.slice(at, end))?.[0].length ?? 0;
  at += BEFORE_SOMETHING.test(text.slice(at - 1, at + 1)) || BEFORE_SOMETHING.test(text.slice(at - 2, at + 1)) ? 1 : 0;
  at += newsroomBefore(text, at, end);
  // 父亲|国王萨勒曼
  at += KIN.exec(text.slice(at, end))?.[0].length ?? 0;
  at += ANOTHER.exec(text.slice(at, end - 2))?.[0].length ?? 0;
  at += text[at - 1] === '最' ? (QUALITY.exec(text.slice(at, end))?.[0].length ?? 0) : 0;
  // 这|家公司的创始人: which body it is stands elsewhere.
  if (/[这那该某一两几各]/u.test(text[at - 1] ?? '')) at += OF_SOME_BODY.exec(text.slice(at, end))?.[0].length ?? 0;
  while (at < end - 2 && /[，,、 的·.&-]/u.test(text[at] ?? '')) at++;
  return at;
}

/** 1 where a word of the dictionary ends with the office's first character, and the rest is whole (分散|民主党候选人); or 0. */
export function runInto(text: string, start: number, end: number): number {
  const rest = start + 1;
  const whole =
    officeRoots.startsAt(text, rest) > 1 || heads.startsAt(text, rest) === end - rest || text[rest] === '《';
  if (!whole || text[start] === '前' || officeRoots.startsAt(text, start) > 1) return 0;
  return cutsPairBefore(text, start, end) ? 1 : 0;
}

/** 德国之声|中国国务院前总理: length of the newsroom at `at` that reports on somebody with an office of a state. */
function newsroomBefore(text: string, at: number, end: number): number {
  const length = newsrooms.startsAt(text, at);
  const office = text.slice(at + length, end);
  return length > 0 && countries.startsAt(office, 0) > 1 && OF_A_STATE.test(office) ? length : 0;
}

/** 美国官员…|美国总统: where an office of a state begins within longer words, or null. */
function stateOffice(text: string, start: number, end: number): number | null {
  const office = OF_A_STATE.exec(text.slice(start, end));
  if (office === null || office.index === 0) return null;
  const length = countries.endsAt(text, start + office.index, start);
  const at = start + office.index - length;
  const lead = text.slice(start, at);
  return length < 2 ||
    lead.length < 2 ||
    TERM.test(lead) ||
    /[兼的和]$/u.test(lead) ||
    officeRoots.endsAt(lead, lead.length) > 1
    ? null
    : at;
}

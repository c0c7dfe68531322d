import {
  becoming,
  heads,
  honorifics,
  joinedBody,
  officeBoundaries,
  officeRoots,
  officesAfter,
  relations,
  weakHeads,
} from './lexicon.ts';
import { hanAt, workText } from './text.ts';

/** Offices beside a name: [美国商务部长]雷蒙多, 布林肯[国务卿]. Offsets are those of the unit; ends are exclusive. */

export interface Office {
  readonly start: number;
  readonly end: number;
}

/** The longest an office may be, in characters. */
const LONGEST = 40;
/** The same with a Latin parenthesis in it. */
const LONGEST_MIXED = 130;
/** Before 的 these make a clause that belongs to the office: 主管出口管制执法的助理部长. */
const IN_CHARGE = /(?:主管|负责|分管|掌管|主持|专责|兼管)[^，,。、；;]{2,16}$/u;
/** What 对 is followed by inside the name of a body: 对中共问题特别委员会, 对华政策. */
const TOWARDS_INSIDE =
  /^对(?:华|外|台|美|中共|中国|朝|俄|口|日|欧)[^，,。]{0,10}(?:委员会|小组|政策|事务|关系|贸易|援助|谈判|特别)/u;

/** Whether an office, even a weak one, ends right before `at`. */
export function headBefore(text: string, at: number): number {
  return heads.endsAt(text, skipSpaces(text, at));
}

/** Whether an office strong enough to prove that a name follows ends before `at`. */
export function strongHeadBefore(text: string, at: number): boolean {
  const length = heads.endsAt(text, at);
  return length > 1 && !(weakHeads.has(text.slice(at - length, at)) && length < 3);
}

function skipSpaces(text: string, at: number): number {
  return text[at - 1] === ' ' && hanAt(text, at - 2) ? at - 1 : at;
}

/**
 * The office that stands directly before a name at `nameStart`; null where there is none. `floor` is where the text to
 * its left is taken up already (the name before).
 */
export function officeBefore(text: string, nameStart: number, floor = 0): Office | null {
  let end = skipSpaces(text, nameStart);
  // 出任防长的李尚福, 主席、将军…: 的 may stand between an office taken up and its holder.
  const taken = takenUp(text, nameStart, floor);
  if (taken !== null) return taken;
  const head = heads.endsAt(text, end, floor);
  if (head === 0) return null;
  const word = text.slice(end - head, end);
  if (honorifics.has(word) || relations.has(word)) return null;
  const start = leftEdge(text, end - head, Math.max(floor, end - LONGEST_MIXED));
  if (text.slice(start, end).replace(/\([^)]*\)/gu, '').length > LONGEST) return null;
  const office = trim(text, start, end);
  end = office.end;
  const length = end - office.start;
  // A weak word (代表, 专家) is an office only with more to it.
  if (weakHeads.has(text.slice(office.start, end)) || length < 2) return null;
  return office;
}

/** 出任防长|的李尚福: the office somebody has taken up, before 的. */
export function takenUp(text: string, nameStart: number, floor = 0): Office | null {
  if (text[nameStart - 1] !== '的') return null;
  const end = nameStart - 1;
  const head = heads.endsAt(text, end, floor);
  if (head < 2) return null;
  for (let start = end - head; start >= Math.max(floor, end - LONGEST); start--) {
    if (becoming.endsAt(text, start, floor) > 1) return { start, end };
    if (!hanAt(text, start - 1)) return null;
  }
  return null;
}

/** Reads leftwards from the office's last word to where it begins. */
function leftEdge(text: string, from: number, floor: number): number {
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
    if (!hanAt(text, at - 1) && !/[A-Za-z0-9“”"·-]/u.test(char) && !/[A-Za-z] ?[&.] ?$/u.test(text.slice(at - 4, at)))
      break;
    if (/[“”"]/u.test(char)) break;
    // 21世纪中国中心 and 第5军 hold a number; elsewhere one ends the office.
    if (/[0-9]/u.test(char) && !/^[0-9]*(?:世纪|军|师|旅|团|局|集团军)/u.test(text.slice(at - 1, at + 6))) break;
    if (char === '的') {
      const before = text.slice(Math.max(floor, at - 24), at - 1);
      const clause = IN_CHARGE.exec(before);
      if (clause !== null && !/的/u.test(clause[0])) {
        at = at - 1 - clause[0].length;
        continue;
      }
      // 武汉大学中南医院的医生, Facebook 的隐私负责人: the body an office belongs to.
      if (!BODY.test(before)) break;
      at -= before.endsWith(' ') ? 2 : 1;
      continue;
    }
    const boundary = boundaryBefore(text, at, floor, from);
    if (boundary) break;
    at--;
  }
  return at;
}

/** What 的 may follow within an office: a body, or a name in Latin letters. */
const BODY =
  /(?:公司|集团|银行|大学|学院|学校|高中|中学|小学|医院|研究所|研究院|研究中心|中心|实验室|协会|学会|基金会|委员会|总部|机构|智库|部门|报社|杂志|日报|时报|晚报|周刊|通讯社|电视台|事务所|业务|分校|组织|联盟|政府|法院|\)|[A-Za-z]) ?$/u;

/** Steps over a parenthesis in Latin letters, or the space behind a Latin word, that stands inside a body's name. */
function latinPart(text: string, at: number, floor: number): number {
  const match = /(?: ?\([A-Za-z .,&'-]{2,90}\) ?|(?<=[A-Za-z]) )$/u.exec(text.slice(Math.max(floor, at - 94), at));
  return match === null ? at : at - match[0].length;
}

/** Whether a word that cannot be part of an office ends before `at`. */
function boundaryBefore(text: string, at: number, floor: number, head: number): boolean {
  const length = officeBoundaries.endsAt(text, at, floor);
  if (length === 0) return false;
  const word = text.slice(at - length, at);
  if (word === '对' && TOWARDS_INSIDE.test(text.slice(at - 1, head))) return false;
  // 前 年 月 日 分 时 … within words of office: 时任, 前总统, 日本, 会长, 分析师, 自由, 同盟 …
  if (length === 1 && INSIDE.some((inside) => covers(text, at - 1, inside))) return false;
  if (/^[和与及]$/u.test(word)) return !joinsBody(text, at);
  return true;
}

/** Words of offices that contain a character which elsewhere ends them. */
const INSIDE =
  '驻日 访日 抗日 对日 亲日 旅日 留日 共和 哥伦比亚 赞比亚 冈比亚 比尔 年级 著名 知名 时任 日本 自由 自然 自治 同盟 共同 合同 不同 协会 学会 工会 商会 议会 国会 社会 大会 委员会 理事会 基金会 联合会 教会 公会 总会 分会 会议 会计 会长 会员 香港会 年轻 青年 中年 少年 分析 分部 分校 分行 分管 部分 对外 对华 对台 对美 对口 应对 为首 行为 向量 方向 从事 先锋 先进 优先 首先 后勤 前任 前线 太空 太平洋 亚太 印太 极地 北极 南极 有限 国有 所有 没收 能源 功能 人工智能 智能 职能 性能 要员 需要 重要 主要 要塞 起诉 发起 最高 最大 可再生 可持续 再保险 或有 继承 比较 比利时 比亚迪 以色列 因特网 往来 于阗 至尊 到任 在野 在线 在台 驻在 内在 存在 给付 供给 跟踪 使馆 大使 使节 天使 特使 令状 司令 法令 指令 被告 将军 少将 上将 中将 准将 大将 据点 数据 证据 随军 与会 参与 给养 问题 顾问 学问 访问 其他 极端 非盟 非洲 非政府 非营利 副 原子 原住民 原油 小说 学说 游说 名称 职称 宣称 指挥 指导 指数 谈判 号 信号 时报 时代 时事 时政 临时 及时 小时 时尚 时装 计时 日报 周日 明日 今日 当日 日内瓦 日经 日产 日立 月刊 年度 年会 年报 周年 该隐 此岸 每日 每周 各省 各国 某些 有色 无线 无党派 无国界 不动产 不丹 不列颠 没 也门 还 都 首都 成都 都市 京都 都会 曾 已 正 公正 司法正 修正 正义 正部级 又 则 规则 原则 法则 当 当然 应当 如 比如 例如 或 让 刚 刚果 才 人才 就业 成就 就 仍 并 并购 合并 与 了 着 过 吗 呢 吧 啊 呀 他 她 它 我 你 谁 哪 会 像 影像 图像 雕像 偶像 想 思想 理想 希望 先生 因 基因 原因 先 太 为 因为 连 大连 连锁 很 再 更 比 依 依法 凭 就职 等 高等 平等 等级 待 接待 招待 期待'
    .split(' ')
    .filter((word) => word.length > 1)
    .map(workText);

/** Whether `word` stands over the character at `i`. */
function covers(text: string, i: number, word: string): boolean {
  for (let offset = 0; offset < word.length; offset++) {
    if (text.startsWith(word, i - offset) && word[offset] === text[i]) return true;
  }
  return false;
}

/** 文化和旅游部, 卫生与公众服务部: the word joins two parts of one body's name. */
function joinsBody(text: string, after: number): boolean {
  for (let i = after + 2; i <= after + 6; i++) {
    for (let back = after; back < i; back++) if (!hanAt(text, back)) return false;
    if (joinedBody.startsAt(text, i) > 0) {
      const left = text.slice(Math.max(0, after - 5), after - 1);
      // Two offices or two countries side by side are two things.
      return (
        heads.endsAt(text, after - 1) < 2 && officeRoots.endsAt(text, after - 1) < 2 && /\p{Script=Han}{2}$/u.test(left)
      );
    }
  }
  return false;
}

/** Cuts what stands before the country or body an office belongs to, and stray small words at its start. */
function trim(text: string, start: number, end: number): Office {
  let at = start;
  for (let i = start; i < end - 2; i++) {
    const root = officeRoots.startsAt(text, i);
    if (root > 1) {
      const lead = text.slice(start, i);
      // 前美国总统, 时任中国外长 keep their first word; 驻美大使 has its own beginning.
      if (
        lead !== '' &&
        !/(?:前|时任|现任|候任|新任|原|驻|副|代理|当选|已故|助理|高级|首席|资深)$/u.test(lead) &&
        lead.length <= 4
      ) {
        if (!PART_OF_BODY.test(text.slice(start, i + root))) at = i;
      }
      break;
    }
  }
  // 肯定|时任总统: what begins an office begins it, unless a country or a body stands before.
  const term = /(?:时任|现任|候任|前任|前)(?=\p{Script=Han}{2})/u.exec(text.slice(at + 1, end));
  if (term !== null) {
    const lead = text.slice(at, at + 1 + term.index);
    if (officeRoots.endsAt(lead, lead.length) === 0 && !PART_OF_BODY.test(lead)) at += 1 + term.index;
  }
  const parenthesis = /^ ?\([^)]*\) ?/u.exec(text.slice(at, end));
  if (parenthesis !== null) at += parenthesis[0].length;
  while (at < end - 2 && /[，,、 的·.&-]/u.test(text[at] ?? '')) at++;
  return { start: at, end };
}

/** A first word that belongs to the body's name though it is no country: 中华人民共和国外交部, 欧洲议会. */
const PART_OF_BODY =
  /(?:共和国|合众国|王国|联邦|地区|特区|省|州|市|县|区|大学|学院|公司|集团|党|军|会|院|部|局|署|社|报|所|中心)\p{Script=Han}*$/u;

/** The office that stands directly behind a name: 米利将军, 王毅外长. Not 拜登总统府, 王毅外长级. */
export function officeAfter(text: string, nameEnd: number): Office | null {
  const start = skipEnglish(text, nameEnd);
  const length = officesAfter.startsAt(text, start);
  if (length === 0) return null;
  const end = start + length;
  if (
    /^(?:府|级|团|制|人选|候选人|选举|任内|任期|职位|职务|办公室|夫人|令|之争|宝座|大位|们)/u.test(
      text.slice(end, end + 3),
    )
  )
    return null;
  return { start, end };
}

/** Past the English form in parentheses behind a name, and the space around it. */
export function skipEnglish(text: string, nameEnd: number): number {
  const match = /^ ?\([^()]{2,60}\) ?/u.exec(text.slice(nameEnd, nameEnd + 66));
  if (match !== null && /\p{Script=Latin}|化名|音/u.test(match[0])) return nameEnd + match[0].length;
  const note = /^ ?\[(?:音译?|译音)\] ?/u.exec(text.slice(nameEnd, nameEnd + 6));
  return note === null ? nameEnd : nameEnd + note[0].length;
}

export function honorificAfter(text: string, nameEnd: number): number {
  return honorifics.startsAt(text, nameEnd);
}

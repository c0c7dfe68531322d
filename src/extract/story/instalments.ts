/** Names of programmes are no topics. */
const PROGRAMME = /读报|节目|直播|时间|片段|新闻|频道|摘要/;

/** A review of the papers, as a title begins, tells of many events, whichever it names. */
const REVIEW = /^.{0,8}(?:读报|报摘|要闻|新闻摘要)/u;

/** A title of three topics or more: 甲事-乙事-丙事, 甲事!!!乙事!!!丙事!!!, 1,甲事;2,乙事;3,丙事. What it says of any one of them is little. */
export function isRoundup(title: string): boolean {
  if (REVIEW.test(title)) return true;
  const topics = title
    .replace(/[|｜].*$/u, '')
    .split(/[-－–—;；]|!{2,}|(?<!\d)\d{1,2}[,，.、](?!\d)/u)
    .filter((topic) => (topic.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5 && !PROGRAMME.test(topic.slice(0, 12)));
  return topics.length >= 3;
}

/** What behind a number makes it a measure of what happened, not the count of an instalment. */
const UNIT = '%|个?百分点|[级人名死伤岁万亿元枚架艘辆倍国省城次户吨票家例宗]|美元|小时|分钟|毫米|公里|米|mm|km';

/** 第12集, (三), 之四, 上/下, 系列09, 1月26日03, 6月14-15日, 19 Aug 2022: what numbers the instalments of a column. */
const COUNTER = new RegExp(
  `\\d+(?:[-./–]\\d+)*(?!\\d*(?:${UNIT}))|第[零一二三四五六七八九十百]+|[(（【][零一二三四五六七八九十]+[)）】]|` +
    '之[一二三四五六七八九十]+(?=[)）】:\\s]|$)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
  'g',
);

/** 1. 2. 3、 in front of the topics of one programme: they count topics, not instalments. */
const ENUMERATION = /^\d[.、](?=\D|\d{3})|(?<=[\s。!?])\d[.、](?!\d)/gu;

/** What stands before (上), (中) or (下). */
const PART = /^(.{5,}?)[(（【][上中下][)）】]/u;

/** (上) and (下) behind the same words: two parts of one programme. */
export function areParts(a: string, b: string): boolean {
  const words = PART.exec(a)?.[1];
  return words !== undefined && words === PART.exec(b)?.[1];
}

/** Titles that share a column's name, of at least `least` characters, and have each a counter the other has not. */
export function areInstalments(a: string, b: string, least: number): boolean {
  const [x = '', y = ''] = [a, b].map((title) => title.replace(ENUMERATION, ' '));
  const left: string[] = x.match(COUNTER) ?? [];
  const right: string[] = y.match(COUNTER) ?? [];
  if (left.every((one) => right.includes(one)) || right.every((one) => left.includes(one))) return false;
  const [plainX, plainY] = [x.replace(COUNTER, '#'), y.replace(COUNTER, '#')];
  return plainX === plainY || commonRun(plainX, plainY).replace(/[^\p{L}]/gu, '').length >= least;
}

/** What a title has in brackets in front, or before its first colon, rule or exclamation, and what follows. */
const HEADED =
  /^(?:[【[《「『(（]([^】\]》」』)）]{3,20})[】\]》」』)）]|([^:|｜丨—!]{4,30}?)\s*(?:[:|｜丨]|——|!+))(.{4,})$/u;

/** What a title has behind its last colon or rule, or in brackets at the end, and what stands before. */
const TAILED = /^(.{4,}?)(?:[:|｜丨]|——|[【[(（])([^:|｜丨—【[(（】\])）]{4,30})[】\])）]?$/u;

/** What two titles of a column have in common: where it stands in the first, and what each title has besides. */
export interface Column {
  readonly start: number;
  readonly end: number;
  readonly topics: readonly [string, string];
}

/** The name of a column, in front of two topics or behind them; null where the titles have none in common. */
export function commonColumn(a: string, b: string): Column | null {
  const [x, y] = [HEADED.exec(a), HEADED.exec(b)];
  const [head, other] = [x, y].map((found) => found?.[1] ?? found?.[2]);
  if (head !== undefined && head === other)
    return { start: 0, end: a.length - (x?.[3] ?? '').length, topics: [x?.[3] ?? '', y?.[3] ?? ''] };
  const [p, q] = [TAILED.exec(a), TAILED.exec(b)];
  if (p === null || q === null || p[2] !== q[2]) return null;
  return { start: (p[1] ?? '').length, end: a.length, topics: [p[1] ?? '', q[1] ?? ''] };
}

/** Whether a title numbers what it is an instalment of: (四), (4). */
export function isNumbered(title: string): boolean {
  return /[(（【](?:[零一二三四五六七八九十]+|\d{1,3})[)）】]/u.test(title);
}

/** What stands before (三) or (3), and the number. */
const NUMBERED = /^(.{4,30}?)[(（【]([零一二三四五六七八九十]+|\d{1,3})[)）】]/u;

/** 百忧解时代(二) / 百忧解时代(三): the same words, another number. */
export function areNumbered(a: string, b: string): boolean {
  const [x, y] = [NUMBERED.exec(a), NUMBERED.exec(b)];
  return x !== null && y !== null && x[1] === y[1] && x[2] !== y[2];
}

function commonRun(a: string, b: string): string {
  let best = '';
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = a.slice(i - length, i);
    }
    previous = row;
  }
  return best;
}

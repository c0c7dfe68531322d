/** Names of programmes are no topics. */
const PROGRAMME = /读报|节目|直播|时间|片段|新闻|频道|摘要/;

/** A title of three topics or more: 甲事-乙事-丙事, 1,甲事;2,乙事;3,丙事. What it says of any one of them is little. */
export function isRoundup(title: string): boolean {
  const topics = title
    .replace(/[|｜].*$/u, '')
    .split(/[-－–—;；]|(?<!\d)\d{1,2}[,，.、](?!\d)/u)
    .filter((topic) => (topic.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5 && !PROGRAMME.test(topic.slice(0, 12)));
  return topics.length >= 3;
}

/** 第12集, (三), 上/下, 系列09, 1月26日03, 6月14-15日, 19 Aug 2022: what numbers the instalments of a column. */
const COUNTER =
  /\d+(?:[-./–]\d+)*(?!\d*(?:%|个?百分点|级|人|名|死|伤|岁|万|亿|元|美元|枚|架|艘|辆|倍|国|省|城))|第[零一二三四五六七八九十百]+|[(（【][零一二三四五六七八九十]+[)）】]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g;

/** 1. 2. 3、 in front of the topics of one programme: they count topics, not instalments. */
const ENUMERATION = /^\d[.、](?=\D|\d{3})|(?<=[\s。!?])\d[.、](?!\d)/gu;

/** What stands before (上), (中) or (下). */
const PART = /^(.{5,}?)[(（【][上中下][)）】]/u;

/** (上) and (下) behind the same words: two parts of one programme. */
export function areParts(a: string, b: string): boolean {
  const words = PART.exec(a)?.[1];
  return words !== undefined && words === PART.exec(b)?.[1];
}

/** Titles that share a column's name, of at least `least` characters, and differ in its counter. */
export function areInstalments(a: string, b: string, least: number): boolean {
  const [x = '', y = ''] = [a, b].map((title) => title.replace(ENUMERATION, ' '));
  const [left, right] = [x.match(COUNTER) ?? [], y.match(COUNTER) ?? []];
  if (left.length === 0 || right.length === 0 || left.join() === right.join()) return false;
  const [plainX, plainY] = [x.replace(COUNTER, '#'), y.replace(COUNTER, '#')];
  return plainX === plainY || commonRun(plainX, plainY).replace(/[^\p{L}]/gu, '').length >= least;
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

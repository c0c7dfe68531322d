import { figureOf } from './figures.ts';
import { isLatin } from './latin-form.ts';
import {
  channels,
  followingCharacters,
  followingWords,
  heads,
  isEdge,
  namedAfter,
  officeRoots,
  opensName,
  strongSounds,
  wordsLikeSounds,
} from './lexicon.ts';
import type { Match } from './matcher.ts';
import { looksChinese } from './surnames.ts';
import { hanAt } from './text.ts';
import { CharSet, WordSet, wordsOf } from './words.ts';

/** Universities, ships, storms, laws and places that bear a person's name, by what stands around it. */

/** 东方金钰 ( 600086.SH ): what is quoted on an exchange. */
const STOCK = /^ ?\( ?(?:\d{6}\b|\d{4,5}\.HK|(?:NYSE|NASDAQ|SH|SZ|HK)\b)/u;

/** Named after a person but none: a university, a ship, a law, a place. */
export function isThing(work: string, { start, end, name }: Match): boolean {
  if ((work[end] === '(' || work[end + 1] === '(') && STOCK.test(work.slice(end, end + 14))) return true;
  if (isTitle(work, { start, end, name })) return true;
  // “杜苏芮”台风
  const behind = '”」』"'.includes(work[end] ?? ' ') ? end + 1 : end;
  if (behind > end && (STORMS.startsAt(work, behind) > 0 || work[behind] === '号')) return true;
  if ((isLatin(name) && isFirmInLatin(work, start, end)) || PRIZE.test(work.slice(end, end + 12))) return true;
  // Jim Crow 法, Marianne Boesky 画廊
  const latin = work[end] === ' ' && /[A-Za-z]/u.test(work[end - 1] ?? '');
  if (isChannel(work, end)) return true;
  // 东耶路撒冷谢赫·贾拉街区, 执政的巴达·亚纳塔党
  if (name.includes('·') && (QUARTERS.startsAt(work, end) > 0 || (work[end] === '党' && work[end + 1] !== '员')))
    return true;
  const length = namedAfter.startsAt(work, latin ? end + 1 : end);
  if (latin && length === 1) return '法奖号'.includes(work[end + 1] ?? ' ') && followsThing(work, end + 2);
  if (length > 1) return true;
  if (length === 1) {
    const char = work[end] ?? '';
    // 艾森豪威尔号起航, but 拜登号召
    if (char === '号' && '召称令外码'.includes(work[end + 1] ?? ' ')) return false;
    if (char === '号' && !looksChinese(name)) return true;
    if ('号奖杯'.includes(char)) return followsThing(work, end + 1);
    // 特朗普|站在…
    if (char === '站' && STANDING.at(work, end + 1)) return false;
    // 舒兰市
    if (name.length === 2 && '市县省镇'.includes(char)) return followsThing(work, end + 1);
    if (!looksChinese(name) && !name.includes('·')) return followsThing(work, end + 1) || '州岛湾湖'.includes(char);
  }
  // 山东魏桥创业集团
  const firm = name.length === 2 && looksChinese(name) && figureOf(name) === null;
  if (firm && body(work, end, FIRMS)) return true;
  const bySound = name.length > 2 && strongSounds.hasAll(name);
  // 台风「罗莎」
  const before = OPENING.at(work, start - 1) && CLOSING.at(work, end) ? start - 1 : start;
  if (STORMS.endsAt(work, before) > 0 || body(work, end, bySound || !looksChinese(name) ? BODIES : SCHOOLS))
    return true;
  // The firm or the work a name is only part of: 《巴伦》周刊, name & name.
  return start > 0 && (work[start - 1] === '&' || (work[start - 1] === '《' && work[end] === '》'));
}

/** Ralph & Russo: one word of a firm. Compass Pathways where a firm is called so, Axel Springer SE. */
export function isFirmInLatin(work: string, start: number, end: number): boolean {
  if (/^ (?:SE|Inc|Corp|Ltd|LLC|AG|PLC|plc|GmbH|Holdings)(?!\p{L})/u.test(work.slice(end, end + 10))) return true;
  if (/[家款种部本分]名[为叫] ?$/u.test(work.slice(Math.max(0, start - 4), start))) return true;
  if (/[ \u00a0]/u.test(work.slice(start, end))) return false;
  if (/\p{Script=Latin} ?& ?$/u.test(work.slice(Math.max(0, start - 4), start))) return true;
  return /^ ?& ?\p{Lu}/u.test(work.slice(end, end + 4));
}

/** 麦克阿瑟|天才奖, Palmer 公民自由奖, 弗兰克·奥康纳|国际短篇小说奖 */
const PRIZE =
  /^[ ”]?(?:(?:国际|天才|短篇|小说|文学|新闻|和平|科学|自由|公民|人权|纪念|年度|艺术|诗歌|摄影|数学|物理|化学|经济|图书|翻译|建筑|音乐|戏剧|医学)学?){1,4}奖/u;

/** 「米兰不停步」(Milan Doesn't Stop): what a name in marks means; 「茶|颜悦色」: the end of such a name. */
function isTitle(work: string, { start, end, name }: Match): boolean {
  if (work[start - 1] === '(' && work[end] === ')')
    return isLatin(name) && /[”」』》] ?$/u.test(work.slice(0, start - 1));
  // “Tom Dispatch”网站
  if (isLatin(name) && CLOSING.at(work, end)) return MEDIA.startsAt(work, end + 1) > 0;
  if (!OPENING.at(work, start - 2) || !CLOSING.at(work, end) || name.length !== 3 || !looksChinese(name)) return false;
  return hanAt(work, start - 1) && !opensName(work, start) && figureOf(name) === null;
}
const MEDIA = new WordSet(wordsOf('网站 杂志 周刊 月刊 日报 报纸 电台 电视台 节目 专栏 博客 平台 频道'));
const OPENING = new CharSet('“「『《"');
const CLOSING = new CharSet('”」』》"');

/** 罗文远|频道: what he broadcasts under his name. */
export function isChannel(work: string, end: number): boolean {
  return channels.startsAt(work, end) > 0;
}

/** 约瑟夫|二世: a ruler, who is nobody else of that name; and not 一世英名, 二世纪. */
export function isReign(work: string, end: number): boolean {
  if (!reignNumbers.at(work, end)) return false;
  const last = reignNumbers.at(work, end + 1) ? end + 2 : end + 1;
  return work[last] === '世' && !'纪界英'.includes(work[last + 1] ?? ' ');
}
/** Before 世. */
export const reignNumbers = new CharSet('一二三四五六七八九十');

/** 位于奥斯汀, 奥斯汀地区: what stands beside it makes the form a place here. */
export function isPlace(work: string, { start, end }: Match): boolean {
  return BEFORE_PLACES.endsAt(work, start) > 0 || AFTER_PLACES.startsAt(work, end) > 0;
}

/** Characters that 站 makes a verb with. */
const STANDING = new CharSet('在出上到起着立稳得');
const STORMS = new WordSet(wordsOf('飓风 台风 风暴 气旋'));
const BEFORE_PLACES = new WordSet(wordsOf('州 位于 位在 地处 坐落于 坐落在 设在 设于 飞往 途经 定居 移居'));
const AFTER_PLACES = new WordSet(
  wordsOf('地区 郊区 市区 市中心 郊外 工厂 街区 难民营 以北 以南 以东 以西 南部 北部 东部 西部'),
);

const QUARTERS = new WordSet(wordsOf('街区 社区 难民营 定居点 大街 地铁站 火车站 检查站'));

/** 霍普金斯|卫生安全中心: a body's name goes on behind the sounds. */
function body(work: string, end: number, bodies: WordSet): boolean {
  for (let at = end; at < end + 7 && hanAt(work, at); at++) {
    if (at > end && bodies.startsAt(work, at) > 0) return true;
    // 安德森|预测中心
    if (bodies.startsAt(work, at + OF_BODIES.startsAt(work, at)) > 0) return true;
    // 斯托恩|商业与人权中心
    if (at > end + 1 && JOINTS.at(work, at)) continue;
    if (followingCharacters.at(work, at) || wordsLikeSounds.startsAt(work, at) > 0) return false;
    if (heads.startsAt(work, at) > 0 || followingWords.startsAt(work, at) > 0) return false;
    // 习近平母校|清华大学: another body begins.
    if (officeRoots.startsAt(work, at) > 1) return false;
  }
  return false;
}

const JOINTS = new CharSet('与和及');
/** What bodies do, though it is what people do as well. */
const OF_BODIES = new WordSet(wordsOf('预测 研究 发展 评估 交流 纪念'));

/** Bodies that bear a Chinese name in full: 李光耀公共政策学院. */
const SCHOOLS = new WordSet(wordsOf('大学 学院 基金会 纪念馆'));
const FIRMS = new WordSet(wordsOf('集团 公司 股份'));
const BODIES = new WordSet(
  wordsOf(
    '大学 学院 中心 研究所 研究院 基金会 实验室 医院 公司 集团 协会 学会 图书馆 博物馆 纪念馆 分校 中学 银行 出版社 论坛',
  ),
);

function followsThing(work: string, at: number): boolean {
  return isEdge(work, at) || followingCharacters.at(work, at) || namedAfter.startsAt(work, at) > 0;
}

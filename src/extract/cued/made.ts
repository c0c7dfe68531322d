import {
  beforeNames,
  clearStart,
  heads,
  honorifics,
  isEdge,
  namedAfter,
  notPeople,
  officesAfter,
  wordsLikeSurnames,
} from '../lexicon.ts';
import { isOrdinaryWord, standsApart } from '../segments.ts';
import { everydaySurnames, givenCharacters, type Surname, surnamesAt } from '../surnames.ts';
import { hanAt } from '../text.ts';
import { CharSet, WordSet, wordsOf } from '../words.ts';
import { type Cued, WORDS_AS_WELL } from './place.ts';

/** Names that stand once, with nothing before them, and right before what only somebody makes or is party to. */

/**
 * 周予安《近水》, 由林农远执导, 康海原译, 黎元沙案, 夏永原等摄影师: where a name can begin, up to such a sign.
 * `titles`: whether the text holds any.
 */
export function madeAt(work: string, i: number, titles: boolean): Cued | null {
  // Nearly everywhere no sign stands where a name would end.
  const signs = titles ? WITH_TITLES : SIGNS;
  if (!signs.at(work, i + 2) && !signs.at(work, i + 3)) return null;
  if (NO_START.at(work, i - 1)) return null;
  if (!clearStart(work, i) && heads.endsAt(work, i) < 2 && beforeNames.endsAt(work, i) < 2) return null;
  const family = surnamesAt(work, i).find(({ kind }) => kind !== 'japanese');
  if (family === undefined) return null;
  for (const given of [2, 1]) {
    const end = i + family.length + given;
    const sign = signAt(work, end);
    if (sign === null || (family.kind === 'rare' && !(sign === 'making' && opensRare(work, i)))) continue;
    if (given === 1 && sign === 'party') continue;
    if (isName(work, i, end, family, sign)) return { start: i, end, cue: 'recurring', sure: false };
  }
  return null;
}

/** 通知|单则写着: an everyday character begins a name only behind a mark, or 由. */
function opensRare(work: string, i: number): boolean {
  return isEdge(work, i - 1) || work[i - 1] === '由';
}

/** Whether a text holds the title of a work: elsewhere 的 and 在 show nothing. */
export function holdsTitles(work: string): boolean {
  return work.includes('《') || work.includes('〈');
}

/** Characters that the signs begin with. */
const SIGNS = new CharSet('译撰编着绘摄饰执主出作演案诉等团课科');
const WITH_TITLES = new CharSet(`${SIGNS.all}《〈的在`);
/** A title begins here, or a tag, or the sounds of a longer name went before. */
const NO_START = new CharSet('《〈@#·-');

function isName(work: string, start: number, end: number, family: Surname, sign: Sign): boolean {
  const from = start + family.length;
  for (let at = from; at < end; at++) if (!hanAt(work, at)) return false;
  if (wordsLikeSurnames.startsAt(work, start) > 0 || NO_END.at(work, end - 1) || work[from] === '某') return false;
  // 许先生的《…》, 施公司团队; 也|曾重审案件
  if ([officesAfter, honorifics, namedAfter].some((words) => words.startsAt(work, from) > 1)) return false;
  if (WORDS_AS_WELL.at(work, start) && !isEdge(work, start - 1)) return false;
  if (notPeople.has(work.slice(start, end))) return false;
  const common = family.kind !== 'rare';
  const whole = common && end - start > 2 && !everydaySurnames.at(work, start);
  // 吕班|执导, 周予庵|《…》: who makes something may have a name of any characters.
  const any = (common && sign === 'making') || (whole && sign === 'work' && isEdge(work, start - 1));
  const fit = givenCharacters.count(work.slice(from, end));
  return any || fit > 0 ? standsApart(work, start, end, whole && fit > 0) : false;
}
/** Last characters of places and bodies, and what goes on behind a name: 莫高窟《…》, 杨远译《…》, 田海等出演. */
const NO_END = new CharSet('市县省镇区村乡州窟寺庙宫殿塔馆院社报台网展等译着编撰注');
type Sign = 'work' | 'making' | 'party';

/** What stands at `at`: something made, its making, or a matter somebody is party to. */
function signAt(work: string, at: number): Sign | null {
  if (TITLES.isWithin(work, at, at + 11) && WORK.test(work.slice(at, at + 11))) return 'work';
  const making = MAKING.startsAt(work, at);
  if (making > 0) {
    // 转引自傅杰|选编; 曾增译、秦翔: the name of one in a row
    const whole = making > 1 || (isEdge(work, at + 1) && work[at + 1] !== '、' && !JOINS.at(work, at - 1));
    return whole ? 'making' : null;
  }
  // 档案, 方案, 草案
  if (work[at] === '案') return isOrdinaryWord(work.slice(at - 1, at + 1)) ? null : 'party';
  const among = work[at] === '等' && heads.startsAt(work, at + 1) > 1;
  return among || PARTY.startsAt(work, at) > 0 ? 'party' : null;
}

/** 《…》, 的《…》, 的小说《…》, 在《…》, 在电影《…》 */
const WORK =
  /^(?:的(?:\p{Script=Han}{0,4}(?:文章|书|小说|作品|着作|专着|论文|诗|代表作|电影|专辑|歌曲|新作|报道|报导|集|回忆录|随笔|纪录片|短片|话剧))?|在\p{Script=Han}{0,4}|在其\p{Script=Han}{0,6})?[《〈]/u;
const TITLES = new CharSet('《〈');
const MAKING = new WordSet(wordsOf('译 撰 编 着 绘 摄 饰 编着 主编 执导 主演 饰演 出演 编剧 作词 作曲 填词 谱曲 演唱'));
/** With these one character of making is another word. */
const JOINS = new CharSet('选合汇改所总集内外');
const PARTY = new WordSet(wordsOf('诉 等诉 团队 课题组 科研组 等人 等著名 等知名'));

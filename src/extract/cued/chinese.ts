import { chineseNameAt, type NameEnd } from '../chinese.ts';
import { figureForms } from '../figures.ts';
import { endsSlavic, goesOn, soundsEnd, soundsLikeName } from '../foreign.ts';
import {
  beforeNames,
  called,
  heads,
  namedAfter,
  notPeople,
  officeRoots,
  officesAfter,
  relations,
  sounds,
  strongSounds,
  wordsLikeSurnames,
} from '../lexicon.ts';
import { honorificAfter, officeAfter } from '../offices.ts';
import {
  cutsOrdinaryWord,
  cutsPairBefore,
  cutsPairBehind,
  isOrdinaryWord,
  standsApart,
  wordFollows,
} from '../segments.ts';
import { speaksAt, speechVerbAt } from '../speech.ts';
import {
  commonSurnames,
  everydaySurnames,
  givenCharacters,
  surnameBeginnings,
  surnamesAt,
  typicalGiven,
} from '../surnames.ts';
import { hanAt } from '../text.ts';
import { CharSet } from '../words.ts';
import { COUNTRIES_IN_SHORT, type Cued, OF_A_BODY, type Surroundings } from './place.ts';

/** Names in the Chinese order that what stands beside them shows. */

/** What shows that the name in the Chinese order at `i` is one; where it stands was looked at before. */
export function chineseCue(
  work: string,
  i: number,
  chinese: NameEnd,
  { office, edge, weak }: Surroundings,
): Cued | null {
  const { end } = chinese;
  // 韩中|外长: two countries.
  if (end - i === 2 && COUNTRIES_IN_SHORT.at(work, i) && COUNTRIES_IN_SHORT.at(work, i + 1)) return null;
  const long = end - i >= 3;
  const given = work.slice(i + 1, end);
  const whole = () =>
    heads.endsAt(work, i) > 2 ||
    (!chinese.rare && typicalGiven.count(given) > 0) ||
    (long && givenCharacters.hasAll(given)) ||
    !cutsOrdinaryWord(work, i, end, chinese.rare);
  if (office && (chinese.sure === 2 || long) && whole())
    return { start: i, end, cue: 'office', sure: chinese.sure === 2 };
  if (weak && chinese.sure === 2 && !chinese.rare && (long || typicalGiven.at(work, end - 1))) {
    return { start: i, end, cue: 'office', sure: false };
  }
  // 李克强|夫人|程虹|在场
  if (weak && !chinese.rare && relativeOfFigure(work, i) && givenCharacters.hasAll(given)) {
    if (chinese.sure === 2 || (standsApart(work, i, end) && wordFollows(work, end)))
      return { start: i, end, cue: 'office', sure: false };
  }
  // 制片部经理|徐立功|找到: the end shows only in that no word begins within it.
  if (weak && long && !chinese.rare && givenCharacters.hasAll(given) && standsApart(work, i, end, true)) {
    if (wordFollows(work, end)) return { start: i, end, cue: 'office', sure: false };
  }
  if (chinese.rare) return null;
  if (long && chinese.sure === 2 && called.endsAt(work, i) > 1 && whole())
    return { start: i, end, cue: 'address', sure: true };
  if (officeAfter(work, end) !== null) return { start: i, end, cue: 'office', sure: true };
  if (honorificAfter(work, end) > 0) return { start: i, end, cue: 'address', sure: true };
  // 新手|发布: one word.
  const plain = !long && everydaySurnames.at(work, i) && !givenCharacters.at(work, end - 1);
  const word = plain && isOrdinaryWord(work.slice(i, end));
  // 《东方历史》: a title begins with it.
  const title = '《〈'.includes(work[i - 1] ?? ' ');
  if (edge && chinese.sure === 2 && !word && !title && speaksAt(work, end) > 0)
    return { start: i, end, cue: 'speech', sure: long };
  if (chinese.sure === 2 && isDescribed(work, i, end) && tells(work, end) && standsApart(work, i, end))
    return { start: i, end, cue: 'speech', sure: long };
  return null;
}

/** 天河公司的|潘攀|告诉…, 主管|庞溟|说: within a clause, what he is or whose he is stands before him. */
function isDescribed(work: string, i: number, end: number): boolean {
  if (everydaySurnames.at(work, i)) return false;
  if (beforeNames.endsAt(work, i) > 1 || heads.endsAt(work, i) > 1) return true;
  if (work[i - 1] !== '的') return false;
  return typicalGiven.at(work, end - 1) || OF_A_BODY.test(work.slice(Math.max(0, i - 4), i));
}

/** Whether a verb that hardly is a noun as well follows, with 则 or 也 at most between. */
function tells(work: string, at: number): boolean {
  const end = '则也还曾'.includes(work[at] ?? ' ') ? at + 1 : at;
  const length = speechVerbAt(work, end);
  return (
    length > 0 &&
    /^(?:说|称|告诉|表示|认为|指出|坦言|解释|写道|透露|回忆|提醒|补充|强调|承认)/u.test(work.slice(end, end + length))
  );
}

/** 林建|亮相: where only its characters say that a name goes on, a word of the dictionary that begins with its last one closes it. */
export function closedByWord(work: string, i: number, name: NameEnd | null): NameEnd | null {
  if (name === null || name.sure === 2 || name.end - i < 3) return name;
  if (heads.startsAt(work, name.end) > 0 || surnamesAt(work, i).some(({ kind }) => kind === 'japanese')) return name;
  if (!cutsPairBehind(work, i, name.end)) return name;
  return { ...name, end: name.end - 1, sure: 2 };
}

/** Whether a word runs into what looks like a name at `i` (如|何选择; not `closed` before), or out of it (白玛口|中). */
export function readsAsWords(work: string, i: number, name: NameEnd, closed: boolean): boolean {
  // 社运动员|利器, 首相|易主: one word.
  const short = name.end - i === 2 && (name.rare || everydaySurnames.at(work, i));
  if (short && (name.rare || !givenCharacters.at(work, i + 1)) && isOrdinaryWord(work.slice(i, name.end))) return true;
  if (mayBeWords(work, i, name) || isFirm(work, i, name.end) || (!closed && cutsPairBefore(work, i, name.end)))
    return true;
  const whole = name.end - i >= 3 && givenCharacters.hasAll(work.slice(i + 1, name.end));
  return !whole && !typicalGiven.at(work, name.end - 1) && cutsPairBehind(work, i, name.end);
}

/** 初|体验, 段|问题: a family name that is an everyday word, before an ordinary word of characters not made for names. */
function mayBeWords(work: string, i: number, { end, rare }: NameEnd): boolean {
  if (end - i !== 3 || !(rare || BEGIN_WORDS.at(work, i))) return false;
  const given = work.slice(i + 1, end);
  return !givenCharacters.hasAll(given) && isOrdinaryWord(given);
}

/** 野村|证券, 东方|酒店: a family name of two characters, and what is called after it. */
function isFirm(work: string, i: number, end: number): boolean {
  if (end - i !== 4 || namedAfter.startsAt(work, i + 2) !== 2) return false;
  return surnamesAt(work, i).some(({ length }) => length === 2);
}

/** Whether somebody everybody knows and a word for a relation stand before `i`. */
function relativeOfFigure(work: string, i: number): boolean {
  const relation = relations.endsAt(work, i);
  if (relation < 2) return false;
  const at = i - relation;
  return figureForms.endsAt(work, work[at - 1] === '的' ? at - 1 : at) > 1;
}

/** Family names that newspapers print far more often as a word of their own or the beginning of one. */
const BEGIN_WORDS = new CharSet('段文高付成平方安常关于何任曾石万金东应向项');

/** The name in the Chinese order at `i`, unless it is only the beginning of a longer one written by sound (迪雅|里克). */
export function chineseUnlessForeign(work: string, i: number, office: boolean): NameEnd | null {
  const name = chineseNameAt(work, i, office);
  if (name !== null && endsSlavic(work, i, name.end)) return null;
  if (name === null || !sounds.at(work, i)) return name;
  // 诗人|杜克门|莱: one of the sounds may write something else as well.
  const form = work.slice(i, name.end);
  const weak = form.length - strongSounds.count(form);
  if (weak > (form.length > 2 && sounds.hasAll(form) ? 1 : 0)) return name;
  const end = soundsEnd(work, i);
  return end > name.end && soundsLikeName(work.slice(i, end)) && goesOn(work, end) ? null : name;
}

const NOTES = new CharSet('([');
const NO_GIVEN = new CharSet('任副前原时兼现新某等会');

/** 发言人|高峰|重申: an ordinary word that ends in a character at home in names, between an office and a verb of speech. */
export function wordAsName(work: string, i: number, office: boolean): Cued | null {
  const end = i + 2;
  if (!office || !typicalGiven.at(work, i + 1) || wordsLikeSurnames.startsAt(work, i) !== 2) return null;
  if (!commonSurnames.at(work, i)) return null;
  return speaksAt(work, end) > 0 ? { start: i, end, cue: 'speech', sure: false } : null;
}

/** 留下|范丽华女士: a form of address proves a name of three characters wherever it stands. */
export function addressed(work: string, i: number): Cued | null {
  if (!surnameBeginnings.at(work, i)) return null;
  if (honorificAfter(work, i + 3) === 0 && honorificAfter(work, i + 4) === 0) return titled(work, i, 2);
  const name = chineseNameAt(work, i, false);
  if (name === null || name.end - i < 3 || honorificAfter(work, name.end) === 0) return null;
  if (!givenCharacters.hasAll(work.slice(i + 1, name.end))) return null;
  return { start: i, end: name.end, cue: 'address', sure: true };
}

/**
 * 事务所|佟丽华|主任: an office behind, where ordinary words end before the name. `least`: how many of its two given
 * characters must be at home in names, where none hardly makes anything else.
 */
export function titled(work: string, i: number, least: number): Cued | null {
  const end = i + 3;
  if (!commonSurnames.at(work, i) || everydaySurnames.at(work, i)) return null;
  // An office, or a note and then an office, follows: the cheap questions first.
  if (officesAfter.startsAt(work, end) === 0 && !NOTES.at(work, end) && !NOTES.at(work, end + 1)) return null;
  if (!hanAt(work, i + 1) || !hanAt(work, i + 2)) return null;
  const given = work.slice(i + 1, end);
  const fit = givenCharacters.count(given);
  if (fit === 0 || officeAfter(work, end) === null || notPeople.has(work.slice(i, end))) return null;
  // 李强|任|总理, 吕梁|市|副|市长
  if (NO_GIVEN.at(work, i + 2) || figureForms.startsAt(work, i) === 2) return null;
  // 欧|央行|行长
  if (fit < 2 && officeRoots.startsAt(work, i + 1) > 1) return null;
  if (fit < least && typicalGiven.count(given) === 0) return null;
  if (!standsApart(work, i, end, fit === 2)) return null;
  return { start: i, end, cue: 'address', sure: false };
}

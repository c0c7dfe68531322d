import { chineseNameAt, minorityNameAt, type NameEnd } from './chinese.ts';
import { MINORITY_PARTS } from './data/surnames.ts';
import { FOREIGN_GIVEN_NAMES, TRANSLITERATION } from './data/transliteration.ts';
import { figureForms } from './figures.ts';
import {
  endsSlavic,
  goesOn,
  inDottedName,
  soundsEnd,
  soundsEndHere,
  soundsLikeName,
  undottedNameAt,
} from './foreign.ts';
import { labelledAt } from './labelled.ts';
import {
  beforeNames,
  called,
  foreignGivenNames,
  heads,
  isEdge,
  namedAfter,
  notPeople,
  officeRoots,
  officesAfter,
  opensName,
  relations,
  sounds,
  strongSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import { honorificAfter, officeAfter, strongHeadBefore, takenUp } from './offices.ts';
import type { Proof } from './proofs.ts';
import {
  cutsOrdinaryWord,
  cutsPairBefore,
  cutsPairBehind,
  isOrdinaryWord,
  standsApart,
  wordFollows,
} from './segments.ts';
import { speaksAt } from './speech.ts';
import { everydaySurnames, givenCharacters, surnameBeginnings, surnamesAt, typicalGiven } from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet, wordsOf } from './words.ts';

/**
 * Names that what stands beside them shows: an office before or behind, a form of address, a verb of speech, a note that
 * only a name can have.
 */

export function* cued({ work, paragraph }: Unit): Generator<Proof> {
  for (let i = 0; i < work.length; ) {
    const proof = BEGINNINGS.at(work, i) ? cuedAt(work, i) : null;
    // 蔡总统向|拜登致谢: a name everybody knows begins behind.
    const misread = proof !== null && figureForms.startsAt(work, i + 1) > 1 && figureForms.startsAt(work, i) === 0;
    if (proof === null || misread) i++;
    else {
      yield { paragraph, ...proof, form: work.slice(proof.start, proof.end), en: null };
      i = proof.end;
    }
  }
}

/** Characters a name can begin with: a family name, a sound, a part of a western name. */
const BEGINNINGS = new CharSet(
  TRANSLITERATION +
    surnameBeginnings.all +
    wordsOf(MINORITY_PARTS, FOREIGN_GIVEN_NAMES)
      .map((word) => word[0] ?? '')
      .join(''),
);

/** What a cue shows: where a name is, by what, and whether its end is sure. */
export type Cued = Pick<Proof, 'start' | 'end' | 'cue' | 'sure'>;
/** Whether an office that names people ends before the name, a mark does, or a word that may be an office. */
interface Surroundings {
  readonly office: boolean;
  readonly edge: boolean;
  readonly weak: boolean;
}

function cuedAt(work: string, i: number): Cued | null {
  const head = heads.endsAt(work, i) > 1;
  const office = (head && strongHeadBefore(work, i)) || takenUp(work, i) !== null;
  const edge = isEdge(work, i - 1);
  const noted = notedAt(work, i) ?? calledAt(work, i) ?? (edge ? labelledAt(work, i) : null);
  if (noted !== null) return noted;
  const weak = !office && head;
  if (!office && !edge && !weak && !opensName(work, i)) return addressed(work, i);
  const whole = inDottedName(work, i) ? null : chineseUnlessForeign(work, i, office);
  const chinese = office ? closedByWord(work, i, whole) : whole;
  if (chinese !== null) {
    const cued = chineseCue(work, i, chinese, { office, edge, weak });
    // The dictionary is asked last: each question costs more than all the others.
    if (cued !== null) return readsAsWords(work, i, chinese, office || edge) ? null : cued;
  }
  const titledHere = titled(work, i, 1) ?? wordAsName(work, i, office);
  if (titledHere !== null) return titledHere;
  const minority = minorityNameAt(work, i, office || relations.endsAt(work, i) > 1);
  if (minority !== null) return { start: i, end: minority, cue: office ? 'office' : 'recurring', sure: office };
  const undotted = undottedNameAt(work, i);
  if (undotted !== null) return { start: i, end: undotted, cue: office ? 'office' : 'recurring', sure: office };
  return spokenFullName(work, i) ?? bareForeign(work, i, office, edge, weak);
}

/** What shows that the name in the Chinese order at `i` is one; where it stands was looked at before. */
function chineseCue(work: string, i: number, chinese: NameEnd, { office, edge, weak }: Surroundings): Cued | null {
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
  return null;
}

/** 林建|亮相: where only its characters say that a name goes on, a word of the dictionary that begins with its last one closes it. */
function closedByWord(work: string, i: number, name: NameEnd | null): NameEnd | null {
  if (name === null || name.sure === 2 || name.end - i < 3) return name;
  if (heads.startsAt(work, name.end) > 0 || surnamesAt(work, i).some(({ kind }) => kind === 'japanese')) return name;
  if (!cutsPairBehind(work, i, name.end)) return name;
  return { ...name, end: name.end - 1, sure: 2 };
}

/** Whether a word runs into what looks like a name at `i` (如|何选择; not `closed` before), or out of it (白玛口|中). */
function readsAsWords(work: string, i: number, name: NameEnd, closed: boolean): boolean {
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
const COUNTRIES_IN_SHORT = new CharSet('中美俄乌英法德日韩朝台印越澳加欧以伊');
/** Sounds that before another name are words. */
const LEADING = new CharSet('当及因');
/** Family names that newspapers print far more often as a word of their own or the beginning of one. */
const BEGIN_WORDS = new CharSet('段文高付成平方安常关于何任曾石万金东应向项');

/** The name in the Chinese order at `i`, unless it is only the beginning of a longer one written by sound (迪雅|里克). */
function chineseUnlessForeign(work: string, i: number, office: boolean): NameEnd | null {
  const name = chineseNameAt(work, i, office);
  if (name !== null && endsSlavic(work, i, name.end)) return null;
  if (name === null || !strongSounds.hasAll(work.slice(i, name.end))) return name;
  const end = soundsEnd(work, i);
  return end > name.end && soundsLikeName(work.slice(i, end)) && goesOn(work, end) ? null : name;
}

/** Whether a name may begin at `i` because what is before it ends there. */
export function clearStart(work: string, i: number): boolean {
  return isEdge(work, i - 1) || opensName(work, i);
}

/** 周金燕[音], 段常 (化名): a note that only a name can have. */
function notedAt(work: string, i: number): Cued | null {
  for (let length = 2; length <= 4; length++) {
    if (!BRACKETS.at(work, i + length) && !BRACKETS.at(work, i + length + 1)) continue;
    if (!NOTE.test(work.slice(i + length, i + length + 6)) || !hasWholeName(work, i, length)) continue;
    if (clearStart(work, i)) return { start: i, end: i + length, cue: 'office', sure: true };
  }
  return null;
}

/** Whether `length` characters are a family name and a given name of one or two. */
function hasWholeName(work: string, i: number, length: number): boolean {
  return surnamesAt(work, i).some((one) => length - one.length >= 1 && length - one.length <= 2);
}

const BRACKETS = new CharSet('[(［');
const NOTE = /^ ?[[(［](?:音译?|译音|化名|假名)[\])］]/u;

/** 改名|宋要武, 一个叫|左丘白|的女生: what somebody is called, up to a mark or to who it is, in whatever characters. */
function calledAt(work: string, i: number): Cued | null {
  const end = i + 3;
  const plain = CALL.at(work, i - 1) && COUNTED.at(work, i - 2);
  if ((!plain && called.endsAt(work, i) < 2) || wordsLikeSurnames.startsAt(work, i) > 0) return null;
  const person = work[end] === '的' && (heads.startsAt(work, end + 1) > 1 || beforeNames.startsAt(work, end + 1) > 1);
  if (!person && (plain || !isEdge(work, end))) return null;
  const family = surnamesAt(work, i).some(({ kind }) => kind === 'common' || kind === 'compound');
  return family && (person || standsApart(work, i, end)) ? { start: i, end, cue: 'address', sure: true } : null;
}

/** 一个|叫|左丘白 */
const CALL = new CharSet('叫');
const COUNTED = new CharSet('个名位');

const NOTES = new CharSet('([');
const NO_GIVEN = new CharSet('任副前原时兼现新某等会');

/** 发言人|高峰|重申: an ordinary word that ends in a character at home in names, between an office and a verb of speech. */
function wordAsName(work: string, i: number, office: boolean): Cued | null {
  const end = i + 2;
  if (!office || !typicalGiven.at(work, i + 1) || wordsLikeSurnames.startsAt(work, i) !== 2) return null;
  if (!surnamesAt(work, i).some(({ kind, length }) => kind === 'common' && length === 1)) return null;
  return speaksAt(work, end) > 0 ? { start: i, end, cue: 'speech', sure: false } : null;
}

/** 留下|范丽华女士: a form of address proves a name of three characters wherever it stands. */
function addressed(work: string, i: number): Cued | null {
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
function titled(work: string, i: number, least: number): Cued | null {
  const end = i + 3;
  if (!surnameBeginnings.at(work, i) || everydaySurnames.at(work, i)) return null;
  // An office, or a note and then an office, follows: the cheap questions first.
  if (!hanAt(work, i + 1) || !hanAt(work, i + 2)) return null;
  const given = work.slice(i + 1, end);
  const fit = givenCharacters.count(given);
  if (fit === 0 || (officesAfter.startsAt(work, end) === 0 && !NOTES.at(work, end) && !NOTES.at(work, end + 1)))
    return null;
  if (!surnamesAt(work, i).some(({ kind, length }) => kind === 'common' && length === 1)) return null;
  if (officeAfter(work, end) === null || notPeople.has(work.slice(i, end))) return null;
  // 李强|任|总理, 吕梁|市|副|市长
  if (NO_GIVEN.at(work, i + 2) || figureForms.startsAt(work, i) === 2) return null;
  // 欧|央行|行长
  if (fit < 2 && officeRoots.startsAt(work, i + 1) > 1) return null;
  if (fit < least && typicalGiven.count(given) === 0) return null;
  if (!standsApart(work, i, end, fit === 2)) return null;
  return { start: i, end, cue: 'address', sure: false };
}

function bareForeign(work: string, i: number, office: boolean, edge: boolean, weak: boolean): Cued | null {
  // In the middle of a longer name no part of it is one.
  if (!office && sounds.at(work, i - 1) && !edge) return null;
  const end = soundsEnd(work, i);
  if (end - i < 2 || work[end] === '·' || work[end] === '-') return null;
  const name = work.slice(i, end);
  // 当|塞尔谈到, 及|哈马斯; 洪都|拉斯总统, 俄乌|外长
  const rest = work.slice(i + 1, end);
  if (LEADING.at(work, i) && (soundsLikeName(rest) || notPeople.has(rest))) return null;
  if (notPeople.endsAt(work, end) > end - i || COUNTRIES_IN_SHORT.hasAll(name)) return null;
  // 马里耶夫斯卡娅: with these endings hardly anything but a name, whatever stands beside it.
  if (SLAVIC.test(name) && !notPeople.has(name) && goesOn(work, end) && !cutsPairBefore(work, i, end)) {
    return { start: i, end, cue: office ? 'office' : 'recurring', sure: office };
  }
  if (
    !soundsLikeName(name, office) &&
    !(office && name.length >= 3 && !notPeople.has(name) && speaksAt(work, end) > 0)
  ) {
    return null;
  }
  if (!soundsEndHere(work, end)) return null;
  // 拜登特朗普: two people in a row.
  if (figureForms.startsAt(name, 0) + figureForms.endsAt(name, name.length) === name.length) return null;
  const cued = foreignCue(work, i, end, { office, edge, weak });
  if (cued === null || cutsPairBehind(work, i, end)) return null;
  // 以|西科尔斯基: a long run of strong sounds is no word's end.
  const long = end - i > 3 && strongSounds.hasAll(name);
  return !office && !edge && !long && cutsPairBefore(work, i, end) ? null : cued;
}

const SLAVIC = /.{2}(?:斯基|茨基|兹基|斯卡娅|维奇|莫夫|耶夫|也夫|耶娃|诺娃|科娃|莫娃|申科|琴科)$/u;

/** 马克|林奇|说: a full name without its dot, its family name too short to tell by itself. */
function spokenFullName(work: string, i: number): Cued | null {
  const given = sounds.at(work, i + 1) ? foreignGivenNames.startsAt(work, i) : 0;
  if (given < 2) return null;
  const end = soundsEnd(work, i);
  if (end - i - given < 2 || work[end] === '·' || notPeople.startsAt(work, i) > given) return null;
  return speaksAt(work, end) > 0 ? { start: i, end, cue: 'speech', sure: true } : null;
}

/** 某某大学的|马克林奇|说 */
const OF_A_BODY = /(?:大学|学院|研究所|研究院|中心|公司|集团|银行|协会|学会|基金会|智库|组织|机构)的$/u;

/** What words for people without an office end with: 难民, 女孩, 牧童, 少年. */
const PEOPLE = new CharSet('民孩童年女娘');

const OF_A_PLACE = /^[前副原]?[市镇区县郡]长/u;

/** 一只名叫|莱卡|的狗 */
const CALLED_THING = /(?:[只条头艘匹款家座]|[狮猴]子|[犬狗猫马鸟熊象虎豹狼鲸豚])名叫$/u;

/** What shows that the name written by sound from `i` to `end` is one; where it stands was looked at before. */
function foreignCue(work: string, i: number, end: number, { office, edge, weak }: Surroundings): Cued | null {
  const name = work.slice(i, end);
  if (office && goesOn(work, end)) return { start: i, end, cue: 'office', sure: true };
  if (!soundsLikeName(name)) return null;
  // 兰贝斯市长: a place as likely.
  if (officeAfter(work, end) !== null && !OF_A_PLACE.test(work.slice(end, end + 3)))
    return { start: i, end, cue: 'office', sure: true };
  if (honorificAfter(work, end) > 0) return { start: i, end, cue: 'address', sure: true };
  const spoken = edge || (end - i >= 3 && OF_A_BODY.test(work.slice(Math.max(0, i - 4), i)));
  if (spoken && name[0] !== name[1] && speaksAt(work, end) > 0)
    return { start: i, end, cue: 'speech', sure: end - i >= 3 };
  // 女儿|伊万卡, 将领|苏莱曼尼
  const isCalled = called.endsAt(work, i) > 1 && !CALLED_THING.test(work.slice(Math.max(0, i - 4), i));
  // 难民|博伊卡|与…
  const person = PEOPLE.at(work, i - 1) && beforeNames.endsAt(work, i) > 1 && strongSounds.hasAll(name);
  const related = (weak || isCalled || person) && (end - i >= 3 || relations.endsAt(work, i) > 1);
  return related && goesOn(work, end) ? { start: i, end, cue: 'office', sure: false } : null;
}

import { figureForms } from '../figures.ts';
import { goesOn, soundsEnd, soundsEndHere, soundsLikeName } from '../foreign.ts';
import {
  beforeNames,
  called,
  countries,
  foreignGivenNames,
  heads,
  notPeople,
  officeRoots,
  relations,
  sounds,
  strongSounds,
  wordsLikeSounds,
} from '../lexicon.ts';
import { honorificAfter, officeAfter } from '../offices.ts';
import { cutsPairBefore, cutsPairBehind, standsApart, wordFollows } from '../segments.ts';
import { speaksAt, speechVerbAt } from '../speech.ts';
import { hanAt } from '../text.ts';
import { CharSet, WordSet, wordsOf } from '../words.ts';
import { COUNTRIES_IN_SHORT, type Cued, OF_A_BODY, type Surroundings } from './place.ts';

/** Names written by their sound, without a dot, that what stands beside them shows. */

/** Sounds that before another name are words. */
const LEADING = new CharSet('当及因');

export function bareForeign(work: string, i: number, office: boolean, edge: boolean, weak: boolean): Cued | null {
  // In the middle of a longer name no part of it is one; 妻|子, 学|生 end a word.
  if (!office && !weak && !edge && sounds.at(work, i - 1) && beforeNames.endsAt(work, i) < 2) return null;
  const end = soundsEnd(work, i);
  if (end - i < 2 || work[end] === '·' || work[end] === '-') return null;
  // 17 日|科迪华|宣布
  if (work[i] === '日' && /\d ?$/u.test(work.slice(Math.max(0, i - 2), i))) return null;
  const name = work.slice(i, end);
  // 成员|佩戴, 护士|轮班: a word that only begins like a name.
  if (wordsLikeSounds.startsAt(work, i) === end - i) return null;
  // 当|塞尔谈到, 及|哈马斯; 洪都|拉斯总统, 俄乌|外长
  const rest = work.slice(i + 1, end);
  if (LEADING.at(work, i) && (soundsLikeName(rest) || notPeople.has(rest))) return null;
  if (notPeople.endsAt(work, end) > end - i || COUNTRIES_IN_SHORT.hasAll(name)) return null;
  // 马里耶夫斯卡娅: with these endings hardly anything but a name, whatever stands beside it.
  if (SLAVIC.test(name) && !notPeople.has(name) && goesOn(work, end) && !cutsPairBefore(work, i, end)) {
    return { start: i, end, cue: office ? 'office' : 'recurring', sure: office };
  }
  const spoken = office && name.length >= 3 && !notPeople.has(name) && speaksAt(work, end) > 0;
  const likely = soundsLikeName(name, office) || spoken || isShortName(work, i, end, office);
  if (!likely && !isLongName(work, i, end)) return null;
  if (!soundsEndHere(work, end)) return null;
  // 拜登特朗普: two people in a row.
  if (figureForms.startsAt(name, 0) + figureForms.endsAt(name, name.length) === name.length) return null;
  const cued = foreignCue(work, i, end, { office, edge, weak });
  if (cued === null || cutsPairBehind(work, i, end)) return null;
  // 以|西科尔斯基: a long run of strong sounds is no word's end.
  const long = end - i > 3 && strongSounds.hasAll(name);
  return !office && !edge && !long && cutsPairBefore(work, i, end) ? null : cued;
}

/** 哈佛大学|罗德里克|教授, 日本人|哈辛托|和: right behind a body, before what he is, or behind a people. */
export function behindBody(work: string, i: number): Cued | null {
  const end = soundsEnd(work, i);
  if (end - i < 3 || work[end] === '·' || !isLongName(work, i, end)) return null;
  const name = work.slice(i, end);
  if (work[i - 1] === '人') {
    const people = countries.endsAt(work, i - 1) > 1 && soundsLikeName(name) && goesOn(work, end);
    return people && standsApart(work, i, end) ? { start: i, end, cue: 'office', sure: false } : null;
  }
  if (RANKS.startsAt(work, end) < 2 || strongSounds.count(name) * 2 < end - i) return null;
  return cutsPairBefore(work, i, end) ? null : { start: i, end, cue: 'address', sure: true };
}

/** 诗人|庞德, 由|贝林|将军指挥: one sound that writes little else and one that does, beside an office and no word. */
function isShortName(work: string, i: number, end: number, office: boolean): boolean {
  const name = work.slice(i, end);
  if (name.length !== 2 || strongSounds.count(name) === 0 || notPeople.has(name) || name[0] === name[1]) return false;
  if (!(office || RANKS.startsAt(work, end) > 1) || !(goesOn(work, end) || wordFollows(work, end))) return false;
  // 克留|其|科夫
  if (work[end] === '其' && sounds.at(work, end + 1) && sounds.at(work, end + 2)) return false;
  return foreignGivenNames.has(name) || standsApart(work, i, end);
}

/** What stands behind a person's name and behind no firm's or place's. */
const RANKS = new WordSet(
  wordsOf(
    '将军 上将 中将 少将 准将 元帅 上校 中校 少校 上尉 中尉 少尉 亲王 大公 王妃 公主 王后 男爵 子爵 勋爵 爵士 教授 博士 医生 神父 主教 牧师 参议员 众议员 法官 长官 先生 女士 夫人 太太 小姐',
  ),
);

const SLAVIC = /.{2}(?:斯基|茨基|兹基|斯卡娅|维奇|莫夫|耶夫|也夫|耶娃|诺娃|科娃|莫娃|申科|琴科)$/u;

/** 马克|林奇|说: a full name without its dot, its family name too short to tell by itself. */
export function spokenFullName(work: string, i: number): Cued | null {
  const given = sounds.at(work, i + 1) ? foreignGivenNames.startsAt(work, i) : 0;
  if (given < 2) return null;
  const end = soundsEnd(work, i);
  if (end - i - given < 2 || work[end] === '·' || notPeople.startsAt(work, i) > given) return null;
  return speaksAt(work, end) > 0 ? { start: i, end, cue: 'speech', sure: true } : null;
}

/** What words for people without an office end with: 难民, 女孩, 牧童, 少年. */
const PEOPLE = new CharSet('民孩童年女娘');

/** 约翰, 乔治: in other articles somebody else. */
function isGivenAlone(name: string): boolean {
  return name.length === 2 && foreignGivenNames.has(name);
}

/** 女子|曼联, 叫做|维兰库卢什|的小城, 主角|哈姆雷特, 手机先驱|摩托罗拉: what stands before teams, places, firms and people made up. */
const OTHERS = new CharSet('子做作公角驱');

/** 乔治王子|郡 */
const PRINCE_OF_A_PLACE = /^..[郡岛港堡街桥号]/u;

const OF_A_PLACE = /^[前副原]?[市镇区县郡]长/u;

/** 一只名叫|莱卡|的狗 */
const CALLED_THING = /(?:[只条头艘匹款家座]|队伍|组织|团体|[狮猴]子|[犬狗猫马鸟熊象虎豹狼鲸豚])名叫$/u;

/** What shows that the name written by sound from `i` to `end` is one; where it stands was looked at before. */
function foreignCue(work: string, i: number, end: number, { office, edge, weak }: Surroundings): Cued | null {
  const name = work.slice(i, end);
  // 历史学家|范依塔松|一人: a word of the dictionary shows where a longer name ends.
  const isClosed = () => goesOn(work, end) || speechVerbAt(work, end) > 0 || (end - i >= 3 && wordFollows(work, end));
  if (office && isClosed()) return { start: i, end, cue: 'office', sure: !isGivenAlone(name) };
  const long = isLongName(work, i, end);
  const begins = edge || CLAUSE.endsAt(work, i) > 0;
  if (begins && LIVES.startsAt(work, end) > 1) {
    const lives = long || (edge && strongSounds.hasAll(name) && !notPeople.has(name) && standsApart(work, i, end));
    if (lives) return { start: i, end, cue: 'speech', sure: true };
  }
  const isHalf = () => long && end - i > 3 && strongSounds.count(name) * 2 >= end - i && standsApart(work, i, end);
  if (!soundsLikeName(name) && !isShortName(work, i, end, office) && !isHalf()) return null;
  // 兰贝斯市长: a place as likely.
  const titled = officeAfter(work, end) !== null || RANKS.startsAt(work, end) > 1;
  if (titled && !OF_A_PLACE.test(work.slice(end, end + 3)) && !PRINCE_OF_A_PLACE.test(work.slice(end, end + 3)))
    return { start: i, end, cue: 'office', sure: !isGivenAlone(name) };
  if (honorificAfter(work, end) > 0) return { start: i, end, cue: 'address', sure: true };
  const spoken =
    edge || (end - i >= 3 && begins) || (end - i >= 3 && OF_A_BODY.test(work.slice(Math.max(0, i - 4), i)));
  if (spoken && name[0] !== name[1] && speaksAt(work, end) > 0)
    return { start: i, end, cue: 'speech', sure: end - i >= 3 };
  return isRelated(work, i, end, weak) && (isClosed() || isGivenAlone(name))
    ? { start: i, end, cue: 'office', sure: false }
    : null;
}

/** 女儿|伊万卡, 将领|苏莱曼尼, 难民|博伊卡: whether who it is, or that it is somebody's name, stands before it. */
function isRelated(work: string, i: number, end: number, weak: boolean): boolean {
  const name = work.slice(i, end);
  const byWhatFollows = isCalledPerson(work, i, end);
  const isCalled = called.endsAt(work, i) > 1 && !CALLED_THING.test(work.slice(Math.max(0, i - 4), i));
  // 互联网之父|蒂姆斯|的; and not 女子|曼联
  const person =
    beforeNames.endsAt(work, i) > 1 &&
    called.endsAt(work, i) < 2 &&
    (PEOPLE.at(work, i - 1) ? strongSounds.hasAll(name) : !OTHERS.at(work, i - 1) && !work.startsWith('法人', i - 2));
  if (!weak && !isCalled && !person && !byWhatFollows) return false;
  if (end - i >= 3 || isGivenAlone(name)) return true;
  // 《乔乔》
  if (name[0] === name[1] && !byWhatFollows) return false;
  // 老兵|莫耶、
  return relations.endsAt(work, i) > 1 || (strongSounds.hasAll(name) && standsApart(work, i, end));
}

/** 一名叫做|西普特|的士兵: who it is follows; and not 叫做|维兰库卢什|的小城. */
function isCalledPerson(work: string, i: number, end: number): boolean {
  if (NAMED.endsAt(work, i) < 2 || work[end] !== '的') return false;
  for (let at = end + 1; at < end + 6 && hanAt(work, at); at++)
    if (heads.startsAt(work, at) > 1 || beforeNames.startsAt(work, at) > 1) return true;
  return false;
}
const NAMED = new WordSet(wordsOf('名为 名叫 叫做 叫作 唤作'));

/** What a clause begins with, before who acts in it: 但|塔利斯|建议. */
const CLAUSE = new WordSet(wordsOf('但 而 不过 然而 因此 此外 但是 正如 正像'));

/** 佛德里曼: three sounds or more that are no word, whatever else they write. */
function isLongName(work: string, i: number, end: number): boolean {
  const name = work.slice(i, end);
  if (end - i < 3 || strongSounds.count(name) === 0 || notPeople.has(name) || officeRoots.startsAt(name, 0) > 1)
    return false;
  // 《查拉图斯特拉, 普拉博沃|方|承认, 奥巴马|当|总统
  const known = figureForms.startsAt(work, i);
  return !OPENING.at(work, i - 1) && !WORDS_AT_END.at(work, end - 1) && (known === 0 || known === end - i);
}
const OPENING = new CharSet('《〈「『“');
const WORDS_AT_END = new CharSet('方当');

/** What goes on behind a name and only people do or have: 佛德里曼|在《纽约时报》…, 马德森|生前. */
const LIVES = new WordSet(
  wordsOf(
    '在《 在他的 在她的 与他的 与她的 和他的 和她的 即位 继位 登基 退位 驾崩 遇刺 去世 逝世 病逝 辞世 过世 生前 晚年 出生 出生于 生于 卒于 死于 毕业于 写道 撰文 写过 自杀 被捕 入狱 获释 本人 夫妇 笔下 的妻子 的丈夫 的儿子 的女儿 的父亲 的母亲 的遗孀 的传记 的自传 的回忆录 的小说 的诗 的画作 的著作 告诫',
  ),
);

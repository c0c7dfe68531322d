import { figureForms } from '../figures.ts';
import { goesOn, soundsEnd, soundsEndHere, soundsLikeName } from '../foreign.ts';
import { beforeNames, called, foreignGivenNames, notPeople, relations, sounds, strongSounds } from '../lexicon.ts';
import { honorificAfter, officeAfter } from '../offices.ts';
import { cutsPairBefore, cutsPairBehind } from '../segments.ts';
import { speaksAt, speechVerbAt } from '../speech.ts';
import { CharSet } from '../words.ts';
import { COUNTRIES_IN_SHORT, type Cued, OF_A_BODY, type Surroundings } from './place.ts';

/** Names written by their sound, without a dot, that what stands beside them shows. */

/** Sounds that before another name are words. */
const LEADING = new CharSet('当及因');

export function bareForeign(work: string, i: number, office: boolean, edge: boolean, weak: boolean): Cued | null {
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
export function spokenFullName(work: string, i: number): Cued | null {
  const given = sounds.at(work, i + 1) ? foreignGivenNames.startsAt(work, i) : 0;
  if (given < 2) return null;
  const end = soundsEnd(work, i);
  if (end - i - given < 2 || work[end] === '·' || notPeople.startsAt(work, i) > given) return null;
  return speaksAt(work, end) > 0 ? { start: i, end, cue: 'speech', sure: true } : null;
}

/** What words for people without an office end with: 难民, 女孩, 牧童, 少年. */
const PEOPLE = new CharSet('民孩童年女娘');

const OF_A_PLACE = /^[前副原]?[市镇区县郡]长/u;

/** 一只名叫|莱卡|的狗 */
const CALLED_THING = /(?:[只条头艘匹款家座]|[狮猴]子|[犬狗猫马鸟熊象虎豹狼鲸豚])名叫$/u;

/** What shows that the name written by sound from `i` to `end` is one; where it stands was looked at before. */
function foreignCue(work: string, i: number, end: number, { office, edge, weak }: Surroundings): Cued | null {
  const name = work.slice(i, end);
  if (office && (goesOn(work, end) || speechVerbAt(work, end) > 0)) return { start: i, end, cue: 'office', sure: true };
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

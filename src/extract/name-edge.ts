import { opensHere } from './dotted-edge.ts';
import { figureForms, figureOf } from './figures.ts';
import { goesOn, soundsEndHere } from './foreign.ts';
import { isLatin, standsLatin } from './latin-form.ts';
import { isGivenAgain } from './latin-names.ts';
import {
  followingCharacters,
  followingWords,
  heads,
  notPeople,
  officeRoots,
  sounds,
  strongSounds,
  wordsLikeSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import type { Match } from './matcher.ts';
import { honorificAfter, officeAfter, strongHeadBefore } from './offices.ts';
import { cutsPairBefore, cutsPairBehind, cutsWordBefore } from './segments.ts';
import { speaksAt } from './speech.ts';
import { givenCharacters, looksChinese, typicalGiven } from './surnames.ts';
import { hanAt } from './text.ts';
import { isReign } from './things.ts';
import { CharSet } from './words.ts';

/** Where a known name stands in a text, and where its characters are part of other words. */

/** Why a form counts as a name here. */
export type Ground = 'article' | 'figure' | 'archive';

export type Candidate = Match & { readonly ground: Ground };

/** Whether the form stands here as a name of its own and not as part of longer words; `proven`: at how many places the article proves it. */
export function stands(work: string, match: Candidate, proven: number): boolean {
  const { start, end, name, ground } = match;
  if (isLatin(name)) return standsLatin(work, start, end) && !(ground === 'archive' && isGivenAgain(work, end));
  if (name.includes('·')) return work[end] !== '·' && work[start - 1] !== '·';
  if (work[start - 1] === '·' || work[end] === '·') return false;
  if (isHalf(work, start, end) || isReign(work, end)) return false;
  if (ground !== 'article' && readsThrough(work, start, end)) return false;
  if (work[end] === work[end - 1] && work[end + 1] === work[end]) return false;
  // 四四|方方, 方方|正正
  if (name.length === 2 && name[0] === name[1]) {
    if (hanAt(work, start - 1) && work[start - 1] === work[start - 2]) return false;
    if (hanAt(work, end) && work[end] === work[end + 1]) return false;
  }
  const beside = cueBeside(work, start, end);
  if (partOfPlace(work, start, end) || wordsLikeSurnames.startsAt(work, start) > end - start) return false;
  // 史密斯|菲尔德, 普里戈|金|的, 阿拉斯|特: the sounds go on.
  if (ground !== 'article' && name.length >= 3 && sounds.at(work, end) && runsOn(work, name, end)) return false;
  const bySound = name.length >= 3 && strongSounds.count(name) === name.length;
  if (looksChinese(name) && !bySound && figureOf(name)?.name.includes('·') !== true) {
    if (name.length >= 3) return ground !== 'archive' || beside || !cutsWord(work, start, end);
    if (cutsWord(work, start, end) || (ground === 'figure' && goesOnAsName(work, start, end))) return false;
    if (ground === 'figure' && !beside && runsIntoWord(work, start, end)) return false;
    if (ground === 'archive') return beside || (closes(work, end) && opens(work, start));
    // A form the article proves again and again needs no more proof at each place.
    return closes(work, end) || beside || opens(work, start) || proven >= 3;
  }
  // 这里根据: words run over both ends of 里根.
  if (cutsWord(work, start, end) && cutsWordBefore(work, start, end)) return false;
  if (!soundsEndHere(work, end) && figureForms.startsAt(work, end) < 2) return false;
  if (ground === 'archive' && !beside && !opens(work, start)) return false;
  // Sounds directly before, with no office or country ending there, make it part of a longer name.
  const clear =
    strongHeadBefore(work, start) || officeRoots.endsAt(work, start) > 0 || figureForms.endsAt(work, start) > 1;
  return clear || !soundsBefore(work, start) || wordsLikeSounds.startsAt(work, start - 2) === 2;
}

/** 地|图灵|活: words of the dictionary run into it and out of it; out of a short Chinese one (康生|死) is enough. */
function readsThrough(work: string, start: number, end: number): boolean {
  if (!cutsPairBehind(work, start, end)) return false;
  const closed = closes(work, end);
  const short = end - start === 2 && looksChinese(work.slice(start, end)) && !strongSounds.at(work, start);
  return (short && !closed) || ((short || !closed) && cutsPairBefore(work, start, end));
}

/** 贝德|明斯特: one that writes little else, or that and another. */
function soundsBefore(work: string, start: number): boolean {
  if (strongSounds.at(work, start - 1)) return true;
  return sounds.at(work, start - 1) && strongSounds.at(work, start - 2) && !opens(work, start);
}

/** Whether a name written by sound goes on behind `end`: a strong sound, or one with which it would be over. */
function runsOn(work: string, name: string, end: number): boolean {
  for (let i = 0; i < name.length; i++) if (!sounds.at(name, i)) return false;
  if (followingCharacters.at(work, end) || wordsLikeSounds.startsAt(work, end) > 0) return false;
  // 毛泽东|杨开慧: the next name.
  if (figureForms.startsAt(work, end) > 1) return false;
  if (heads.startsAt(work, end) > 0 || officeRoots.startsAt(work, end) > 1) return false;
  return strongSounds.at(work, end) ? sounds.at(work, end + 1) : goesOn(work, end + 1) && !LITTLE.at(work, end);
}
/** Sounds that are words by themselves: 拜登|因, 特朗普|曾, 乔布斯|留给. */
const LITTLE = new CharSet('向因于及曾可让当若依古今同之留莫');

/** 哈里斯|-布里肯律师事务所: half of a double name is nobody, unless everybody knows whom it means (奥巴马-拜登政府). */
function isHalf(work: string, start: number, end: number): boolean {
  const half =
    (work[end] === '-' && sounds.at(work, end + 1)) || (work[start - 1] === '-' && sounds.at(work, start - 2));
  if (!half || figureOf(work.slice(start, end)) !== null) return false;
  return figureForms.startsAt(work, end + 1) < 2 && figureForms.endsAt(work, start - 1) < 2;
}

/** Whether an office, a form of address or a verb of speech stands beside the form. */
export function cueBeside(work: string, start: number, end: number): boolean {
  return (
    strongHeadBefore(work, start) ||
    officeAfter(work, end) !== null ||
    honorificAfter(work, end) > 0 ||
    speaksAt(work, end) > 0
  );
}

/** 陈云|贤说: with the next character it would be somebody else's name as well; so it is where 陈云|如, ends so. */
function goesOnAsName(work: string, start: number, end: number): boolean {
  if (LEADS_ON.at(work, end) && CLOSED.at(work, end + 1)) return true;
  if (closes(work, end)) return false;
  const closed = closes(work, end + 1);
  // 副省长|陈云|贤案, 诗人|朱德|润在: behind an office less is enough.
  if (strongHeadBefore(work, start)) return typicalGiven.at(work, end) || (closed && givenCharacters.at(work, end));
  return closed && typicalGiven.at(work, end);
}

/** 任|何频|率, 健|康生|死: an ordinary word goes on into the name or out of it. */
function runsIntoWord(work: string, start: number, end: number): boolean {
  return cutsPairBefore(work, start, end) || cutsPairBehind(work, start, end);
}

/** Words that need another behind them, and what ends a name or a clause. */
const LEADS_ON = new CharSet('与和对向给跟同替使令率把被从为因以及如由于');
const CLOSED = new CharSet(',、。;!?)');

/** A word begins with the name's last character and goes on behind it (李|强调). */
function cutsWord(work: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  return followingWords.startsAt(work, end - 1) > 1 || wordsLikeSurnames.startsAt(work, end - 1) > 1;
}

function closes(work: string, end: number): boolean {
  if (!hanAt(work, end)) return true;
  return (
    followingCharacters.at(work, end) ||
    followingWords.startsAt(work, end) > 0 ||
    heads.startsAt(work, end) > 0 ||
    work[end] === work[end + 1]
  );
}

function opens(work: string, start: number): boolean {
  return followingCharacters.at(work, start - 1) || opensHere(work, start);
}

/** 克里|姆林宫: the form is the beginning or the end of a place known by that longer name. */
function partOfPlace(work: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 4); from <= start; from++) {
    const length = notPeople.startsAt(work, from);
    if (length > end - start && from + length >= end) return true;
  }
  return sounds.at(work, end) && notPeople.startsAt(work, end - 1) > 1;
}

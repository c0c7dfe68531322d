import { ENDS_THINGS, PARTS, WORDS_AS_WELL } from '../cued/place.ts';
import {
  followingCharacters,
  followingWords,
  heads,
  honorifics,
  isEdge,
  notPeople,
  officesAfter,
  strongSounds,
} from '../lexicon.ts';
import { humanBeside } from '../person-signs.ts';
import type { Proof } from '../proofs.ts';
import { isOrdinaryWord, standsApart } from '../segments.ts';
import { everydaySurnames, givenCharacters, surnamesAt, typicalGiven } from '../surnames.ts';
import type { Unit } from '../text.ts';
import { CharSet } from '../words.ts';

/** What has been gathered of names without a cue (recurring.ts), and which of them are names. */

export interface Place {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}
export interface Candidate {
  /** Where a name can begin, and where only its end is closed. */
  readonly places: Place[];
  readonly inside: Place[];
  /** Where neither side shows it to end. */
  readonly open: Place[];
  /** What follows it, one character each: a name goes with many. */
  readonly followers: Set<string>;
  hard: boolean;
  /** A mark stands on either side of it somewhere. */
  edged: boolean;
  /** So somewhere, and neither quoted nor behind a number. */
  alone: boolean;
}

/** That a name stands somewhere without a cue of its own. */
export function recurringAt({ paragraph, work }: Unit, start: number, end: number): Proof {
  return { paragraph, start, end, form: work.slice(start, end), cue: 'recurring', en: null, sure: false };
}

/** 宋山木: three characters that may be a name wherever they stand, if they do so again and again. */
export function mayRepeat(form: string): boolean {
  if (form.length !== 3 || everydaySurnames.at(form, 0)) return false;
  const given = form.slice(1);
  const fit = givenCharacters.count(given);
  if (fit === 0 || followingCharacters.at(form, 1) || followingCharacters.at(form, 2)) return false;
  if (strongSounds.hasAll(given)) return false;
  const family = surnamesAt(form, 0).find(({ kind, length }) => length === 1 && kind !== 'japanese');
  if (family === undefined) return false;
  // 申纪兰: an everyday character before two of names, one of which hardly makes anything else.
  if (family.kind === 'rare' && !(fit === 2 && typicalGiven.count(given) > 0)) return false;
  // 姚律师
  return !NO_GIVEN_NAMES.some((words) => words.startsAt(form, 1) > 1);
}

const NO_GIVEN_NAMES = [heads, officesAfter, honorifics, followingWords];

/** 蓝白, 赖政府: sides. */
const SIDES = new CharSet('蓝赖欧');
/** 李总|问, 王某东 */
const CALLED_SO = new CharSet('总老某');

/** Everyday characters that before two characters of names are mostly a family name. */
const MOSTLY_NAMES = new CharSet('张黄许洪汤严温祝雷夏伍尤焦柯庄童桂季');

/** Whether it stands in the text in so many surroundings, and nowhere as ordinary words, that it can only be a name. */
function repeats({ places, inside, open }: Candidate): boolean {
  const all = [...places, ...inside, ...open];
  if (all.length < REPEATED) return false;
  const before = new Set(all.map(({ unit, start }) => unit.work[start - 1]));
  const behind = new Set(all.map(({ unit, end }) => unit.work[end]));
  if (before.size < REPEATED - 1 || behind.size < REPEATED - 1) return false;
  const hard = all.some(({ unit, start }) => isEdge(unit.work, start - 1));
  return hard && all.every(({ unit, start, end }) => standsApart(unit.work, start, end, true));
}
const REPEATED = 4;

/** By the two characters they begin with: at how many places the oftenest of the forms of three stands. */
export function oftenestLonger(candidates: ReadonlyMap<string, Candidate>): Map<string, number> {
  const out = new Map<string, number>();
  for (const [form, { places }] of candidates) {
    const shorter = form.slice(0, 2);
    if (form.length === 3) out.set(shorter, Math.max(out.get(shorter) ?? 0, places.length));
  }
  return out;
}

/** Whether a form is a name, by where and how often it stands. `longer`: see `oftenestLonger`. */
export function accept(
  form: string,
  candidate: Candidate,
  all: ReadonlyMap<string, Candidate>,
  longer: ReadonlyMap<string, number>,
): boolean {
  if (notPeople.has(form)) return false;
  const { places, followers, hard, edged } = candidate;
  const given = form.slice(-Math.max(1, form.length - (form.length > 3 ? 2 : 1)));
  const typical = typicalGiven.count(given);
  // The longer reading holds only where it stands more often than the shorter.
  const shorter = all.get(form.slice(0, -1));
  if (shorter !== undefined && shorter.places.length > places.length) return false;
  if (mayRepeat(form) && repeats(candidate)) return true;
  if (places.length + candidate.inside.length === 0) return false;
  const n = places.length;
  if (form.length === 2) {
    const times = longer.get(form);
    if (times !== undefined && times >= n) return false;
    if (typical === 1 && n >= 2 && followers.size >= 2) return true;
    if (isSomebody(form, candidate)) return true;
    if (everydaySurnames.at(form, 0)) return false;
    // 姜桂|之性, 霍福|得
    const single = hard && !strongSounds.hasAll(form) && !followers.has('之') && !followers.has('得');
    return ((typical === 1 && (edged || single)) || (n >= 3 && followers.size >= 3 && hard)) && isApart(candidate);
  }
  const fit = givenCharacters.hasAll(given);
  if (fit) {
    if (n >= 3 && followers.size >= 2) return true;
    if (n >= 2 && typical >= 1 && (followers.size >= 2 || typical === 2)) return true;
    if (n === 1 && ((typical === 2 && hard) || (typical >= 1 && edged))) return true;
  }
  // 苗瓦迪: foreign words are no words of the dictionary either.
  if (strongSounds.hasAll(given)) return false;
  const trusted = n > 0 && !everydaySurnames.at(form, 0);
  if (fit && n > 0 && MOSTLY_NAMES.at(form, 0) && isApart(candidate) && !runsOut(candidate)) return true;
  // #15 |潘九龙|, (陈立群): alone between marks the given name may be a word, unless it is an office.
  const word = NO_GIVEN_NAMES.some((words) => words.startsAt(form, 1) > 1);
  if (candidate.alone && trusted && !word && form.length === 3) {
    if (fit && isApart(candidate, true)) return true;
    // (陈聚沥), 嘉宾|徐轶清: one such character where the dictionary leaves all three apart, and none that things end with.
    const person = !ENDS_THINGS.at(form, 2) && !SIDES.at(form, 0) && !CALLED_SO.at(form, 1);
    if (person && givenCharacters.count(given) === 1 && isApart(candidate)) return true;
  }
  if (!fit && typical === 0) return n >= 3 && followers.size >= 3 && isApart(candidate);
  // 郑|秀文: behind a mark or an office.
  return (typical >= 1 || trusted) && isApart(candidate, typical >= 1 && trusted && hard);
}

/** 张国|先是: a word of the dictionary may begin with its last character. */
function runsOut({ places }: Candidate): boolean {
  return places.some(({ unit, end }) => isOrdinaryWord(unit.work.slice(end - 1, end + 1)));
}

/** 夏|言|: two characters of any kind, closed again and again, and somewhere a human being. */
function isSomebody(form: string, candidate: Candidate): boolean {
  const { places, inside } = candidate;
  if (places.length < 2 || places.length <= inside.length) return false;
  if (PARTS.at(form, 1) || WORDS_AS_WELL.at(form, 0)) return false;
  return places.some(({ unit, start, end }) => humanBeside(unit.work, start, end)) && isApart(candidate);
}

/** Whether no place of the first few reads as ordinary words. */
function isApart({ places, inside }: Candidate, wordGiven = false): boolean {
  const some = [...places, ...inside].slice(0, PLACES);
  return some.every(({ unit, start, end }) => standsApart(unit.work, start, end, wordGiven));
}
const PLACES = 3;

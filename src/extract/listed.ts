import { chineseNameAt } from './chinese.ts';
import { PARTS, WORDS_AS_WELL } from './cued/place.ts';
import { opensHere } from './dotted-edge.ts';
import { figureForms } from './figures.ts';
import { goesOn, soundsEnd, soundsEndHere, soundsLikeName, soundsStart } from './foreign.ts';
import {
  clearStart,
  heads,
  isEdge,
  notPeople,
  officeRoots,
  officesAfter,
  relations,
  sounds,
  strongSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { recurringAt } from './recurring/candidates.ts';
import { standsApart, wordFollows } from './segments.ts';
import {
  commonSurnames,
  everydaySurnames,
  givenCharacters,
  surnameBeginnings,
  surnamesAt,
  typicalGiven,
} from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet } from './words.ts';

const JOINTS = new CharSet('、和与及,');

/**
 * Names that stand in a list: what is joined to a proven name, and closed, is a name too (乔良、王湘穗); and two that
 * each look like names, side by side, speak for each other.
 */
export function findListed(units: readonly Unit[], cues: readonly Proof[], recurring: readonly Proof[]): Proof[] {
  const listed = [...sideBySide(units, cues)];
  listed.push(...between(units, [...cues, ...recurring, ...listed]));
  return [...listed, ...besideOne(units, [...cues, ...recurring, ...listed])];
}

/**
 * 钱伯文、|林一帆|、|诺维|等: what stands alone between two marks of a row, one of its neighbours a name, is a name too if it
 * can be one and reads as no word; from there the row goes on.
 */
function* besideOne(units: readonly Unit[], proofs: readonly Proof[]): Generator<Proof> {
  const ends = new Set(proofs.map((proof) => placeOf(proof.paragraph, proof.end)));
  const starts = new Set(proofs.map((proof) => placeOf(proof.paragraph, proof.start)));
  for (const unit of units) {
    const { work, paragraph } = unit;
    const marks = placesOf('、', work);
    if (marks.length === 0) continue;
    const found = function* (start: number, end: number): Generator<Proof> {
      if (starts.has(placeOf(paragraph, start)) || !isRowName(work, start, end)) return;
      starts.add(placeOf(paragraph, start));
      ends.add(placeOf(paragraph, end));
      yield recurringAt(unit, start, end);
    };
    for (const at of marks) {
      if (!ends.has(placeOf(paragraph, at)) && figureForms.endsAt(work, at) < 2) continue;
      let end = at + 1;
      while (hanAt(work, end) && work[end] !== '等' && end - at <= LONGEST_IN_ROW) end++;
      if (isEdge(work, end) || work[end] === '等') yield* found(at + 1, end);
    }
    for (const at of marks.reverse()) {
      if (!starts.has(placeOf(paragraph, at + 1)) && figureForms.startsAt(work, at + 1) < 2) continue;
      let start = at;
      while (hanAt(work, start - 1) && at - start <= LONGEST_IN_ROW) start--;
      if (work[start - 1] === '、') yield* found(start, at);
      else yield* found(firstBySound(work, at), at);
    }
  }
}
const LONGEST_IN_ROW = 8;

/** 读|阿尔滕贝格|、…: where the first of a row, written by sound, begins; `end` where none does. */
function firstBySound(work: string, end: number): number {
  const start = soundsStart(work, end);
  const opened = OPENERS.at(work, start - 1) || (opensHere(work, start) && !isEdge(work, start - 1));
  return end - start >= 3 && opened ? start : end;
}
const OPENERS = new CharSet('读看听找问请比像如爱学');

/** A Chinese name that the dictionary leaves apart, or one written by sound alone. */
function isRowName(work: string, start: number, end: number): boolean {
  const form = work.slice(start, end);
  if (start === end || notPeople.has(form) || work[end] === '·' || work[start - 1] === '·') return false;
  if (form.length >= 3 && sounds.hasAll(form)) {
    return strongSounds.count(form) * 2 >= form.length && officeRoots.startsAt(form, 0) < 2;
  }
  if (wordsLikeSurnames.startsAt(work, start) > 0 || form.length > 4) return false;
  // 、束荑|等, 、张翼、: of two characters the family name may be any that is no word by itself.
  if (form.length === 2)
    return isFamilyName(form) && !PARTS.at(form, 1) && !WORDS_AS_WELL.at(form, 0) && standsApart(work, start, end);
  if (!isWholeName(form)) return false;
  // 严|管理: an ordinary word behind a family name that is one too.
  const wordGiven = typicalGiven.count(form.slice(1)) > 0;
  return standsApart(work, start, end, wordGiven);
}

/** One number for a place of an article; no paragraph has 2 ** 24 characters. */
function placeOf(paragraph: number, at: number): number {
  return paragraph * 2 ** 24 + at;
}

function* sideBySide(units: readonly Unit[], cues: readonly Proof[]): Generator<Proof> {
  const ends = new Set(cues.map((cue) => placeOf(cue.paragraph, cue.end)));
  const starts = new Set(cues.map((cue) => placeOf(cue.paragraph, cue.start)));
  for (const unit of units) {
    const { work, paragraph } = unit;
    for (let at = JOINTS.next(work, 1); at < work.length - 2; at = JOINTS.next(work, at + 1)) {
      const known = ends.has(placeOf(paragraph, at)) || figureForms.endsAt(work, at) > 1;
      const right = rightOf(work, at + 1) ?? (known && work[at] !== ',' ? besideKnown(work, at + 1) : null);
      // 田佳|和|佟海为饰演: a cue speaks for the second.
      const shown = starts.has(placeOf(paragraph, at + 1));
      if (right === null && !shown) continue;
      const left = known || work[at] === ',' ? null : leftOf(work, at);
      if (left !== null && shown) {
        yield recurringAt(unit, left.start, at);
        continue;
      }
      if (right === null) continue;
      if (!known && (left === null || typical(work, left.start, at) + typical(work, at + 1, right) === 0)) continue;
      if (work[at] === ',' && !isEdge(work, right)) continue;
      for (const [start, end] of [...(left === null ? [] : [[left.start, at] as const]), [at + 1, right] as const]) {
        yield recurringAt(unit, start, end);
      }
      ends.add(placeOf(paragraph, right));
    }
  }
}

/** 贾永林、|卢展功|、宋启明: what stands alone between two names in one list, and reads as no word, is a third. */
function* between(units: readonly Unit[], proofs: readonly Proof[]): Generator<Proof> {
  const ends = new Set(proofs.map((proof) => placeOf(proof.paragraph, proof.end)));
  const starts = new Set(proofs.map((proof) => placeOf(proof.paragraph, proof.start)));
  for (const unit of units) {
    const { work, paragraph } = unit;
    for (const at of [...placesOf('、', work), ...placesOf(',', work)]) {
      if (!surnameBeginnings.at(work, at + 1)) continue;
      const end = jointFrom(work, at + 3, at + 5);
      if (end === undefined || !hanAt(work, end - 1)) continue;
      if (!ends.has(placeOf(paragraph, at)) && figureForms.endsAt(work, at) < 2) continue;
      if (!starts.has(placeOf(paragraph, end + 1)) && figureForms.startsAt(work, end + 1) < 2) continue;
      const form = work.slice(at + 1, end);
      // 张勇手、|邢吉田|、黄焕光: of three characters two may be a word.
      const row = work[at] === '、' && work[end] === '、' && form.length === 3 && officesAfter.startsAt(form, 1) === 0;
      if (!isWholeName(form) || !(row || standsApart(work, at + 1, end))) continue;
      yield recurringAt(unit, at + 1, end);
      ends.add(placeOf(paragraph, end));
    }
  }
}

/** The first joint from `at` to `last`. */
function jointFrom(work: string, at: number, last: number): number | undefined {
  for (let to = at; to <= last; to++) if (JOINTS.at(work, to)) return to;
  return undefined;
}

/** Where `mark` stands in the text, but for its beginning. */
function placesOf(mark: string, work: string): number[] {
  const out: number[] = [];
  for (let at = work.indexOf(mark, 1); at >= 0; at = work.indexOf(mark, at + 1)) out.push(at);
  return out;
}

function isFamilyName(form: string): boolean {
  return surnamesAt(form, 0).some(({ kind, length }) => kind !== 'japanese' && length === 1);
}

/** A family name and a given one of one or two characters, or two family names and two (张廖启坚). */
function isWholeName(form: string): boolean {
  return (
    surnamesAt(form, 0).some(
      ({ kind, length }) => kind !== 'rare' && form.length - length >= 1 && form.length - length <= 2,
    ) ||
    (form.length === 4 && commonSurnames.hasAll(form.slice(0, 2)) && givenCharacters.hasAll(form.slice(2)))
  );
}

function rightOf(work: string, start: number): number | null {
  const name = chineseNameAt(work, start, false);
  if (name === null || name.sure !== 2) return null;
  return isEnough(work, start, name.end) ? name.end : null;
}

/** Beside a name that is sure: rare names (罗冠聪、郭荣铿、) and foreign ones (卢比奥和克鲁兹提出). */
function besideKnown(work: string, start: number): number | null {
  // 苏菲与|哥哥汉斯: who it is to somebody comes first.
  if (relations.startsAt(work, start) > 1) return null;
  const name = chineseNameAt(work, start, true);
  if (name !== null && name.sure === 2 && name.end - start === 3 && standsApart(work, start, name.end)) return name.end;
  const end = soundsEnd(work, start);
  if (work[end] === '·' || !soundsLikeName(work.slice(start, end)) || !soundsEndHere(work, end)) return null;
  const closed = goesOn(work, end) || JOINTS.at(work, end) || (end - start > 3 && wordFollows(work, end));
  return closed ? end : null;
}

/** The name that ends at `end`, begun where a name can begin. */
function leftOf(work: string, end: number): { start: number } | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start) || wordsLikeSurnames.startsAt(work, start) > 0) continue;
    if (!commonSurnames.at(work, start)) continue;
    if (!clearStart(work, start) && heads.endsAt(work, start) < 2) continue;
    if (isEnough(work, start, end)) return { start };
  }
  return null;
}

/** Three characters fit for a name; or two of which the second hardly ever makes anything else, or that are no word. */
function isEnough(work: string, start: number, end: number): boolean {
  if (!givenCharacters.hasAll(work.slice(start + 1, end))) return false;
  if (end - start >= 3 || typical(work, start, end) === 1) return true;
  return !everydaySurnames.at(work, start) && standsApart(work, start, end);
}

function typical(work: string, start: number, end: number): number {
  return typicalGiven.count(work.slice(start + 1, end));
}

import { chineseNameAt, minorityNameAt, type NameEnd } from './chinese.ts';
import { MINORITY_PARTS } from './data/surnames.ts';
import { FOREIGN_GIVEN_NAMES, TRANSLITERATION } from './data/transliteration.ts';
import { figureForms } from './figures.ts';
import {
  dottedNameAt,
  goesOn,
  inDottedName,
  soundsEnd,
  soundsEndHere,
  soundsLikeName,
  soundsStart,
  undottedNameAt,
} from './foreign.ts';
import { latinNameAt } from './latin.ts';
import { findLatinNames } from './latin-names.ts';
import {
  beforeNames,
  called,
  heads,
  honorifics,
  isEdge,
  notPeople,
  officesAfter,
  opensName,
  relations,
  sounds,
  strongSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import { findListed } from './listed.ts';
import { honorificAfter, officeAfter, strongHeadBefore, takenUp } from './offices.ts';
import { findRecurring } from './recurring.ts';
import { cutsOrdinaryWord, standsApart, wordFollows } from './segments.ts';
import { speaksAt } from './speech.ts';
import { everydaySurnames, givenCharacters, surnameBeginnings, surnamesAt, typicalGiven } from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet, wordsOf } from './words.ts';

/**
 * What in the text itself proves a name, from strongest to weakest: a dot, an English form behind it, an office beside
 * it, a form of address behind it, a verb of speech behind it, mere recurrence.
 */
export const CUES = ['dotted', 'english', 'office', 'address', 'speech', 'recurring'] as const;
export type Cue = (typeof CUES)[number];

export interface Proof {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Folded, dots as ·. */
  readonly form: string;
  readonly cue: Cue;
  readonly en: string | null;
  /** Whether the end of the name is beyond doubt. */
  readonly sure: boolean;
}

/** Everything in `units` that a cue beside it shows to be a person's name. */
export function findProofs(units: readonly Unit[]): Proof[] {
  const cues = units.flatMap((unit) => [...dotted(unit), ...english(unit), ...cued(unit), ...findLatinNames(unit)]);
  return [...cues, ...findListed(units, cues), ...findRecurring(units)];
}

function* dotted({ work, source, paragraph }: Unit): Generator<Proof> {
  for (let dot = work.indexOf('·'); dot >= 0; dot = work.indexOf('·', dot + 1)) {
    const name = dottedNameAt(work, dot);
    if (name === null) continue;
    const latin = latinNameAt(source, work, work[name.end] === ' ' ? name.end + 1 : name.end);
    yield {
      paragraph,
      ...name,
      form: work.slice(name.start, name.end),
      cue: 'dotted',
      en: latin?.text ?? null,
      sure: true,
    };
    dot = name.end - 1;
  }
}

function* english({ work, source, paragraph }: Unit): Generator<Proof> {
  for (let open = work.indexOf('('); open >= 0; open = work.indexOf('(', open + 1)) {
    const behind = work[open - 1] === ' ' ? open - 1 : open;
    if (!hanAt(work, behind - 1)) continue;
    const latin = latinNameAt(source, work, open);
    if (latin === null) continue;
    const end = behind - titleBefore(work, behind);
    const start = nameStartBefore(work, end, latin.words >= 2 && latin.known);
    if (start === null) continue;
    const form = work.slice(start, end);
    if (form.includes('·') || notPeople.has(form)) continue;
    // One English word proves a name only behind an office.
    if (latin.words < 2 && !strongHeadBefore(work, start)) continue;
    yield { paragraph, start, end, form, cue: 'english', en: latin.words < 2 ? null : latin.text, sure: true };
  }
}

/** Length of the title that ends at `end`, between a name and its English form: 谭德塞|博士 (…). */
function titleBefore(work: string, end: number): number {
  return Math.max(honorifics.endsAt(work, end), officesAfter.endsAt(work, end));
}

/** Where the Han name that ends at `end` begins. `likely`: its English form holds a known given name. */
function nameStartBefore(work: string, end: number, likely: boolean): number | null {
  if (inDottedName(work, end - 1)) return null;
  const figure = figureForms.endsAt(work, end);
  if (figure > 1) return end - figure;
  for (let length = 2; length <= 5; length++) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start)) break;
    const whole = surnamesAt(work, start).some(
      (s) => length - s.length >= 1 && length - s.length <= (s.kind === 'japanese' ? 3 : 2),
    );
    if (whole && (strongHeadBefore(work, start) || (likely && clearStart(work, start)))) return start;
  }
  // 经济学家伊凡普理乍得 (…): from the office on, most of it written by sound.
  for (let length = 2; length <= 9; length++) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start)) break;
    if (!sounds.at(work, start)) continue;
    if (strongHeadBefore(work, start) && sounds.count(work.slice(start, end)) * 3 >= length * 2) return start;
  }
  const start = soundsStart(work, end);
  const name = work.slice(start, end);
  if (end - start < 2 || work[start - 1] === '·' || notPeople.has(name)) return null;
  return likely || (soundsLikeName(name) && clearStart(work, start)) || isEdge(work, start - 1) ? start : null;
}

/** Whether a name may begin at `i` because what is before it ends there. */
function clearStart(work: string, i: number): boolean {
  return isEdge(work, i - 1) || opensName(work, i);
}

function* cued({ work, paragraph }: Unit): Generator<Proof> {
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

type Cued = Pick<Proof, 'start' | 'end' | 'cue' | 'sure'>;

function cuedAt(work: string, i: number): Cued | null {
  const head = heads.endsAt(work, i) > 1;
  const office = (head && strongHeadBefore(work, i)) || takenUp(work, i) !== null;
  const edge = isEdge(work, i - 1);
  const noted = notedAt(work, i) ?? calledAt(work, i);
  if (noted !== null) return noted;
  const weak = !office && head;
  if (!office && !edge && !weak && !opensName(work, i)) return addressed(work, i);
  const chinese = inDottedName(work, i) ? null : chineseUnlessForeign(work, i, office);
  if (chinese !== null) {
    const { end } = chinese;
    const long = end - i >= 3;
    const given = work.slice(i + 1, end);
    const whole =
      heads.endsAt(work, i) > 2 ||
      (!chinese.rare && typicalGiven.count(given) > 0) ||
      (long && givenCharacters.hasAll(given)) ||
      !cutsOrdinaryWord(work, i, end, chinese.rare);
    if (office && (chinese.sure === 2 || long) && whole)
      return { start: i, end, cue: 'office', sure: chinese.sure === 2 };
    if (weak && chinese.sure === 2 && !chinese.rare && (long || typicalGiven.at(work, end - 1))) {
      return { start: i, end, cue: 'office', sure: false };
    }
    // 制片部经理|徐立功|找到: the end shows only in that no word begins within it.
    const apart = !chinese.rare && givenCharacters.hasAll(given) && standsApart(work, i, end, true);
    if (weak && long && apart && wordFollows(work, end)) return { start: i, end, cue: 'office', sure: false };
    if (called.endsAt(work, i) > 1 && chinese.sure === 2 && long && whole && !chinese.rare)
      return { start: i, end, cue: 'address', sure: true };
    if (!chinese.rare) {
      if (officeAfter(work, end) !== null && end - i >= 2) return { start: i, end, cue: 'office', sure: true };
      if (honorificAfter(work, end) > 0) return { start: i, end, cue: 'address', sure: true };
      if (edge && chinese.sure === 2 && speaksAt(work, end) > 0) return { start: i, end, cue: 'speech', sure: long };
    }
  }
  const minority = minorityNameAt(work, i, office || relations.endsAt(work, i) > 1);
  if (minority !== null) return { start: i, end: minority, cue: office ? 'office' : 'recurring', sure: office };
  const undotted = undottedNameAt(work, i);
  if (undotted !== null) return { start: i, end: undotted, cue: office ? 'office' : 'recurring', sure: office };
  return bareForeign(work, i, office, edge, weak);
}

/** The name in the Chinese order at `i`, unless it is only the beginning of a longer one written by sound (迪雅|里克). */
function chineseUnlessForeign(work: string, i: number, office: boolean): NameEnd | null {
  const name = chineseNameAt(work, i, office);
  if (name === null || !strongSounds.hasAll(work.slice(i, name.end))) return name;
  const end = soundsEnd(work, i);
  return end > name.end && soundsLikeName(work.slice(i, end)) && goesOn(work, end) ? null : name;
}

/** 周金燕[音], 段常 (化名): a note that only a name can have. */
function notedAt(work: string, i: number): Cued | null {
  for (let length = 2; length <= 4; length++) {
    if (!BRACKETS.at(work, i + length) && !BRACKETS.at(work, i + length + 1)) continue;
    if (!NOTE.test(work.slice(i + length, i + length + 6))) continue;
    const surname = surnamesAt(work, i).find((one) => length - one.length >= 1 && length - one.length <= 2);
    if (surname !== undefined && clearStart(work, i)) return { start: i, end: i + length, cue: 'office', sure: true };
  }
  return null;
}

const BRACKETS = new CharSet('[(［');
const NOTE = /^ ?[[(［](?:音译?|译音|化名|假名)[\])］]/u;

/** 改名|宋要武, 一个叫|左丘白|的女生: what somebody is called, up to a mark or to who it is, in whatever characters. */
function calledAt(work: string, i: number): Cued | null {
  const end = i + 3;
  const plain = work[i - 1] === '叫' && '个名位'.includes(work[i - 2] ?? ' ');
  if ((!plain && called.endsAt(work, i) < 2) || wordsLikeSurnames.startsAt(work, i) > 0) return null;
  const person = work[end] === '的' && (heads.startsAt(work, end + 1) > 1 || beforeNames.startsAt(work, end + 1) > 1);
  if (!person && (plain || !isEdge(work, end))) return null;
  const family = surnamesAt(work, i).some(({ kind }) => kind === 'common' || kind === 'compound');
  return family && (person || standsApart(work, i, end)) ? { start: i, end, cue: 'address', sure: true } : null;
}

/** 留下|范丽华女士: a form of address proves a name of three characters wherever it stands. */
function addressed(work: string, i: number): Cued | null {
  if (!surnameBeginnings.at(work, i)) return null;
  if (honorificAfter(work, i + 3) === 0 && honorificAfter(work, i + 4) === 0) return titled(work, i);
  const name = chineseNameAt(work, i, false);
  if (name === null || name.end - i < 3 || honorificAfter(work, name.end) === 0) return null;
  if (!givenCharacters.hasAll(work.slice(i + 1, name.end))) return null;
  return { start: i, end: name.end, cue: 'address', sure: true };
}

/** 事务所|佟丽华|主任: an office behind, where ordinary words end before the name. */
function titled(work: string, i: number): Cued | null {
  const end = i + 3;
  if (
    everydaySurnames.at(work, i) ||
    !surnamesAt(work, i).some(({ kind, length }) => kind === 'common' && length === 1)
  ) {
    return null;
  }
  if (officeAfter(work, end) === null || !givenCharacters.hasAll(work.slice(i + 1, end))) return null;
  if (notPeople.has(work.slice(i, end)) || !standsApart(work, i, end, true)) return null;
  return { start: i, end, cue: 'address', sure: false };
}

function bareForeign(work: string, i: number, office: boolean, edge: boolean, weak: boolean): Cued | null {
  // In the middle of a longer name no part of it is one.
  if (!office && sounds.at(work, i - 1) && !edge) return null;
  const end = soundsEnd(work, i);
  if (end - i < 2 || work[end] === '·' || work[end] === '-') return null;
  const name = work.slice(i, end);
  if (
    !soundsLikeName(name, office) &&
    !(office && name.length >= 3 && !notPeople.has(name) && speaksAt(work, end) > 0)
  ) {
    return null;
  }
  if (!soundsEndHere(work, end)) return null;
  if (office && goesOn(work, end)) return { start: i, end, cue: 'office', sure: true };
  if (!soundsLikeName(name)) return null;
  if (officeAfter(work, end) !== null) return { start: i, end, cue: 'office', sure: true };
  if (honorificAfter(work, end) > 0) return { start: i, end, cue: 'address', sure: true };
  if (edge && name[0] !== name[1] && speaksAt(work, end) > 0)
    return { start: i, end, cue: 'speech', sure: end - i >= 3 };
  // 女儿|伊万卡, 将领|苏莱曼尼
  const related = (weak || called.endsAt(work, i) > 1) && (end - i >= 3 || relations.endsAt(work, i) > 1);
  return related && goesOn(work, end) ? { start: i, end, cue: 'office', sure: false } : null;
}

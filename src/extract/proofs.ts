import { isVerbHere } from './chinese.ts';
import { cued } from './cued.ts';
import { dottedStartBefore, leftApartBefore, openedBefore, spelledBefore } from './english-form.ts';
import { findEnglishNames } from './english-text.ts';
import { figureForms } from './figures.ts';
import { dottedNameAt, inDottedName, soundsLikeName, soundsStart } from './foreign.ts';
import { type LatinName, latinNameAt } from './latin.ts';
import { findLatinNames } from './latin-names.ts';
import {
  beforeNames,
  called,
  clearStart,
  foreignGivenNames,
  heads,
  honorifics,
  isEdge,
  notPeople,
  officeBoundaries,
  officesAfter,
  relations,
  sounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import { findListed } from './listed.ts';
import { strongHeadBefore } from './offices.ts';
import { findRecurring } from './recurring.ts';
import { numberedRulers, titledRoyals } from './royals.ts';
import { isOrdinaryWord, standsApart } from './segments.ts';
import { findFullNames } from './single-latin.ts';
import { surnamesAt } from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet } from './words.ts';

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
  const cues: Proof[] = [];
  for (const unit of units) cues.push(...dotted(unit), ...english(unit), ...cued(unit), ...findLatinNames(unit));
  cues.push(...findFullNames(units, cues));
  cues.push(...units.flatMap(findEnglishNames));
  cues.push(...titledRoyals(units), ...units.flatMap(numberedRulers));
  const recurring = findRecurring(units);
  return [...cues, ...findListed(units, cues, recurring), ...recurring];
}

function dotted({ work, source, paragraph }: Unit): Proof[] {
  const out: Proof[] = [];
  for (let dot = work.indexOf('·'); dot >= 0; dot = work.indexOf('·', dot + 1)) {
    const name = dottedNameAt(work, dot);
    if (name === null || isRowOfWords(work, name.start)) continue;
    const latin = latinNameAt(source, work, work[name.end] === ' ' ? name.end + 1 : name.end);
    out.push({
      paragraph,
      ...name,
      form: work.slice(name.start, name.end),
      cue: 'dotted',
      en: latin?.text ?? null,
      sure: true,
    });
    dot = name.end - 1;
  }
  return out;
}

/** 荆州·天|门·恩施·黄石: the dots part more words before it, in one of which it begins. */
function isRowOfWords(work: string, start: number): boolean {
  if (!work.slice(Math.max(0, start - 4), start).includes('·')) return false;
  return hanAt(work, start - 1) && !clearStart(work, start) && heads.endsAt(work, start) === 0;
}

function english({ work, source, paragraph }: Unit): Proof[] {
  const out: Proof[] = [];
  for (let open = work.indexOf('('); open >= 0; open = work.indexOf('(', open + 1)) {
    const behind = behindNote(work, work[open - 1] === ' ' ? open - 1 : open);
    if (!hanAt(work, behind - 1)) continue;
    const latin = latinNameAt(source, work, open);
    if (latin === null) continue;
    const end = behind - titleBefore(work, behind);
    const likely = latin.words >= 2 && latin.known;
    const whole = latin.words < 2 ? null : dottedStartBefore(work, end, latin.words);
    if (whole !== null && dottedNameAt(work, work.indexOf('·', whole))?.end !== end) {
      const form = work.slice(whole, end);
      out.push({ paragraph, start: whole, end, form, cue: 'english', en: latin.text, sure: true });
      continue;
    }
    const opened = openedBefore(work, end, latin);
    const found =
      nameStartBefore(work, end, likely, latin.words >= 2) ??
      leftApartBefore(work, end, latin) ??
      spelledBefore(work, end, latin) ??
      givenStartBefore(work, end, latin);
    // 的|卑|弗列治: one sound more than is known as one.
    const start = opened !== null && (found === null || opened === found - 1) ? opened : found;
    if (start === null) continue;
    const form = work.slice(start, end);
    // 参议员|埃克森|(James Exon)
    const other = notPeople.has(form) && !(likely && form.length < 5 && strongHeadBefore(work, start));
    // 董事|项目|(Trustee Chair)
    const word = wordsLikeSurnames.startsAt(form, 0) >= form.length && !sounds.hasAll(form);
    if (form.includes('·') || other || word || isKindOfPeople(form)) continue;
    // One English word proves a name only behind an office, or behind who it is where it is written by sound.
    const shown = latin.words > 1 || strongHeadBefore(work, start) || isPersonBefore(work, start, end);
    const writes = soundsLikeName(form) && WRITES.test(work.slice(latin.end, latin.end + 6));
    if (!shown && !writes && !(latin.known && personEnds(work, start))) continue;
    out.push({ paragraph, start, end, form, cue: 'english', en: latin.words < 2 ? null : latin.text, sure: true });
  }
  return out;
}

/** 马莱维茨(Malewitz)|写道: a firm may say something, but hardly writes or remembers. */
const WRITES = /^[^()]{0,2}\) ?(?:写道|说道|写过|回忆|感叹|笑)/u;

/** 女孩|莎塔拉|(Satala), 邻居|… */
function isPersonBefore(work: string, start: number, end: number): boolean {
  return personEnds(work, start) && soundsLikeName(work.slice(start, end), true);
}

/** 妻子|克莱门汀|(Clementine): where sounds begin behind who it is, before a known given name. */
function givenStartBefore(work: string, end: number, { words, known }: LatinName): number | null {
  if (words > 1 || !known || inDottedName(work, end - 1)) return null;
  const start = soundsStart(work, end);
  return end - start >= 2 && personEnds(work, start) ? start : null;
}

function personEnds(work: string, start: number): boolean {
  // 一只名叫|莱卡|的狗
  return (
    relations.endsAt(work, start) > 1 ||
    (beforeNames.endsAt(work, start) > 1 && !called.has(work.slice(start - 2, start)))
  );
}

/** 王怡(音)|(Wang Yi): a note on how it is written may stand between a name and its English form. */
function behindNote(work: string, at: number): number {
  const note = ')]'.includes(work[at - 1] ?? ' ')
    ? /[[(](?:音译?|译音|化名)[\])]$/u.exec(work.slice(at - 5, at))
    : null;
  return note === null ? at : at - note[0].length;
}

/** 温和派, 金融家: words for people of a kind, though they begin with a family name. */
function isKindOfPeople(form: string): boolean {
  return form.length === 3 && KINDS.at(form, 2) && isOrdinaryWord(form.slice(0, 2));
}
const KINDS = new CharSet('派家者人民党军团族教员');

/** Whether an office ends before `start` and no word of the dictionary stands up to `end`. */
function isHeldBy(work: string, start: number, end: number): boolean {
  if (!hanAt(work, start) || !hanAt(work, start + 1) || heads.endsAt(work, start) < 2) return false;
  // 女皇|与|菲腊
  if (officeBoundaries.startsAt(work, start) > 0) return false;
  // 公主|邮轮 (Princess Cruises)
  return !CROWNED.test(work.slice(start - 2, start)) && standsApart(work, start, end);
}
const CROWNED = /公主|王子|国王|女王|皇后|太子/u;

/** Length of the title that ends at `end`, between a name and its English form: 谭德塞|博士 (…). */
function titleBefore(work: string, end: number): number {
  return Math.max(honorifics.endsAt(work, end), officesAfter.endsAt(work, end));
}

/** Where the Han name that ends at `end` begins. `likely`: its English form holds a known given name; `full`: two words. */
function nameStartBefore(work: string, end: number, likely: boolean, full: boolean): number | null {
  if (inDottedName(work, end - 1)) return null;
  const figure = figureForms.endsAt(work, end);
  if (figure > 1) return end - figure;
  for (let length = 2; length <= 5; length++) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start)) break;
    if (isVerbHere(work, start)) continue;
    const whole = surnamesAt(work, start).some(
      (s) => length - s.length >= 1 && length - s.length <= (s.kind === 'japanese' ? 3 : 2),
    );
    if (!whole) continue;
    if (strongHeadBefore(work, start)) return start;
    if (!likely || !clearStart(work, start)) continue;
    // 外交官|小和|田雅子: the office ends before characters that only look like a word before the name.
    const joint = work[start - 1] === '和' && length <= 3 && strongHeadBefore(work, start - 2);
    return joint ? start - 2 : start;
  }
  // 经济学家伊凡普理乍得 (…): from the office on, most of it written by sound.
  for (let length = 2; length <= 9; length++) {
    const start = end - length;
    if (start < 0 || !hanAt(work, start)) break;
    // 公爵|夫人|梅根
    if (!sounds.at(work, start) || heads.startsAt(work, start) > 1) continue;
    if (strongHeadBefore(work, start) && sounds.count(work.slice(start, end)) * 3 >= length * 2) return start;
  }
  // 商人|貌|维|(Maung Vek): right behind an office, before two English words and as no words of the dictionary.
  const close = full ? [2, 3].find((length) => isHeldBy(work, end - length, end)) : undefined;
  if (close !== undefined) return end - close;
  const run = soundsStart(work, end);
  // 英雄|约翰韦恩 (…): a word of the dictionary before a known given name.
  const word =
    end - run > 4 && foreignGivenNames.startsAt(work, run + 2) > 1 && isOrdinaryWord(work.slice(run, run + 2));
  const start = word ? run + 2 : run;
  const name = work.slice(start, end);
  if (end - start < 2 || work[start - 1] === '·' || notPeople.has(name)) return null;
  const clear = clearStart(work, start) || heads.endsAt(work, start) > 1;
  return likely || (soundsLikeName(name) && clear) || isEdge(work, start - 1) ? start : null;
}

import type { Mention } from '../person.ts';
import { beforeNames, foreignGivenNames, heads, isEdge, notPeople, sounds, strongSounds } from './lexicon.ts';
import { isTaken } from './occurrences.ts';
import type { Quoted } from './quotations.ts';
import { cutsPairBehind, cutsWordBefore, isOrdinaryWord, standsApart } from './segments.ts';
import { outside } from './speakers/place.ts';
import { MEANT, MEANT_AS_THING, MEANT_WITHIN, SAYS_I, type Span, verbEndingAt, verbsIn } from './speech.ts';
import { commonSurnames, everydaySurnames, typicalGiven } from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet } from './words.ts';

/**
 * Single names in Han characters that speak (小默说：“…”, “…”林溪说。): pseudonyms, given names, names of no known make. Only
 * what stands alone between a mark and a verb of speech beside words in marks is asked about, and only what reads as no
 * words of the dictionary; firms and papers speak as well, so something has to show a human being.
 */

/** Such names, of nobody in `named`. */
export function speakingHan(
  units: readonly Unit[],
  named: readonly Mention[],
  quotedIn: ReadonlyMap<number, readonly Quoted[]>,
): string[] {
  const spoken = new Map<string, Spoken>();
  for (const unit of units) {
    const quoted = quotedIn.get(unit.paragraph);
    if (quoted === undefined) continue;
    for (const { start, end, own } of speakersOf(unit.work, quoted)) {
      if (isTaken(named, unit.paragraph, start, end)) continue;
      const likeness = likenessOf(unit.work, start, end, own);
      if (likeness === null) continue;
      const name = unit.work.slice(start, end);
      const before = spoken.get(name);
      spoken.set(name, { likeness, times: (before?.times ?? 0) + 1, own: (before?.own ?? false) || own });
    }
  }
  return [...spoken].flatMap(([name, found]) => (isSomebody(name, found, units) ? [name] : []));
}

/** `familiar`: 小覃, 阿伟, 琳达; `apart`: the dictionary leaves it apart; `sound`: written by sound. */
type Likeness = 'familiar' | 'apart' | 'sound';

interface Spoken {
  readonly likeness: Likeness;
  readonly times: number;
  /** Whether something shows a human being: the words say 我, 他 follows them, or who he is stands before him. */
  readonly own: boolean;
}

interface Speaker extends Span {
  readonly own: boolean;
}

const SHORTEST = 2;
const LONGEST = 6;
/** How far a speaker and his verb reach. */
const REACH = 14;

/** What stands alone between a mark and a verb beside words in marks. */
function* speakersOf(paragraph: string, quoted: readonly Quoted[]): Generator<Speaker> {
  const work = outside(paragraph, quoted);
  for (const quote of quoted) {
    const own = SAYS_I.test(paragraph.slice(quote.start, quote.end));
    for (const found of [behindMarks(work, quote), beforeMarks(work, quote)]) {
      if (found === null) continue;
      const { start, verb } = found;
      if (verb.start - start < SHORTEST || verb.start - start > LONGEST || !allHan(work, start, verb.start)) continue;
      // 护士|小覃
      const described = Math.max(heads.startsAt(work, start), beforeNames.startsAt(work, start));
      const from = described > 1 ? start + described : start;
      if (verb.start - from < SHORTEST) continue;
      yield { start: from, end: verb.start, own: own || from > start || HE.test(work.slice(verb.end, verb.end + 3)) };
    }
  }
}
const HE = /^[,:][他她](?!们)/u;

/** “…,”|林溪|说 */
function behindMarks(work: string, { end, outerEnd, open }: Quoted): { start: number; verb: Span } | null {
  const comma = work[outerEnd] === ',';
  if (open || (!comma && !WHOLE.test(work[end - 1] ?? ''))) return null;
  const at = comma ? outerEnd + 1 : outerEnd;
  const start = work[at] === ' ' ? at + 1 : at;
  const verb = verbsIn(work, start, Math.min(work.length, start + REACH))[0];
  return verb === undefined ? null : { start, verb };
}
const WHOLE = /[,，。！!？?…]/u;

/** |林溪|说:“…” */
function beforeMarks(work: string, { outerStart }: Quoted): { start: number; verb: Span } | null {
  let at = outerStart;
  while (at > 0 && /[:,\s]/u.test(work[at - 1] ?? '')) at--;
  const verb = verbEndingAt(work, at, Math.max(0, at - REACH));
  if (verb === null) return null;
  let start = verb.start;
  while (hanAt(work, start - 1)) start--;
  return isEdge(work, start - 1) && work[start - 1] !== '·' ? { start, verb } : null;
}

function allHan(work: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!hanAt(work, at)) return false;
  return true;
}

function likenessOf(work: string, start: number, end: number, own: boolean): Likeness | null {
  const name = work.slice(start, end);
  if (notPeople.has(name)) return null;
  if (isFamiliar(name) || foreignGivenNames.has(name)) return 'familiar';
  if (WORDS.count(name) > 0 || heads.endsAt(name, name.length) > 1) return null;
  if (own && isBySound(name)) return 'sound';
  // 王|一生: the given name may be a word behind a family name that is none.
  const family = name.length === 3 && commonSurnames.at(name, 0) && !everydaySurnames.at(name, 0);
  if (family && standsApart(work, start, end, true)) return 'apart';
  return name.length <= 4 && !BODIES.at(name, name.length - 1) && standsApart(work, start, end) ? 'apart' : null;
}
/** Three sounds of which half write little else, or more of which a third do. */
function isBySound(name: string): boolean {
  if (name.length < 3 || !sounds.hasAll(name)) return false;
  return strongSounds.count(name) * (name.length === 3 ? 2 : 3) >= name.length;
}

/** What is in words more than in names: one of these and it is no name. */
const WORDS = new CharSet(
  '的了是在有不也就都又很最更再还被把让给从到对向于与和或及而但所其这那哪谁着过来去上下里说我你您他她它们某该此各每另第跟替据如因由用以当则却仍曾已未将会能可应要想只并即便时后前中内外间者员几两多',
);
/** What short names of bodies and papers end with: 记协, 国新办, 外媒. */
const BODIES = new CharSet('协委办部局署厅院会社所台报网媒评文警方府军党盟校司行厂店组队团馆站刊');

/** 小|覃, 老|张, 阿|伟 */
function isFamiliar(name: string): boolean {
  if (name.length !== 2 || !FAMILIAR.at(name, 0)) return false;
  if (name[0] !== '阿' && commonSurnames.at(name, 1)) return true;
  return (name[0] === '阿' || typicalGiven.at(name, 1)) && !isOrdinaryWord(name);
}
const FAMILIAR = new CharSet('小老阿');

function isSomebody(name: string, { likeness, times, own }: Spoken, units: readonly Unit[]): boolean {
  const places = units.flatMap((unit) => [...placesOf(unit.work, name)]);
  if (likeness === 'familiar') return true;
  if (places.length < OFTEN || places.some(({ before, behind }) => OF_A_THING.test(behind) || A_THING.test(before)))
    return false;
  if (own || times >= OFTEN) return true;
  const meant = places.filter(({ behind }) => MEANT.test(behind)).length;
  if (times > 1 && meant > 0) return true;
  // 淡豹: named often, by 他 every now and then and never by 它.
  return meant > 1 && meant * 8 >= places.length && !places.some(({ behind }) => MEANT_AS_THING.test(behind));
}
const OFTEN = 3;
const OF_A_THING =
  /^(?:公司|集团|网站|平台|软件|品牌|报道|银行|大学|政府|当局|媒体|发言人|的(?:发言人|报告|声明|员工|网站|官网|产品|股价|用户))/u;
const A_THING = /(?:公司|集团|机构|网站|媒体|报社|组织|平台|品牌|软件|投行|银行)$/u;

function* placesOf(work: string, name: string): Generator<{ before: string; behind: string }> {
  for (let at = work.indexOf(name); at >= 0; at = work.indexOf(name, at + name.length)) {
    const end = at + name.length;
    yield { before: work.slice(Math.max(0, at - 3), at), behind: work.slice(end, end + MEANT_WITHIN) };
  }
}

/** Whether the name stands at `start` and no word runs into it or out of it. */
export function standsHan(work: string, start: number, end: number): boolean {
  if (work[start - 1] === '·' || work[end] === '·') return false;
  return !cutsWordBefore(work, start, end) && !cutsPairBehind(work, start, end);
}

import { ends } from './chinese.ts';
import { figureForms } from './figures.ts';
import { clearStart, foreignGivenNames, heads, notPeople, officeRoots, sounds, strongSounds } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import type { Unit } from './text.ts';
import { reignNumbers } from './things.ts';
import { CharSet } from './words.ts';

/**
 * People without a family name: members of the house of Japan (德仁|天皇, 皇后|雅子, 悠仁|亲王), whose names end in 仁 or 子, and
 * rulers with a number (狄奥多西一世).
 */

const BEFORE = /\p{Script=Han}[仁子](?=(?:天皇|上皇|皇后|皇太子|皇太子妃|亲王|内亲王|王妃|公主)(?!子))/gu;
const BEHIND = /(?<=天皇|上皇|皇后|皇太子|皇太子妃|亲王|内亲王|王妃|公主)\p{Script=Han}{1,2}[仁子]/gu;
/** Words of kin and of old that end alike. */
const WORDS = /^(?:[天王太妻孙儿父母皇女男弟世嫡长次幼独孤孔老庄墨才分]子|[不同宋元明清]仁)$/u;

export function titledRoyals(units: readonly Unit[]): Proof[] {
  const japanese = units.some(({ work }) => work.includes('天皇') || work.includes('日本皇室'));
  return japanese ? units.flatMap((unit) => [...royalsOf(unit)]) : [];
}

function* royalsOf({ work, paragraph }: Unit): Generator<Proof> {
  const proof = (start: number, end: number) => proofOf(work, paragraph, start, end);
  for (const { index, 0: name } of work.matchAll(BEFORE)) {
    if (WORDS.test(name)) continue;
    if (opens(work, index)) yield proof(index, index + 2);
    else if (opens(work, index - 1)) yield proof(index - 1, index + 2);
  }
  for (const { index, 0: name } of work.matchAll(BEHIND)) {
    const short = /^.[仁子]/u.test(name) && ends(work, index + 2) ? 2 : name.length;
    if (!WORDS.test(name.slice(0, short)) && ends(work, index + short)) yield proof(index, index + short);
  }
}

/** 皇帝|狄奥多西一世, 凯瑟琳大帝: sounds and a number or what else rulers are called, from the first place at which a name may begin. */
export function numberedRulers({ work, paragraph }: Unit): Proof[] {
  const out: Proof[] = [];
  for (let at = work.indexOf('世'); at >= 0; at = work.indexOf('世', at + 1)) {
    let last = at;
    while (reignNumbers.at(work, last - 1)) last--;
    // 二世|纪, 一世|英名, 亚历山大三世|桥
    if (last === at || NOT_OF_RULERS.at(work, at + 1)) continue;
    const start = rulerStart(work, last);
    if (start !== null) out.push(proofOf(work, paragraph, start, at + 1));
  }
  for (let at = work.indexOf('大帝'); at >= 0; at = work.indexOf('大帝', at + 2)) {
    const start = rulerStart(work, at);
    // 蒙古大帝, 普京大帝
    const other = start !== null && (notPeople.has(work.slice(start, at)) || figureForms.startsAt(work, start) > 0);
    if (start !== null && !other) out.push(proofOf(work, paragraph, start, at + 2));
  }
  return out;
}

/** Where the name of a ruler begins that ends at `last`, or null. */
function rulerStart(work: string, last: number): number | null {
  if (work[last - 1] === '·') return null;
  for (let start = Math.max(0, last - LONGEST); start < last - 1; start++) {
    const name = work.slice(start, last);
    if (sounds.hasAll(name) && strongSounds.count(name) > 0 && opens(work, start)) return start;
  }
  // 登基做|佐治|六世: a known given name needs nothing before it.
  const given = foreignGivenNames.endsAt(work, last);
  const start = last - given;
  return given > 1 && work[start - 1] !== '·' && work[start - 1] !== '-' ? start : null;
}

function proofOf(work: string, paragraph: number, start: number, end: number): Proof {
  return { paragraph, start, end, form: work.slice(start, end), cue: 'address', en: null, sure: true };
}
const LONGEST = 7;
const NOT_OF_RULERS = new CharSet('纪界英家代桥号');

function opens(work: string, i: number): boolean {
  return clearStart(work, i) || heads.endsAt(work, i) > 1 || officeRoots.endsAt(work, i) > 1;
}

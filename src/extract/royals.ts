import { ends } from './chinese.ts';
import { clearStart, heads, officeRoots } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import type { Unit } from './text.ts';

/** Members of the house of Japan, who have no family name: 德仁|天皇, 皇后|雅子, 悠仁|亲王. Their names end in 仁 or 子. */

const BEFORE = /\p{Script=Han}[仁子](?=(?:天皇|上皇|皇后|皇太子|皇太子妃|亲王|内亲王|王妃|公主)(?!子))/gu;
const BEHIND = /(?<=天皇|上皇|皇后|皇太子|皇太子妃|亲王|内亲王|王妃|公主)\p{Script=Han}{1,2}[仁子]/gu;
/** Words of kin and of old that end alike. */
const WORDS = /^(?:[天王太妻孙儿父母皇女男弟世嫡长次幼独孤孔老庄墨才分]子|[不同宋元明清]仁)$/u;

export function titledRoyals(units: readonly Unit[]): Proof[] {
  const japanese = units.some(({ work }) => work.includes('天皇') || work.includes('日本皇室'));
  return japanese ? units.flatMap((unit) => [...royalsOf(unit)]) : [];
}

function* royalsOf({ work, paragraph }: Unit): Generator<Proof> {
  const proof = (start: number, end: number): Proof => {
    return { paragraph, start, end, form: work.slice(start, end), cue: 'address', en: null, sure: true };
  };
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

function opens(work: string, i: number): boolean {
  return clearStart(work, i) || heads.endsAt(work, i) > 1 || officeRoots.endsAt(work, i) > 1;
}

import { notName } from './latin.ts';

/** Authors cited in Chinese sentences by their last names in Latin letters: Sathi 和 Lathi（2011）发现, Sathi 等人的研究. */

const NAME = "(?:(?:[Dd]e|[Dd]ella|[Dd]i|[Vv]an|[Vv]on|[Dd]er) ){0,2}\\p{Lu}[\\p{Script=Latin}'’-]*\\p{Ll}";
const JOINT = '(?: ?[、,] ?| ?(?:和|与|及|以及) ?|,? (?:and|&) )';
const ROW = `(?=[dv\\p{Lu}])(?<![\\p{Script=Latin}\\p{N}@#/_.&'’-] ?|\\p{Script=Latin}, ?)(${NAME}(?:${JOINT}${NAME}){0,4})`;
const OTHERS = '( ?等(?:人|学者)?| et al\\.?)?';
/** Sathi、Lathi 和 Karo (2016), Sathi et al. (2010) */
const DATED = new RegExp(`${ROW}${OTHERS} ?\\((?:1[89]|20)\\d\\d[a-z]?(?:[:,][^()]{0,12})?\\)`, 'gu');
/** Lewin, Kurt: one name, the family name first. */
const INVERTED = /^[^ ,]+, ?[^ ,]+$/u;
const YEAR = /\((?:1[89]|20)\d\d[a-z:,)]/u;
/** What is said of a study, and of no film of that year. */
const STUDIES =
  /^[^,。;()]{0,12}?(?:发现|认为|指出|证实|证明|表明|提出|研究|论文|观察|分析|总结|批评|所说|主张|讨论|调查)/u;
/** Sathi、Lathi 等学者; not 等人员. */
const AMONG = new RegExp(
  `${ROW} ?等(?:几位|多位|一众|着名|知名|大)?(?:人(?![员工士类口权群才民])|学者|作家|专家|教授|哲学家|思想家|艺术家|音乐家|科学家|诗人)`,
  'gu',
);

/** The last names that are cited in `work`. */
export function* citedAuthors(work: string): Generator<string> {
  if (YEAR.test(work)) {
    for (const { index, 0: cited, 1: row = '', 2: others } of work.matchAll(DATED)) {
      if (INVERTED.test(row)) continue;
      const end = index + cited.length;
      const names = namesIn(row);
      if (names.length > 1 || others !== undefined || STUDIES.test(work.slice(end, end + 16))) yield* names;
    }
  }
  if (work.includes('等')) for (const { 1: row = '' } of work.matchAll(AMONG)) yield* namesIn(row);
}

/** The names of a row; none where one of them is in no name. */
function namesIn(row: string): string[] {
  const names = row.split(JOINTS);
  return names.some((name) => name.split(' ').some((word) => notName.has(word.toLowerCase()))) ? [] : names;
}
const JOINTS = new RegExp(JOINT, 'u');

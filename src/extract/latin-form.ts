import { givenNames, moreThanGiven, notName } from './latin.ts';
import { isHyphened, PINYIN, romanisedFamilies } from './romanised.ts';
import { hanAt } from './text.ts';

/** What a name in Latin letters is: its plain letters, what it is shortened to, and whether it stands as a name of its own. */

/** Lower case without accents: Viktor Orbán and Viktor Orban are printed for one. */
export function plainLatin(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The same; of a double name the first (Jean-Luc). */
function plain(word: string): string {
  return plainLatin(word.replace(/-.*$/u, ''));
}

/** The given name that stands for a Latin full name (Stefan), where it comes first and is nothing else as well; or null. */
export function givenLatin(full: string): string | null {
  const [first = '', ...rest] = full.split(/[ \u00a0]/u);
  if (rest.length === 0 || first.length < 4 || first.endsWith('.') || moreThanGiven.has(first)) return null;
  return PINYIN.has(first) || romanisedFamilies.has(first) ? null : first;
}

/** What a Latin name is shortened to: its last word, or the first where that is a Chinese family name. */
export function bareLatin(full: string): string | null {
  const words = full.split(/[ \u00a0]/u).filter((word) => !/^(?:Jr|Sr|II|III)\.?$/u.test(word));
  if (words.length < 2) return null;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const bare = (PINYIN.has(first) || isHyphened(last)) && !givenNames.has(plain(last)) ? first : last;
  return bare.length >= 3 || PINYIN.has(bare) ? bare : null;
}

/** Whether the whole form is in Latin letters: W·G·塞巴尔德 is not. */
export function isLatin(form: string): boolean {
  return /^\p{Script=Latin}[^\p{Script=Han}]*$/u.test(form);
}

/** Whether the Latin form stands here as a whole word, not as part of a longer name. */
export function standsLatin(work: string, start: number, end: number): boolean {
  if (/[\p{Script=Latin}\p{N}@#/_.&·-]/u.test(hanAt(work, start - 1) ? '' : (work[start - 1] ?? ''))) return false;
  if (/[\p{Script=Latin}\p{N}@/_&·-]/u.test(hanAt(work, end) ? '' : (work[end] ?? ''))) return false;
  if (insideParenthesis(work, start)) return false;
  if (isWordOfEnglish(work.slice(start, end)) && inEnglish(work, start, end)) return false;
  // Lewin, Kurt (1947)
  const before = /(\p{Lu}[\p{Script=Latin}.'’-]*),?[ \u00a0]$/u.exec(work.slice(Math.max(0, start - 24), start));
  const after = /^[ \u00a0]\p{Lu}[\p{Ll}.]/u.test(work.slice(end, end + 3));
  return (before === null || TITLES.has(before[1] ?? '')) && !after;
}
/** President |Sathi| is no longer name. */
const TITLES = new Set(
  'President Premier Chancellor Minister Secretary State Senator Representative Congressman Governor Mayor Ambassador Justice Judge General Chairman Comrade Professor Prof. Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Sir'.split(
    ' ',
  ),
);

/** the |Law| on Security: words of English stand beside it. */
function inEnglish(work: string, start: number, end: number): boolean {
  return (
    /[a-z][,.;:]? ?[("“]?$/u.test(work.slice(Math.max(0, start - 4), start)) ||
    /^[,;]? ?[a-z]/u.test(work.slice(end, end + 3))
  );
}

/** Whether a last name is an ordinary word as well, also of those in pinyin. */
function isWordOfEnglish(word: string): boolean {
  return notName.has(word.toLowerCase()) || ENGLISH_TOO.has(word);
}
const ENGLISH_TOO = new Set(['He', 'She', 'An', 'Long', 'Song', 'Fan', 'Han', 'Tang', 'Yuan']);

/** A Latin name in a parenthesis right behind Han characters gives their English form and is no naming of its own. */
export function insideParenthesis(work: string, at: number): boolean {
  return /(?:\p{Script=Han}|·\p{Lu}|[[(]\p{Script=Han}{1,2}[\])]) ?\([^()\p{Script=Han}]{0,40}$/u.test(
    work.slice(Math.max(0, at - 44), at),
  );
}

/** Whether at least a tenth as many Han characters as Latin letters stand in `text`. */
export function mostlyHan(text: string): boolean {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    if (hanAt(text, i)) {
      // Mostly the first tenth decides.
      if (++han * 10 >= text.length) return true;
    } else if (isAsciiLetter(text.charCodeAt(i))) latin++;
  }
  return han * 10 >= latin;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

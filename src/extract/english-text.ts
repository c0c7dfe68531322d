import { givenNames, isFamilyNameToo, notName } from './latin.ts';
import { mostlyHan, plainLatin } from './latin-form.ts';
import type { Proof } from './proofs.ts';
import { isPinyin } from './romanised.ts';
import type { Unit } from './text.ts';

/**
 * Names in captions and paragraphs that stand in English: a known given name or one in pinyin with one to three more words,
 * or any behind what somebody is (Farmer Maro Lathi) or before his age; nobody's credit.
 */

/** What somebody is: before a name, and no part of it though it begins with a capital. */
const TITLES =
  'President|Premier|Minister|Chancellor|Secretary|Senator|Representative|Congressman|Congresswoman|Governor|Mayor|Ambassador|Justice|Judge|Colonel|Captain|Chairman|Sheikh|Prince|Princess|Pope|Bishop|Sheriff|Sergeant|Detective|Lieutenant';
const CALLINGS =
  'Activist|Journalist|Reporter|Lawyer|Historian|Analyst|Economist|Professor|Scholar|Researcher|Author|Writer|Poet|Artist|Director|Actor|Actress|Singer|Farmer|Teacher|Nurse|Doctor|Philosopher|Sociologist|Anthropologist';
/** General Electric Aviation: with more than a capital these are as often something else. */
const TITLES_TOO = 'Vice|State|General|Student|Resident';
const WORD = `(?!(?:${TITLES}|${CALLINGS}|${TITLES_TOO}) )\\p{Lu}[\\p{Script=Latin}'’-]*\\p{Ll}`;
const INITIALS = '(?: \\p{Lu}\\.){0,2}';
const PARTICLE = '(?:(?:de|van|von|al|bin|da|el|der|la|den) ){0,2}';
const NAME = new RegExp(
  `(?=\\p{Lu})(?<![\\p{Script=Latin}\\p{N}@#/_.&'’-])(?:\\p{Lu}\\. )?${WORD}${INITIALS} ${PARTICLE}${WORD}(?:${INITIALS} ${WORD}){0,2}(?![\\p{Script=Latin}\\p{N}@/_&-]| (?!(?:Jr|Sr)\\b)\\p{Lu})`,
  'gu',
);
/** Photo by …, Illustration: …, / … / */
const CREDITED =
  /(?:\b(?:photo\w*|illustrations?|images?|pictures?|sources?|credits?|courtesy|creators?)\b[^.]{0,24}|\b(?:by|from|via) |[/|©:] ?)$/iu;
/** What stands behind who took a picture, and behind a name that is given in Chinese as well. */
const CREDITING = /^(?: ?[/|]| on Unsplash| via | for | ?\(\p{Script=Han})/u;
/** Given names that are places, and words that begin sentences, as well. */
const MORE_THAN_GIVEN = new Set(
  'victoria georgia austin paris jordan charlotte florence sydney adelaide carolina virginia houston dallas lincoln london asia china america harvard stanford wells ford jackson washington april may june august summer hope faith joy grace rose will christian roman max don king queen'.split(
    ' ',
  ),
);

/** What ends before the name of who holds or does it. */
const HELD = new RegExp(
  `\\b(?:${TITLES}|${CALLINGS}|${CALLINGS.toLowerCase()}|Secretary of State|(?:Major|Lieutenant|Brigadier) General|(?:Sen|Rep|Gov|Gen|Prof)\\.|[DM]rs?\\.?|Ms\\.|Sir) $`,
  'u',
);
/** …, 31, or …, a young mother of two */
const AGED = new RegExp(
  `^(?:,? \\(?\\d\\d(?:,|\\)| years)|, an? (?:\\d\\d-year-old|[a-z -]{0,24}\\b(?:mother|father|widow|resident|${CALLINGS.toLowerCase()})\\b))`,
  'u',
);
/** …, who lives there, … says */
const TOLD_OF =
  /^,? (?:who|says?|said|told|tells?|writes?|wrote|believes?|concludes?|(?:argue|explain|note|describe|recall|suggest|warn)(?:s|d|ed)?)\b/u;
/** The name is the end of something longer: a capital before it that is not of whose he is. */
const CAPITAL_BEFORE = /\p{Lu}[\p{Script=Latin}’'-]*(?<!['’]s|s['’]) $/u;
/** Lewin, |Kurt …: a family name put first, at the beginning of a line. */
const INVERTED = /^[^.,\p{L}]{0,6}\p{Lu}[\p{Script=Latin}’'-]+, ?$/u;

/** The names in a caption or a paragraph that stands in English. */
export function findEnglishNames({ paragraph, work, source }: Unit): Proof[] {
  if (!SPACED.test(work) || mostlyHan(work)) return [];
  const all = [...work.matchAll(NAME)].flatMap(({ index: start, 0: found }) => {
    const end = start + found.replace(/['’]s(?: .*)?$/u, '').length;
    const shown = isShown(work, start, end);
    return shown === null ? [] : [{ start, end, shown }];
  });
  const joined = (i: number, j: number) => IN_ROW.test(work.slice(all[i]?.end ?? 0, all[j]?.start ?? 0));
  return all.flatMap(({ start, end, shown }, i) => {
    // Charles Sathison, |Maro Lathi|, and Michael Sathison
    const amid = all[i - 1]?.shown === true && all[i + 1]?.shown === true && joined(i - 1, i) && joined(i, i + 1);
    if (!shown && !amid) return [];
    const form = work.slice(start, end);
    return [{ paragraph, start, end, form, cue: 'english', en: source.slice(start, end), sure: true } satisfies Proof];
  });
}
/** What stands between two names of a row. */
const IN_ROW = /^,? (?:and )?$/u;

/** Whether the words from `start` to `end` are shown to be a name, or might be one; null where they are none. */
function isShown(work: string, start: number, end: number): boolean | null {
  const form = work.slice(start, end);
  const words = form.split(' ');
  // Marie Antoinette-themed, Donald Lathi-Karo Sathi
  if (/-\p{Ll}{5}/u.test(form) || /-\p{Lu}/u.test(words.slice(1, -1).join(' '))) return null;
  const before = work.slice(Math.max(0, start - 40), start);
  const behind = work.slice(end, end + 40);
  const held = HELD.test(before);
  const given = plainLatin(words.find((word) => !word.endsWith('.')) ?? '');
  const known = givenNames.has(given);
  const cued = held || AGED.test(behind) || (known && TOLD_OF.test(behind));
  const family = known && (cued || OFTEN_NAMES.test(form));
  if (words.length < 2 || words.some((word, i) => isOther(word) && !(family && isFamilyNameToo(words, i)))) return null;
  if (!held && (CAPITAL_BEFORE.test(before) || INVERTED.test(work.slice(0, start)))) return null;
  if (CREDITED.test(before) || CREDITING.test(behind)) return null;
  return cued || isPinyin(words) || (known && !MORE_THAN_GIVEN.has(given));
}

/** Nathan Law: words that end names more than streets and feasts. */
const OFTEN_NAMES = /^\S+ (?:White|Black|Green|Brown|Wolf|Young|West|Law)$/u;

/** In each name of two words: cheap to look for. */
const SPACED = / [A-Z\u00c0-\u024f][a-z\u00c0-\u024f'’-]/;

/** A word that is in no name, or an abbreviation (FAVs). */
function isOther(word: string): boolean {
  return notName.has(word.toLowerCase()) || /\p{Lu}{2}/u.test(word);
}

import { ENGLISH_GIVEN_NAMES, ENGLISH_PLACES, MORE_THAN_GIVEN_NAMES, NOT_A_NAME } from './data/english.ts';
import { GIVEN_NAMES } from './data/given-names.ts';

/** Given names in Latin letters, in lower case. */
export const givenNames = new Set([...ENGLISH_GIVEN_NAMES.split(/\s+/), ...GIVEN_NAMES.split(' ')]);
/** Of those, with their capital, what is as much a place, a make or a house. */
export const moreThanGiven = new Set(MORE_THAN_GIVEN_NAMES.split(' '));
/** Words in capitals that are in no name. */
export const notName = new Set(NOT_A_NAME.split(/\s+/));

const places = new Set(ENGLISH_PLACES.split(' '));

const FAMILY_NAMES_TOO = new Set(
  'White Black Green Brown Wolf Day Young German French English Church House Street Lake Park Law West North Power Bank Best Grand Hall York Moon'.split(
    ' ',
  ),
);

/** Dana White, John Green: whether the last word, common as it is, is a family name behind a known given one. */
export function isFamilyNameToo(words: readonly string[], i: number): boolean {
  return i > 0 && i === words.length - 1 && FAMILY_NAMES_TOO.has(words[i] ?? '');
}

const WORD = "\\p{Lu}[\\p{Script=Latin}'’.-]*";
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|la|le|von|van|der|den|ter|bin|ibn|al|el|zu)';
/** A name in Latin letters behind an opening parenthesis, which need not close. */
const AFTER_PARENTHESIS = new RegExp(
  `\\(\\s*(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Sen|Rep|Gen)\\.? )?((?:${WORD})(?:[ \\u00a0]+(?:${PARTICLE}|${WORD})){0,5})`,
  'uy',
);

export interface LatinName {
  readonly text: string;
  readonly end: number;
  /** Whether one of its words is a common given name. */
  readonly known: boolean;
  readonly words: number;
}

/** The person's name in Latin letters that begins a parenthesis at `i`, or null where it names something else. */
export function latinNameAt(source: string, work: string, i: number): LatinName | null {
  if (work[i] !== '(') return null;
  AFTER_PARENTHESIS.lastIndex = i;
  const match = AFTER_PARENTHESIS.exec(work);
  const text = match?.[1];
  if (match === null || text === undefined) return null;
  const end = i + match[0].length;
  const start = end - text.length;
  const words = text.split(/[ \u00a0]+/u);
  const known = words.some((word) => givenNames.has(word.toLowerCase().replace(/[.'’-].*$/u, '')));
  const isName = (i: number) => known && isFamilyNameToo(words, i);
  if (words.some((word, i) => notName.has(word.toLowerCase().replace(/[.'’]s?$/u, '')) && !isName(i))) return null;
  // El Paso; but Santa Ono and New Gingrich… behind a known given name are people.
  if (!known && words.length > 1 && places.has(words[0] ?? '')) return null;
  // Capitals throughout are an abbreviation (IBM, G7), unless there are two words of them.
  if (words.length === 1 && (text.length < 3 || /^[\p{Lu}.]+$/u.test(text))) return null;
  // The parenthesis goes on with a mark, Han or its end; a Latin letter or a digit behind it belongs to something else.
  if (/[\p{Script=Latin}\p{N}&]/u.test(work[end] ?? '')) return null;
  return {
    text: source.slice(start, end).replace(/\u00a0/gu, ' '),
    end,
    words: words.length,
    known,
  };
}

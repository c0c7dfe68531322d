import { createAliases, curatedAliases } from '../../aliases.ts';
import { fold } from '../../fold.ts';
import { CharSet } from '../words.ts';

/**
 * The terms two reports of one event share: overlapping pairs of Han characters, Latin words, numbers. Pairs, because
 * word segmenters break the very names that tell events apart.
 */

/** Particles, pronouns, adverbs, measure words: characters that say nothing about what happened. */
const FUNCTION_CHARACTERS = new CharSet(
  '的了是在和与有不也就都而及或这那我你他她它们吗呢吧啊么什怎为何被把对从到让向以于之其所个会要能可将已还又再更最很太只自各每某此后前中上下里外一二三两年月日时点今昨明',
);
const ENGLISH = new Set(
  'the of and to in on is are for with how has at by an new from as it be was were not what why who will this that its his her their but or after over into about shorts live video call cc vlog ft vs'.split(
    ' ',
  ),
);

const aliases = createAliases(curatedAliases());

/** Folded text in which every form of a known name or term is its entry's first form: 裴洛西 and 佩洛西 are one. */
export function canonical(text: string): string {
  const folded = fold(text);
  const isLatin = (i: number) => /[a-z]/.test(folded[i] ?? '');
  let out = '';
  let taken = 0;
  for (let i = 0; i < folded.length; ) {
    const found = aliases.at(folded, i);
    // A Latin form must stand alone: Xi is not in Xinhua.
    if (found === undefined || (isLatin(i) && (isLatin(i - 1) || isLatin(i + found.length)))) {
      i++;
    } else {
      out += folded.slice(taken, i) + fold(found.entry[0] ?? '');
      i += found.length;
      taken = i;
    }
  }
  return out + folded.slice(taken);
}

/** Code units: pieces are Han, or else Latin in lower case or digits. */
const LAST_ASCII = 0x7f;
const NINE = 0x39;

const PIECE = /[\p{Script=Han}]+|[a-z][a-z0-9]+|\d+(?:[.,]\d+)*/gu;

/** One stretch of Han characters, one Latin word or one number, in order of appearance. */
export function pieces(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/** The terms of one piece. */
export function termsOf(piece: string): string[] {
  if (piece.charCodeAt(0) <= LAST_ASCII) return ENGLISH.has(piece) ? [] : [piece.replaceAll(',', '')];
  const terms: string[] = [];
  let [start, middle] = [0, unitsAt(piece, 0)];
  while (middle < piece.length) {
    const end = middle + unitsAt(piece, middle);
    terms.push(piece.slice(start, end));
    [start, middle] = [middle, end];
  }
  return terms;
}

/** Code units of the character at `i`: a rare Han character has two. */
function unitsAt(text: string, i: number): number {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 ? 2 : 1;
}

/** All distinct terms of canonical text. */
export function termSet(text: string): Set<string> {
  const terms = new Set<string>();
  for (const piece of pieces(text)) for (const term of termsOf(piece)) terms.add(term);
  return terms;
}

/** How much of a term's rarity counts: nothing for two function characters, a third for one, half for a number. */
export function meaning(term: string): number {
  const first = term.charCodeAt(0);
  if (first <= LAST_ASCII) return first <= NINE ? 0.5 : 1;
  const empty = FUNCTION_CHARACTERS.count(term);
  return empty === 0 ? 1 : empty === 1 ? 0.35 : 0;
}

import {
  clearStart,
  followingCharacters,
  foreignGivenNames,
  heads,
  officeRoots,
  relations,
  sounds,
  strongSounds,
  weakHeads,
  wordsLikeSounds,
} from './lexicon.ts';
import { cutsPairBefore, cutsPairBehind, isOrdinaryWord } from './segments.ts';
import { hanAt } from './text.ts';
import { CharSet } from './words.ts';

/** Where a dotted name begins and ends, beyond what the sounds say (foreign.ts). Offsets are those of the unit. */

/** Sounds that are also little words: at a name's end, and followed by something else, they are the words. */
export const LITTLE_WORDS = new CharSet('向因于及曾可让当若依');

/** 本·费尔德修|建: the end of a dotted name that ends at `end`, where a word of the dictionary runs out of it. */
export function apartBehind(text: string, end: number): number {
  const dot = text.lastIndexOf('·', end - 1);
  if (followingCharacters.at(text, end) || !cutsPairBehind(text, dot + 1, end)) return end;
  // 阿米特·甘|地: one sound is no word's beginning, but the beginning of a name the dictionary knows.
  if (end - dot === 2) return sounds.at(text, end - 1) ? end + 1 : end;
  return end - dot > 3 && !strongSounds.at(text, end - 1) ? end - 1 : end;
}

/** 下|士乔纳森·…, 近|来谢里·…: the same of its beginning; `dot` where there is nothing left before the dot. */
export function apartBefore(text: string, start: number, dot: number): number {
  if (!hanAt(text, start - 1) || ENDS_WORDS.at(text, start - 1) || opensHere(text, start)) return start;
  if (!cutsPairBefore(text, start, dot)) return start;
  // 依|赖于托马斯·…, 权利|卫士鲁斯·…
  if (LITTLE_WORDS.at(text, start + 1) && dot - start > 3) return start + 2;
  const word = dot - start > 4 && isOrdinaryWord(text.slice(start + 1, start + 3));
  return word && foreignGivenNames.startsAt(text, start + 1) === 0 ? start + 3 : start + 1;
}

/** 意大利人|马尔切洛, 书中|安斯加: what ends words and begins others (人马, 中安). */
const ENDS_WORDS = new CharSet('人中里内间');

/** Whether the dictionary reads two characters of the stretch as a word: 俄国|人, 西岸. */
function holdsWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) if (isOrdinaryWord(text.slice(at, at + 2))) return true;
  return false;
}

/**
 * Characters a transcriber may use that write no sound elsewhere: up to the English form, if nothing else is between.
 * Where the last part has one sound or none (罗德里戈·杜|特地), what looks like a word is the rest of it.
 */
export function rightExtension(text: string, end: number): number {
  const begun = text[end - 1] === '·' || text[end - 2] === '·';
  let at = end;
  while (at < end + 3 && hanAt(text, at)) {
    const goesOn = begun && sounds.at(text, at);
    if (!goesOn && (followingCharacters.at(text, at) || wordsLikeSounds.startsAt(text, at) > 0)) return end;
    if (heads.startsAt(text, at) > 1) return end;
    at++;
  }
  // 爱德华·比尔茨基|取代(Edward …), …|爵士(…): behind a whole part a word of the dictionary is none of it.
  const word = text[at - 1] === '奖' || (!begun && !sounds.at(text, end) && isOrdinaryWord(text.slice(end, end + 2)));
  return !word && /^ ?\(\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4)) ? at : end;
}

/** 玛荷|丽·…: the same to the left, up to where a name can begin, if what is added holds sounds and no word. */
export function leftExtension(text: string, start: number): number {
  // 小马丁·路德·金: the younger of the name.
  if (text[start - 1] === '小' && !'最大从'.includes(text[start - 2] ?? ' ')) return start - 1;
  if (!hanAt(text, start - 1) || opensHere(text, start)) return start;
  for (let at = start - 1; at >= start - 3 && hanAt(text, at); at--) {
    if (wordsLikeSounds.startsAt(text, at) > 1 || followingCharacters.at(text, at)) return start;
    // 俄国人|康斯坦丁·…
    if (officeRoots.startsAt(text, at) > 1) return start;
    // 女儿|菊尔·…, 历史学家|亚历克西斯·…: right behind a relation or an office other characters may begin it.
    if (headEnds(text, at, start)) return at;
    if (!opensHere(text, at)) continue;
    return strongSounds.count(text.slice(at, start)) > 0 && !holdsWord(text, at, start) ? at : start;
  }
  return start;
}

function headEnds(text: string, at: number, start: number): boolean {
  const head = heads.endsAt(text, at);
  if (head < 2) return false;
  const word = text.slice(at - head, at);
  return relations.has(word)
    ? at === start - 1
    : !weakHeads.has(word) && (at === start - 1 || sounds.count(text.slice(at, start)) > 0);
}

/** Whether a name may begin at `at`: at an edge, or where an office, a country or a little word ends. */
export function opensHere(text: string, at: number): boolean {
  return clearStart(text, at) || heads.endsAt(text, at) > 0 || officeRoots.endsAt(text, at) > 0;
}

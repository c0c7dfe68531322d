import { CharSet } from './words.ts';

/**
 * Ordinary words, from the dictionary that every Node.js carries (ICU, behind `Intl.Segmenter`). It knows few names and
 * cuts them into single characters, which is the very thing asked of it here: what it leaves apart is no ordinary word.
 * Words are asked for by place: an iterator over them copies the whole segmenter, which costs as much again.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** How far around a name its neighbours are read along, in code units: the longest words that could reach into it. */
const AROUND = 6;

/** Characters that as a word of their own are so common that a run of them is no sign of a name. */
const LITTLE = new CharSet('的了是在有不也就都又很最更再还被把让给从到对向于与和或及而但所其这那哪谁着过来去上下里说');

/**
 * Whether the text reads as ordinary words up to `start` and from `end` on, and what is between as no word at all:
 * 经济学家|梅|育|新|说, but not 高|利贷 or 陈|独|秀才. `wordGiven`: the given
 * name may be a word of its own (郑|秀文).
 */
export function standsApart(text: string, start: number, end: number, wordGiven = false): boolean {
  const { straddled, whole, parts } = readAround(text, start, end);
  if (straddled || whole) return false;
  if (wordGiven && parts.length === 2 && parts[0]?.length === 1) return true;
  // 欧阳|娜|娜: a family name of two characters is a word.
  const longest = (i: number) => (i === 0 && end - start === 4 ? 2 : 1);
  return parts.every((part, i) => part.length <= longest(i) && !(i > 0 && LITTLE.at(part, 0)));
}

/**
 * Whether taking `start` to `end` for a name would cut an ordinary word: 里长|安街, 总统|成了. `rare`:
 * nor may it be one word, for its first character is seldom a family name.
 */
export function cutsOrdinaryWord(text: string, start: number, end: number, rare: boolean): boolean {
  const read = readAround(text, start, end);
  return read.straddled || (end - start === 2 && LITTLE.at(text, end - 1)) || (rare && read.whole);
}

/** Whether an ordinary word begins before `start` and goes on behind it: 这里|根据 around 里根. */
export function cutsWordBefore(text: string, start: number, end: number): boolean {
  return readAround(text, start, end).before;
}

/** The same of words of two characters, which are nearly all (如|何选择): most places cost one look-up. */
export function cutsPairBefore(text: string, start: number, end: number): boolean {
  return start > 0 && isOrdinaryWord(text.slice(start - 1, start + 1)) && readAround(text, start, end).before;
}

/** Whether such a word begins with the last character of the stretch and goes on behind it: 白玛口|中, 卡特拉|到. */
export function cutsPairBehind(text: string, start: number, end: number): boolean {
  if (CLOSES.at(text, end)) return false;
  return isOrdinaryWord(text.slice(end - 1, end + 1)) && readAround(text, start, end).behind;
}

/** Whether a word of two characters or more begins at `at`, or no character of a word stands there. */
export function wordFollows(text: string, at: number): boolean {
  const first = segmenter.segment(text.slice(at, at + AROUND)).containing(0);
  return first === undefined || !/^\p{Script=Han}$/u.test(first.segment);
}

/** Whether `text`, two characters, is a word of the dictionary. */
export function isOrdinaryWord(text: string): boolean {
  let known = pairs.get(text);
  if (known === undefined) {
    const first = segmenter.segment(text).containing(0);
    known = text.length === 2 && first?.segment === text && /^\p{Script=Han}+$/u.test(text);
    pairs.set(text, known);
  }
  return known;
}
/** What was looked up before; texts hold some hundred thousand different pairs. */
const pairs = new Map<string, boolean>();

/** Characters that nearly always follow a name where they stand behind one (何大兵|等, 李成东|向). */
const CLOSES = new CharSet('等的向在与和');

interface Reading {
  /** A word begins before the stretch and goes on inside. */
  readonly before: boolean;
  /** A word begins inside and goes on behind the stretch. */
  readonly behind: boolean;
  /** A word begins outside and goes on inside, or the other way round. */
  readonly straddled: boolean;
  /** The stretch is a word. */
  readonly whole: boolean;
  readonly parts: readonly string[];
}

function readAround(text: string, start: number, end: number): Reading {
  const from = Math.max(0, start - AROUND);
  const words = segmenter.segment(text.slice(from, end + AROUND));
  const parts: string[] = [];
  let before = false;
  let behind = false;
  let word = words.containing(start - from);
  while (word !== undefined && from + word.index < end) {
    const next = word.index + word.segment.length;
    parts.push(word.segment);
    if (from + word.index < start) before = true;
    if (from + next > end) behind = true;
    word = words.containing(next);
  }
  return { before, behind, straddled: before || behind, whole: parts.length === 1, parts };
}

import { notSpeech, quotingVerbs, speechVerbs } from './lexicon.ts';
import { hanAt } from './text.ts';
import type { WordSet } from './words.ts';

/** A verb of speech at `i` (not 说法, 说服, 称为 …): its length, or 0. */
export function speechVerbAt(text: string, i: number, verbs: WordSet = speechVerbs): number {
  const length = verbs.startsAt(text, i);
  if (length === 0) return 0;
  // A word that begins with the verb (说法), or one it stands inside of (小说, but not 霍[特指]出), is no speech.
  if (notSpeech.startsAt(text, i) >= length) return 0;
  for (let back = 1; back <= 2 && i - back >= 0; back++) {
    const inside = notSpeech.startsAt(text, i - back);
    if (inside >= back + length) return 0;
  }
  if (text[i] === '说' && text[i - 1] === '来' && AS_FOR.test(text.slice(Math.max(0, i - 16), i - 1))) return 0;
  return length;
}

/** 对南韩女性|来说, 具体|来说. */
const AS_FOR = /(?:对|就|拿|从|而|具体|一般|简单|总的|总体|相对|换句话)[^,。:;]*$/u;

/** Adverbs that may stand between a speaker and the verb. */
const ADVERB =
  /^(?:则|也|曾|还|又|再次|再度|随后|随即|后来|当天|今天|昨天|日前|近日|周[一二三四五六日]|星期[一二三四五六日天]|本周|上周|此前|进一步|一再|多次|同时|同日|继续|强烈|公开|明确|亦|并|就|都|却|仍|更|接着|先|最近|早前|表示|对此|\p{Script=Han}{1,6}地(?=说|问|答|道|表示|回答|告诉|称|喊|讲|解释|补充|写道|回应|反问)|在接受采访时|接受采访时|[向对][^，,。；;！!？?、:：“”「」的]{1,10}?(?=表示|说|宣布|指出|强调|坦言|透露|承认|表明|证实|抱怨|解释)|[^，,。；;！!？?、:：“”「」]{0,10}?(?:日|时|后|中|上|里|下午|上午|晚间|晚上|凌晨))/u;

/** Whether a verb of speech follows the name that ends at `end`, with at most an adverb or two between. */
export function speaksAt(text: string, end: number): number {
  let at = end;
  for (let n = 0; n < 4; n++) {
    const length = speechVerbAt(text, at);
    if (length > 0) return at + length;
    const adverb = ADVERB.exec(text.slice(at, at + 16));
    if (adverb === null) return 0;
    at += adverb[0].length;
  }
  return 0;
}

/** Whether words in marks stand right before the speaker at `start`, or right behind the verb that ends at `end`. */
export function besideMarks(text: string, start: number, end: number): boolean {
  return OPENS_BEHIND.test(text.slice(end, end + 4)) || CLOSED_BEFORE.test(text.slice(Math.max(0, start - 3), start));
}
/** Whether anything may stand in marks there at all: most paragraphs have none. */
export function hasMarks(text: string): boolean {
  return MARKS.test(text);
}
const MARKS = /["“”「」『』]/u;
const OPENS_BEHIND = /^[:,]? ?["“「『]/u;
const CLOSED_BEFORE = /["”」』][,。]? ?$/u;

/** Words in marks in which somebody speaks of himself. */
export const SAYS_I = /我(?!们|国|党|方|军|市|省|校|院|司|会|部|台|社|县|区)/u;

/** Behind a name: the sentence goes on with 他, who is likely the one named. */
export const MEANT = /^[^。!?]{0,30}[他她](?!们|人|国|乡)/u;
/** The same with 它: a thing. */
export const MEANT_AS_THING = /^[^。!?]{0,30}它/u;
/** How far behind a name these look, in characters. */
export const MEANT_WITHIN = 36;

/** A stretch of text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where `pattern`, a global one, matches in `text`, in order. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The verbs in a stretch that may join a speaker to marks, in order. */
export function verbsIn(work: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  for (let i = from; i < to; i++) {
    const length = speechVerbAt(work, i, quotingVerbs);
    if (length === 0 || i + length > to) continue;
    const end = Math.min(to, i + length + (length > 1 ? sayingAt(work, i + length) : 0));
    out.push({ start: i, end });
    i = end - 1;
  }
  return out;
}

/** 坦言|称, 承诺|道, 坦白|到: the length of a bare word of saying that goes with the verb before it, or 0. */
function sayingAt(work: string, at: number): number {
  const char = work[at];
  if (char === '道') return hanAt(work, at + 1) ? 0 : 1;
  if (char === '到') return work[at + 1] === ':' ? 1 : 0;
  return (char === '说' || char === '称') && speechVerbAt(work, at, quotingVerbs) === 1 ? 1 : 0;
}

/** Such a verb that ends at `at` and begins at or after `floor`; the longest, or null. */
export function verbEndingAt(work: string, at: number, floor: number): Span | null {
  const longest = listedVerbEndingAt(work, at, floor);
  if (longest !== null && at - longest.start > 1) return longest;
  const first = sayingAt(work, at - 1) === 1 ? listedVerbEndingAt(work, at - 1, floor) : null;
  return first !== null && first.end - first.start > 1 ? { start: first.start, end: at } : longest;
}

function listedVerbEndingAt(work: string, at: number, floor: number): Span | null {
  for (let length = LONGEST_VERB; length >= 1; length--) {
    const start = at - length;
    if (start >= floor && speechVerbAt(work, start, quotingVerbs) === length) return { start, end: at };
  }
  return null;
}
const LONGEST_VERB = 6;

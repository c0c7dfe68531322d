import { notSpeech, speechVerbs } from './lexicon.ts';
import type { WordSet } from './words.ts';

/** A verb of speech at `i` (not 说法, 说服, 称为 …): its length, or 0. */
export function speechVerbAt(text: string, i: number, verbs: WordSet = speechVerbs): number {
  const length = verbs.startsAt(text, i);
  if (length === 0) return 0;
  // A word that begins with the verb (说法), or one it stands inside of (小说), is no speech.
  if (notSpeech.startsAt(text, i) >= length) return 0;
  for (let back = 1; back <= 2 && i - back >= 0; back++) {
    const inside = notSpeech.startsAt(text, i - back);
    if (inside > back) return 0;
  }
  return length;
}

/** Adverbs that may stand between a speaker and the verb. */
const ADVERB =
  /^(?:则|也|曾|还|又|再次|再度|随后|随即|后来|当天|今天|昨天|日前|近日|周[一二三四五六日]|星期[一二三四五六日天]|本周|上周|此前|进一步|一再|多次|同时|同日|继续|强烈|公开|明确|亦|并|就|都|却|仍|更|接着|先|最近|早前|表示|对此|在接受采访时|接受采访时|[^，,。；;！!？?、:：“”「」]{0,10}?(?:日|时|后|中|上|里|下午|上午|晚间|晚上|凌晨))/u;

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

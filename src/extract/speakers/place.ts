import type { SpeakerBasis } from '../../person.ts';
import type { Quoted } from '../quotations.ts';
import { CharSet } from '../words.ts';

/** A mention in a paragraph, with its person. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

export interface Attribution {
  readonly person: string | null;
  readonly how: SpeakerBasis;
  readonly verb: string | null;
}

export const NOBODY: Attribution = { person: null, how: 'none', verb: null };

/** A quotation where it stands in its paragraph. */
export interface Place {
  /** The paragraph, folded, without what stands between quotation marks (`outside`). Offsets stay those of the paragraph. */
  readonly work: string;
  readonly quote: Quoted;
  /** The quotation's own words, folded. */
  readonly words: string;
  readonly previous: Quoted | undefined;
  readonly next: Quoted | undefined;
  /** Everybody named outside of the marks, in order. */
  readonly namings: readonly Naming[];
  /** Whose the previous quotation of the paragraph is. */
  readonly last: Attribution | null;
  /** Whose the quotation is if it opens the paragraph: it came over, or the paragraph before announced it. */
  readonly carried: Attribution | null;
  /** Whom 他 and 她 mean where the paragraph opens with them. */
  readonly earlier: Earlier;
}

/**
 * The person a pronoun at the beginning of the next paragraph means; null where more than one may be meant. Worked out
 * when asked, for few paragraphs ask.
 */
export type Earlier = (pronoun: '他' | '她') => Naming | null;

export const NOBODY_EARLIER: Earlier = () => null;

/** One way a speaker can stand to the words. Null: not this way; nobody named: this way, and it is not known who. */
export type Rule = (place: Place) => Attribution | null;

export function says(naming: Naming, verb: string, how: SpeakerBasis = 'explicit'): Attribution {
  return { person: naming.person, how, verb };
}

const BLANK = '\u25a1';
const WORKS = /《[^《》]{0,60}》/gu;

/** `work` with all words in marks and titles of works blanked, so that nothing in them is read as who speaks. */
export function outside(work: string, quoted: readonly Quoted[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    // The last character tells whether a sentence ends in the marks.
    out += work.slice(at, start) + BLANK.repeat(Math.max(0, end - 1 - start));
    at = Math.max(start, end - 1);
  }
  return (out + work.slice(at)).replace(WORKS, (title) => `《${BLANK.repeat(title.length - 2)}》`);
}

/** Whether the quotation opens its paragraph. */
export function opensParagraph({ work, quote }: Place): boolean {
  return work.slice(0, quote.outerStart).trim() === '';
}

/** Whether the words end a sentence, or hold one that ends. */
export function holdSentence(words: string): boolean {
  return /[。！!？?…]$|。/u.test(words);
}

/** “…”这个问题, “…”的说法: words that are talked about and not said, unless they are whole sentences. */
export function isTalkedAbout({ work, quote, words }: Place): boolean {
  return !/[。！!？?…]$/u.test(words) && TALKED_ABOUT.test(work.slice(quote.outerEnd, quote.outerEnd + 8));
}
const TALKED_ABOUT =
  /^ ?(?:这|那|此|该|的)(?:一|个|种|些|类|句)?(?:话|问题|提问|质疑|说法|看法|传言|指控|批评|口号|标语|现象|情况|论调|论述|概念|题材)|^ ?[这那此该](?:一|个|种)?(?:观念|理念|提法)|^ ?(?:一[章文书诗词]|章节|项目|课题|计划|专栏|栏目|活动|展览|工程|运动|系列|主题|战略|制度|模式|事件|节目|频道|网站|帐号|称号|头衔|罪名|标签)|^ ?罪(?!恶|行|人)|^ ?(?:是(?:一[个种项部场次支只家]|指)|意味着|指的是)|^ ?(?:感到|很|表示)(?:不满|遗憾|愤怒|惊讶|失望|震惊)/u;

/** 称“开路”一词, 强调“一带一路”不搞…: a few words named, with the sentence going on behind them. */
export function isWordAmongOthers(work: string, end: number, words: string): boolean {
  return words.length < 8 && !/[。！!？?，,…]/u.test(words) && /^(?:\p{Script=Han}| ?\()/u.test(work.slice(end));
}

export const COMMA = /[，,]/u;
const SENTENCE_END = new CharSet('。!?;\n');
export const FULL_STOP = new CharSet('。!?\n');
const CLOSING_MARK = new CharSet('”」』’"');

/** Where the sentence that goes on at `from` ends: at its mark, or at `limit`. */
export function sentenceEnd(work: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (SENTENCE_END.at(work, i)) return i;
  return limit;
}

/** Where the sentence that holds `at` begins; a semicolon ends one too unless `ends` says otherwise. */
export function sentenceStart(work: string, at: number, ends = SENTENCE_END): number {
  let start = at;
  while (start > 0 && !ends.at(work, start - 1)) start--;
  while (start < at && CLOSING_MARK.at(work, start)) start++;
  return start;
}

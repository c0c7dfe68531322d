import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { isBalanced, type Sentence, sentencesOf } from './sentences.ts';

/**
 * A summary is one to three whole sentences of the article, verbatim and in order, that say what happened. Each
 * candidate is scored by where it stands, by how much of the title it repeats (pairs of folded characters), and by
 * signs of news; sentences that lean on one before them are taken only together with it.
 */

/** Most characters of a summary, and most sentences. */
const MAX_LENGTH = 220;
const MAX_SENTENCES = 3;
/** How far into an article candidates are looked for: paragraphs, and characters. */
const DEPTH = 12;
const READ = 3000;
/** A sentence shorter than this says nothing by itself. */
const MIN_SENTENCE = 10;
/** So is an unpunctuated line shorter than this. */
const MIN_LINE = 6;
/** Over how many paragraphs an open quotation is believed. */
const CARRY = 3;
/** A further sentence must be worth this share of the best one. */
const WORTH = 0.45;

/** Paragraphs about the text instead of the news. */
const NOTE =
  /^[【（(［[]?(?:CDT\s*)?(?:编者按|編者按|编按|編按|编者注|編者註|译者按|譯者按|译注|譯註|按语|按|题图|頭圖|头图|导读|導讀|阅读警告|免责声明)[】）)］\]：:｜|丨]|^(?:本文|原文|文章)(?:首发|首發|原载|原載|转载|轉載|原刊|来源|來源|经|經|由|已获|已獲|为|系|係|选自|選自|摘自)|^(?:作者|文|图|图片来源|来源|来源|翻译|编辑|责编)\s*[：:/／丨|]/u;
/** A note on who wrote the text, at its end. */
const ABOUT_AUTHOR =
  /^(?:本文)?(?:作者)?[^，,。！？]{2,20}(?:为|為|是|系|係)[^。！？]{0,24}(?:撰稿人|专栏作家|專欄作家|专栏作者|專欄作者|评论员|評論員|评论人|評論人)[^。！？]{0,20}。|^(?:本文|本篇|该文|該文)?作者[^。！？]{0,40}(?:为|為|是|系|係|曾任|现任|現任)/u;
/** Paragraphs from the end in which one is looked for. */
const ABOUT_DEPTH = 2;
/** Sentences that ask something of the reader, or sell something. */
const PROMO = new RegExp(
  [
    'https?:|www\\.|PayPal|Patreon|版权所有|版權所有|未经授权|未經授權|优惠码|優惠碼|免费试用|免費試用|扫码|掃碼|频道会员|頻道會員',
    '(?:请|請|欢迎|歡迎|记得|記得|别忘|別忘|快来|快來|点击|點擊)[^。！？]{0,16}(?:订阅|訂閱|关注|關注|追蹤|点赞|按讚|分享|留言|评论|評論|转发|轉發|支持|赞助|贊助|打赏|加入|购买|購買|点击|點擊|收看|下载|下載)',
    // Addresses for letters, and 點以下連結查看.
    '(?:邮箱|郵箱|信箱|邮件|郵件|投稿|合作|联系|聯繫|聯絡)[^。！？]{0,12}@|[点點](?:击|擊|选|選)?(?:以下|下方|下面|这里|這裡)[^。！？]{0,4}(?:链接|鏈接|連結|网址|網址)',
    '(?:订阅|訂閱|关注|關注|加入|搜索)[^。！？]{0,10}(?:频道|頻道|公众号|公眾號|会员|會員|专页|專頁|电子报|電子報)',
    '(?:欢迎|歡迎)[^。！？]{0,6}$',
  ].join('|'),
  'iu',
);
/** Openings that lean on the sentence before. */
const LEANS =
  /^(?:答[：:]|倒|难怪|難怪|正因|总之|總之|与此同时|與此同時|就在|前一天|次日|翌日|当天|當天|同一天|对此|對此|可见|可見|但|但是|可是|然而|不过|不過|而|而且|并且|並且|此外|另外|同时|同時|因此|所以|于是|於是|其中|其|他|她|它|他们|她们|它们|他們|她們|这|這|那|此|该|該|对此|對此|随后|隨後|也|又|还|還|则|則|即|例如|比如|换句话说|換句話說|首先|其次|最后|最後|再|更|尤其|甚至|結果|结果|反之|否则|否則|当时|當時|接着|接著|之后|之後|However|But|And|So|He|She|It|They|This|That|These|Those|His|Her|Their|Yet|Still)(?![\p{Script=Latin}])/u;
/** Words inside a sentence that point out of it. */
const LEANS_INSIDE = /[他她它]|(?:这|這)(?:些|两|兩|种|種|样|樣|里|裡)/u;
const NEWS =
  /\d|宣布|宣佈|表示|指出|报道|報道|報導|公布|公佈|发布|發布|发表|發表|批准|通过|通過|逮捕|会谈|會談|会晤|會晤|决定|決定|呼吁|呼籲|警告|启动|啟動|称|稱|认为|認為|研究|调查|調查|said|announced|report/u;

interface Candidate extends Sentence {
  /** Number among all sentences read, to see which follow one another. */
  readonly order: number;
  /** Leans on the sentence before it; the first whole sentence of an article has none. */
  readonly leans: boolean;
  readonly score: number;
}

/** Two UTF-16 units in sequence as one number. */
function pairAt(folded: string, at: number): number {
  return folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);
}

/** What of a title a sentence may repeat: every two characters in sequence of its folded letters and digits. */
class TitlePairs {
  readonly #pairs = new Set<number>();
  /** First characters of the pairs: nearly every place of a sentence is told apart by these alone. */
  readonly #heads = new Set<number>();

  constructor(title: string) {
    const folded = fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
    for (let i = 0; i + 1 < folded.length; i++) {
      this.#pairs.add(pairAt(folded, i));
      this.#heads.add(folded.charCodeAt(i));
    }
  }

  /** Share of the pairs that `sentence` repeats, 0 to 1. */
  overlap(sentence: string): number {
    if (this.#pairs.size === 0) return 0;
    const folded = fold(sentence);
    const hits = new Set<number>();
    for (let i = 0; i + 1 < folded.length; i++) {
      if (!this.#heads.has(folded.charCodeAt(i))) continue;
      const pair = pairAt(folded, i);
      if (this.#pairs.has(pair)) hits.add(pair);
    }
    return hits.size / this.#pairs.size;
  }
}

function scoreOf(sentence: Sentence, paragraph: number, index: number, title: TitlePairs): number {
  const place = 1 / (1 + 0.3 * paragraph + 0.2 * index);
  const shared = Math.min(1, title.overlap(sentence.text) * 1.6);
  let score = place + 1.1 * shared + (NEWS.test(sentence.text) ? 0.15 : 0);
  if (/[？?][”」』"]$/u.test(sentence.text)) score -= sentence.text.length < 20 ? 0.35 : 0.15;
  // Who 他 is, or what 这些 are, stands in a sentence the reader may not get to see.
  if (LEANS_INSIDE.test(sentence.text)) score -= 0.15;
  if (/(?:写道|寫道|说道|說道|如下)[。：:]$/u.test(sentence.text)) score -= 0.3;
  if (/^[“「『"]/u.test(sentence.text)) score -= 0.3;
  // Somebody's comment under the news.
  if (/^@/.test(sentence.text)) score -= 1;
  if (/我/u.test(sentence.text) && !/[“「]/u.test(sentence.text)) score -= 0.1;
  if (/^(?:本文|这篇文章|這篇文章|以下是|下面是)/u.test(sentence.text)) score -= 0.4;
  if (sentence.text.length < 16) score -= 0.25;
  return score;
}

/** A question tells nothing, unless it is quoted in a sentence that says who asked it. */
const QUESTION = /[？?]$|^[“「『"][^”」』"]*[？?][”」』"]$/u;

/** Whether a sentence can stand alone. Costly beside scoring it, so asked only of those about to be chosen. */
function isSound(text: string): boolean {
  return isBalanced(text) && !QUESTION.test(text) && !PROMO.test(text);
}

/** Quotation marks a sentence opens minus those it closes. */
function opened(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '“' || char === '「') depth++;
    else if (char === '”' || char === '」') depth--;
  }
  return depth;
}

function candidatesOf(article: Pick<Article, 'title' | 'paragraphs'>): Candidate[] {
  const title = new TitlePairs(article.title);
  const out: Candidate[] = [];
  let order = 0;
  let read = 0;
  let place = 0;
  /** Quotation marks still open from sentences before, and over how many paragraphs. */
  let quoted = 0;
  let carried = 0;
  let ended = false;
  for (const [paragraph, text] of article.paragraphs.slice(0, DEPTH).entries()) {
    if (read > READ) break;
    const part = text.length > READ ? text.slice(0, READ) : text;
    read += part.length;
    const last = paragraph > 0 && paragraph >= article.paragraphs.length - ABOUT_DEPTH;
    if (NOTE.test(part) || (last && ABOUT_AUTHOR.test(part))) continue;
    let index = 0;
    for (const sentence of sentencesOf(part)) {
      order++;
      const inside = quoted > 0;
      quoted = Math.max(0, quoted + opened(sentence.text));
      const cut = part.length < text.length && sentence.end === part.length;
      const { length } = sentence.text;
      if (!cut && !inside && sentence.ended && length >= MIN_SENTENCE && length <= MAX_LENGTH)
        out.push({
          ...sentence,
          order,
          leans: ended && LEANS.test(sentence.text),
          score: scoreOf(sentence, place, index, title),
        });
      ended ||= sentence.ended;
      index++;
    }
    // Headings and single words in front do not push the text itself down.
    if (index > 1 || part.length > 30) place++;
    // A quotation that runs over paragraphs opens each anew; only one that never closes stops being followed.
    if (quoted > 0 && ++carried > CARRY) quoted = 0;
    if (quoted === 0) carried = 0;
    else if (/^[“「『]/u.test(article.paragraphs[paragraph + 1] ?? '')) quoted = 0;
  }
  return out;
}

/** Takes the sound candidate of the highest worth out of `pool`, with the unsound ones before it; null: none of any worth. */
function takeBest(pool: Candidate[], worthOf: (one: Candidate) => number): Candidate | null {
  for (;;) {
    let best: Candidate | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of pool) {
      const worth = worthOf(one);
      if (worth > most) {
        best = one;
        most = worth;
      }
    }
    if (best === null) return null;
    pool.splice(pool.indexOf(best), 1);
    if (isSound(best.text)) return best;
  }
}

/** Adds the best sentences to the best one, as long as they fit and are worth it. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const pool = [...candidates].sort((a, b) => b.score - a.score || a.order - b.order);
  const never = Number.NEGATIVE_INFINITY;
  const best = takeBest(pool, (one) => (one.leans ? never : one.score)) ?? takeBest(pool, (one) => one.score);
  if (best === null) return [];
  const chosen = [best];
  let length = best.text.length;
  while (chosen.length < MAX_SENTENCES) {
    const next = takeBest(pool, (one) => {
      if (length + one.text.length > MAX_LENGTH || chosen.some((other) => other.text === one.text)) return never;
      // What follows a chosen sentence directly reads on from it.
      const follows = chosen.some((other) => other.order + 1 === one.order);
      const worth = one.score + (follows ? 0.25 : 0);
      return worth < WORTH * best.score || (one.leans && !follows) ? never : worth;
    });
    if (next === null) break;
    chosen.push(next);
    length += next.text.length;
  }
  return chosen.sort((a, b) => a.order - b.order);
}

/** Headings of a numbered outline. */
const NUMBERED = /^\d+(?:\.\d+)*[\s、.．]/;

/** What can be said of a line that is no sentence: its text up to an address, a row of signs or a natural pause. */
function sayable(line: string): string {
  const stop = line.search(/https?:|www\.|#|[-=_*－＝]{4,}|\d{1,2}:\d{2}/);
  const text = (stop < 0 ? line : line.slice(0, stop)).trim();
  if (text.length <= MAX_LENGTH) return text;
  const head = text.slice(0, MAX_LENGTH);
  const pause = Math.max(...['。', '！', '？', '；', '，', '、', ' '].map((mark) => head.lastIndexOf(mark)));
  return pause > 40 ? head.slice(0, /[。！？]/.test(head[pause] ?? '') ? pause + 1 : pause).trim() : '';
}

/** Text without sentences (a video's description, verse, subtitles): its first lines that say something. */
function firstLines(paragraphs: readonly string[], numbered: boolean): string[] {
  const out: string[] = [];
  let length = 0;
  for (const line of paragraphs.slice(0, DEPTH).flatMap((text) => text.slice(0, READ).split('\n'))) {
    const text = sayable(line);
    if (
      text.length < MIN_LINE ||
      (!numbered && NUMBERED.test(text)) ||
      /[：:]$/.test(text) ||
      NOTE.test(text) ||
      PROMO.test(text) ||
      !isBalanced(text)
    )
      continue;
    if (out.length === MAX_SENTENCES || length + text.length > MAX_LENGTH) break;
    out.push(text);
    length += text.length;
  }
  return out;
}

/** An article that is nothing but an editor's note: the note itself, without its label. */
function ofNote(article: Pick<Article, 'title' | 'paragraphs'>): string[] {
  const paragraphs = article.paragraphs.slice(0, 3).map((text) => text.replace(NOTE, '').trim());
  return choose(candidatesOf({ title: article.title, paragraphs })).map((one) => one.text);
}

/**
 * One to three whole sentences of the article, verbatim and in order, at most 220 characters together; empty where the
 * text says nothing by itself (a video without a description).
 */
export function summarise(article: Pick<Article, 'title' | 'paragraphs'>): string[] {
  const chosen = choose(candidatesOf(article)).map((one) => one.text);
  if (chosen.length > 0) return chosen;
  const lines = firstLines(article.paragraphs, false);
  if (lines.length > 0) return lines;
  const note = ofNote(article);
  return note.length > 0 ? note : firstLines(article.paragraphs, true);
}

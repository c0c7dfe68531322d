import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { isBalanced, type Sentence, sentencesOf } from './sentences.ts';
import {
  ABOUT_AUTHOR,
  HALF,
  INDEX_LINE,
  LEANS,
  LEANS_INSIDE,
  NEWS,
  NOTE,
  ON_ITSELF,
  PROMO,
  QUESTION,
  ROW,
} from './summary-signs.ts';

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
/** Paragraphs from the end in which a note on the author is looked for. */
const ABOUT_DEPTH = 2;
/** A further sentence must be worth this share of the best one. */
const WORTH = 0.45;

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
  // Who speaks in a recording is not what is said.
  if (/^(?:主持人?|嘉宾|嘉賓|主讲人?|主講人?)\s*[：:]/u.test(sentence.text)) score -= 0.6;
  if (ON_ITSELF.test(sentence.text)) score -= 0.6;
  // Somebody's comment under the news.
  if (/^@/.test(sentence.text)) score -= 1;
  if (/我/u.test(sentence.text) && !/[“「]/u.test(sentence.text)) score -= 0.1;
  if (/^(?:本文|这篇文章|這篇文章|以下是|下面是)/u.test(sentence.text)) score -= 0.4;
  if (sentence.text.length < 16) score -= 0.25;
  return score;
}

/** Whether a sentence can stand alone. Costly beside scoring it, so asked only of those about to be chosen. */
function isSound(text: string): boolean {
  return isBalanced(text) && !HALF.test(text) && !INDEX_LINE.test(text) && !PROMO.test(text);
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
    const part = (text.length > READ ? text.slice(0, READ) : text).replace(ROW, (row) => '\n'.repeat(row.length));
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
      QUESTION.test(text) ||
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
  const candidates = candidatesOf(article);
  const chosen = (of: readonly Candidate[]) => choose(of).map((one) => one.text);
  const ways = [
    () => chosen(candidates.filter((one) => !QUESTION.test(one.text))),
    () => firstLines(article.paragraphs, false),
    () => ofNote(article),
    // What only asks still says what it is about.
    () => chosen(candidates),
    () => firstLines(article.paragraphs, true),
  ];
  for (const way of ways) {
    const summary = way();
    if (summary.length > 0) return summary;
  }
  return [];
}

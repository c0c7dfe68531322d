import { datelineReporters, readCreditLine } from './credit-line.ts';
import type { Facts, OutletRules } from './outlets/rules.ts';
import type { Reading } from './reader.ts';
import { bareKey } from './text.ts';

/** What the reader found → the paragraphs that are text of the article. */

/** Furniture of relays and page systems, whatever the outlet. */
const BOILERPLATE = [
  /^获取更多RSS/,
  /^https?:\/\/feedx\.\w+\/?$/,
  /^(?:Permalink|No comment)$/,
  /^(?:广告|廣告|推广|推廣|Advertisement|Sponsored(?: content)?)$/i,
  // What screen readers are offered before and after a list of links.
  /跳过.{0,20}继续阅读$|^End of .{1,30}$/,
  /^(?:本(?:网站|網站|站|网|網|报|報|刊)[^。]{0,24}(?:文字|图片|圖片|内容|內容|作品|版权|版權)|未[经經][^。]{0,16}(?:授权|授權|许可|許可))[^。]{0,40}(?:不得|禁止|请勿|請勿)[^。]{0,8}(?:转载|轉載|复制|複製).{0,120}$/u,
  /^(?:版权声明|版權聲明)[：:].{0,80}$|^[【（(]?版[权權][归歸].{1,40}[】）)]?$|^.{0,16}[，,]\s*未[经經](?:授权|授權|许可|許可)[^。]{0,4}(?:不得|禁止|严禁|嚴禁|请勿|請勿)(?:转载|轉載)[^，。]{0,8}$/u,
  /^(?:特别声明|特別聲明)[：:].{0,60}(?:平台|上传|上傳|转载|轉載)|^我要(?:反馈|纠错|举报|反饋|糾錯|舉報)$/u,
  // Whom to write to, what to scan, what to read on with.
  /^[\w.+-]+@[\w.-]+\.\w{2,}$|^(?:扫一扫|掃一掃|微信扫一扫|微信掃一掃|扫描二维码|掃描二維碼)[^。！？]{0,30}$|^(?:请|請)?(?:继续|繼續)往下(?:阅读|閱讀)[.…。]*$|^.{0,40}[点點][我击擊]下[载載]\s*APP.{0,20}$/iu,
  // A heading whose list of links is gone.
  /^(?:相关(?:阅读|新闻|文章|报道|链接)|相關(?:閱讀|新聞|文章|報導|連結)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多(?:相关)?内容|更多(?:相關)?內容|相关主题内容|相關主題內容|Related(?: Articles?| Stories)?)[：:]?$/i,
  // Style sheets pasted as text.
  /^(?:[\w.#*>\s,:()-]{1,60}\{[^{}]{3,}\}\s*)+$/,
];

/** Tags of a page that was escaped a second time; tags without attributes may be the article's own examples. */
const LEFTOVER_TAG =
  /<\/?(?:p|div|span|a|img|figure|figcaption|iframe|blockquote|section|strong|em)(?:\s+[\w-]+\s*=\s*"[^"<>]*")+\s*\/?>/g;
const LEFTOVER_END = /<\/(?:p|div|span|a|figure|figcaption|iframe|blockquote|section|strong|em|pre)>/g;

/** The picture's short address that ends an embedded tweet. */
const TWEET_PICTURE = /\s*pic\.twitter\.com\/\w+/g;

function withoutLeftovers(raw: string): string {
  const text = raw.includes('pic.twitter.com/') ? raw.replace(TWEET_PICTURE, '').trim() : raw;
  if (!text.includes('="') || !LEFTOVER_TAG.test(text)) return text;
  LEFTOVER_TAG.lastIndex = 0;
  return text.replace(LEFTOVER_TAG, '').replace(LEFTOVER_END, '').trim();
}

const FIRST_LETTER = /[\p{L}\p{N}]/u;

/** How far from either end credit lines are looked for. */
const CREDIT_DEPTH = 4;
/** Lines that tell a review's heading apart from credits: they name the author and translator of a book, not of the text. */
const BOOK =
  /^(?:出版社|出版者|出版日期|出版时间|出版時間|出版|ISBN|书名|書名|原文書名|定价|定價|页数|頁數)\s*[：:丨｜|]/m;

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name) => others.includes(name));
}

/**
 * Takes credit lines out of either end. A byline the archive already knows is only overruled where the outlet's own
 * layout puts the author there; otherwise a line that names others stays what it is, text.
 */
function takeCredits(paragraphs: readonly string[], facts: Facts, ownLayout: boolean): string[] {
  const ends = [...paragraphs.slice(0, CREDIT_DEPTH * 2), ...paragraphs.slice(-CREDIT_DEPTH)];
  if (ends.some((text) => BOOK.test(text))) return [...paragraphs];
  const take = (line: string, index: number): boolean => {
    const credits = readCreditLine(line);
    if (credits === null) return false;
    const { authors } = credits;
    const known = facts.authors.length > 0 && authors.length > 0 && !sameNames(authors, facts.authors);
    if (known && !(ownLayout && index < CREDIT_DEPTH)) return false;
    if (authors.length > 0) facts.authors = [...authors];
    facts.editor ??= credits.editor;
    facts.translator ??= credits.translator;
    return true;
  };
  return paragraphs.flatMap((paragraph, index) => {
    if (index >= CREDIT_DEPTH && index < paragraphs.length - CREDIT_DEPTH) return [paragraph];
    const kept = paragraph.split('\n').filter((line) => !take(line, index));
    return kept.length > 0 ? [kept.join('\n')] : [];
  });
}

const TITLE_LABEL = /^原?(?:标题|標題)[：:]/;
/** How far from the start a repeated title is looked for, in paragraphs. */
const TITLE_DEPTH = 3;
/** No title or caption is longer, in characters. */
const MAX_REPEATED = 400;

/** A test for texts that are one of `texts` but for punctuation and case. */
function sameAs(texts: readonly string[]): (text: string) => boolean {
  const keys = new Set(texts.map(bareKey).filter((key) => key !== ''));
  // Most paragraphs already differ in their first letter.
  const heads = new Set([...keys].map((key) => String.fromCodePoint(key.codePointAt(0) ?? 0)));
  return (text) =>
    keys.size > 0 &&
    text.length <= MAX_REPEATED &&
    heads.has(FIRST_LETTER.exec(text)?.[0].toLowerCase() ?? '') &&
    keys.has(bareKey(text));
}

export function articleParagraphs(reading: Reading, rules: OutletRules, facts: Facts): string[] {
  const patterns = [...BOILERPLATE, ...(rules.boilerplate ?? [])];
  const repeatsTitle = sameAs([facts.title]);
  const repeatsCaption = sameAs(reading.captions);
  let out = reading.paragraphs
    .map(withoutLeftovers)
    .filter(
      (text, index) =>
        text !== '' &&
        !patterns.some((pattern) => pattern.test(text)) &&
        !(index < TITLE_DEPTH && repeatsTitle(text.replace(TITLE_LABEL, ''))) &&
        !repeatsCaption(text),
    );
  // Of several authors, names alone head what each of them says.
  if (facts.authors.length === 1 && out[0] === facts.authors[0]) out = out.slice(1);
  const end = rules.end ?? [];
  const last = out.findIndex((text, index) => index >= out.length * 0.66 && end.some((pattern) => pattern.test(text)));
  if (last >= 0) out = out.slice(0, last);
  out = rules.credits?.(out, facts) ?? out;
  out = takeCredits(out, facts, rules.creditsInText ?? false);
  if (facts.authors.length === 0) facts.authors = datelineReporters(out[0] ?? '');
  return out;
}
